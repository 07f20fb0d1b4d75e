import {
  exemptionOf,
  has,
  isSection18,
  isUnderSection18,
  needsHarm,
  needsPublicInterestTest,
  numberOf,
  type Provision,
  type Regime,
  regimeInstead,
  regimes,
  scottishHarm,
  titleToday,
} from '../law/index.ts';
import {
  exemptionWording,
  type Part,
  type WordingFacts,
  type WordingName,
  wordingParts,
  wordingUnder,
} from '../wording/index.ts';
import type { Reliance } from './reliance.ts';

/** Reliances that share an NCND provision: one section serves them, and names all that it stands in the place of. */
export interface Grouped extends Pick<Reliance, 'provision' | 'scope'> {
  readonly byReferenceTo: readonly NonNullable<Reliance['byReferenceTo']>[];
}

/** Puts reliances on the same provision together, in the order of their first. Scottish ones stay apart: each has its own reasons. */
export function grouped(reliances: readonly Reliance[]): Grouped[] {
  const groups = new Map<string, Grouped>();
  for (const { provision, scope, byReferenceTo } of reliances) {
    const own = byReferenceTo ? [byReferenceTo] : [];
    const key = [scope, provision, ...(isSection18(provision) ? own : [])].map((part) =>
      typeof part === 'string' ? part : numberOf(part),
    );
    const before = groups.get(key.join());
    groups.set(key.join(), { provision, scope, byReferenceTo: [...(before?.byReferenceTo ?? []), ...own] });
  }
  return [...groups.values()];
}

/** The exemption which a group's section is about: under the Scottish section 18 the one that would apply. */
export function exemptionIn({ provision, byReferenceTo }: Grouped) {
  return isSection18(provision) ? (byReferenceTo[0] ?? provision) : provision;
}

/** Whether it is the exception for information that was not held. */
export const isNotHeld = ({ provision }: Grouped): boolean => exemptionOf(provision)?.testInNameOnly ?? false;

/** The facts of a draft with those of one group. */
export function factsOfGroup(group: Grouped, facts: WordingFacts): WordingFacts {
  const about = exemptionIn(group);
  return {
    ...facts,
    provision: numberOf(about),
    title: titleToday(about),
    ...scottishHarm(about),
    byReferenceTo: group.byReferenceTo.map(numberOf).join(' and ') || undefined,
  };
}

/**
 * The sections that a letter needs for one group: why the exemption applies, its harm, and the public interest
 * test where the law certainly asks for one. The Scottish section 18 has one second step for all (see `section18Test`).
 * @param others relied on in the same letter: a text may say otherwise of its exemption beside another
 */
export function sectionsFor(group: Grouped, facts: WordingFacts, others: readonly Grouped[] = []): Part[][] {
  const own = factsOfGroup(group, facts);
  const { provision, scope } = group;
  if (isUnderSection18(group)) {
    return under18(exemptionIn(group)).map((name) => wordingParts(name, own));
  }
  const name = exemptionWording(
    provision,
    others.map((other) => other.provision),
  );
  if (!name) return [];
  const reasons = wordingParts(name, own);
  const test = wordingUnder(provision.regime, scope === 'ncnd' ? 'ncnd-public-interest-test' : 'public-interest-test');
  return isWeighed(group) ? [reasons, wordingParts(test, own)] : [reasons];
}

/** The texts on an exemption that would apply under section 18: its reasons are about disclosure, put as a condition. */
function under18(exemption: Provision): WordingName[] {
  if (has(exemption, 'personal-data')) return ['foisa-ncnd-personal-data'];
  return [
    ...(needsHarm(exemption) ? ['foisa-ncnd-read-with', 'foisa-ncnd-harm'] : ['foisa-ncnd-exemption']),
    ...(needsPublicInterestTest(exemption) ? ['foisa-ncnd-weighed'] : []),
  ];
}

/**
 * Whether the public interest must certainly be weighed at length: not where another law governs. An NCND limb may be
 * absolute by what it stands in the place of (37(1)(a)).
 */
function isWeighed({ provision, byReferenceTo }: Grouped): boolean {
  if (regimeInstead(provision)) return false;
  if (needsPublicInterestTest(provision)) return true;
  return byReferenceTo.some(needsPublicInterestTest);
}

/** The second step of section 18 of the Scottish Act, which is needed whatever the exemption is: a sentence is enough. */
export function section18Test(regime: Regime, facts: WordingFacts): Part[][] {
  return regimes[regime].declining === 'read-with-exemption' ? [wordingParts('foisa-ncnd-public-interest', facts)] : [];
}
