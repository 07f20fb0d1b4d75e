import { type FactKind, kindsStated, mentions } from '../language/index.ts';
import { isAnswer, isAnswerInList } from './answers.ts';
import type { CitedProvision } from './citations.ts';
import { evidenceFor, type Found } from './evidence.ts';
import { aboutOf } from './headings.ts';
import type { About, Directive, Paragraph, Range, Role, Scope, Sentence, Typography } from './model.ts';
import { wordsOf } from './plain.ts';
import type { Instruments } from './regime.ts';
import { meant, type Said, saidIn, saidInText } from './said.ts';
import { concludesNcnd } from './statements.ts';
import type { Steps } from './steps.ts';
import { type Settled, settle } from './structure.ts';
import { type FactsOf, type Marks, marksIn, withMarks } from './taught.ts';
import type { PieceReading, Unit } from './units.ts';

/** A unit with its place in the draft: `at` is where its piece begins. */
export interface Placed {
  readonly unit: Unit;
  readonly at: number;
}

export interface OutlineSection {
  role: Role;
  /** Whether its place in the letter gave it its role, and not its words. */
  readonly byPlace: boolean;
  readonly about?: About;
  readonly heading: Placed;
  /** What its words do and say. */
  readonly stated: ReadonlySet<FactKind>;
  readonly typography: Typography;
  readonly citations: readonly CitedProvision[];
  /** Indices in `paragraphs`. */
  readonly from: number;
  to: number;
  scope: Scope;
}

/** A sentence of the Notice, whose scope is not settled yet, with what it states. */
export interface OutlineSentence extends Said, Sentence {
  scope: Scope;
}

/** A paragraph of the Notice, whose scope is not settled yet, with what it was read from. */
export interface OutlineParagraph extends Paragraph, Placed {
  /** Its own index. */
  readonly index: number;
  readonly said: readonly OutlineSentence[];
  scope: Scope;
}

/** Headings and paragraphs in order, before anything is said about what they mean together. */
export interface Outline {
  readonly sections: OutlineSection[];
  readonly paragraphs: OutlineParagraph[];
  readonly sentences: OutlineSentence[];
}

/** Where a unit stands in the draft. */
export const rangeOf = ({ unit, at }: Placed): Range => ({ start: at + unit.start, end: at + unit.end });

/**
 * Lays out the draft: which paragraphs stand under which headings. `factsOf` gives what words state;
 * `instruments` are those that the letter cites, `directives` the comments that mark sentences.
 */
export function* outlineOf(
  pieces: readonly { readonly reading: PieceReading; readonly at: number }[],
  factsOf: FactsOf,
  instruments: Instruments,
  directives: readonly Directive[],
): Steps<Outline> {
  const placed = pieces.flatMap(({ reading, at }) => reading.units.map((unit) => ({ unit, at })));
  const request = requestIn(placed, factsOf);
  const marks = marksIn(directives);
  const outline: Outline = { sections: [], paragraphs: [], sentences: [] };
  const roles = yield* rolesOf(placed, factsOf, request, instruments);
  yield;
  for (let i = 0; i < placed.length; i++) {
    const item = placed[i]!;
    if (i % unitsAStep === unitsAStep - 1) yield;
    const settled = roles.get(i);
    if (settled && !onlyLeadsIn(outline, settled.role, item.unit)) {
      // What marks a heading marks nothing.
      marks.takeBefore(item.at + item.unit.start);
      addSection(outline, settled, item, factsOf);
    } else addParagraph(outline, item, factsOf, marks);
  }
  closeSection(outline);
  settleReviews(outline);
  return outline;
}

/** Reading goes in steps of so many units. */
const unitsAStep = 200;

/** By the index of a unit that is a heading, its role. */
function* rolesOf(
  placed: readonly Placed[],
  factsOf: FactsOf,
  request: { readonly from: number; readonly to: number },
  instruments: Instruments,
): Steps<ReadonlyMap<number, Settled>> {
  const found: Found[] = [];
  // Headings are standing, too; most units are neither.
  placed.forEach(({ unit }, at) => {
    if (!unit.standing) return;
    const within = at > request.from && at < request.to;
    if (unit.kind === 'heading' && !(within && quotable(unit)) && !enumerated(placed, at))
      found.push({ at, words: unit.words });
    else if (!within && !listed(placed, at) && leadsToText(placed[at + 1]?.unit)) found.push({ at, words: undefined });
  });
  const units = placed.map(({ unit }) => unit);
  const settled = settle(yield* evidenceFor(units, found, factsOf, instruments));
  return new Map(found.map(({ at }, i) => [at, settled[i]]));
}

/** A line over a line of the same kind is over nothing. */
function leadsToText(next: Unit | undefined): boolean {
  return next !== undefined && (next.kind === 'heading' || !next.standing);
}

/** "You asked for:" under a request heading only leads in. */
function onlyLeadsIn({ sections, paragraphs }: Outline, role: Role, unit: Unit): boolean {
  const begun = sections.at(-1);
  return (
    role === 'request' && begun?.role === 'request' && begun.from === paragraphs.length && unit.typography === 'plain'
  );
}

function closeSection({ sections, paragraphs }: Outline): void {
  const last = sections.at(-1);
  if (last) last.to = paragraphs.length;
}

function addSection(outline: Outline, settled: NonNullable<Settled>, item: Placed, factsOf: FactsOf): void {
  closeSection(outline);
  const { sections, paragraphs } = outline;
  const { unit } = item;
  sections.push({
    // Field by field: an object that begins with another's fields is slow to make.
    role: settled.role,
    byPlace: settled.byPlace,
    about: unit.words ? unit.words.about : aboutOf(unit.plain.text),
    heading: item,
    stated: kindsStated(factsOf(unit.plain)),
    typography: unit.typography ?? 'plain',
    citations: unit.citations,
    from: paragraphs.length,
    to: paragraphs.length,
    scope: 'content',
  });
}

function addParagraph(
  { sections, paragraphs, sentences }: Outline,
  item: Placed,
  factsOf: FactsOf,
  marks: Marks,
): void {
  const { unit, at } = item;
  const [from, index, section] = [sentences.length, paragraphs.length, sections.length - 1];
  const own = saidIn(unit, factsOf).map((said): OutlineSentence => {
    const { start, end, wording } = said;
    const elements = marks.takeBefore(at + start);
    const { facts, stated, kinds } = elements.length > 0 ? meant(withMarks(said.facts, wording, elements)) : said;
    return {
      range: { start: at + start, end: at + end },
      wording,
      facts,
      origin: at,
      scope: 'content',
      paragraph: index,
      section,
      stated,
      kinds,
    };
  });
  for (const sentence of own) sentences.push(sentence);
  paragraphs.push({
    range: rangeOf(item),
    text: unit.plain.text,
    words: wordsOf(unit.plain),
    item: unit.item,
    section,
    scope: 'content',
    sentences: { from, to: sentences.length },
    unit,
    at,
    index,
    said: own,
  });
}

const numbered = (other: Placed | undefined) => other?.unit.marker !== undefined && /\d/.test(other.unit.marker);

/** A numbered line directly followed by another is an item of a list, whatever its words. */
function enumerated(placed: readonly Placed[], at: number): boolean {
  const { unit } = placed[at]!;
  return (
    unit.typography !== 'atx' &&
    unit.marker !== undefined &&
    (numbered(placed[at + 1]) || (numbered(placed[at - 1]) && placed[at - 1]!.unit.kind === 'heading'))
  );
}

/** So is a short numbered line next to another. */
function listed(placed: readonly Placed[], at: number): boolean {
  const before = placed[at - 1];
  return numbered(placed[at]) && (numbered(placed[at + 1]) || (numbered(before) && before!.unit.standing));
}

/**
 * A heading about a review under which the letter decides, and above which it decided nothing, is its title: the letter
 * tells the outcome of a review.
 */
function settleReviews({ sections, paragraphs }: Outline): void {
  const decided = paragraphs.find(({ unit, said }) => !unit.quoted && said.some(decides));
  const above = sections.slice(0, (decided?.section ?? -1) + 1);
  if (!above.every(({ role }) => opening.has(role))) return;
  for (const section of above) if (section.role === 'review') section.role = 'title';
}

/** What a letter may have headings over before it decides. */
const opening: ReadonlySet<Role> = new Set(['title', 'request', 'review', 'other']);

/** Whether a sentence decides or confirms something, and tells of no right. */
const decides = ({ kinds }: OutlineSentence) =>
  (kinds.includes('refusal') || kinds.includes('ncnd') || kinds.includes('held')) &&
  !kinds.includes('internal-review') &&
  !kinds.includes('commissioner');

/** A requester may quote headings of an earlier notice: between request and response they are no headings. */
function quotable(unit: Unit): boolean {
  const role = unit.words!.role;
  return unit.typography !== 'atx' && unit.typography !== 'setext' && role !== 'request' && role !== 'response';
}

/** Farther from the request than this no response heading is the end of it. */
const longestRequest = 40;
const nowhere = { from: 0, to: 0 };

/** Between which units the request stands, where a heading follows that only the authority writes. */
function requestIn(placed: readonly Placed[], factsOf: FactsOf): { readonly from: number; readonly to: number } {
  const from = placed.findIndex(({ unit }) => unit.words?.role === 'request');
  if (from < 0) return nowhere;
  const to = placed.findIndex(({ unit }, i) => i > from && opensResponse(unit));
  // Without a response heading close by, headings after the request may well be the authority's own.
  if (to < 0 || to - from > longestRequest) return nowhere;
  const [first, ...more] = placed.slice(from + 1, to).map(({ unit }) => ({ unit, said: saidInText(unit, factsOf) }));
  if (!first) return { from, to };
  const answered =
    (!first.unit.quoted && (first.unit.item ? isAnswerInList(first.said) : isAnswer(first.said))) ||
    more.some(({ unit, said }) => !unit.quoted && !unit.item && isAnswer(said)) ||
    [first, ...more].some(({ said }) =>
      said.some(({ stated, kinds }) => concludesNcnd(stated) || kinds.includes('ncnd') || kinds.includes('refusal')),
    );
  return answered ? nowhere : { from, to };
}

/** Whether a heading opens the response, or is the authority's own: "What we are sending". */
function opensResponse({ words, typography, plain }: Unit): boolean {
  if (words?.role === 'response' || words?.role === 'decision') return true;
  return words?.role === 'other' && typography === 'bold' && mentions(plain.text, 'ourselves');
}
