import { type Random, randomOf } from '../bench/random.ts';

const kinds = ['text', 'text', 'text', 'text', 'edits', 'configuration'] as const;

export type Kind = (typeof kinds)[number] | 'typing';

/** What decides a round: the same seed gives the same round. A seed chooses its kind, where none is named. */
export interface Draw {
  readonly seed: number;
  readonly kind?: Kind;
}

/** The kind of a draw's round, known before it begins. */
export function kindOf({ seed, kind }: Draw, random: Random = randomOf(seed)): Kind {
  return kind ?? random.pick(kinds);
}
