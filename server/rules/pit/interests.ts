import { type Fact, type FactKind, states } from '../../language/index.ts';
import { exemptionOf, type Provision, regimes } from '../../law/index.ts';
import type { Claim } from '../../notice/model.ts';

/** What an exemption protects, the fact by which a letter argues from it, and the provisions that protect it. */
export interface Interest {
  readonly name: string;
  readonly argued: FactKind;
  /** By regime, the exemption to cite for it, and others that protect it too. */
  readonly under: readonly string[];
}

const safety = ['foia 38', 'foisa 39', 'eir 12(5)(a)', 'eisr 10(5)(a)', 'foia 26'];

/**
 * Interests whose words can hardly mean anything else. `under` names exemptions by regime and number, the one to
 * cite first. Crime is left out: it is part of too many arguments that are not section 31's.
 */
export const interests: readonly Interest[] = [
  {
    name: 'the safety of people',
    argued: 'argues-safety',
    under: [...safety, 'foia 31(1)(f)', 'foia 31(1)(g)', 'foia 31(1)(h)'],
  },
  {
    name: 'danger to life',
    argued: 'argues-life',
    under: [...safety, 'foia 24', 'foia 23', 'foisa 31', 'foia 31(1)(f)', 'foia 31(1)(g)', 'foia 31(1)(h)'],
  },
  {
    name: 'national security',
    argued: 'argues-national-security',
    under: ['foia 24', 'foisa 31', 'eir 12(5)(a)', 'eisr 10(5)(a)', 'foia 23', 'foia 26'],
  },
  {
    name: 'commercial interests',
    argued: 'argues-commerce',
    under: ['foia 43', 'foisa 33', 'eir 12(5)(e)', 'eisr 10(5)(e)', 'foia 41', 'foisa 36', 'foia 29', 'eir 12(5)(f)'],
  },
  {
    name: 'relations with other countries',
    argued: 'argues-foreign-relations',
    under: ['foia 27', 'foisa 32', 'eir 12(5)(a)', 'eisr 10(5)(a)', 'foia 23', 'foia 24', 'foia 26'],
  },
  {
    name: 'legal privilege',
    argued: 'argues-privilege',
    under: ['foia 42', 'foisa 36', 'eir 12(5)(b)', 'eisr 10(5)(b)', 'eir 12(5)(d)', 'eisr 10(5)(d)'],
  },
];

/** Whether one of the letter's claims protects the interest. */
export function isProtected(interest: Interest, claims: readonly Claim[]): boolean {
  return claims
    .flatMap(({ provision, byReferenceTo }) => [provision, ...byReferenceTo])
    .some((provision) => interest.under.some((key) => keyMatches(key, provision)));
}

/** The exemption to cite for an interest under a regime: `section 38`, `regulation 12(5)(a)`. */
export function toCite({ under }: Interest, regime: Provision['regime']): string | undefined {
  const key = under.find((k) => k.startsWith(`${regime} `));
  return key && `${regimes[regime].unit} ${key.split(' ')[1]}`;
}

function keyMatches(key: string, { regime, section, path }: Provision): boolean {
  const [ownRegime, number] = key.split(' ');
  const written = `${section}${path.map((step) => `(${step})`).join('')}`;
  return (
    ownRegime === regime &&
    (written === number || written.startsWith(`${number}(`) || number!.startsWith(`${written}(`))
  );
}

/** By instrument and section, the fact that a sentence speaks of what it protects. */
const topics: Readonly<Record<string, FactKind>> = {
  'foia 24': 'of-security',
  'foia 26': 'of-defence',
  'foia 27': 'of-foreign-relations',
  'foia 29': 'of-economy',
  'foia 31': 'of-enforcement',
  'foia 38': 'of-health',
  'foia 43': 'of-commerce',
};

/** Whether a passage speaks of what an exemption protects; undefined where we have no words for it. */
export function speaksOfInterest(
  { regime, section }: Provision,
  passage: readonly { readonly facts: readonly Fact[] }[],
): boolean | undefined {
  const topic = topics[`${regime} ${section}`];
  return topic && passage.some(({ facts }) => states(facts, topic));
}

/** The interest of an exemption, by its title in the statute, as a message names it. */
export function interestName(provision: Provision): string {
  return exemptionOf(provision)?.title.toLowerCase() ?? 'what it protects';
}
