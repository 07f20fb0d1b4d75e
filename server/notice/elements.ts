import type { FactKind } from '../language/index.ts';

/** What a letter must say, and a rule may miss: in words, and the facts that a sentence which says it states. */
export const elements = {
  refusal: { says: 'that something is refused', facts: ['refuses'] },
  held: { says: 'that the information is held', facts: ['holds'] },
  harm: { says: 'what harm an answer would cause', facts: ['would-follow'] },
  'public-interest-test': {
    says: 'why one public interest weighs more than the other',
    facts: ['names-public-interest', 'weighs'],
  },
  balance: { says: 'which side of the public interest weighs more', facts: ['names-public-interest', 'interest-lies'] },
  'internal-review': { says: 'how to ask for a review', facts: ['tells-of-review'] },
  commissioner: { says: 'that the requester can go to the regulator', facts: ['tells-of-regulator'] },
  ncnd: { says: 'that it is neither confirmed nor denied', facts: ['confirms-nor-denies'] },
  'no-inference': { says: 'that nothing can be inferred', facts: ['warns-against-inference'] },
  estimate: {
    says: 'how much work an answer would be, and what for',
    facts: ['estimates-effort', 'names-search-work'],
  },
  advice: { says: 'how the requester could ask for less', facts: ['advises-narrowing'] },
  location: { says: 'where the information can be found', facts: ['tells-where'] },
  condition: { says: 'why personal data are exempt', facts: ['gives-data-condition'] },
  purpose: { says: 'for what purpose a function is exercised', facts: ['names-purpose'] },
  completion: { says: 'when unfinished material will be finished', facts: ['says-when-finished'] },
  'decision-date': { says: 'when the decision is expected', facts: ['gives-period'] },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly facts: readonly FactKind[] }>>;

/** An officer marks what a sentence says, and a house lists its wordings, by these words. */
export type Element = keyof typeof elements;

export const isElement = (name: string): name is Element => Object.hasOwn(elements, name);

/** The kinds of fact that a sentence which says an element states. */
export const factsOfElement = (element: Element): readonly FactKind[] => elements[element].facts;
