import { exemptionOf, isGround, natureOf, needsHarm, numberOf } from '../law/index.ts';
import { groupedBy } from '../notice/groupedBy.ts';
import { harmArguedFor, showsHarm } from '../notice/harm.ts';
import type { Balance, Claim, Factor, Notice, Range } from '../notice/model.ts';
import { hasSides, needsTest } from '../rules/pit/weighedTests.ts';
import type { Finding } from '../rules/rule.ts';
import { hasPlaceholder, list, Name } from '../rules/speak.ts';
import { placesFor } from './claimPlaces.ts';
import { openIn } from './doubts.ts';

/** Claims that stand at one place and are argued together, with how far the letter gets with them. */
export interface ClaimState {
  readonly claims: readonly Claim[];
  /** `Section 31(3), confirming or denying: harm ✓ · factors 1 for / 2 against · no balance`. */
  readonly words: string;
  /** The first thing that is missing, else the first that is there. */
  readonly goTo: Range;
}

/** Rules that say of a claim that something is missing altogether, and how that is put here. */
const gaps: Readonly<Record<string, string>> = {
  'harm/missing': 'no harm',
  'pit/missing': 'no public interest test',
  'pit/balance-missing': 'no balance',
};

/** The families of rules whose findings are about reasons; others may only stand near them. */
const onReasons = /^(?:harm|ncnd|pit)\//;

/**
 * How far the letter gets with each claim; none for a claim of which there is nothing to say. What is there comes from the reading; that something is missing is said
 * only where a rule says so, so that the two never differ.
 * @param placeOf tells apart the places at which claims are made
 */
export function claimStates(
  notice: Notice,
  findings: readonly Finding[],
  placeOf: (claim: Claim) => number,
): ClaimState[] {
  const missing = findings.filter(({ rule }) => rule in gaps);
  const wrong = findings.filter(
    ({ rule, severity }) => severity === 'error' && !(rule in gaps) && onReasons.test(rule),
  );
  const together = groupedBy(notice.claims, (claim) => {
    const { provision, scope, harm, publicInterestTest: test } = claim;
    const places = [placeOf(claim), test?.sections, test?.balance?.range.start];
    return [provision.section, scope, harm, natureOf(provision), ...places].join('/');
  });
  return together.flatMap((claims) => stateOf(notice, claims, missing, wrong) ?? []);
}

/** That a rule finds something missing, in words; empty where it does not. */
type Lacks = (rule: string) => string[];

function stateOf(
  notice: Notice,
  claims: readonly Claim[],
  missing: readonly Finding[],
  wrong: readonly Finding[],
): ClaimState | undefined {
  const first = claims[0]!;
  const own = missing.filter((finding) => speaksOf(notice, finding, first));
  const lacks: Lacks = (rule) => (own.some((finding) => finding.rule === rule) ? [gaps[rule]!] : []);
  const parts = isGround(first.provision)
    ? ['a ground that needs no public interest test']
    : notice.reasonsAbsent
      ? [notice.reasonsAbsent === 's17-4' ? 'reasons left out under section 17(4)' : 'reasons in a separate notice']
      : [...harmInWords(first, notice, lacks, wrong), ...testInWords(first, notice, lacks, wrong)];
  if (parts.length === 0) return undefined;
  const names = namesOf(claims);
  const wording = first.scope === 'ncnd' ? `${names}, confirming or denying` : names;
  return {
    claims,
    words: `${wording}: ${parts.join(' · ')}`,
    goTo:
      own[0]?.at ??
      openIn(notice, first, 'harm')?.at ??
      openIn(notice, first, 'test')?.at ??
      placesFor(notice, first)[0]?.name ??
      first.at,
  };
}

/** `Section 31(3)`, `Sections 31(1)(a) and 31(1)(b)`. */
export function namesOf([first, ...others]: readonly Claim[]): string {
  const word = Name(first!.provision);
  if (others.length === 0) return word;
  return list([word.replace(' ', 's '), ...others.map(({ provision }) => numberOf(provision))]);
}

function harmInWords(claim: Claim, notice: Notice, lacks: Lacks, wrong: readonly Finding[]): string[] {
  if (!needsHarm(claim.provision)) return [];
  if (!showsHarm(notice, claim)) return lacks('harm/missing');
  if (openIn(notice, claim, 'harm')) return ['harm to fill in'];
  const own = notice.sections[claim.harm];
  const argued = [
    ...(own?.role === 'harm' ? [own.body] : []),
    ...harmArguedFor(notice, claim).map(({ range }) => range),
  ];
  return [argued.some((range) => standsOn(wrong, range)) ? 'harm to mend' : 'harm ✓'];
}

function testInWords(claim: Claim, notice: Notice, lacks: Lacks, wrong: readonly Finding[]): string[] {
  const { provision, publicInterestTest: test } = claim;
  const factors = test ? test.favouring.length + test.against.length : 0;
  if (test && (factors > 0 || test.balance)) {
    return [
      hasSides(notice, test)
        ? `factors ${written(notice, test.favouring)} for / ${written(notice, test.against)} against`
        : 'public interest weighed in prose',
      ...(test.balance ? [balanceInWords(notice, test.balance, wrong)] : lacks('pit/balance-missing')),
    ];
  }
  // FOISA s.18 is a power, used with an exemption.
  if (!exemptionOf(provision)) return [];
  switch (natureOf(provision)) {
    case 'absolute':
      return ['absolute, so no public interest test is needed'];
    case 'mixed':
      return needsTest(claim, notice) ? lacks('pit/missing') : ['absolute in part'];
    case 'contested':
      return ['disputed whether absolute'];
    default:
      return lacks('pit/missing');
  }
}

/** How many factors there are in words. */
function written(notice: Notice, factors: readonly Factor[]): number {
  return factors.filter(({ range }) => !hasPlaceholder(notice, range)).length;
}

function balanceInWords(notice: Notice, { range, text }: Balance, wrong: readonly Finding[]): string {
  if (text.trim() === '' || hasPlaceholder(notice, range)) return 'balance to fill in';
  return standsOn(wrong, range) ? 'balance to mend' : 'balance ✓';
}

/** Whether one of the findings lies, in part at least, in a range. */
function standsOn(findings: readonly Finding[], { start, end }: Range): boolean {
  return findings.some(({ at }) => at.start < end && at.end > start);
}

/** Whether a finding is about a claim: it stands where that, or another limb of it, is made, or on a heading of its test. */
function speaksOf({ claims, sections }: Notice, { at }: Finding, claim: Claim): boolean {
  const limbs = claims.filter(
    ({ provision: { regime, section }, scope }) =>
      regime === claim.provision.regime && section === claim.provision.section && scope === claim.scope,
  );
  const headings = claim.publicInterestTest?.sections.map((i) => sections[i]!.heading) ?? [];
  return [...limbs.map((limb) => limb.at), ...headings].some(({ start }) => start === at.start);
}
