import type { Needles } from './needles.ts';

/**
 * Needles of patterns, found when the program was built (`scripts/withNeedles.mjs` fills this in), by the pattern's
 * key; null where it has none. Empty where the program runs from its sources: there they are found when it runs.
 */
export const knownNeedles: ReadonlyMap<number, Needles | null> = new Map();

/** A number for a pattern's source and flags. That no two patterns share one is seen to when they are collected. */
export function keyOf({ source, flags }: RegExp): number {
  let key = 0;
  for (let i = 0; i < source.length; i++) key = (Math.imul(key, 31) + source.charCodeAt(i)) | 0;
  return (Math.imul(key, 31) + flags.length) | 0;
}
