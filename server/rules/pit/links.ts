import { states } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import { speaksOf, stemsOf } from '../../language/vocabulary.ts';
import type { Factor, Sentence } from '../../notice/model.ts';

/** Whether a conclusion points at the factors of either side as a whole, without repeating them. */
export function pointsAtFactors(conclusion: readonly Sentence[]): boolean {
  return conclusion.some(({ facts }) => states(facts, 'points-at-factors'));
}

/**
 * Whether a conclusion owns that something speaks for an answer, however it is put: whether it is what was listed is
 * not for a machine to say.
 */
export function ownsTheOtherSide(conclusion: readonly Sentence[]): boolean {
  return conclusion.some(({ facts }) => states(facts, 'accepts-point'));
}

/** The factors of which a conclusion speaks, in whatever words. */
export function spokenOf(conclusion: readonly Sentence[], factors: readonly Factor[]): Factor[] {
  const spoken = conclusion.map(({ wording }) => stemsOf(wording.text));
  return factors.filter(({ text }) => spoken.some((stems) => isSpokenOf(stems)(stemsOf(text))));
}

/** Stems of one text are one object, and most sentences and factors are the same at the next key. */
const isSpokenOf = remembered((spoken: ReadonlySet<string>) =>
  remembered((factor: ReadonlySet<string>) => speaksOf(spoken, factor)),
);
