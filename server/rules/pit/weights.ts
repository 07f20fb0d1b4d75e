import type { Factor, Notice } from '../../notice/model.ts';
import { count, hasPlaceholder } from '../speak.ts';
import { isPrivilege, type WeighedTest } from './weighedTests.ts';

/** The words of a side. */
export function wordsOf(factors: readonly Factor[]): number {
  return factors.reduce((sum, { words }) => sum + words, 0);
}

/** `2 factors (140 words)`. */
export function figures(factors: readonly Factor[]): string {
  return `${count(factors.length, 'factor')} (${count(wordsOf(factors), 'word')})`;
}

/** Whether a side is one short factor. A placeholder in it counts as a factor still to be written. */
export function isThin(notice: Notice, side: readonly Factor[], words: number): boolean {
  return side.length === 1 && side[0]!.words < words && !hasPlaceholder(notice, side[0]!.range);
}

/**
 * How many times as many words argue against as for, where a single factor stands for: undefined where there are
 * more, or none on a side, or where the weight against is inherent (legal professional privilege).
 */
export function imbalance(notice: Notice, { favouring, against, claims }: WeighedTest): number | undefined {
  if (favouring.length !== 1 || against.length === 0 || claims.some(isPrivilege)) return undefined;
  if (hasPlaceholder(notice, favouring[0]!.range)) return undefined;
  return wordsOf(against) / Math.max(1, wordsOf(favouring));
}

/** Above this many times the words, `pit/unbalanced` warns and `pit/thin-side` leaves the place to it. */
export const grossly = 8;
