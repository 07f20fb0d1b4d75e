import { type Fact, type FactKind, states } from '../language/index.ts';
import type { StatementKind } from './model.ts';

/** By kind of statement, the fact that a sentence which makes it states. */
export const factOf: Readonly<Record<StatementKind, FactKind>> = {
  ncnd: 'confirms-nor-denies',
  'no-inference': 'warns-against-inference',
  refusal: 'refuses',
  'not-held': 'holds-not',
  held: 'holds',
  'no-review-procedure': 'has-no-review',
  'internal-review': 'tells-of-review',
  commissioner: 'tells-of-regulator',
  'duty-excluded': 'excludes-duty',
  's17-4': 'withholds-reasons',
  'reasons-follow': 'sends-reasons-apart',
  extension: 'extends',
};

const kinds = Object.keys(factOf) as StatementKind[];

/** The kinds of statement that a sentence makes, from its facts. */
export function statementsIn(facts: readonly Fact[]): readonly StatementKind[] {
  let found = made.get(facts);
  if (!found) {
    found = kinds.filter((kind) => states(facts, factOf[kind]));
    made.set(facts, found);
  }
  return found;
}

/** By the facts of a sentence, which are the same from key to key, what it states. */
const made = new WeakMap<readonly Fact[], readonly StatementKind[]>();

/** Whether a sentence concludes that neither confirming nor denying is right: the statement of a notice that makes no other. */
export function concludesNcnd(facts: readonly Fact[]): boolean {
  return states(facts, 'favours-neither');
}
