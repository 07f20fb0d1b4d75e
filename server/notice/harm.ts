import { type Fact, stated, states } from '../language/index.ts';
import { remembered } from '../language/remembered.ts';
import { basisOf, exemptionOf, isUnderSection18, needsHarm } from '../law/index.ts';
import type { Provision } from '../law/provision.ts';
import type { Claim, Factor, Notice, Range, Sentence } from './model.ts';
import { isUnread } from './places.ts';
import { servesAlone, servesOthers } from './serves.ts';
import { isTaught } from './taught.ts';

const roles = new Set([
  'harm',
  'exemption',
  'ncnd',
  'response',
  'other',
  'against',
  'public-interest',
  // An answer that stands under the heading of the request, or of the letter.
  'request',
  'title',
]);

/**
 * The sentences in which the authority may argue harm: not the request, a quotation, rights or factors for disclosure. Asked
 * for each claim, by many rules.
 */
export const harmSentences = remembered(({ sentences, sections, claims }: Notice): readonly Sentence[] => {
  // Claims that are weighed together have their factors in common.
  const favouring = new Set(claims.flatMap(({ publicInterestTest: test }) => test?.favouring ?? []));
  const favouringIn = new Map<number, Factor[]>();
  for (const factor of favouring)
    favouringIn.set(factor.paragraph, [...(favouringIn.get(factor.paragraph) ?? []), factor]);
  return sentences.filter(
    ({ scope, section, facts, range, paragraph }) =>
      (scope === 'content' || scope === 'ncnd') &&
      (isTaught(facts) ||
        ((section < 0 || roles.has(sections[section]!.role)) &&
          !favouringIn.get(paragraph)?.some((factor) => isIn(factor.range, range)))),
  );
});

const isIn = (whole: Range, part: Range) => whole.start <= part.start && part.end <= whole.end;

/** A sentence, in its draft or looked at by itself. */
interface Said {
  readonly facts: readonly Fact[];
}

/** What a sentence says would follow, in words of its own: not what an answer would do for openness. */
export function consequencesIn({ facts }: Said): readonly Fact[] {
  const open = stated(facts, 'serves-openness');
  return stated(facts, 'would-follow', 'likely-to-follow').filter(
    ({ parts }) => !open.some(({ at }) => at.start <= parts.does!.start && parts.does!.start < at.end),
  );
}

/** Whether the letter sets out harm for a claim: under a heading of its own or elsewhere in its part. */
export function showsHarm(notice: Notice, claim: Claim): boolean {
  return hasOwnPlace(notice, claim) || harmArguedFor(notice, claim).length > 0;
}

/**
 * Whether the letter sets out harm for a claim: a passage on it serves the claim, or it is argued in the claim's part.
 * Of an exemption that rests on a need, that part is its own heading.
 */
export function isHarmRead(notice: Notice, claim: Claim): boolean {
  if (claim.harm >= 0) return true;
  if (mayTurnOnHarm(claim.provision)) return showsHarm(notice, claim);
  switch (exemptionOf(claim.provision) && basisOf(claim.provision)) {
    case 'opinion':
      return harmArguedFor(notice, claim).length > 0;
    case 'necessity':
      return harmArguedFor(notice, claim).some(({ section }) => servesAlone(notice, section, claim));
    default:
      return false;
  }
}

/** Whether harm is, or may be, what the exemption turns on: bare s.43 may mean 43(2). */
export function mayTurnOnHarm(provision: Provision): boolean {
  return needsHarm(provision) || (exemptionOf(provision) !== undefined && basisOf(provision) === 'mixed');
}

/** Whether the claim's harm stands under a heading that announces it, or among the factors: what it says is for other rules. */
function hasOwnPlace({ sections, sentences }: Notice, { harm }: Claim): boolean {
  const role = sections[harm]?.role;
  if (role === 'against' || role === 'public-interest') return true;
  if (role !== 'harm') return false;
  // Under a heading of its own the law's words alone are no more than elsewhere.
  const said = sentences.filter(({ section }) => section === harm);
  return !(said.length > 0 && said.every(assertsOnly));
}

/** Whether a sentence says that the effect of the law would come about, and gives nothing that it would come about by. */
function assertsOnly(sentence: Sentence): boolean {
  const { facts } = sentence;
  if (!states(facts, 'affects-interest') || states(facts, 'gives-cause')) return false;
  return consequencesIn(sentence).every((fact) => isOfLaw(sentence, fact));
}

/**
 * The sentences that argue harm in the part of the letter that the claim belongs to. What stands under another
 * exemption's heading is that one's harm.
 */
export function harmArguedFor(notice: Notice, claim: Claim): readonly Sentence[] {
  const theirs = notice.sections.map((_, section) => servesOthers(notice, section, claim));
  const own = harmSentences(notice).filter(({ scope, section }) => scope === claim.scope && !theirs[section]);
  return own.filter((sentence) => {
    // To reveal whether it is held is weighed under section 18; its harm is that of disclosure.
    if (isUnderSection18(claim) && states(sentence.facts, 'contrary-to-public-interest')) return false;
    if (consequencesIn(sentence).some((fact) => !isOfLaw(sentence, fact))) {
      return !states(sentence.facts, 'calls-apparent');
    }
    // The law's own words argue something only where it is said how the effect comes about: there, or beside it.
    if (!states(sentence.facts, 'affects-interest')) return false;
    return (
      states(sentence.facts, 'gives-cause') ||
      own.some((other) => other !== sentence && other.paragraph === sentence.paragraph && isUnread(other))
    );
  });
}

/** Whether what would follow is the effect that the exemption is about, in the words of the law. */
function isOfLaw({ facts }: Said, { parts }: Fact): boolean {
  const { start } = parts.does!;
  return stated(facts, 'affects-interest').some(({ at }) => at.start <= start && start < at.end);
}
