import { type DocumentHighlight, DocumentHighlightKind, type Location, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Provision } from '../law/provision.ts';
import type { Notice, Range } from '../notice/model.ts';
import { sameExemption } from './claimPlaces.ts';
import { toLspRange, toOffset } from './positions.ts';
import { citationAt, headingAt } from './standingAt.ts';

/**
 * Every mention of the exemption that is cited at a position, or of those that the heading there serves.
 * @param includeDeclaration whether those at which a claim is made are among them
 */
export function referencesAt(
  document: TextDocument,
  notice: Notice,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const made = new Set(notice.claims.map(({ at }) => at.start));
  return mentionsAt(notice, toOffset(document, position))
    .filter(({ start }) => includeDeclaration || !made.has(start))
    .map((range) => ({ uri: document.uri, range: toLspRange(document, range) }));
}

/** The same mentions, to be marked in the draft; undefined where there are none, so that an editor may mark equal words. */
export function highlightsAt(
  document: TextDocument,
  notice: Notice,
  position: Position,
): DocumentHighlight[] | undefined {
  const mentions = mentionsAt(notice, toOffset(document, position));
  if (mentions.length === 0) return undefined;
  return mentions.map((range) => ({ range: toLspRange(document, range), kind: DocumentHighlightKind.Text }));
}

function mentionsAt(notice: Notice, offset: number): Range[] {
  const provisions = provisionsAt(notice, offset);
  return notice.citations
    .filter(({ provision, use }) => use !== 'other-act' && provisions.some((p) => sameExemption(p, provision)))
    .map(({ range }) => range);
}

function provisionsAt(notice: Notice, offset: number): readonly Provision[] {
  const citation = citationAt(notice, offset);
  if (citation) return [citation.provision];
  return headingAt(notice, offset)?.serves.map((i) => notice.claims[i]!.provision) ?? [];
}
