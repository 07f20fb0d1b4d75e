// How the engine compiles patterns. The server imports this before all else, since the engine looks at the first of
// these flags when a pattern is made.

import { setFlagsFromString } from 'node:v8';

// Unasked it makes machine code of a pattern that is tried a second time. Reader and rules have some four
// hundred, most of which one letter tries only a few times: compiling them all would take longer than trying them.
setFlagsFromString('--regexp-tier-up-ticks=10');
// What it makes before that is not tried often enough to be worth shortening.
setFlagsFromString('--no-regexp-peephole-optimization');
