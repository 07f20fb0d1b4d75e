import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withoutDocumentation } from './withoutDocumentation.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * An esbuild plugin that puts into a bundle what must stand in a sentence if a rule's pattern is to match
 * (`server/notice/needles.ts`), so that a program which checks one letter need not look into hundreds of patterns first.
 */
export const withNeedles = {
  name: 'with-needles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]notice[\\/]knownNeedles\.ts$/ }, async (file) => {
      table ??= needlesOfRules();
      const filled = `$1 = new Map(${JSON.stringify(await table)})`;
      const source = await readFile(file.path, 'utf8');
      const contents = source.replace(/(export const knownNeedles[^=]+) = new Map\(\)/, filled);
      if (contents === source) throw new Error(`${file.path}: no place found for the needles`);
      return { contents, loader: 'ts' };
    });
  },
};

/** Bundles are built beside one another, from the same rules. */
let table;

/** Runs the rules' own code as far as it makes patterns, and gives pairs of a pattern's key and its needles. */
async function needlesOfRules() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'section17-needles-'));
  try {
    const outfile = path.join(folder, 'rules.cjs');
    await build({
      absWorkingDir: root,
      stdin: {
        contents: `import './server/rules/index.ts';
          export { patterns } from './server/notice/sieve.ts';
          export { needlesOf } from './server/notice/needles.ts';
          export { keyOf } from './server/notice/knownNeedles.ts';`,
        resolveDir: root,
      },
      bundle: true,
      platform: 'node',
      loader: { '.code-snippets': 'json' },
      logLevel: 'warning',
      outfile,
      plugins: [withoutDocumentation, collecting],
    });
    const { patterns, needlesOf, keyOf } = createRequire(import.meta.url)(outfile);
    const byKey = new Map();
    for (const pattern of patterns) {
      const known = byKey.get(keyOf(pattern));
      if (known && String(known) !== String(pattern)) throw new Error(`${known} and ${pattern} share a key`);
      byKey.set(keyOf(pattern), pattern);
    }
    // The end of a needle will do: the sieve looks at no more of it.
    const ends = (needles) => [...new Set(needles.map((needle) => needle.slice(-10)))];
    return [...byKey].map(([key, pattern]) => [key, needlesOf(pattern) ? ends(needlesOf(pattern)) : null]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Keeps the patterns that a sieve is given, in the place of sieving. */
const collecting = {
  name: 'collecting-patterns',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]notice[\\/]sieve\.ts$/ }, () => ({
      contents: `export const patterns = [];
        export const createSieve = () => ({ add: (pattern) => patterns.push(pattern) - 1 });`,
      loader: 'ts',
    }));
  },
};
