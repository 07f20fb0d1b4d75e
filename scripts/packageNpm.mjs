// Packs the command line and the functions for other programs, as they were built last, for npm.
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deadLinks } from './packaging/deadLinks.mjs';
import { packForNpm } from './packaging/npm.mjs';

const folder = path.resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const { tarball, files } = packForNpm({ folder });
const dead = deadLinks(files);
if (dead.length > 0) {
  console.error(`Links that lead nowhere:\n${dead.map((link) => `  ${link}`).join('\n')}`);
  process.exitCode = 1;
}
console.log(`${tarball}: ${files.size} files, ${(statSync(tarball).size / 1024).toFixed(0)} KB`);
