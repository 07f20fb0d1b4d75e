// Runs a program of this folder with the arguments that follow its name.

import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const [name] = process.argv.splice(2, 1);
// Here esbuild, which a program may need itself, is found; it cannot be bundled.
const folder = await mkdtemp(path.resolve('node_modules/.fuzz-'));
try {
  await bundle([name, 'worker'], folder);
  await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
} finally {
  await rm(folder, { recursive: true });
}
