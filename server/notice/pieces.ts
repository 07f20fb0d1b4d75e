/** A part of the draft that reads the same whatever stands around it. Offsets are UTF-16. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/** A piece of more characters or more lines is cut at a line end: micromark's cost grows faster than its input. */
const longest = 8_192;
const mostLines = 256;

const fence = /^ {0,3}(`{3,}(?!`|[^`\n]*`)|~{3,})/;
const htmlWithEnd: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/**
 * Cuts `text`, from offset `from`, where CommonMark's state is always the same: before a line that
 * starts in the first column after a blank line, outside fenced code and HTML blocks. Each piece
 * can then be parsed alone, which is faster than parsing the whole and keeps one bad block from
 * spoiling the rest. Link reference definitions alone reach across pieces: the reader does not
 * follow them (a letter's `[PLACEHOLDER]` is no link).
 */
export function cutIntoPieces(text: string, from = 0): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let afterBlank = false;
  let opened: { readonly end: (line: string) => boolean } | undefined;
  const close = (end: number) => {
    if (end > start) pieces.push(...shorten({ start, text: text.slice(start, end) }));
    start = end;
  };
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const first = text.charCodeAt(at);
    const blank = isBlank(text, at, next);
    if (opened) {
      if (opened.end(text.slice(at, next))) opened = undefined;
    } else if (!blank) {
      if (afterBlank && first !== 32 && first !== 9) close(at);
      // Only these can open a block that outlives a blank line.
      if (first === 96 || first === 126 || first === 60 || first === 32) opened = opening(text.slice(at, next));
    }
    afterBlank = blank;
    at = next;
  }
  close(text.length);
  return pieces;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return true;
}

function opening(line: string): { end: (line: string) => boolean } | undefined {
  const mark = fence.exec(line)?.[1];
  if (mark) {
    const closing = new RegExp(`^ {0,3}${mark[0]}{${mark.length},}[ \\t\\r]*\\n?$`);
    return { end: (later) => closing.test(later) };
  }
  for (const [begin, end] of htmlWithEnd) {
    if (begin.test(line)) return end.test(line) ? undefined : { end: (later) => end.test(later) };
  }
  return undefined;
}

/** Cuts an overlong piece at line ends; what follows an overlong fence or comment is left in one. */
function shorten({ start, text }: Piece): Piece[] {
  if (text.length <= mostLines || fence.test(text) || /^ {0,3}</.test(text)) return [{ start, text }];
  const parts: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfPart(text, from);
    parts.push({ start: start + from, text: text.slice(from, to) });
    from = to;
  }
  return parts;
}

/** The last line end within the limits; that of the first line, if even this is too long. */
function endOfPart(text: string, from: number): number {
  let end = from;
  for (let lines = 0; lines < mostLines && end < text.length; lines++) {
    const next = text.indexOf('\n', end) + 1 || text.length;
    if (end > from && next - from > longest) break;
    end = next;
  }
  return end;
}
