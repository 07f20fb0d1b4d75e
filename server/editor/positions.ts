// The only file that converts between the draft's UTF-16 offsets and LSP positions (line and
// UTF-16 character, both from 0). The line starts stand in the TextDocument, which keeps them
// between versions and mends them with every incremental change.

import type { Range as LspRange, Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../notice/model.ts';

/** The LSP range of a stretch of the draft. Offsets outside the text are brought inside it. */
export function toLspRange(document: TextDocument, { start, end }: Range): LspRange {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The UTF-16 offsets of an LSP range. Positions outside the text are brought inside it. */
export function toOffsets(document: TextDocument, { start, end }: LspRange): Range {
  const [a, b] = [document.offsetAt(start), document.offsetAt(end)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** The offset of an LSP position, brought inside the text. */
export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);

/** The line, from 0, on which an offset stands. */
export const lineOf = (document: TextDocument, offset: number): number => document.positionAt(offset).line;

/** The offset at which the line begins that an offset stands on. */
export function lineStart(document: TextDocument, offset: number): number {
  return document.offsetAt({ line: lineOf(document, offset), character: 0 });
}

/** A stretch of the draft cut at its lines' ends, white space at either end of a line left out. Lengths are in UTF-16 units. */
export function linesOfRange(
  document: TextDocument,
  range: Range,
): { readonly line: number; readonly character: number; readonly length: number }[] {
  const { start, end } = toLspRange(document, range);
  return document
    .getText({ start, end })
    .split(/\r\n|\r|\n/)
    .flatMap((text, i) => {
      const words = text.trim();
      const character = (i === 0 ? start.character : 0) + text.indexOf(words);
      return words ? [{ line: start.line + i, character, length: words.length }] : [];
    });
}

/** The words of a position's line that stand before it. */
export function lineBefore(document: TextDocument, position: Position): string {
  return document.getText({ start: { line: position.line, character: 0 }, end: position });
}

/** The words of a position's line that stand after it, without the line's end. */
export function lineAfter(document: TextDocument, position: Position): string {
  const end = { line: position.line, character: Number.MAX_SAFE_INTEGER };
  return document.getText({ start: position, end }).replace(/(?<![\r\n])[\r\n]+$/, '');
}

/** The range of the `length` UTF-16 units before a position on its line. */
export function rangeBefore(position: Position, length: number): LspRange {
  return { start: { line: position.line, character: position.character - length }, end: position };
}

/**
 * Applies a client's changes in their order and gives the document of the new version. Ranges outside the text are
 * brought inside it first, because the line starts of a TextDocument would else have gaps.
 */
export function applyChanges(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextDocument {
  for (const change of changes) {
    const inside =
      'range' in change
        ? { text: change.text, range: toLspRange(document, toOffsets(document, change.range)) }
        : change;
    TextDocument.update(document, [inside], version);
  }
  return TextDocument.update(document, [], version);
}
