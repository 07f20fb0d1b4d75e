import { byText } from '../language/byText.ts';
import { headingFactsIn, headingTokens, headingWords as lists } from '../language/headings.ts';
import { type Fact, type FactKind, factsIn, mentions, states } from '../language/index.ts';
import { isRequest } from './answers.ts';
import { namesExemption } from './exemptionHeading.ts';
import { type HeadingWords, isOwn } from './headings.ts';
import { statementsIn } from './statements.ts';
import type { Body, Candidate } from './structure.ts';
import type { Unit } from './units.ts';

/** A line that is or may be a heading, and the index of its unit. */
export interface Found {
  readonly at: number;
  readonly words: HeadingWords | undefined;
}

/** What tells the roles of some lines of a letter: their own words, what stands under each, and what was claimed before. */
export function evidenceFor(units: readonly Unit[], found: readonly Found[], names: readonly string[]): Candidate[] {
  let claimed = false;
  let seen = 0;
  return found.map(({ at, words }, i) => {
    for (; seen < at; seen++) claimed ||= claims(units[seen]!, names);
    const unit = units[at]!;
    const under = units.slice(at + 1, found[i + 1]?.at ?? units.length);
    const before = found[i - 1] && units[found[i - 1]!.at]!;
    const open = !words || words.role === 'other' || words.role === 'decision' || words.role === 'refusal-reasons';
    return {
      words,
      body: open ? bodyOf(under, names) : nothing,
      claimed,
      names: open ? named(unit, under[0], units, at) : undefined,
      part: words?.by?.kind === 'heads-part',
      leans: open ? leaning(unit.plain.text) : 0,
      likeLast: before !== undefined && alike(before.plain.text, unit.plain.text),
    };
  });
}

/** Whether a unit refuses something or names an exemption. */
function claims(unit: Unit, names: readonly string[]): boolean {
  if (unit.quoted) return false;
  if (unit.citations.some(namesExemption)) return true;
  return unit.sentences.some(({ plain }) =>
    statementsIn(factsIn(plain, names)).some((kind) => kind === 'refusal' || kind === 'ncnd'),
  );
}

/** No more paragraphs under a heading are looked at. */
const farthest = 12;

const nothing: Body = {
  paragraphs: 0,
  listed: false,
  foresees: false,
  shows: false,
  open: 0,
  silent: 0,
  weighs: false,
  publicInterest: false,
  meets: false,
  relies: false,
  decides: false,
  ncnd: false,
  rights: false,
  asks: false,
};

/** What facts of a sentence say for what it does in the letter. */
const signs = {
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
} satisfies Record<string, readonly FactKind[]>;

type Sign = keyof typeof signs;

/** By the facts of a sentence, which are the same from key to key, what they are signs of. */
const signsOf = new WeakMap<readonly Fact[], ReadonlySet<Sign>>();

function signsIn(facts: readonly Fact[]): ReadonlySet<Sign> {
  let found = signsOf.get(facts);
  if (!found) {
    found = new Set((Object.keys(signs) as Sign[]).filter((sign) => signs[sign].some((kind) => states(facts, kind))));
    signsOf.set(facts, found);
  }
  return found;
}

function bodyOf(under: readonly Unit[], names: readonly string[]): Body {
  const paragraphs = under.slice(0, farthest);
  const first = paragraphs[0];
  if (!first) return nothing;
  const said = paragraphs.flatMap(({ sentences }) => sentences.map(({ plain }) => signsIn(factsIn(plain, names))));
  const many = (sign: Sign) => said.filter((all) => all.has(sign)).length;
  return {
    paragraphs: paragraphs.length,
    listed: paragraphs.filter(({ item }) => item).length * 2 > paragraphs.length,
    foresees: many('foresees') > 0,
    shows: many('shows') > 0,
    open: many('open'),
    silent: many('silent'),
    weighs: many('weighs') > 0,
    publicInterest: many('publicInterest') > 0,
    meets: many('meets') > 0,
    relies: many('relies') > 0,
    decides: many('decides') > 0,
    ncnd: many('ncnd') > 0,
    rights: rightsIn(first, names),
    asks:
      first.quoted ||
      isRequest(first.sentences.map(({ plain }) => ({ text: plain.text, facts: factsIn(plain, names) }))),
  };
}

/** So many sentences under a heading tell what it is over. */
const telling = 4;

function rightsIn({ sentences, standing }: Unit, names: readonly string[]): boolean {
  if (standing) return false;
  const first = sentences.slice(0, telling).flatMap(({ plain }) => statementsIn(factsIn(plain, names)));
  const rights = first.includes('internal-review') || first.includes('commissioner');
  return rights && !first.includes('refusal') && !first.includes('ncnd');
}

/** No part of the information is called by more words. */
const mostOfPart = 6;

/** Whether a heading names an exemption's provision, or a part of the information which is refused under one. */
function named(
  { plain, citations }: Unit,
  first: Unit | undefined,
  units: readonly Unit[],
  at: number,
): Candidate['names'] {
  if (citations.some(namesExemption)) return 'provision';
  const words = wordsIn(plain.text);
  const own = words.filter(isOwn);
  if (own.length === 0 || words.length > mostOfPart || words.some((word) => lists.telling.has(word))) return undefined;
  const speaksOf = ({ plain: { text } }: Unit) => {
    const low = text.toLowerCase();
    return own.every((word) => low.includes(word));
  };
  const cites = (unit: Unit) => unit.citations.some(namesExemption);
  const above = units.slice(Math.max(0, at - farthest * 2), at).filter((unit) => unit.kind === 'paragraph' && unit.sentences.length > 0 && !unit.standing);
  const isPart =
    above.some((unit) => cites(unit) && speaksOf(unit)) ||
    (first !== undefined && cites(first) && (speaksOf(first) || above.some(speaksOf)));
  return isPart ? 'part' : undefined;
}

/** The side to which words of a heading lean that alone would not tell it. */
const leaning = byText((text): number => {
  const kinds = headingFactsIn(text).map(({ kind }) => kind);
  if (kinds.includes('names-keeping') || mentions(text, 'negation')) return -1;
  return kinds.includes('names-giving') ? 1 : 0;
});

const wordsIn = byText(headingTokens);

/** Whether two headings are put alike: they begin so, or have half of their words in common. */
function alike(one: string, other: string): boolean {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const common = b.filter((word) => a.includes(word)).length;
  return a.length > 0 && (a[0] === b[0] || common * 2 >= Math.max(a.length, b.length));
}
