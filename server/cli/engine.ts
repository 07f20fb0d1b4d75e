// How the engine compiles patterns and makes room. The program imports this before all else, since the engine looks at
// the first of these flags when a pattern is made.

import { setFlagsFromString } from 'node:v8';

// As in `server/patterns.ts`, and more so, since most runs are over after one letter.
setFlagsFromString('--regexp-tier-up-ticks=50');
setFlagsFromString('--no-regexp-peephole-optimization');
// What is young is nearly all still in use when the little room that it has at first is full: more of it saves tidying up.
setFlagsFromString('--semi-space-growth-factor=16');

/**
 * Does work in which hundreds of patterns are tried a few times each: no more is made of a pattern than that needs.
 * The flag is looked at only while a pattern is compiled, and set back to what it is by default.
 */
export async function withPlainPatterns<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString('--no-regexp-optimization');
  try {
    return await work();
  } finally {
    setFlagsFromString('--regexp-optimization');
  }
}
