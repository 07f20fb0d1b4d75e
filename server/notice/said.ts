import { type Fact, type FactKind, kindsStated } from '../language/index.ts';
import type { StatementKind } from './model.ts';
import type { Plain } from './plain.ts';
import { sentencesIn, type UnitSentence } from './sentences.ts';
import { statementsIn } from './statements.ts';
import type { FactsOf } from './taught.ts';
import type { Unit } from './units.ts';

/** What a sentence does and says by its own words, wherever it stands. */
export interface Said {
  readonly wording: Plain;
  readonly facts: readonly Fact[];
  /** The kinds of those facts that it states, and the statements that it makes thereby. */
  readonly stated: ReadonlySet<FactKind>;
  readonly kinds: readonly StatementKind[];
}

/** Units that are not typed in stay the same from key to key, and so does what they say. */
const known = new WeakMap<Unit, { readonly by: FactsOf; readonly said: readonly (UnitSentence & Said)[] }>();

/** The sentences of a unit with what they do and say. */
export function saidIn(unit: Unit, factsOf: FactsOf): readonly (UnitSentence & Said)[] {
  const before = known.get(unit);
  if (before?.by === factsOf) return before.said;
  const said = partsOf(unit).map(({ start, end, wording }) => {
    const { facts, stated, kinds } = meant(factsOf(wording));
    return { start, end, wording, facts, stated, kinds };
  });
  known.set(unit, { by: factsOf, said });
  return said;
}

const nothing: readonly (UnitSentence & Said)[] = [];

/** The same of text: a line that was read as a heading says nothing. */
export function saidInText(unit: Unit, factsOf: FactsOf): readonly (UnitSentence & Said)[] {
  return unit.kind === 'heading' ? nothing : saidIn(unit, factsOf);
}

/** Whether a sentence or a heading states a fact of this kind. */
export const says = ({ stated }: Pick<Said, 'stated'>, kind: FactKind): boolean => stated.has(kind);

/** Whether it states one of some. */
export const saysAny = ({ stated }: Pick<Said, 'stated'>, kinds: readonly FactKind[]): boolean =>
  kinds.some((kind) => stated.has(kind));

/** What somebody means who states these facts. */
export function meant(facts: readonly Fact[]): Omit<Said, 'wording'> {
  return { facts, stated: kindsStated(facts), kinds: statementsIn(facts) };
}

/** The sentences of a unit, which one that was read as a heading has not. */
function partsOf({ sentences, plain }: Unit): readonly UnitSentence[] {
  return sentences.length > 0 ? sentences : sentencesIn(plain);
}
