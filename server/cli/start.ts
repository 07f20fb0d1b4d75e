#!/usr/bin/env node
// What a person starts, and each thread that it spreads its work over: it loads the program proper.

import { fileURLToPath } from 'node:url';
import { loadKept } from './kept.ts';

loadKept(fileURLToPath(new URL('cli-program.cjs', import.meta.url)));
