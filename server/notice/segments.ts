import { type CitedProvision, findCitations } from './citations.ts';
import { exemptionHeadingEnd } from './exemptionHeading.ts';
import { aboutOf, type HeadingWords, headingWords, type Setting } from './headings.ts';
import type { Line } from './line.ts';
import type { Typography } from './model.ts';
import type { HouseRole } from './options.ts';
import { type Plain, slicePlain, sourceOf } from './plain.ts';

/** A line, or the part of a line on one side of a heading that is run into it. */
export interface Segment {
  readonly line: Line;
  readonly plain: Plain;
  readonly citations: readonly CitedProvision[];
  readonly marker?: string;
  readonly heading?: { readonly words: HeadingWords; readonly typography: Typography };
  /** A short line of its own that announces nothing by its words. */
  readonly standing: boolean;
}

/** The lines on either side. */
export interface Neighbours {
  readonly previous?: Line;
  readonly next?: Line;
  /** Whether the line before ends in a heading. */
  readonly afterHeading: boolean;
  /** The width at which the lines' Markdown block is hard wrapped; undefined where its lines are paragraphs. */
  readonly width?: number;
  /** Whether the line begins inside a bracket that is closed later, and whether it opens one that the next line goes on with. */
  readonly inBracket: boolean;
  readonly opensBracket: boolean;
  /** The house's own names of headings. */
  readonly house?: HouseRole;
}

/** Whether a line that ends at `width` left no room for the first word of the next. */
export function fills(line: Plain, next: Plain, width: number | undefined): boolean {
  return width !== undefined && line.text.length + 1 + next.text.split(' ', 1)[0]!.length > width - 2;
}

/** Words that no line ends with but one that goes on. */
export const dangling = /\b(?:of|under|the|and|by|section|in|at|with|to|or|for|that|which|is|are|a|an|your|our|this)$/i;
const bullet = /^[-+*•·▪‣◦●o]$/;
const marker = /^(?:[•·▪‣◦●*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?: |(?=[A-Z(]))|^\(?\d{1,2}[.)](?=[A-Za-z])/;

/** Splits a line at headings that are glued to other headings or to text, and says which parts are headings. */
export function segmentsOf(line: Line, around: Neighbours, source: string): Segment[] {
  const parts = partsOf(line);
  return parts.flatMap((plain, i) => {
    const part: Part = {
      line,
      plain,
      marker: i === 0 ? line.marker : undefined,
      glued: parts.length > 1,
      first: i === 0,
    };
    return classify(i === 0 ? unmarked(part, source) : part, around);
  });
}

/** Part of a line between two changes of type, its list marker taken off. */
interface Part {
  readonly line: Line;
  readonly plain: Plain;
  readonly marker?: string;
  readonly glued: boolean;
  readonly first: boolean;
}

/** Cuts a line where bold begins or ends without a space, at stray asterisks, and after bold words that announce something. */
function partsOf({ plain, bold, marker: own }: Line): Plain[] {
  const { text } = plain;
  if (bold.length === 0 && !text.includes('**')) {
    return /^[*_`]+$/.test(text) ? [] : [slicePlain(plain, 0, text.length)];
  }
  const cuts = new Set<number>([0, text.length]);
  for (const run of text.matchAll(/\*{2,}/g)) {
    cuts.add(run.index);
    cuts.add(run.index + run[0].length);
  }
  for (const [from, to] of bold) {
    if (from > 0 && /\S/.test(text[from - 1]!) && /\w/.test(text[from]!)) cuts.add(from);
    if (to < text.length && /\S/.test(text[to]!) && /[\w.:]/.test(text[to - 1]!) && /\w/.test(text[to]!)) cuts.add(to);
    if (from === 0 && to < text.length && !own) {
      const words = announces(text.slice(0, to), 'typeset');
      if (words && !/^ ?[a-z]/.test(text.slice(to)) && leads(words, text.slice(to).trim())) cuts.add(to);
    }
  }
  const ends = [...cuts].sort((a, b) => a - b);
  return ends.slice(1).flatMap((end, i) => {
    const part = slicePlain(plain, ends[i]!, end);
    return part.text === '' || /^[*_`]+$/.test(part.text) ? [] : [part];
  });
}

function announces(text: string, setting: Setting): HeadingWords | undefined {
  return headingWords(text, findCitations(text), setting);
}

/** Takes a bullet or a number that Markdown does not know as one off the start of a line. */
function unmarked(part: Part, source: string): Part {
  if (part.marker || part.line.quoted || part.line.setting !== 'plain') return part;
  const { plain } = part;
  const own = marker.exec(plain.text)?.[0];
  const tabbed = /^o /.test(plain.text) && source[sourceOf(plain, 0) + 1] === '\t' ? 'o ' : undefined;
  const mark = own ?? tabbed;
  return mark ? { ...part, plain: slicePlain(plain, mark.length, plain.text.length), marker: mark.trim() } : part;
}

function classify(part: Part, around: Neighbours): Segment[] {
  const { line, plain, glued } = part;
  const { text } = plain;
  if (text === '') return [];
  const citations = findCitations(text);
  const segment: Segment = { line, plain, citations, marker: part.marker, standing: false };
  // Table cells and the later lines of a list item are no headings.
  if (line.quoted || (line.item && part.marker === undefined && part.first && line.setting === 'plain'))
    return [segment];
  const bold = line.bold.some(([from, to]) => to - from >= text.length - 1);
  const typeset = line.setting !== 'plain' || (glued && bold);
  const listed = part.marker !== undefined && bullet.test(part.marker);
  const unfinished = part.first && (around.inBracket || (!typeset && runsOn(line, around)));
  const fragment = part.first && (around.opensBracket || (!typeset && goesOn(line, around)));
  const wrapped = !typeset && part.first && wraps(line, around);
  const long = text.length > 150 || (/[.;?!]$/.test(text) && text.split(' ').length > 9);
  const standing = !typeset && !glued && !unfinished && !fragment && !wrapped && stands(part);
  const setting: Setting = typeset ? 'typeset' : standing ? 'standing' : 'running';
  const typography: Typography = glued
    ? 'glued'
    : line.setting !== 'plain'
      ? line.setting
      : /[A-Z]{3}/.test(text) && !/[a-z]{2}/.test(text)
        ? 'caps'
        : 'plain';
  const heading = (words: HeadingWords): Segment[] => [{ ...segment, heading: { words, typography } }];

  const named = unfinished || fragment || wrapped ? undefined : around.house?.(text);
  if (named) return heading({ role: named, about: aboutOf(text) });
  if (!unfinished && !fragment && (!long || line.setting === 'atx') && !(listed && !typeset)) {
    const words = headingWords(text, citations, setting);
    if (words && !(part.marker && words.role === 'request' && !standing)) return heading(words);
  }
  if (!unfinished && !wrapped && !listed && !(line.item && part.marker === undefined && !typeset)) {
    const end = part.marker && !typeset && !standing ? undefined : exemptionHeadingEnd(text, citations, typeset);
    if (end === text.length && !fragment)
      return heading(
        // FOISA has one section for it: "Notice under section 18".
        citations[0]?.section === '18' && /\bnotice\b/i.test(text)
          ? { role: 'ncnd', about: 'confirmation' }
          : { role: 'exemption' },
      );
    if (end !== undefined && end < text.length) return headed(segment, end, { role: 'exemption' }, 'glued');
  }
  if (
    typeset &&
    !long &&
    !unfinished &&
    !fragment &&
    !part.marker &&
    !line.item &&
    (line.setting !== 'setext' || text.length < 100)
  )
    return heading({ role: 'other' });
  if (line.setting === 'plain' && !unfinished && !wrapped && !listed) {
    const end = leaderEnd(text);
    const own = end === undefined ? undefined : around.house?.(text.slice(0, end));
    if (end !== undefined && own)
      return headed(segment, end, { role: own, about: aboutOf(text.slice(0, end)) }, 'leader');
    const words =
      end === undefined ? undefined : announces(text.slice(0, end), standing || end < 30 ? 'standing' : 'running');
    if (end !== undefined && words && words.role !== 'decision' && leads(words, text.slice(end)))
      return headed(segment, end, words, 'leader');
  }
  return [{ ...segment, standing }];
}

/** Whether what follows a leader is text: not a date or reference, nor the rest of a title. */
function leads({ role }: HeadingWords, rest: string): boolean {
  if (/^[^A-Za-z]*\d{1,2}(?:st|nd|rd|th)?[ /.-]/.test(rest)) return false;
  return role !== 'request' || rest.length > 60 || /[.?!"']$/.test(rest);
}

/** A heading and the text that is run into it. */
function headed(segment: Segment, end: number, words: HeadingWords, typography: Typography): Segment[] {
  const { plain, line, citations } = segment;
  const separator = /^[\s:;.,)'"*-]*/.exec(plain.text.slice(end))![0].length;
  const rest = slicePlain(plain, end + separator, plain.text.length);
  const head: Segment = {
    ...segment,
    plain: slicePlain(plain, 0, end),
    citations: citations.filter((c) => c.start < end),
    heading: { words, typography },
  };
  return rest.text === ''
    ? [head]
    : [head, { line, plain: rest, citations: findCitations(rest.text), standing: false }];
}

/** Whether the line before stops in mid-phrase, so that this line goes on with it whatever its words. */
function runsOn(line: Line, { previous, afterHeading }: Neighbours): boolean {
  return previous !== undefined && previous.block === line.block && !afterHeading && dangling.test(previous.plain.text);
}

/** Whether the next line goes on in mid-sentence, so that this line is no heading whatever its words. */
function goesOn(line: Line, { next, width }: Neighbours): boolean {
  if (next === undefined || next.block !== line.block || /:$/.test(line.plain.text)) return false;
  return startsLow(next.plain.text) || fills(line.plain, next.plain, width);
}

/** Whether a line begins in mid-sentence: in lower case, and not with a list marker. */
function startsLow(text: string): boolean {
  return /^[a-z(,]/.test(text) && !/^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|o ) ?/i.test(text);
}

/** Whether the line before is full and unfinished, so that this line may well be the rest of its sentence. */
function wraps(line: Line, { previous, afterHeading, width }: Neighbours): boolean {
  return (
    previous !== undefined &&
    previous.block === line.block &&
    !afterHeading &&
    fills(previous.plain, line.plain, width) &&
    !/[.?!:;]["')]*$/.test(previous.plain.text)
  );
}

/** Whether a line stands alone as a heading does: short, unpunctuated, not broken off. */
function stands({ line, plain: { text }, marker: own }: Part): boolean {
  if (own !== undefined && bullet.test(own)) return false;
  if (line.item && own === undefined) return false;
  if (text.length > 90 || text.split(' ').length > 13 || !/^["'(]?[A-Z0-9]/.test(text) || /[.!;,]["')]?$/.test(text))
    return false;
  return !dangling.test(text);
}

/** `Harm: text` or `Harm - text`: where the text begins. */
function leaderEnd(text: string): number | undefined {
  const start = text.slice(0, 110);
  const colon = start.indexOf(': ');
  if (colon > 2) return colon + 2;
  const dash = start.indexOf(' - ');
  return dash > 2 ? dash + 3 : undefined;
}
