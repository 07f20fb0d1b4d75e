import { states } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import { speaksOf, stemsOf } from '../../language/vocabulary.ts';
import type { Balance, Factor, Notice } from '../../notice/model.ts';
import { sentencesOfBalance } from './weighedTests.ts';

/** Whether a conclusion points at the factors of either side as a whole, without repeating them. */
export function pointsAtFactors(notice: Notice, balance: Balance): boolean {
  return sentencesOfBalance(notice, balance).some(({ facts }) => states(facts, 'points-at-factors'));
}

/**
 * Whether a conclusion owns that something speaks for an answer, however it is put: whether it is what was listed is
 * not for a machine to say.
 */
export function ownsTheOtherSide(notice: Notice, balance: Balance): boolean {
  return sentencesOfBalance(notice, balance).some(({ facts }) => states(facts, 'accepts-point'));
}

/** The factors of which a conclusion speaks, in whatever words. */
export function spokenOf(conclusion: string, factors: readonly Factor[]): Factor[] {
  const spoken = stemsOf(conclusion);
  return factors.filter(({ text }) => isSpokenOf(spoken)(stemsOf(text)));
}

/** Stems of one text are one object, and most conclusions and factors are the same at the next key. */
const isSpokenOf = remembered((spoken: ReadonlySet<string>) =>
  remembered((factor: ReadonlySet<string>) => speaksOf(spoken, factor)),
);
