import type { HeadingWords } from './headings.ts';
import type { Role } from './model.ts';

/** What a sentence may do in a letter: argue for an answer, or for silence; greet its reader; and so on. */
export type Sign =
  | 'foresees'
  | 'shows'
  | 'open'
  | 'silent'
  | 'weighs'
  | 'publicInterest'
  | 'meets'
  | 'relies'
  | 'decides'
  | 'ncnd'
  | 'greets';

/** What the text under a heading does: of each sign, in how many of its sentences. */
export interface Body extends Readonly<Record<Sign, number>> {
  readonly paragraphs: number;
  /** Whether all of it is a list. */
  readonly listed: boolean;
  /** Whether it ends with the conclusion, and what stands before that is no test by its words. */
  readonly ends: boolean;
  readonly rights: boolean;
  readonly asks: boolean;
}

/** A line that is or may be a heading, with what tells its role. */
export interface Candidate {
  /** What its own words announce; undefined for a line that is a heading only if its place makes it one. */
  readonly words: HeadingWords | undefined;
  /** What the words of a plain line would announce, were it set as a heading. */
  readonly might: HeadingWords | undefined;
  readonly body: Body;
  /** Whether a provision above it, or its own, is one that may turn on harm, or needs a public interest test. */
  readonly claimed: { readonly harm: boolean; readonly test: boolean };
  /** Whether it names an exemption's provision, or a part of the information on which the text below or above relies on one. */
  readonly names: 'provision' | 'part' | 'both' | undefined;
  /** Whether it announces the answer to a part of the request, which is over no one step of the reasons. */
  readonly part: boolean;
  /** The side that single words of it lean to: positive for an answer. */
  readonly leans: number;
  /** Whether it is put as the heading before it, but for a word or two: "Why publish", "Why not publish". */
  readonly likeLast: boolean;
  /** Whether it names another section than the heading before it, so that another claim begins. */
  readonly anew: boolean;
}

/** The role that a heading has in the letter; undefined where the line is text after all. */
export type Settled = { readonly role: Role; readonly byPlace: boolean } | undefined;

/** Weights, in points: what the words are worth where they are sure or unsure, and what a place or a body is worth. */
const sure = 6;
const unsure = 2;
const otherwise = { heading: 2.5, text: 4 };

type Scores = Partial<Record<Role, number>>;

/** The last heading's role; `sides` after both sides of a test, and `nothing` before any heading. */
type State = Role | 'sides' | 'nothing';

const stateAfter = (before: State, role: Role): State => (isPair(before, role) ? 'sides' : role);
const isPair = (before: State, role: Role) =>
  (before === 'favouring' && role === 'against') || (before === 'against' && role === 'favouring');

const atBeginning: Scores = { favouring: -4, against: -5, balance: -6, harm: -2, 'public-interest': -3, review: -1 };
/** The same where the text above relies on an exemption: a step of the reasons may be the first that has a heading. */
const atReasons: Scores = { ...atBeginning, favouring: -2, against: -2.5, balance: -3, harm: -1 };
const underClaim: Scores = { request: -6, harm: 1, against: -2, balance: -3 };

/** After one side of the public interest test; how likely the same side, the other and the balance are stands beside. */
const afterSide: Scores = {
  request: -6,
  harm: -4,
  other: -3,
  response: -4,
  exemption: -3,
  review: -3,
  'public-interest': -5,
};

/** What follows what in a letter; roles that are not named here follow one another at no cost. */
const after: Partial<Record<State, Scores>> = {
  nothing: atBeginning,
  title: atBeginning,
  request: { request: -4, response: 1, favouring: -3, against: -4, balance: -6, review: -1 },
  response: { request: -5, against: -2, balance: -3 },
  exemption: underClaim,
  ncnd: underClaim,
  other: { request: -2, against: -2, balance: -3 },
  harm: { request: -6, harm: -2, favouring: 1.5, 'public-interest': 1, balance: -0.5 },
  'public-interest': { request: -6, 'public-interest': -2, favouring: 1, response: -3, harm: -2, balance: 1 },
  favouring: { ...afterSide, favouring: -5, against: 2.5, balance: -1.5 },
  against: { ...afterSide, against: -5, favouring: 2, balance: 1 },
  sides: {
    request: -6,
    favouring: -5,
    against: -5,
    harm: -4,
    other: -3,
    response: -4,
    review: -2,
    'public-interest': -5,
    balance: 4.5,
  },
  balance: { request: -6, balance: -4, favouring: -3, against: -4, harm: -2, exemption: 1, review: 1 },
  review: { request: -6, favouring: -5, against: -6, balance: -6, harm: -4, 'public-interest': -4, response: -2 },
};

/**
 * Settles what each heading of a letter is over: by its words where they are sure, else by what stands under it and by
 * what stands before and after, so that the whole letter has the likeliest order of parts. A heading of the wrong side
 * by its words is on the right one by its place. Takes a step a heading.
 */
export function settle(candidates: readonly Candidate[]): readonly Settled[] {
  let ways = new Map<State, Way>([['nothing', { score: 0, last: undefined }]]);
  for (const candidate of candidates) {
    const readings = readingsOf(candidate);
    const next = new Map<State, Way>();
    for (const [before, way] of ways) {
      for (const [role, own] of readings) {
        const score = way.score + own + (role ? follows(before, role, candidate) : 0);
        const now = role ? stateAfter(before, role) : before;
        if ((next.get(now)?.score ?? Number.NEGATIVE_INFINITY) < score)
          next.set(now, { score, last: { role, before: way } });
      }
    }
    ways = next;
  }
  const [best] = [...ways.values()].sort((a, b) => b.score - a.score);
  const settled: Settled[] = [];
  for (let way = best; way?.last; way = way.last.before) {
    const { role } = way.last;
    const { words } = candidates[candidates.length - 1 - settled.length]!;
    settled.push(role && { role, byPlace: words === undefined || words.role === 'other' });
  }
  return settled.reverse();
}

/** The best reading of the headings so far that ends in one role. */
interface Way {
  readonly score: number;
  readonly last: { readonly role: Role | undefined; readonly before: Way } | undefined;
}

function follows(before: State, role: Role, { likeLast, anew, claimed }: Candidate): number {
  if (anew) return after.exemption?.[role] ?? 0;
  const last = after[before];
  return (
    ((last === atBeginning && claimed.test ? atReasons : last)?.[role] ?? 0) +
    (isPair(before, role) && likeLast ? 1.5 : 0)
  );
}

/** The roles that a heading may have, each with its points; no role is that of text. */
function readingsOf(candidate: Candidate): readonly Reading[] {
  const { words, part, names, body, claimed } = candidate;
  if (!words) return [[undefined, otherwise.text], ...asLine(candidate)];
  switch (words.role) {
    case 'decision':
      return [
        ['response', unsure],
        ['balance', unsure + 1 + Math.max(0, overBalance(body))],
      ];
    case 'refusal-reasons':
      return [
        ['response', otherwise.heading],
        ['against', overSide(candidate, -1) + 1],
        ['favouring', overSide(candidate, 1)],
        ...when(claimed.harm, ['harm', overHarm(candidate)]),
        ...when(names === 'part', ['exemption', sure - 1]),
      ];
    case 'favouring':
    case 'against': {
      const other = words.role === 'favouring' ? 'against' : 'favouring';
      return [
        [words.role, words.eitherSide ? unsure : sure],
        [other, words.eitherSide ? 0 : -sure],
        ...when(body.paragraphs === 0, ['public-interest', sure - 2]),
      ];
    }
    case 'balance':
      return [
        ['balance', sure],
        ...when(!body.weighs && body.paragraphs <= 1, ['public-interest', sure - 1 - body.paragraphs]),
      ];
    case 'request':
      // "Your request received: 3 November 2026" among the references over a letter is over nothing.
      return [['request', sure], ...when(body.greets, [undefined, sure + 1])];
    case 'exemption':
      return [
        ['exemption', words.eitherSide ? unsure : sure],
        // "Why not?" over a list, after "Why publish".
        ...when(!words.about && claimed.test && body.listed, ['against', overSide(candidate, -1)]),
        ...when(words.eitherSide && claimed.harm && body.shows, ['harm', overHarm(candidate)]),
      ];
    case 'other':
      return [['other', otherwise.heading], ...(part && names !== 'provision' ? [] : unknown(candidate))];
    default:
      return [[words.role, sure]];
  }
}

type Reading = readonly [Role | undefined, number];

/** What words would announce that were set as a heading speaks for a plain line's being one. */
const hint = { sure: 3, unsure: 1.5 };

/** Steps of the reasons, over which a line may name the provision that they are for. */
const steps: readonly Role[] = ['harm', 'public-interest', 'favouring', 'against', 'balance'];

/** The roles of a plain line, should it be a heading. */
function asLine(candidate: Candidate): readonly Reading[] {
  const { names, might } = candidate;
  const step = steps.find((role) => role === might?.role);
  if (names === 'provision') return when(step, [step, sure - 1]);
  if (names === 'both') return [[step ?? 'exemption', sure]];
  const hinted = (role: Reading[0]) => (might?.role !== role ? 0 : might?.eitherSide ? hint.unsure : hint.sure);
  return unknown(candidate)
    .filter(([role]) => role !== 'request')
    .map(([role, points]) => [role, points + hinted(role)]);
}

const when = (condition: unknown, ...readings: readonly Reading[]): readonly Reading[] => (condition ? readings : []);

function unknown(candidate: Candidate): readonly Reading[] {
  const { body, claimed, names } = candidate;
  if (names === 'provision') return [['exemption', sure]];
  if (body.paragraphs === 0) return when(claimed.test, ['public-interest', unsure]);
  if (body.rights) return [['review', sure]];
  return [
    ...when(names, ['exemption', sure - 1]),
    ...when(body.asks && !claimed.test && !claimed.harm, ['request', sure - 2]),
    ...when(claimed.harm && !body.ncnd, ['harm', overHarm(candidate)]),
    ...when(
      claimed.test && !body.ncnd,
      ['favouring', overSide(candidate, 1)],
      ['against', overSide(candidate, -1)],
      ['balance', overBalance(body)],
      ['public-interest', overTest(body)],
    ),
  ];
}

/** What speaks for a heading's being over one side: 1 for an answer, -1 for silence. */
function overSide({ body, leans }: Candidate, side: 1 | -1): number {
  const { listed, foresees, open, silent, shows, weighs, ends, relies, decides, paragraphs } = body;
  if (paragraphs === 0) return -3;
  return (
    (listed ? 2 : -0.5) +
    (foresees ? 0.5 : (side === 1 ? open : silent) > 0 ? 0 : -1) +
    side * (Math.max(-1.5, Math.min(1.5, open - silent)) + leans) -
    (shows && side === 1 ? 1 : 0) -
    (ends ? -3 : weighs ? 3 : 0) -
    (relies || decides ? 3 : 0)
  );
}

function overBalance(body: Body): number {
  const { paragraphs, weighs, ends, publicInterest, meets, open, silent, relies, listed, decides } = body;
  if (!weighs && !publicInterest && !meets && open + silent === 0) return -3;
  return (
    // Points of one side may stand before a conclusion that has no heading.
    (weighs ? (ends && paragraphs > 2 ? 1.5 : 4) : -1) +
    (publicInterest ? 1 : 0) +
    (meets ? 1 : 0) -
    (weighs ? 0 : (relies ? 1 : 0) + (listed ? 1 : 0) + (decides ? 2 : 0))
  );
}

/** Where there are more paragraphs, they hold more than the harm. */
const longestHarm = 4;

function overHarm({ body }: Candidate): number {
  const { paragraphs, foresees, shows, weighs, decides, publicInterest, open, silent } = body;
  return (
    (foresees ? 2.5 : -3) +
    (shows ? 1 : 0) -
    (paragraphs > longestHarm ? 1 : 0) -
    (weighs ? 4 : 0) -
    (decides ? 3 : 0) -
    (publicInterest ? 1 : 0) -
    Math.max(0, open - silent)
  );
}

/** A whole test under one heading argues and concludes. */
function overTest({ weighs, publicInterest, open, silent, decides }: Body): number {
  return (weighs ? 2 : -2) + (publicInterest ? 1 : -1) + (open > 0 && silent > 0 ? 1 : 0) - (decides ? 2 : 0);
}
