import { type Fact, type FactKind, stated, states } from '../../language/index.ts';

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
 * the balance is said to favour a result, no more; `inverted`: disclosure was asked to prove itself; `even`: the
 * sides are called equal. The Act asks for reasons and not for a formula, so any clear words will do; what must weigh
 * more is not yet found to.
 */
export function concludes({ facts }: { readonly facts: readonly Fact[] }): Conclusiveness {
  if (states(facts, 'asks-which')) return 'none';
  const drawn = (kind: FactKind) =>
    stated(facts, kind).some(({ modal, mode }) => modal !== 'must' && !(kind === 'weighs' && mode === 'denied'));
  return byFact.find(([kind]) => drawn(kind))?.[1] ?? 'none';
}
