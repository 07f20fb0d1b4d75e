import { type Fact, type FactKind, modesOfStating, states } from '../../language/index.ts';

export type Conclusiveness = 'clear' | 'inverted' | 'even' | 'bare' | 'none';

/** What each fact of weighing makes of a conclusion, the one that decides first. */
const byFact: readonly (readonly [FactKind, Conclusiveness])[] = [
  ['finds-equal', 'even'],
  ['inverts-test', 'inverted'],
  ['weighs', 'clear'],
  ['interest-lies', 'clear'],
  ['balance-lies', 'bare'],
];

/**
 * What one sentence of a balance concludes. `clear`: the public interest lies, or one side weighs more; `bare`:
 * the balance is said to favour a result, and no reason is given; `inverted`: disclosure was asked to prove itself; `even`: the
 * sides are called equal. The Act asks for reasons and not for a formula, so any clear words will do; what must weigh
 * more is not yet found to.
 */
export function concludes({ facts }: { readonly facts: readonly Fact[] }): Conclusiveness {
  if (states(facts, 'asks-which')) return 'none';
  const drawn = byFact.find(([kind]) => facts.some((fact) => fact.kind === kind && isDrawn(fact)))?.[1] ?? 'none';
  return drawn === 'bare' && states(facts, 'rests-on-reason') ? 'clear' : drawn;
}

/** Whether the sentences of a balance say which side weighs more, even if it is the wrong way round. */
export function isConcluded(sentences: readonly { readonly facts: readonly Fact[] }[]): boolean {
  return sentences.map(concludes).some((found) => found === 'clear' || found === 'inverted');
}

/**
 * Whether a fact of weighing is found, and not supposed. What is asked may be one side of the balance ("the interest
 * in how it began is outweighed"), and what is denied may be the other ("not in the public interest").
 */
function isDrawn({ kind, mode, modal }: Fact): boolean {
  if (modal === 'must') return false;
  return mode === 'asked' || (modesOfStating(kind).includes(mode) && !(kind === 'weighs' && mode === 'denied'));
}
