// Writes the pages that come from the source itself: docs/rules (one a rule, and their table) and docs/challenges.md.
// The page of a rule that no longer exists is removed. It runs the source as it is, so nothing has to be built first.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'section17-docs-'));
const outfile = join(folder, 'pages.cjs');
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/docs/pages.ts'],
  bundle: true,
  outfile,
  platform: 'node',
  format: 'cjs',
  loader: { '.code-snippets': 'json' },
  logLevel: 'warning',
});
const pages = await import(pathToFileURL(outfile)).then(({ pages }) => pages());
rmSync(folder, { recursive: true });

const old = readdirSync(join(root, 'docs/rules'), { recursive: true, encoding: 'utf8' })
  .map((name) => `docs/rules/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.md') && !pages.has(path));
for (const path of old) rmSync(join(root, path));

let written = 0;
for (const [path, text] of pages) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  if (textOf(file) === text) continue;
  writeFileSync(file, text);
  written += 1;
}
console.log(`${pages.size} pages: ${written} written, ${old.length} removed`);

/** A page as it stands; undefined where there is none. */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
