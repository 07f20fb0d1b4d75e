// When the engine optimises functions. A program that reads letters imports this before all else.

import { setFlagsFromString } from 'node:v8';

/**
 * Unasked these engines make the best machine code of a function after one letter. The next is written otherwise, so
 * that what was made is thrown away and made again, over and over. Later engines have a compiler for the time between.
 * By the beginning of V8's version: of Node 20 and 22. Any other may have no such flag, and would complain.
 */
const later: Record<string, string> = {
  '11.3.': '--interrupt-budget=1000000',
  '12.4.': '--invocation-count-for-turbofan=20000',
};

for (const [version, flag] of Object.entries(later)) {
  if (process.versions.v8.startsWith(version)) setFlagsFromString(flag);
}
