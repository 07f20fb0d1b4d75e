import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * An esbuild plugin that puts into a bundle the table that the phrases of `server/language` come to, so that a program
 * which reads one letter need not compile them first, and holds no notation and no examples.
 */
export const withPhrases = {
  name: 'with-phrases',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]language[\\/]table\.ts$/ }, async () => {
      frozen ??= frozenTable();
      // Engines read JSON faster than code.
      return { contents: `export const table = JSON.parse(${JSON.stringify(JSON.stringify(await frozen))});` };
    });
  },
};

/** Bundles are built beside one another, from the same phrases. */
let frozen;

/** What `server/language/table.ts` makes when it is run. */
export async function frozenTable() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'section17-phrases-'));
  try {
    const outfile = path.join(folder, 'table.cjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['server/language/table.ts'],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
      outfile,
    });
    return createRequire(import.meta.url)(outfile).table;
  } finally {
    await rm(folder, { recursive: true });
  }
}
