// How the engine compiles patterns. The server imports this before all else, since the engine looks at the first of
// these flags when a pattern is made.

import { setFlagsFromString } from 'node:v8';

// Unasked it makes machine code of a pattern that is tried a second time. Rules have a thousand, of which a letter tries
// each a few times: to compile them took longer than to check the first letter.
setFlagsFromString('--regexp-tier-up-ticks=10');
// What it makes before that is not tried often enough to be worth shortening.
setFlagsFromString('--no-regexp-peephole-optimization');
