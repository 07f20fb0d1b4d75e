// Another exemption for the open letter: what it may be, and where its sections go.

import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { insertSections, reliancesToInsert, sectionsOfBareClaim } from '../drafting/insertion.ts';
import { relianceOf } from '../drafting/reliance.ts';
import { wordingFacts } from '../rules/check.ts';
import { name } from '../rules/speak.ts';
import type { Client } from './client.ts';
import type { DraftedInsertion, ExemptionChoice } from './draftingProtocol.ts';
import { workspaceEdit } from './edits.ts';
import { choicesAmong } from './newNotice.ts';
import { lineBefore, toLspRange, toOffsets } from './positions.ts';
import type { Reading } from './readings.ts';

/** The exemptions that a letter does not rely on yet. */
export const exemptionsToInsert = ({ notice }: Reading): ExemptionChoice[] => choicesAmong(reliancesToInsert(notice));

/** The sections of some of them, and where they go; null where none is known. */
export function exemptionInsertion(
  document: TextDocument,
  { notice, settings }: Reading,
  ids: readonly string[],
  { snippets }: Pick<Client, 'snippets'>,
): DraftedInsertion | null {
  const reliances = ids.flatMap((id) => relianceOf(id) ?? []);
  const edit = insertSections(notice, reliances, wordingFacts(notice, settings), snippets ? 'snippet' : 'plain');
  if (!edit) return null;
  const { start } = toLspRange(document, edit.range);
  return { text: edit.text, isSnippet: snippets, version: document.version, position: start };
}

/** For each exemption cited in a range that the letter gives no reasons for: an action that inserts its sections. */
export function sectionActions(
  document: TextDocument,
  { notice, settings }: Reading,
  range: Range,
  client: Pick<Client, 'snippetEdits' | 'versionedEdits'>,
): CodeAction[] {
  const { start, end } = toOffsets(document, range);
  return notice.claims.flatMap((claim): CodeAction[] => {
    const isCited = claim.citations.some((i) => {
      const at = notice.citations[i]!.range;
      return at.start <= end && start <= at.end;
    });
    const facts = wordingFacts(notice, settings);
    const plain = isCited && sectionsOfBareClaim(notice, claim, facts, 'plain');
    if (!plain) return [];
    const at = toLspRange(document, plain.range);
    // An editor indents a snippet as the line is on which it begins: after an indented list item it goes in plain.
    const indented = /^[ \t]/.test(lineBefore(document, at.start));
    const withStops = client.snippetEdits && client.versionedEdits && !indented;
    const edit = (withStops && sectionsOfBareClaim(notice, claim, facts, 'snippet')) || plain;
    const inserted = withStops
      ? { range: at, snippet: { kind: 'snippet' as const, value: edit.text } }
      : { range: at, newText: edit.text };
    return [
      {
        title: `Insert the sections for ${name(claim.provision)}`,
        kind: CodeActionKind.Refactor,
        edit: workspaceEdit(document, [inserted], client),
      },
    ];
  });
}
