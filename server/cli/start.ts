#!/usr/bin/env node
// What a person starts, and each thread that it spreads its work over: it loads the program proper.

import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { loadKept } from './kept.ts';

// As in `server/patterns.ts`, and more so, since most runs are over after one letter.
setFlagsFromString('--regexp-tier-up-ticks=50');
setFlagsFromString('--no-regexp-peephole-optimization');
// What is young is nearly all still in use when the little room that it has at first is full: more of it saves tidying up.
setFlagsFromString('--semi-space-growth-factor=16');
loadKept(fileURLToPath(new URL('cli-program.cjs', import.meta.url)));
