import { type FactKind, states } from '../language/index.ts';
import type { Element } from './elements.ts';
import type { Claim, Notice, Range, Sentence } from './model.ts';
import { servesOthers } from './serves.ts';
import { isTaught } from './taught.ts';

/** What letters say in every part: a sentence that does one of these is accounted for, wherever it stands. */
const stock: readonly FactKind[] = [
  'greets',
  'thanks-requester',
  'signs-off',
  'furnishes-page',
  'gives-reference',
  'recounts-request',
  'acts-on-request',
  'names-request-by-date',
  'confirms-nor-denies',
  'warns-against-inference',
  'excludes-duty',
  'holds',
  'holds-not',
  'refuses',
  'exempts',
  'relies',
  'extends',
  'withholds-reasons',
  'sends-reasons-apart',
  'recites-statute',
  'encloses-record',
  'gives',
  'calls-available',
  'calls-apparent',
  'calls-absolute',
  'calls-qualified',
  'calls-class-based',
  'calls-prejudice-based',
  'names-public-interest',
  'weighs',
  'interest-lies',
  'balance-lies',
  'speaks-of-personal-data',
  'is-commercial',
  'affects-interest',
  'tells-of-review',
  'has-no-review',
  'tells-of-regulator',
  'cites-regulator',
];

/** Where an element would stand, and what a sentence there must state if it may be meant as that element. */
interface Place {
  readonly of: (notice: Notice, at: Range) => readonly Sentence[];
  /** All facts of one of these lists; none: any assertion that stands there may be meant. */
  readonly states?: readonly (readonly FactKind[])[];
  /** One of these will do as well where the sentence denies it, or makes it a condition. */
  readonly nearly?: readonly FactKind[];
  /** What sets a sentence apart from the element. */
  readonly not?: readonly FactKind[];
}

/** What would follow is no element of its own, wherever it stands. */
const consequence: readonly FactKind[] = ['would-follow', 'likely-to-follow', 'supposes'];
const regulator: readonly FactKind[] = ['names-regulator', 'names-scottish-regulator'];

const places: Readonly<Record<Element, Place>> = {
  harm: {
    of: reasonsAt,
    states: [
      ['tells-how'],
      ['affects-at-once'],
      ['points-to-harm'],
      ['foresees'],
      ['names-detriment'],
      ['fears-disclosure'],
    ],
    not: [
      'opens-as-authority',
      'says-how',
      'says-by-when',
      'speaks-in-general',
      'owes-harm',
      'names-principle',
      'speaks-of-complaint',
      'names-law',
      'exempts',
    ],
  },
  'public-interest-test': {
    of: ownAfter,
    states: [['speaks-for-giving', 'contrasts'], ['weighs-giving'], ['accepts-point', 'contrasts']],
    not: ['answers-either'],
  },
  balance: { of: ownAfter, states: [['weighs-giving'], ['accepts-point', 'contrasts'], ['takes-together']] },
  refusal: { of: claiming },
  held: {
    of: before,
    states: [['has-record'], ['takes-as-held'], ['supposes-holding']],
    nearly: ['holds', 'holds-not', 'has-record'],
  },
  'internal-review': {
    of: closing,
    states: [
      ['says-how', 'says-by-when'],
      ['says-how', 'speaks-of-complaint'],
      ['says-how', 'invites-complaint'],
    ],
    not: [...regulator, 'names-earlier-request', 'gives-regulators-address', 'bars-complaint', 'advises-narrowing'],
  },
  commissioner: {
    of: closing,
    states: [['names-regulator', 'says-how'], ['gives-regulators-address']],
    not: ['advises-narrowing'],
  },
  ncnd: { of: before, states: [['speaks-of-confirming'], ['speaks-of-confirming-it']], not: consequence },
  'no-inference': {
    of: afterStatement,
    states: [['points-back'], ['speaks-of-answer']],
    not: [...consequence, 'foresees'],
  },
  estimate: { of: ownAfter, states: [['counts-places-to-search'], ['is-voluminous']] },
  advice: { of: ownAfter, states: [['offers-choice']], not: ['estimates-effort'] },
  location: { of: reasonsAt, states: [['names-somewhere']] },
  condition: {
    of: reasonsAt,
    states: [['speaks-of-expectations'], ['weighs-necessity']],
    not: ['gives-third-party-views'],
  },
  purpose: { of: reasonsAt, states: [['finds-something-out']] },
  completion: { of: reasonsAt, states: [['names-time-to-come']] },
  'decision-date': { of: own, states: [['names-time-to-come']], not: ['puts-off-answer'] },
};

/** Fewer words are a label or a heading's remains, and state nothing. */
const fewest = 6;

/**
 * The sentence that stands where an element would stand, is accounted for by nothing else, and may be meant as that
 * element; undefined where nothing stands there, so that the element is absent. `at` is where what it belongs to is
 * said: a claim, or the heading of a test.
 */
export function standingFor(notice: Notice, element: Element, at: Range): Sentence | undefined {
  const { of, states: wanted, nearly = [], not = [] } = places[element];
  return of(notice, at).find(
    (sentence) =>
      isNearly(sentence, nearly) ||
      (isUnread(sentence) &&
        (!wanted || wanted.some((kinds) => kinds.every((kind) => states(sentence.facts, kind)))) &&
        !sentence.facts.some(({ kind, mode }) => mode !== 'named' && not.includes(kind))),
  );
}

/** Whether a sentence denies one of these facts, or makes it a condition. */
function isNearly({ facts }: Sentence, kinds: readonly FactKind[]): boolean {
  return (
    !isTaught(facts) &&
    facts.some(({ kind, mode }) => kinds.includes(kind) && (mode === 'denied' || mode === 'supposed'))
  );
}

/** Whether a sentence says something that no other reading accounts for. */
export function isUnread({ facts, wording: { text } }: Sentence): boolean {
  if (/[?:]$|\[/.test(text) || text.split(' ', fewest).length < fewest) return false;
  return !isTaught(facts) && !stock.some((kind) => states(facts, kind));
}

/** Whether a provision is cited in a stretch of the draft. */
function cites({ citations }: Notice, { start, end }: Range): boolean {
  return citations.some(({ range }) => range.start >= start && range.end <= end);
}

const isOwn = ({ scope }: Sentence) => scope === 'content' || scope === 'ncnd';

/** The authority's own words that cite nothing. */
function own(notice: Notice): readonly Sentence[] {
  return notice.sentences.filter(
    (sentence) => isOwn(sentence) && sentence.range.start < notice.closing.start && !cites(notice, sentence.range),
  );
}

/** The authority's own words behind a place, that cite nothing. */
function ownAfter(notice: Notice, { start }: Range): readonly Sentence[] {
  return own(notice).filter(({ range }) => range.end > start);
}

/** The authority's own words in front of a place, and round it. */
function before({ sentences }: Notice, { end }: Range): readonly Sentence[] {
  return sentences.filter((sentence) => isOwn(sentence) && sentence.range.start < end);
}

/** The sentences that themselves name a provision on which the letter relies. */
function claiming({ sentences, citations }: Notice): readonly Sentence[] {
  const relied = citations.filter(({ use }) => use === 'relied-on');
  return sentences.filter(
    (sentence) =>
      isOwn(sentence) &&
      relied.some(({ range }) => range.start >= sentence.range.start && range.end <= sentence.range.end),
  );
}

/** The sentences next to the statement at a place. */
function afterStatement({ sentences }: Notice, { start }: Range): readonly Sentence[] {
  const at = sentences.findIndex(({ range }) => range.start <= start && start < range.end);
  return at < 0 ? [] : sentences.slice(at + 1, at + 3).filter(isOwn);
}

/** So many paragraphs at the end of a letter may be about the requester's rights. */
const last = 3;

/** What is marked as the requester's rights, and the last paragraphs that stand behind every claim. */
function closing({ sentences, claims }: Notice): readonly Sentence[] {
  const claimed = Math.max(...claims.map(({ at }) => at.end), 0);
  const from = (sentences.findLast(isOwn)?.paragraph ?? 0) - last;
  return sentences.filter((s) => s.scope === 'rights' || (isOwn(s) && s.range.start > claimed && s.paragraph > from));
}

/** Whether a sentence chooses how likely harm is, and says nothing of how it would come about. */
function choosesOnly({ facts }: Sentence): boolean {
  const chooses = states(facts, 'adopts-lower-level') || states(facts, 'adopts-higher-level');
  return chooses && !states(facts, 'tells-how');
}

/** The claims that are made at a place in the draft. */
function reasonsAt(notice: Notice, at: Range): readonly Sentence[] {
  return notice.claims.filter((claim) => claim.at.start === at.start).flatMap((claim) => reasonsOf(notice, claim));
}

/**
 * The sentences that stand where a claim's reasons would: under its heading, or behind the words that make it, until
 * its test, another claim or another heading.
 */
function reasonsOf(notice: Notice, claim: Claim): readonly Sentence[] {
  const { sections, citations, claims, sentences } = notice;
  const { favouring = [], against = [], balance } = claim.publicInterestTest ?? {};
  const weighed = [...favouring, ...against, ...(balance ? [balance] : [])].map(({ range }) => range);
  const others = claims.filter((other) => other !== claim).map(({ at }) => at.start);
  return claim.citations.flatMap((index) => {
    const { range, section, scope } = citations[index]!;
    if (scope !== 'content' && scope !== 'ncnd') return [];
    const heading = sections.findIndex(
      ({ headingWithMarks: { start, end } }) => start <= range.start && range.start < end,
    );
    const under = heading >= 0 ? heading : section;
    const next = Math.min(...others.filter((start) => start > range.end));
    return sentences.filter(
      (sentence) =>
        isOwn(sentence) &&
        sentence.section === under &&
        !cites(notice, sentence.range) &&
        sentence.range.end > range.end &&
        sentence.range.start < next &&
        !servesOthers(notice, sentence.section, claim) &&
        !choosesOnly(sentence) &&
        !weighed.some(({ start, end }) => sentence.range.start < end && sentence.range.end > start),
    );
  });
}
