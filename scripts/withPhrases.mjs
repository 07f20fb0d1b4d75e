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
    onLoad({ filter: /[\\/]server[\\/]language[\\/]table\.ts$/ }, async ({ path: file }) => {
      frozen ??= frozenTable();
      // Engines read JSON faster than code.
      const contents = `import { unpacked } from './packed.ts';
        const { facts, headings, labels, prompts, ...lines } = JSON.parse(${JSON.stringify(JSON.stringify(await frozen))});
        const withKinds = ({ kinds, ...lines }) => ({ ...unpacked(lines), kinds });
        export const table = {
          ...unpacked(lines), facts,
          headings: withKinds(headings), labels: withKinds(labels), prompts: withKinds(prompts),
        };`;
      return { contents, resolveDir: path.dirname(file) };
    });
  },
};

/** Bundles are built beside one another, from the same phrases. */
let frozen;

/** What `server/language/table.ts` makes when it is run, written down in short (`server/language/packed.ts`). */
async function frozenTable() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'section17-phrases-'));
  try {
    const outfile = path.join(folder, 'table.cjs');
    await build({
      absWorkingDir: root,
      stdin: {
        contents: `import { packed } from './packed.ts';
          import { table } from './table.ts';
          const { facts, headings, labels, prompts } = table;
          const withKinds = (table) => ({ ...packed(table), kinds: table.kinds });
          export const frozen = {
            ...packed(table), facts,
            headings: withKinds(headings), labels: withKinds(labels), prompts: withKinds(prompts),
          };`,
        resolveDir: path.join(root, 'server/language'),
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
      outfile,
    });
    return createRequire(import.meta.url)(outfile).frozen;
  } finally {
    await rm(folder, { recursive: true });
  }
}
