import { isWithin, mutuallyExclusive, numberOf, regimes } from '../law/index.ts';
import { type Part, type WordingFacts, wordingParts } from '../wording/index.ts';
import { filling } from './join.ts';
import type { Grouped } from './sections.ts';

/** Exemptions of which only one can cover the same information: the narrower are relied on in the alternative to the first. */
interface Alternatives {
  readonly first: readonly Grouped[];
  readonly narrower: readonly Grouped[];
}

/** The alternatives among what a letter relies on; no exemption stands in two of them. */
export function alternativesAmong(groups: readonly Grouped[]): Alternatives[] {
  const all = new Map<string, Alternatives>();
  for (const [one, two] of mutuallyExclusive) {
    const first = groups.filter(({ provision }) => isWithin(provision, one));
    const narrower = groups.filter(({ provision }) => isWithin(provision, two));
    if (first.length === 0 || narrower.length === 0) continue;
    const key = numberOf(two);
    all.set(key, { first: [...(all.get(key)?.first ?? []), ...first], narrower });
  }
  return [...all.values()];
}

/** What a letter says of its alternatives, after its refusal. */
export function inTheAlternative(groups: readonly Grouped[], facts: WordingFacts): Part[][] {
  return alternativesAmong(groups).map(({ first, narrower }) => {
    const text = wordingParts('in-the-alternative', { ...facts, provision: numbersOf(narrower, 'and') });
    return filling(text, '[THE OTHER SUBSECTION]', numbersOf(first, 'or'));
  });
}

/** `31(1)(a) and section 31(1)(b)`, for after the word for the first. */
export function numbersOf(groups: readonly Grouped[], joint: 'and' | 'or'): string {
  const numbers = groups.map(({ provision }) => numberOf(provision));
  return listed(numbers, `${joint} ${kindOf(groups[0]!)}`, kindOf(groups[0]!));
}

/** `a, section b and section c`. */
export function listed(names: readonly string[], last: string, kind: string): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(`, ${kind} `)} ${last} ${names.at(-1)}`;
}

/** What its instrument calls it. */
export function kindOf({ provision }: Pick<Grouped, 'provision'>): 'section' | 'regulation' {
  return regimes[provision.regime].unit;
}
