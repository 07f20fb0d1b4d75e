import { setFlagsFromString } from 'node:v8';

/**
 * Does work in which hundreds of patterns are tried a few times each: no more is made of a pattern than that needs.
 * Both flags are looked at only while a pattern is compiled, and set back to what they are by default.
 */
export async function inAHurry<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString('--no-regexp-optimization');
  setFlagsFromString('--regexp-tier-up-ticks=50');
  try {
    return await work();
  } finally {
    setFlagsFromString('--regexp-optimization');
    setFlagsFromString('--regexp-tier-up-ticks=1');
  }
}
