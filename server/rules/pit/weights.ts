import type { FactorPart, TestPart } from '../part.ts';
import { count } from '../speak.ts';
import { isPrivilege } from './weighedTests.ts';

/** A factor, as far as it is counted. */
type Counted = Pick<FactorPart, 'words'>;

/** The words of a side. */
export const wordsOf = (factors: readonly Counted[]): number => factors.reduce((sum, { words }) => sum + words, 0);

/** `2 factors (140 words)`. */
export function figures(factors: readonly Counted[]): string {
  return `${count(factors.length, 'factor')} (${count(wordsOf(factors), 'word')})`;
}

/** Whether a side is one short factor. A placeholder in it counts as a factor still to be written. */
export function isThin([only, ...more]: readonly FactorPart[], words: number): boolean {
  return only !== undefined && more.length === 0 && only.words < words && !only.prompt;
}

/**
 * How many times as many words argue against as for, where a single factor stands for: undefined where there are
 * more, or none on a side, or where the weight against is inherent (legal professional privilege).
 */
export function imbalance({ favouring, against, claims }: TestPart): number | undefined {
  const [only, ...more] = favouring;
  if (!only || more.length > 0 || only.prompt || against.length === 0 || claims.some(isPrivilege)) return undefined;
  return wordsOf(against) / Math.max(1, wordsOf(favouring));
}

/** Above this many times the words, `pit/unbalanced` warns and `pit/thin-side` leaves the place to it. */
export const grossly = 8;
