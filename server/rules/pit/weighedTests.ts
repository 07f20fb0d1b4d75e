import { mentions } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import {
  canonical,
  dealsWith,
  excludesDuty,
  exemptionOf,
  has,
  isGovernedElsewhere,
  isNcndLimb,
  isUnderSection18,
  mayHave,
  natureOf,
  needsPublicInterestTest,
  type Provision,
  provisionFor,
  type Regime,
} from '../../law/index.ts';
import { countUpTo } from '../../notice/byHalves.ts';
import { groupedBy } from '../../notice/groupedBy.ts';
import type {
  Balance,
  Claim,
  Factor,
  Notice,
  Paragraph,
  PublicInterestTest,
  Range,
  Sentence,
} from '../../notice/model.ts';
import type { Relied } from '../part.ts';
import type { Severity } from '../rule.ts';
import { Cite, cite, Name, name, refuses } from '../speak.ts';

/** A public interest test as a reader of the letter meets it: one set of factors, for all the claims that it serves. */
export interface WeighedTest extends PublicInterestTest {
  readonly claims: readonly Claim[];
}

/** A conclusion, with every claim and factor that it has to settle. */
export interface Conclusion extends Pick<WeighedTest, 'claims' | 'favouring' | 'against'> {
  readonly balance: Balance;
  /** Whether the factors stand under headings of their own. */
  readonly sided: boolean;
}

/**
 * Whether the letter must give reasons for refusing: it refuses, and neither invokes s.17(4) nor says that the
 * reasons follow in a separate notice (s.17(3)). Without that, no rule on harm or on the public interest speaks.
 */
export const givesReasons = (notice: Notice): boolean => refuses(notice) && !notice.reasonsAbsent;

/**
 * Whether a claim needs a public interest test. Section 36 is absolute for the Houses of Parliament alone
 * (s.2(3)(e)): qualified for every other authority.
 */
export function needsTest(claim: Claim, notice: Notice): boolean {
  const { provision } = claim;
  if (has(provision, 'qualified-person') && natureOf(provision) === 'mixed') {
    const authority = notice.facts.authority?.value;
    return authority !== undefined && !mentions(authority, 'house');
  }
  // It only says which law governs: a sentence on it will do, for which pit/missing asks.
  if (isGovernedElsewhere(provision)) return false;
  // Under FOISA s.18 one test, where there is any, serves every exemption that would apply.
  if (isUnderSection18(claim) && !isNcndLimb(provision)) {
    if (notice.claims.some((other) => isNcndLimb(other.provision) && other.publicInterestTest)) return false;
  }
  return needsPublicInterestTest(provision);
}

/** The distinct public interest tests of a letter that must give reasons, in the order of its claims. */
export const testsOf = remembered((notice: Notice): readonly WeighedTest[] => {
  if (!givesReasons(notice)) return [];
  const tests = new Map<string, WeighedTest>();
  for (const claim of notice.claims) {
    const test = claim.publicInterestTest;
    if (!test || !needsTest(claim, notice)) continue;
    const key = [test.sections.join(), starts(test.favouring), starts(test.against), test.balance?.range.start].join(
      '/',
    );
    tests.set(key, { ...test, claims: [...(tests.get(key)?.claims ?? []), claim] });
  }
  return [...tests.values()];
});

/** The distinct conclusions of a letter that must give reasons. Two tests may end in one. */
export const conclusionsOf = remembered((notice: Notice): readonly Conclusion[] => {
  const conclusions = new Map<number, Conclusion>();
  for (const test of testsOf(notice)) {
    const { balance, claims, favouring, against } = test;
    // An empty balance is structure/section-empty's business.
    if (!balance || balance.text.trim() === '') continue;
    const known = conclusions.get(balance.range.start);
    conclusions.set(balance.range.start, {
      balance,
      sided: (known?.sided ?? true) && hasSides(notice, test),
      claims: [...(known?.claims ?? []), ...claims],
      favouring: distinct([...(known?.favouring ?? []), ...favouring]),
      against: distinct([...(known?.against ?? []), ...against]),
    });
  }
  return [...conclusions.values()];
});

/** Whether the sides stand under headings of their own; else the test is prose, and sides are only guessed. */
export function hasSides({ sections }: Notice, { favouring, against, sections: own }: PublicInterestTest): boolean {
  const roles = own.map((i) => sections[i]!.role);
  const headed = [roles.includes('favouring'), roles.includes('against')];
  // Under the heading of one side, the text may turn to the other one.
  const turned = favouring.length > 0 && against.length > 0;
  return turned ? headed.every(Boolean) : headed.some(Boolean);
}

/** The paragraphs of a stretch of the draft. */
export function paragraphsIn({ paragraphs }: Notice, { start, end }: Range): readonly Paragraph[] {
  const before = countUpTo(paragraphs, start, ({ range }) => range.end);
  return paragraphs.slice(
    before,
    countUpTo(paragraphs, end - 1, ({ range }) => range.start),
  );
}

/** The sentences of a paragraph that stand within `range`. */
export function sentencesOf(notice: Notice, paragraph: Paragraph, range: Range = paragraph.range): Sentence[] {
  return notice.sentences
    .slice(paragraph.sentences.from, paragraph.sentences.to)
    .filter((sentence) => sentence.range.start < range.end && sentence.range.end > range.start);
}

/** The sentences of one factor. */
export function sentencesOfFactor(notice: Notice, factor: Factor): Sentence[] {
  return sentencesOf(notice, notice.paragraphs[factor.paragraph]!, factor.range);
}

/** The sentences of a conclusion. */
export function sentencesOfBalance(notice: Notice, { range }: Balance): Sentence[] {
  return paragraphsIn(notice, range).flatMap((paragraph) => sentencesOf(notice, paragraph, range));
}

/** What the two sides argue for: `confirming or denying` against `neither confirming nor denying`, or disclosure. */
export function sides(claims: readonly Relied[]): { readonly favouring: string; readonly against: string } {
  return claims.every(({ scope }) => scope === 'ncnd')
    ? { favouring: 'confirming or denying', against: 'neither confirming nor denying' }
    : { favouring: 'disclosure', against: 'withholding' };
}

/** What is weighed against an answer: FOIA alone has a duty to give one, which its subsections exclude. */
export function decliningToSay(regime: Regime): string {
  return excludesDuty(regime)
    ? 'maintaining the exclusion of the duty to confirm or deny'
    : 'neither confirming nor denying';
}

/** What FOISA s.18(2) takes away. */
export const noReasonsAsked = `The Act asks for no reasons here (${cite('no reasons asked for, declining to say', 'foisa')}), but the Commissioner will.`;

/** What the law of the claims asks of the reasons for a balance, in a sentence. */
export function reasonsAsked(claims: readonly Relied[]): string {
  const { provision, scope } = claims[0]!;
  const { regime } = provision;
  const asking = Name(providingReasons(claims));
  if (scope === 'content' || asking !== Cite('may decline to say', regime))
    return `${asking} requires the reasons for the balance.`;
  return dealsWith('reasons for the balance, declining to say', regime)
    ? `${asking} applies only where an answer would not be in the public interest under ${cite('balance, declining to say', regime)}.`
    : `${asking} asks only whether revealing this would be contrary to the public interest. ${noReasonsAsked}`;
}

/** The provision under which reasons for a balance are given, as a message names it: `section 17(3)(b)`. */
export const reasonsIn = (claims: readonly Relied[]): string => name(providingReasons(claims));

function providingReasons([first]: readonly Relied[]): Provision {
  const { regime } = first!.provision;
  if (first!.scope === 'content') return provisionFor('reasons for the balance, withholding', regime);
  return dealsWith('reasons for the balance, declining to say', regime)
    ? provisionFor('reasons for the balance, declining to say', regime)
    : provisionFor('may decline to say', regime);
}

/** How much a want of reasons for a balance may weigh: no more than information where the Act asks for none. */
export function atMost(claims: readonly Relied[]): Severity | undefined {
  return claims.every(isUnderSection18) ? 'info' : undefined;
}

/** Claims by exemption: 31(1)(a) and 31(1)(b) are one, 31(1) and 31(3) are two. */
export function byExemption<C extends Relied>(claims: readonly C[]): C[][] {
  return groupedBy(claims, ({ provision, scope }) => {
    return `${canonical(exemptionOf(provision)?.provision ?? provision)} ${scope}`;
  });
}

/** Whether the letter relies on legal professional privilege, whose weight in the balance is inherent. */
export function isPrivilege({ provision }: Relied): boolean {
  return mayHave(provision, 'privilege') || has(provision, 'course-of-justice');
}

const starts = (factors: readonly Factor[]): string => factors.map(({ range }) => range.start).join();

function distinct(factors: readonly Factor[]): Factor[] {
  return [...new Map(factors.map((factor) => [factor.range.start, factor])).values()];
}
