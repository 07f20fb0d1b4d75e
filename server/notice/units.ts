import { type CitedProvision, findCitations } from './citations.ts';
import type { HeadingWords } from './headings.ts';
import type { Line, Markdown } from './line.ts';
import { readLines } from './lines.ts';
import type { Range, Typography } from './model.ts';
import type { HouseRole } from './options.ts';
import { joinPlain, type Plain, sourceRange } from './plain.ts';
import { breaksOff, fills, type Neighbours, type Segment, segmentsOf } from './segments.ts';
import { sentencesIn, type UnitSentence } from './sentences.ts';

/**
 * A heading or a paragraph: a group of lines found from typography and role, not a Markdown block.
 * All of it depends on the text of its own piece alone. Offsets are relative to the piece.
 */
export interface Unit extends Range {
  readonly kind: 'heading' | 'paragraph';
  readonly plain: Plain;
  readonly citations: readonly CitedProvision[];
  readonly quoted: boolean;
  /** For headings. */
  readonly words?: HeadingWords;
  readonly typography?: Typography;
  readonly depth?: number;
  /** For headings: with its Markdown marks. */
  readonly marks?: { readonly start: number; readonly end: number };
  /** For paragraphs. */
  readonly item: boolean;
  readonly marker?: string;
  /** For the cell of a table: its column. */
  readonly column?: number;
  /** A short line of its own, which is a heading if what follows makes it one. */
  readonly standing: boolean;
  readonly sentences: readonly UnitSentence[];
}

/** What one piece of the draft contributes. */
export interface PieceReading extends Omit<Markdown, 'lines'> {
  readonly units: readonly Unit[];
}

/**
 * Reads one piece of a draft that is hard wrapped at `wrap`, if it is, and has headings of the house's own names. Pure: the same arguments give the same
 * reading, so it may be kept between edits.
 */
export function readPiece(text: string, wrap?: number, house?: HouseRole): PieceReading {
  const { lines, comments, definitions, links, gaps } = readLines(text);
  const units: Unit[] = [];
  let open: Segment[] = [];
  const close = () => {
    if (open.length > 0) units.push(paragraph(open, text));
    open = [];
  };
  const widths = widthsOf(lines, wrap);
  const bracketed = linesInBrackets(lines);
  let afterHeading = false;
  lines.forEach((line, i) => {
    const around = {
      previous: lines[i - 1],
      next: lines[i + 1],
      afterHeading,
      width: widths.get(line.block),
      inBracket: bracketed.has(i),
      opensBracket: bracketed.has(i + 1),
      house,
    };
    for (const segment of segmentsOf(line, around, text)) {
      afterHeading = segment.heading !== undefined;
      if (segment.heading) {
        close();
        units.push(heading(segment, text));
      } else {
        if (open.length > 0 && !continues(open, segment, around)) close();
        open.push(segment);
      }
    }
  });
  close();
  return { units: units.map((unit, i) => clipped(unit, units[i + 1])), comments, definitions, links, gaps };
}

/** A heading whose marks end where the next heading or paragraph begins, if they seem to reach into it. */
function clipped(unit: Unit, next: Unit | undefined): Unit {
  const { marks } = unit;
  const limit = next ? (next.marks ?? next).start : Number.POSITIVE_INFINITY;
  return marks && marks.end > limit ? { ...unit, marks: { ...marks, end: Math.max(unit.end, limit) } } : unit;
}

/** The lines that begin inside a bracket which an earlier line of their block opens, and which is closed: `[NAME OF` / `THE CASE]`. */
function linesInBrackets(lines: readonly Line[]): ReadonlySet<number> {
  const within = new Set<number>();
  let opened: number | undefined;
  lines.forEach(({ plain: { text }, block }, i) => {
    if (lines[i - 1]?.block !== block) opened = undefined;
    for (const [mark] of text.matchAll(/[[\]{}]/g)) {
      if (mark === '[' || mark === '{') opened = i;
      else {
        for (let line = (opened ?? i) + 1; line <= i; line++) within.add(line);
        opened = undefined;
      }
    }
  });
  return within;
}

/** The width at which a block is hard wrapped: the draft's, if all of its lines fit into it. */
function widthsOf(lines: readonly Line[], wrap: number | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  if (wrap === undefined) return widths;
  const wide = new Set<number>();
  for (const { block, start, end } of lines) {
    widths.set(block, wrap);
    if (end - start > wrap) wide.add(block);
  }
  for (const block of wide) widths.delete(block);
  return widths;
}

/**
 * The width at which a draft is hard wrapped, in UTF-16 units: that of its longest line that breaks off in
 * mid-sentence. Undefined where lines are paragraphs, as in text pasted from Word.
 */
export function wrapWidthOf(text: string): number | undefined {
  let width = 0;
  let count = 0;
  for (let start = 0, newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', start)) {
    let end = text[newline - 1] === '\r' ? newline - 1 : newline;
    while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
    const length = end - start;
    start = newline + 1;
    if (length < wrapped.shortest || length > wrapped.longest || !unfinished.test(text[end - 1]!)) continue;
    goingOn.lastIndex = start;
    if (!goingOn.test(text)) continue;
    count++;
    width = Math.max(width, length);
  }
  return count >= wrapped.fewest ? width : undefined;
}

/** Characters of a line that may be wrapped, and how many such lines tell that a draft is. */
const wrapped = { shortest: 31, longest: 119, fewest: 3 };
const unfinished = /[^.?!:;|\s]/;
const goingOn = /[ \t>]*[a-z]/y;

/** Whether a segment goes on with the paragraph that is open: a hard wrap, not a break. */
function continues(open: readonly Segment[], next: Segment, { width, inBracket }: Neighbours): boolean {
  const last = open.at(-1)!;
  if (last.line === next.line) return true;
  if (last.line.block !== next.line.block) return false;
  if (inBracket) return true;
  if (next.marker !== undefined) return false;
  if (/^[|]/.test(next.plain.text)) return false;
  const before = last.plain.text;
  const after = next.plain.text;
  const finished = /[.?!:;]["')]*$/.test(before);
  if (/^[a-z(,]/.test(after)) return !(finished && before.endsWith(':')) || !/^\([a-z]\)/.test(after);
  // While somebody types into a wrapped paragraph, one of its lines is too long for it.
  if (breaksOff(before)) return true;
  const full = fills(last.plain, next.plain, width);
  if (finished) return full;
  return full || (width !== undefined && before.length > 60 && !/^https?:|^[A-Z][A-Z]/.test(after));
}

function paragraph(segments: readonly Segment[], source: string): Unit {
  const first = segments[0]!;
  const last = segments.at(-1)!;
  const plain = joinPlain(segments.map((s) => s.plain));
  const range = sourceRange(plain, 0, plain.text.length);
  const citations = segments.length === 1 ? first.citations : findCitations(plain.text);
  return {
    kind: 'paragraph',
    start: range.start,
    end: withClosingMarks(source, range.end, last.line.end),
    plain,
    citations,
    quoted: first.line.quoted,
    item: first.line.item || first.marker !== undefined,
    marker: first.marker,
    column: first.line.column,
    standing: segments.length === 1 && first.standing,
    sentences: sentencesIn(plain),
  };
}

function heading(segment: Segment, source: string): Unit {
  const { plain, line } = segment;
  const range = sourceRange(plain, 0, plain.text.length);
  const alone = segment.heading!.typography !== 'glued' && segment.heading!.typography !== 'leader';
  return {
    kind: 'heading',
    ...range,
    plain,
    citations: segment.citations,
    quoted: false,
    words: segment.heading!.words,
    typography: segment.heading!.typography,
    depth: line.depth,
    marks: {
      start: /^[\s*_#]*$/.test(source.slice(line.start, range.start)) ? Math.min(line.start, range.start) : range.start,
      end: alone ? Math.max(line.end, range.end) : withClosingMarks(source, range.end, line.end),
    },
    item: false,
    marker: segment.marker,
    standing: true,
    sentences: [],
  };
}

/** Moves an end over the marks that close emphasis or a link at the end of a line. */
function withClosingMarks(source: string, end: number, limit: number): number {
  let past = end;
  while (past < limit && /[*_`)\]>]/.test(source[past]!)) past++;
  return past === limit || /^[ \t]*\r?(?:\n|$)/.test(source.slice(past, past + 80)) ? past : end;
}
