import { type CitedProvision, findCitations } from './citations.ts';
import type { HeadingWords } from './headings.ts';
import { type Line, readLines } from './lines.ts';
import type { Typography } from './model.ts';
import { joinPlain, type Plain, slicePlain, sourceRange } from './plain.ts';
import { fills, type Segment, segmentsOf } from './segments.ts';
import { splitSentences } from './sentences.ts';

/** A provision as cited, with its place in the unit's plain text. */
export type UnitCitation = CitedProvision;

/** The part of a sentence that its own words decide. */
export interface UnitSentence {
  /** Relative to the piece. */
  readonly start: number;
  readonly end: number;
  /** Plain text; its map leads to offsets relative to the piece. */
  readonly plain: Plain;
}

/**
 * A heading or a paragraph: a group of lines found from typography and role, not a Markdown block.
 * All of it depends on the text of its own piece alone. Offsets are relative to the piece.
 */
export interface Unit {
  readonly kind: 'heading' | 'paragraph';
  readonly start: number;
  readonly end: number;
  readonly plain: Plain;
  readonly citations: readonly UnitCitation[];
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
  /** A short line of its own, which is a heading if what follows makes it one. */
  readonly standing: boolean;
  readonly sentences: readonly UnitSentence[];
}

/** What one piece of the draft contributes. */
export interface PieceReading {
  readonly units: readonly Unit[];
  readonly comments: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly definitions: readonly string[];
}

/** Reads one piece. Pure: the same text gives the same reading, so it may be kept between edits. */
export function readPiece(text: string): PieceReading {
  const { lines, comments, definitions } = readLines(text);
  const units: Unit[] = [];
  let open: Segment[] = [];
  const close = () => {
    if (open.length > 0) units.push(paragraph(open, text));
    open = [];
  };
  const widths = widthsOf(lines);
  let afterHeading = false;
  lines.forEach((line, i) => {
    const around = { previous: lines[i - 1], next: lines[i + 1], afterHeading, width: widths.get(line.block) };
    for (const segment of segmentsOf(line, around, text)) {
      afterHeading = segment.heading !== undefined;
      if (segment.heading) {
        close();
        units.push(heading(segment, text));
      } else {
        if (open.length > 0 && !continues(open, segment, around.width)) close();
        open.push(segment);
      }
    }
  });
  close();
  return { units, comments, definitions };
}

/**
 * The width at which each block is hard wrapped: that of its longest line, if a letter's lines can be so wide.
 * Lines that are longer than any wrap are paragraphs; a block of short lines is a list of headings or an address.
 */
function widthsOf(lines: readonly Line[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { block, plain } of lines) widths.set(block, Math.max(widths.get(block) ?? 0, plain.text.length));
  for (const [block, width] of widths) if (width < 45 || width > 110) widths.delete(block);
  return widths;
}

/** Whether a segment goes on with the paragraph that is open: a hard wrap, not a break. */
function continues(open: readonly Segment[], next: Segment, width: number | undefined): boolean {
  const last = open.at(-1)!;
  if (last.line === next.line) return true;
  if (last.line.block !== next.line.block || next.marker !== undefined) return false;
  if (/^[|]/.test(next.plain.text)) return false;
  const before = last.plain.text;
  const after = next.plain.text;
  const finished = /[.?!:;]["')]*$/.test(before);
  if (/^[a-z(,]/.test(after)) return !(finished && before.endsWith(':')) || !/^\([a-z]\)/.test(after);
  const full = fills(last.plain, next.plain, width);
  if (finished) return full && wrapped(open);
  return full || (width !== undefined && before.length > 60 && !/^https?:|^[A-Z][A-Z]/.test(after));
}

/** Whether the open paragraph has shown that it is hard wrapped: a line that ends in mid-sentence. */
function wrapped(open: readonly Segment[]): boolean {
  return open.some((s, i) => i + 1 < open.length && !/[.?!:;]["')]*$/.test(s.plain.text));
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
    standing: segments.length === 1 && first.standing,
    sentences: splitSentences(plain.text).map(([from, to]) => ({
      ...sourceRange(plain, from, to),
      plain: slicePlain(plain, from, to),
    })),
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
    marks: alone
      ? { start: Math.min(line.start, range.start), end: Math.max(line.end, range.end) }
      : { start: range.start, end: withClosingMarks(source, range.end, line.end) },
    item: false,
    marker: segment.marker,
    standing: true,
    sentences: [],
  };
}

/** Moves an end over the marks that close emphasis or a link there. */
function withClosingMarks(source: string, end: number, limit: number): number {
  while (end < limit && /[*_`)\]>]/.test(source[end]!)) end++;
  return end;
}
