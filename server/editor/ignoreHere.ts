import type { SnippetTextEdit, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice, Range } from '../notice/model.ts';
import { fusedHeadings } from '../rules/fusedHeadings.ts';
import { type Finding, isOfNoRule } from '../rules/rule.ts';
import { tableAt } from '../rules/tableRows.ts';
import { placesOf } from '../rules/together.ts';
import type { Client } from './client.ts';
import { lineStart, toLspRange } from './positions.ts';

/**
 * Where the comments belong that silence a finding, one for each of its places: the start of its line; where its
 * paragraph, run of bold headings or table has several, that of the first, as a comment amid them would cut them in two.
 * None in front matter, which has no such comments, nor for what is no rule's finding.
 */
export function ignorePlaces(document: TextDocument, notice: Notice, finding: Finding): readonly number[] {
  if (isOfNoRule(finding)) return [];
  const places = placesOf(finding).filter(({ start }) => !notice.frontMatter || start >= notice.frontMatter.range.end);
  return [...new Set(places.map((at) => placeBefore(document, notice, at)))];
}

function placeBefore(document: TextDocument, notice: Notice, at: Range): number {
  const holds = ({ start, end }: { start: number; end: number }) => start <= at.start && at.start < end;
  const paragraph = notice.paragraphs.find(({ range }) => holds(range))?.range;
  const headings = fusedHeadings(notice).find((group) => group.some(({ headingWithMarks }) => holds(headingWithMarks)));
  const start = (headings?.[0]?.headingWithMarks ?? paragraph ?? at).start;
  return tableAt(notice.text, start)?.start ?? lineStart(document, start);
}

/**
 * Inserts the comment above each line that begins at one of `places`, indented as that line is.
 * @param reason where it is left out, it is a tab stop, the same in all, for clients that take such edits
 */
export function ignoreEdits(
  document: TextDocument,
  notice: Notice,
  rule: string,
  places: readonly number[],
  client: Pick<Client, 'snippetEdits' | 'versionedEdits'>,
  reason?: string,
): (TextEdit | SnippetTextEdit)[] {
  return places.map((place) => {
    const indent = indentAt(document.getText(), place);
    const comment = (reason: string) =>
      `${indent}<!-- section17-disable-next-line ${rule}: ${reason} -->${notice.style.newline}`;
    if (reason === undefined) return commentEdit(document, place, client, comment);
    return { range: toLspRange(document, { start: place, end: place }), newText: comment(inComment(reason)) };
  });
}

/** Inserts the comment that silences a rule in the whole letter, at its end: nothing is read otherwise for it there. */
export function ignoreInLetterEdit(
  document: TextDocument,
  { text, style: { newline } }: Notice,
  rule: string,
  client: Pick<Client, 'snippetEdits' | 'versionedEdits'>,
): TextEdit | SnippetTextEdit {
  const before = text.endsWith('\n') ? newline : newline + newline;
  return commentEdit(
    document,
    text.length,
    client,
    (reason) => `${before}<!-- section17-disable-file ${rule}: ${reason} -->${newline}`,
  );
}

/** Inserts a comment in which the person gives a reason, where the client can ask for it. */
function commentEdit(
  document: TextDocument,
  place: number,
  client: Pick<Client, 'snippetEdits' | 'versionedEdits'>,
  comment: (reason: string) => string,
): TextEdit | SnippetTextEdit {
  const range = toLspRange(document, { start: place, end: place });
  if (!client.snippetEdits || !client.versionedEdits) return { range, newText: comment('reason') };
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a tab stop of a snippet
  return { range, snippet: { kind: 'snippet', value: comment('${1:reason}') } };
}

/** A reason on one line, without what would end the comment. */
function inComment(reason: string): string {
  return reason.trim().replace(/\s+/g, ' ').replace(/-{2,}/g, '-') || 'no reason given';
}

function indentAt(text: string, offset: number): string {
  let end = offset;
  while (text[end] === ' ' || text[end] === '\t') end += 1;
  return text.slice(offset, end);
}
