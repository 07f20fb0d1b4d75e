import { headingTokens, headingWords as lists } from '../language/headings.ts';
import { factsIn, states } from '../language/index.ts';
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

/** Whether a line stops at a word that no line ends with but one that goes on. */
export function breaksOff(text: string): boolean {
  const last = /(?<![A-Za-z])[A-Za-z]+$/.exec(text)?.[0].toLowerCase();
  return last !== undefined && lists.dangling.has(last);
}

/** Characters of a heading known by its words; a longer line is prose, unless it is marked with `#`. */
const longestLine = 150;
/** Words of a heading that ends as a sentence does. */
const longestSentence = 9;
/** Characters of a line over a ruling that announces nothing: people draw lines under text, too. */
const longestOverRuling = 100;
/** Characters and words of a line that stands alone as a heading does. */
const longestStanding = { text: 90, words: 13 };
/** Within so many characters of a line a heading ends that leads into text; one so short needs no other words. */
const longestLeader = 110;
const shortLeader = 30;
/** What follows `Your request:` is the request itself if it is so long, and not a reference or a date. */
const shortestRequest = 60;

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
    // A quotation mark or a bracket belongs to what it opens.
    if (from > 0 && /[^\s"'([]/.test(text[from - 1]!) && /\w/.test(text[from]!)) cuts.add(from);
    if (to < text.length && /\S/.test(text[to]!) && /[\w.:]/.test(text[to - 1]!) && /\w/.test(text[to]!)) cuts.add(to);
    if (from === 0 && to < text.length && !own) {
      const words = announces(text.slice(0, to), 'typeset');
      if (words && (words.role === 'review' || !/^ ?[a-z]/.test(text.slice(to))) && leads(words, text.slice(to).trim()))
        cuts.add(to);
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

/** What is known of a part of a line before its words are looked at. */
interface Look extends Part {
  readonly around: Neighbours;
  readonly segment: Segment;
  /** Whether it is set as a heading by marks. */
  readonly typeset: boolean;
  readonly setting: Setting;
  readonly typography: Typography;
  /** Whether it goes on with the line before, or the next line with it, in mid-sentence; or may well do so, by its width. */
  readonly goesOn: boolean;
  readonly isGoneOnWith: boolean;
  readonly mayGoOn: boolean;
  readonly bulleted: boolean;
  readonly standing: boolean;
}

/** Part of a line as text. */
function segmentOf({ line, plain, marker }: Pick<Part, 'line' | 'plain' | 'marker'>): Segment {
  return { line, plain, citations: findCitations(plain.text), marker, standing: false };
}

function lookAt(part: Part, around: Neighbours): Look {
  const { line, plain, glued, first } = part;
  const typeset = line.setting !== 'plain' || (glued && isBold(part));
  const goesOn = first && (around.inBracket || (!typeset && runsOn(line, around)));
  const isGoneOnWith = first && (around.opensBracket || (!typeset && nextGoesOn(line, around)));
  const mayGoOn = first && !typeset && wraps(line, around);
  const standing = !typeset && !glued && !goesOn && !isGoneOnWith && !mayGoOn && stands(part);
  return {
    // Field by field: an object that begins with another's fields is slow to make.
    line,
    plain,
    marker: part.marker,
    glued,
    first,
    around,
    segment: segmentOf(part),
    typeset,
    setting: typeset ? 'typeset' : standing ? 'standing' : 'running',
    typography: typographyOf(part),
    goesOn,
    isGoneOnWith,
    mayGoOn,
    bulleted: part.marker !== undefined && bullet.test(part.marker),
    standing,
  };
}

/** Headings and text of a part: the first of these steps that knows a heading in it decides. */
function classify(part: Part, around: Neighbours): Segment[] {
  if (part.plain.text === '') return [];
  if (isNeverHeading(part)) return [segmentOf(part)];
  const look = lookAt(part, around);
  return (
    byHouse(look) ??
    byWords(look) ??
    byProvision(look) ??
    byMarks(look) ??
    byLeader(look) ?? [{ ...look.segment, standing: look.standing }]
  );
}

/** Quotations, table cells and the later lines of a list item are no headings. */
function isNeverHeading({ line, marker: own, first }: Part): boolean {
  return line.quoted || (line.item && own === undefined && first && line.setting === 'plain');
}

/** A heading by a name that the house has for it. */
function byHouse({ plain: { text }, goesOn, isGoneOnWith, mayGoOn, around, ...look }: Look): Segment[] | undefined {
  const role = goesOn || isGoneOnWith || mayGoOn ? undefined : around.house?.(text);
  return role && headingOf(look, { role, about: aboutOf(text) });
}

/** A heading by its words. */
function byWords(look: Look): Segment[] | undefined {
  const { line, plain, segment, setting, typeset, standing, bulleted, marker: own, goesOn, isGoneOnWith } = look;
  if (goesOn || isGoneOnWith || (bulleted && !typeset) || (isLong(plain.text) && line.setting !== 'atx'))
    return undefined;
  const words = headingWords(plain.text, segment.citations, setting);
  // "1. Your request" in running text is an item of a list.
  if (!words || (own && words.role === 'request' && !standing)) return undefined;
  return headingOf(look, words);
}

/** A heading by the provision that it names, to which text may be glued. */
function byProvision(look: Look): Segment[] | undefined {
  const { line, plain, segment, typeset, standing, bulleted, marker: own, goesOn, isGoneOnWith, mayGoOn } = look;
  if (goesOn || mayGoOn || bulleted || (line.item && own === undefined && !typeset)) return undefined;
  if (own && !typeset && !standing) return undefined;
  const { citations } = segment;
  const end = exemptionHeadingEnd(plain.text, citations, typeset);
  if (end === undefined) return undefined;
  if (end < plain.text.length) return headed(segment, end, { role: 'exemption' }, 'glued');
  return isGoneOnWith ? undefined : headingOf(look, exemptionWords(plain.text, citations));
}

/** FOISA has one section for neither confirming nor denying: "Notice under section 18". */
function exemptionWords(text: string, citations: readonly CitedProvision[]): HeadingWords {
  const isNotice = citations[0]?.section === '18' && headingTokens(text).includes('notice');
  return isNotice ? { role: 'ncnd', about: 'confirmation' } : { role: 'exemption' };
}

/** A heading by its marks alone, whatever its words. */
function byMarks(look: Look): Segment[] | undefined {
  const { line, plain, typeset, marker: own, goesOn, isGoneOnWith } = look;
  if (!typeset || goesOn || isGoneOnWith || own || line.item || isLong(plain.text)) return undefined;
  if (line.setting === 'setext' && plain.text.length >= longestOverRuling) return undefined;
  return headingOf(look, { role: 'other' });
}

/** A heading that leads into text on its own line: `Harm: text`. */
function byLeader(look: Look): Segment[] | undefined {
  const { line, plain, segment, standing, bulleted, goesOn, mayGoOn, around } = look;
  if (line.setting !== 'plain' || goesOn || mayGoOn || bulleted) return undefined;
  const end = leaderEnd(plain.text);
  if (end === undefined) return undefined;
  const [leader, rest] = [plain.text.slice(0, end), plain.text.slice(end)];
  const role = around.house?.(leader);
  if (role) return headed(segment, end, { role, about: aboutOf(leader) }, 'leader');
  const words = announces(leader, standing || end < shortLeader ? 'standing' : 'running');
  return words && leads(words, rest) && !(words.role === 'review' && tellsWith(leader, rest))
    ? headed(segment, end, words, 'leader')
    : undefined;
}

function headingOf({ segment, typography }: Pick<Look, 'segment' | 'typography'>, words: HeadingWords): Segment[] {
  return [{ ...segment, heading: { words, typography } }];
}

const isBold = ({ line, plain: { text } }: Part) => line.bold.some(([from, to]) => to - from >= text.length - 1);

function typographyOf({ line, plain: { text }, glued }: Part): Typography {
  if (glued) return 'glued';
  if (line.setting !== 'plain') return line.setting;
  return /[A-Z]{3}/.test(text) && !/[a-z]{2}/.test(text) ? 'caps' : 'plain';
}

/** Whether a line is too long for a heading, or a sentence. */
function isLong(text: string): boolean {
  return text.length > longestLine || (/[.;?!]$/.test(text) && text.split(' ').length > longestSentence);
}

/** Whether what follows a leader is text: not a date or reference, nor the rest of a title. */
function leads({ role }: HeadingWords, rest: string): boolean {
  if (/^[^A-Za-z]*\d{1,2}(?:st|nd|rd|th)?[ /.-]/.test(rest)) return false;
  if (role === 'decision') return rest.length > shortestRequest;
  return role !== 'request' || rest.length > shortestRequest || /[.?!"']$/.test(rest);
}

/** Whether words that lead into text tell of the right, and the text only how: "Internal review: ask within 40 working days". */
function tellsWith(leader: string, rest: string): boolean {
  const tells = (text: string) => states(factsIn({ text }), 'tells-of-review');
  return tells(leader) && !tells(rest);
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
  return rest.text === '' ? [head] : [head, segmentOf({ line, plain: rest })];
}

/** Whether the line before stops in mid-phrase, so that this line goes on with it whatever its words. */
function runsOn(line: Line, { previous, afterHeading }: Neighbours): boolean {
  return previous !== undefined && previous.block === line.block && !afterHeading && breaksOff(previous.plain.text);
}

/** Whether the next line goes on in mid-sentence, so that this line is no heading whatever its words. */
function nextGoesOn(line: Line, { next, width }: Neighbours): boolean {
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
  if (text.length > longestStanding.text || text.split(' ').length > longestStanding.words) return false;
  return /^["'(]?[A-Z0-9]/.test(text) && !/[.!;,]["')]?$/.test(text) && !breaksOff(text);
}

/** `Harm: text` or `Harm - text`: where the text begins. */
function leaderEnd(text: string): number | undefined {
  const start = text.slice(0, longestLeader);
  const colon = start.indexOf(': ');
  if (colon > 2) return colon + 2;
  const dash = start.indexOf(' - ');
  return dash > 2 ? dash + 3 : undefined;
}
