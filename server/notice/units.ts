import { type CitedProvision, findCitations } from './citations.ts';
import { exemptionHeadingEnd, type HeadingWords, headingWords } from './headings.ts';
import { type Line, readLines } from './lines.ts';
import type { Typography } from './model.ts';
import { joinPlain, type Plain, slicePlain, sourceOf, sourceRange } from './plain.ts';
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
  let previous: Line | undefined;
  for (const line of lines) {
    for (const segment of segmentsOf(line, previous, text)) {
      if (segment.heading) {
        close();
        units.push(heading(segment, text));
      } else {
        if (open.length > 0 && !continues(open, segment)) close();
        open.push(segment);
      }
    }
    previous = line;
  }
  close();
  return { units, comments, definitions };
}

/** A line, or the part of a line on one side of a heading that is run into it. */
interface Segment {
  readonly line: Line;
  readonly plain: Plain;
  readonly citations: readonly CitedProvision[];
  readonly marker?: string;
  readonly heading?: { readonly words: HeadingWords; readonly typography: Typography };
  /** Whether more of the same line stands before it. */
  readonly inside: boolean;
}

const marker = /^(?:[•·▪‣◦●*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?: |(?=[A-Z(]))|^\(?\d{1,2}[.)](?=[A-Za-z])/;

/** Splits a line at headings that are glued to other headings or to text. */
function segmentsOf(line: Line, previous: Line | undefined, source: string): Segment[] {
  const cuts = new Set<number>([0, line.plain.text.length]);
  for (const run of line.plain.text.matchAll(/\*{2,}/g)) {
    cuts.add(run.index);
    cuts.add(run.index + run[0].length);
  }
  for (const [from, to] of line.bold) {
    const { text } = line.plain;
    if (from > 0 && /\S/.test(text[from - 1]!) && /\w/.test(text[from]!)) cuts.add(from);
    if (to < text.length && /\S/.test(text[to]!) && /[\w.:]/.test(text[to - 1]!) && /\w/.test(text[to]!)) cuts.add(to);
    // Bold words at the start of a line of text: a heading if they announce something.
    if (from === 0 && to < text.length && !line.marker) {
      const words = headingWords(text.slice(0, to), findCitations(text.slice(0, to)), true);
      if (words && words.role !== 'other') cuts.add(to);
    }
  }
  const ends = [...cuts].sort((a, b) => a - b);
  const parts: Plain[] = [];
  for (let i = 1; i < ends.length; i++) {
    const part = slicePlain(line.plain, ends[i - 1]!, ends[i]!);
    if (part.text !== '' && !/^\*+$/.test(part.text)) parts.push(part);
  }
  return parts.flatMap((part, i) =>
    classify(line, part, i > 0, parts.length > 1, i === 0 ? previous : undefined, source),
  );
}

function classify(
  line: Line,
  part: Plain,
  inside: boolean,
  split: boolean,
  previous: Line | undefined,
  source: string,
): Segment[] {
  let plain = part;
  let mark = inside ? undefined : line.marker;
  const citations = findCitations(plain.text);
  const text = (p: Plain, m = mark, c = p === plain ? citations : findCitations(p.text), within = inside): Segment => ({
    line,
    plain: p,
    citations: c,
    marker: m,
    inside: within,
  });
  if (line.quoted) return [text(plain)];
  const glued = split || inside;
  const bold = line.bold.some(([from, to]) => to - from >= plain.text.length - 1) && line.bold.length > 0;
  const typeset = line.setting !== 'plain' || (glued && bold);
  const sentenceLike = plain.text.length > 150 || (/[.;?!]$/.test(plain.text) && plain.text.split(' ').length > 9);
  const typography = (): Typography =>
    glued
      ? 'glued'
      : line.setting !== 'plain'
        ? line.setting
        : /[A-Z]{3}/.test(plain.text) && !/[a-z]{2}/.test(plain.text)
          ? 'caps'
          : 'plain';
  const unfinished =
    line.setting === 'plain' &&
    previous !== undefined &&
    previous.block === line.block &&
    /\b(?:of|under|the|and|by|section|in|at|with|to|by virtue of|or)$/i.test(previous.plain.text);
  const list = mark !== undefined && /^[-+*•·▪‣◦●]$/.test(mark);

  if (!unfinished && !(sentenceLike && line.setting !== 'atx')) {
    const words = headingWords(plain.text, citations, typeset);
    if (words && (!mark || !list || typeset) && (!mark || words.role !== 'request')) {
      return [{ line, plain, citations, marker: mark, inside, heading: { words, typography: typography() } }];
    }
  }
  if (!unfinished && (!mark || (typeset && !list)) && !line.item) {
    const end = exemptionHeadingEnd(plain.text, citations, typeset);
    if (end !== undefined) {
      const head = slicePlain(plain, 0, end);
      const rest = slicePlain(plain, end, plain.text.length);
      const segments: Segment[] = [
        {
          line,
          plain: head,
          citations: citations.filter((c) => c.start < end),
          marker: mark,
          inside,
          heading: { words: { role: 'exemption' }, typography: rest.text === '' ? typography() : 'glued' },
        },
      ];
      if (rest.text !== '') segments.push(text(rest, undefined, findCitations(rest.text), true));
      return segments;
    }
  }
  if (typeset && !sentenceLike && !mark && !line.item && (line.setting !== 'setext' || plain.text.length < 100)) {
    return [{ line, plain, citations, inside, heading: { words: { role: 'other' }, typography: typography() } }];
  }
  const leader = line.setting === 'plain' && !unfinished ? leaderEnd(plain.text) : undefined;
  if (leader !== undefined && !list) {
    const head = slicePlain(plain, 0, leader);
    const words = headingWords(head.text, findCitations(head.text), false);
    if (words && words.role !== 'exemption' && words.role !== 'decision') {
      return [
        {
          line,
          plain: head,
          citations: findCitations(head.text),
          marker: mark,
          inside,
          heading: { words, typography: 'leader' },
        },
        text(slicePlain(plain, leader, plain.text.length), undefined, undefined, true),
      ];
    }
  }
  if (!mark && !inside) {
    const own = marker.exec(plain.text);
    const tabbed = /^o /.test(plain.text) && source[sourceOf(plain, 0) + 1] === '\t';
    if (own || tabbed) {
      mark = own ? own[0].trim() : 'o';
      plain = slicePlain(plain, own ? own[0].length : 2, plain.text.length);
      if (plain.text === '') return [];
      if (/^\(?\d|^\(?[a-z]/.test(mark)) {
        const words = headingWords(plain.text, findCitations(plain.text), false);
        if (words && words.role !== 'request' && !sentenceLike)
          return [
            {
              line,
              plain,
              citations: findCitations(plain.text),
              marker: mark,
              inside,
              heading: { words, typography: 'plain' },
            },
          ];
      }
      return [text(plain, mark, findCitations(plain.text))];
    }
  }
  return [text(plain)];
}

/** `Harm: text` — where the text begins. */
function leaderEnd(text: string): number | undefined {
  const colon = text.slice(0, 110).indexOf(': ');
  if (colon > 2) return colon + 2;
  const dash = text.slice(0, 110).indexOf(' - ');
  return dash > 2 ? dash + 3 : undefined;
}

/** Whether a segment goes on with the paragraph that is open: a hard wrap, not a break. */
function continues(open: readonly Segment[], next: Segment): boolean {
  const last = open.at(-1)!;
  if (last.line === next.line) return true;
  if (last.line.block !== next.line.block || next.marker !== undefined) return false;
  if (/^[|]/.test(next.plain.text)) return false;
  const before = last.plain.text;
  const after = next.plain.text;
  const finished = /[.?!:;]["')]*$/.test(before);
  if (/^[a-z(,]/.test(after)) return !(finished && before.endsWith(':')) || !/^\([a-z]\)/.test(after);
  const firstWord = after.split(' ', 1)[0]!.length;
  const width = Math.max(...open.map((s) => s.plain.text.length), after.length);
  const full = width <= 110 && before.length + 1 + firstWord > width - 2;
  if (finished) return full && open.length > 0 && wrapped(open);
  return full || (before.length > 60 && width <= 110 && !/^https?:/.test(after) && !/^[A-Z][A-Z]/.test(after));
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
    sentences: [],
  };
}

/** Moves an end over the marks that close emphasis or a link there. */
function withClosingMarks(source: string, end: number, limit: number): number {
  while (end < limit && /[*_`)\]>]/.test(source[end]!)) end++;
  return end;
}
