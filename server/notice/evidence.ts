import { byText } from '../language/byText.ts';
import { headingFactsIn, headingTokens, headingWords as lists } from '../language/headings.ts';
import { type FactKind, mentions } from '../language/index.ts';
import { remembered } from '../language/remembered.ts';
import { basisOf, canBeReliedOn, isGround, needsHarm, needsPublicInterestTest } from '../law/index.ts';
import { isRequest } from './answers.ts';
import type { CitedProvision } from './citations.ts';
import { type HeadingWords, headingWords, isOwn } from './headings.ts';
import type { Plain } from './plain.ts';
import { type Instruments, resolve } from './regime.ts';
import { saidIn, saidInText } from './said.ts';
import type { Steps } from './steps.ts';
import type { Body, Candidate, Sign } from './structure.ts';
import type { FactsOf } from './taught.ts';
import type { Unit } from './units.ts';

/** A line that is or may be a heading, and the index of its unit. */
export interface Found {
  readonly at: number;
  readonly words: HeadingWords | undefined;
}

/** What tells the roles of some lines of a letter: their own words, what stands under each, and what was claimed before. */
export function* evidenceFor(
  units: readonly Unit[],
  found: readonly Found[],
  factsOf: FactsOf,
  instruments: Instruments,
): Steps<Candidate[]> {
  const reliedOn = (cited: CitedProvision) => {
    const provision = resolve(cited, instruments);
    return provision && canBeReliedOn(provision) && !isGround(provision) ? provision : undefined;
  };
  const exempts = ({ citations, quoted }: Unit) => !quoted && citations.some((cited) => reliedOn(cited) !== undefined);
  // One heading over a refusal is over the whole of it, and not over a part.
  const several = found.filter(({ at }) => units[at + 1] && exempts(units[at + 1]!)).length > 1;
  const claimed = { harm: false, test: false };
  let seen = 0;
  const candidates: Candidate[] = [];
  for (const [i, { at, words }] of found.entries()) {
    // What stands under a heading may have to be read first.
    if (i % headingsAStep === headingsAStep - 1) yield;
    for (; seen <= at; seen++) {
      const { citations, quoted } = units[seen]!;
      if (quoted || (claimed.harm && claimed.test)) continue;
      for (const provision of citations.flatMap((cited) => reliedOn(cited) ?? [])) {
        claimed.harm ||= needsHarm(provision) || basisOf(provision) === 'opinion';
        claimed.test ||= needsPublicInterestTest(provision);
      }
    }
    const unit = units[at]!;
    // Among references over a letter, what may be a heading is another of them, or the greeting.
    const over = found.slice(i + 1, i + 1 + farthest);
    const next = words?.role === 'request' ? (over.find((other) => other.words) ?? over[farthest - 1]) : over[0];
    const under = units.slice(at + 1, Math.min(at + 1 + farthest, next?.at ?? units.length));
    const before = found[i - 1] && units[found[i - 1]!.at]!;
    const open = !words || words.eitherSide || unsettled.has(words.role);
    candidates.push({
      words,
      might: words ? undefined : asHeading(unit.plain),
      body: open || toldByBody.has(words.role) ? bodyUnder(under, factsOf) : nothing,
      claimed: { ...claimed },
      names: open
        ? named(unit, under[0], units.slice(Math.max(0, at - farthest * 2), at), exempts, several)
        : undefined,
      part: words?.by?.kind === 'heads-part',
      leans: open ? leaning(unit.plain) : 0,
      likeLast: before !== undefined && alike(before.plain, unit.plain),
      anew: before !== undefined && areApart(before.citations, unit.citations),
    });
  }
  return candidates;
}

/** Evidence is gathered in steps of so many headings. */
const headingsAStep = 50;

const asHeading = remembered(({ text }: Plain) => headingWords(text, [], 'typeset'));

/** Roles by words that leave open what a heading is over. */
const unsettled = new Set<HeadingWords['role']>(['other', 'decision', 'refusal-reasons']);

/** Roles that depend on what stands under the heading, even where its words tell them. */
const toldByBody = new Set<HeadingWords['role']>(['favouring', 'against', 'balance', 'request', 'exemption']);

/** No more paragraphs under a heading are looked at. */
const farthest = 12;

/** What facts of a sentence say for what it does in the letter. */
const signs: Readonly<Record<Sign, readonly FactKind[]>> = {
  foresees: ['foresees', 'would-follow'],
  shows: ['asserts-effect', 'shows-harm', 'likely-to-follow', 'affects-at-once'],
  open: ['argues-for-answer', 'serves-openness', 'speaks-for-giving'],
  silent: ['argues-for-silence', 'speaks-for-silence', 'shows-harm', 'fears-disclosure'],
  weighs: ['weighs', 'interest-lies', 'balance-lies'],
  publicInterest: ['names-public-interest'],
  meets: ['meets-factor', 'accepts-point', 'weighs-value'],
  relies: ['relies-on', 'relies', 'exempts', 'excludes-duty'],
  decides: ['refuses', 'holds', 'holds-not'],
  ncnd: ['confirms-nor-denies'],
  greets: ['greets'],
};

const allSigns = Object.keys(signs) as Sign[];

/** Of what the facts that a sentence states are signs. */
const signsIn = remembered(
  (stated: ReadonlySet<FactKind>): ReadonlySet<Sign> =>
    new Set(allSigns.filter((sign) => signs[sign].some((kind) => stated.has(kind)))),
);

/** Of each sign, how many sentences bear it. */
function counted(sentences: readonly ReadonlySet<Sign>[]): Readonly<Record<Sign, number>> {
  const counts = Object.fromEntries(allSigns.map((sign) => [sign, 0])) as Record<Sign, number>;
  for (const borne of sentences) for (const sign of borne) counts[sign]++;
  return counts;
}

const nothing: Body = { ...counted([]), paragraphs: 0, listed: false, ends: false, rights: false, asks: false };

/**
 * By the first unit under a heading, what was found there, and of what. Units that are not typed in stay the same from key to
 * key; headings would not tell what is under them, since equal ones may be one unit.
 */
const bodies = new WeakMap<Unit, { readonly under: readonly Unit[]; readonly by: FactsOf; readonly body: Body }>();

function bodyUnder(under: readonly Unit[], factsOf: FactsOf): Body {
  const [first] = under;
  if (!first) return nothing;
  const before = bodies.get(first);
  const same = before?.by === factsOf && before.under.length === under.length;
  if (same && under.every((unit, i) => unit === before.under[i])) return before.body;
  const body = bodyOf(first, under, factsOf);
  bodies.set(first, { under, by: factsOf, body });
  return body;
}

function bodyOf(first: Unit, paragraphs: readonly Unit[], factsOf: FactsOf): Body {
  const items = paragraphs.findLastIndex(({ item }) => item) + 1;
  const listed = paragraphs.filter(({ item }) => item).length * 2 >= paragraphs.length;
  // What stands below a list may close what is above it.
  const own = listed && items > 0 ? paragraphs.slice(0, items) : paragraphs;
  const signsOf = (unit: Unit) => saidInText(unit, factsOf).map(({ stated }) => signsIn(stated));
  const bears = (paragraph: Unit, sign: Sign) => signsOf(paragraph).some((borne) => borne.has(sign));
  const struck = own.findIndex((each) => bears(each, 'weighs'));
  return {
    ...counted(own.flatMap(signsOf)),
    paragraphs: paragraphs.length,
    listed,
    ends:
      struck > 0 &&
      !own.slice(0, struck).some((each) => bears(each, 'publicInterest')) &&
      own.slice(struck + 1).every((each) => rightsIn(each, factsOf) || signsOf(each).every(({ size }) => size === 0)),
    rights: rightsIn(first, factsOf),
    asks: first.quoted || isRequest(saidInText(first, factsOf)),
  };
}

/** So many sentences under a heading tell what it is over. */
const telling = 4;

function rightsIn(unit: Unit, factsOf: FactsOf): boolean {
  if (unit.standing) return false;
  const first = saidIn(unit, factsOf)
    .slice(0, telling)
    .flatMap(({ kinds }) => kinds);
  const rights = first.includes('internal-review') || first.includes('commissioner');
  return rights && !first.includes('refusal') && !first.includes('ncnd');
}

/** No part of the information is called by more words. */
const mostOfPart = 6;

/** Whether a provision stands after what it is claimed for: "The notes - section 36". */
const isLabelled = ({ plain: { text }, citations: [first] }: Unit) =>
  first !== undefined && /[-:(,] ?$/.test(text.slice(0, first.start));

/**
 * Whether a heading names an exemption's provision, or a part of the information which is refused under one. A plain
 * line may name both: "The notes: section 36".
 */
function named(
  unit: Unit,
  first: Unit | undefined,
  above: readonly Unit[],
  exempts: (unit: Unit) => boolean,
  several: boolean,
): Candidate['names'] {
  const provision = exempts(unit);
  if (provision && !isLabelled(unit)) return undefined;
  if (provision && unit.kind === 'heading') return 'provision';
  // "Why not the draft" is over a part of it, though it be the only one.
  const apart = several || headingFactsIn(unit.plain.text).some(({ kind }) => kind === 'leads-to-part');
  const own = ownWords(provision ? unit.plain.text.slice(0, unit.citations[0]!.start) : unit.plain.text);
  if (provision)
    return own.length > 0 && own.every(spokenOfIn([...above, ...(first ? [first] : [])])) ? 'both' : 'provision';
  return own.length > 0 && isPart(own, first, above, exempts, { apart, numbered: unit.marker !== undefined })
    ? 'part'
    : undefined;
}

/** Whether what a heading calls by these words is refused in the paragraph under it, or was above. */
function isPart(
  own: readonly string[],
  first: Unit | undefined,
  above: readonly Unit[],
  exempts: (unit: Unit) => boolean,
  { apart, numbered }: { readonly apart: boolean; readonly numbered: boolean },
): boolean {
  const refused = above.filter((each) => each.kind !== 'heading' && exempts(each));
  if (refused.some((each) => own.every(spokenOfIn([each])))) return true;
  if (first === undefined) return false;
  if (exempts(first)) {
    if ((apart && own.every(spokenOfIn(above))) || ((numbered || refused.length > 0) && own.every(spokenOfIn([first]))))
      return true;
  }
  return own.some(spokenOfIn(refused)) && own.every(spokenOfIn([...above, first]));
}

/** Whether the text of one of these, which are no headings, has a word. */
const spokenOfIn = (units: readonly Unit[]) => (word: string) =>
  units.some((unit) => unit.kind !== 'heading' && lowered(unit.plain).includes(word));

/** The words by which a heading calls a part of the information; none where it says something else, or more. */
const ownWords = byText((text): readonly string[] => {
  const lead = headingFactsIn(text).find(({ kind }) => kind === 'leads-to-part')?.end ?? 0;
  const words = headingTokens(text.slice(lead).replace(/^[A-Za-z]+ \d{1,2} ?[-:.,] /, ''));
  return words.filter((word) => !/^\d/.test(word)).length > mostOfPart || words.some((word) => lists.telling.has(word))
    ? []
    : words.filter(isOwn);
});

const lowered = remembered(({ text }: Plain) => text.toLowerCase());

/** The side to which words of a heading lean that alone would not tell it. */
const leaning = remembered(({ text }: Plain): number => {
  const kinds = headingFactsIn(text).map(({ kind }) => kind);
  if (kinds.includes('names-keeping') || mentions(text, 'negation') || mentions(text, 'drawback')) return -1;
  return kinds.includes('names-giving') || mentions(text, 'advantage') ? 1 : 0;
});

const wordsIn = remembered(({ text }: Plain) => headingTokens(text));

/** Whether two headings name provisions, and none of the same section. */
function areApart(one: readonly CitedProvision[], other: readonly CitedProvision[]): boolean {
  const sections = one.map(({ section }) => section);
  return one.length > 0 && other.length > 0 && !other.some(({ section }) => sections.includes(section));
}

/** Whether two headings are put alike: they begin so, or have half of their words in common. */
function alike(one: Plain, other: Plain): boolean {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const common = b.filter((word) => a.includes(word)).length;
  return a.length > 0 && (a[0] === b[0] || common * 2 >= Math.max(a.length, b.length));
}
