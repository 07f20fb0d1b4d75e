import type { Range } from './model.ts';

/** A part of the draft that reads the same whatever stands around it. Offsets are UTF-16. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/** A piece of more characters or more lines is cut at a line end: micromark's cost grows faster than its input. */
const longest = 8_192;
const mostLines = 256;

/** A block longer than this is part of no letter: some letters as a whole are shorter. Reading it could take minutes. */
const longestRead = 65_536;

/** Nor is one of code, of a comment or of other HTML that is longer than this: it cannot be cut. */
const longestWhole = 20_000;

/** A draft as it is read. */
export interface Cut {
  readonly pieces: readonly Piece[];
  /** Blocks that are too long to be read. Offsets are UTF-16. */
  readonly setAside: readonly Range[];
}

const fence = /^ {0,3}(`{3,}(?!`|[^`\n]*`)|~{3,})/;
const htmlWithEnd: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/**
 * Cuts `text`, from offset `from`, where CommonMark's state is always the same: before a line that starts in the first
 * column after a blank line, outside fenced code and HTML blocks. Each piece can then be parsed alone, which is faster
 * than parsing the whole and keeps one bad block from spoiling the rest; one that is too long is set aside. Link
 * reference definitions alone reach across pieces: the reader does not follow them (a letter's `[PLACEHOLDER]` is no
 * link). Offsets are UTF-16; blank lines after a block belong to no piece.
 */
export function cutIntoPieces(text: string, from = 0): Cut {
  const pieces: Piece[] = [];
  const setAside: Range[] = [];
  let start = from;
  /** Where the last line ends that is not blank. */
  let written = from;
  let afterBlank = false;
  let opened: { readonly end: (line: string) => boolean } | undefined;
  const close = (end: number) => {
    const length = written - start;
    if (length > longestRead || (length > longestWhole && isWhole(text, start))) setAside.push({ start, end: written });
    else if (length > 0) pieces.push(...shorten({ start, text: text.slice(start, written) }));
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
    if (!blank) written = next;
    at = next;
  }
  close(text.length);
  return { pieces, setAside };
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

/** Whether what begins here is code or HTML, which makes no sense in parts. */
function isWhole(text: string, start: number): boolean {
  const begin = text.slice(start, start + 100);
  return fence.test(begin) || /^ {0,3}</.test(begin);
}

/** Cuts an overlong piece at line ends, where it can be cut. */
function shorten({ start, text }: Piece): Piece[] {
  if (text.length <= mostLines || isWhole(text, 0)) return [{ start, text }];
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
