import { setFlagsFromString } from 'node:v8';

/**
 * Does work in which hundreds of patterns are tried a few times each: no more is made of a pattern than that needs.
 * The flag is looked at only while a pattern is compiled, and set back to what it is by default.
 */
export async function inAHurry<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString('--no-regexp-optimization');
  try {
    return await work();
  } finally {
    setFlagsFromString('--regexp-optimization');
  }
}
