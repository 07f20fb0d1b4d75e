import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiled = /[\\/]server[\\/]language[\\/]table\.ts$/;

/**
 * An esbuild plugin that puts into a bundle the table that the phrases of `server/language` come to, so that a program
 * which reads one letter need not compile them first, and holds no notation and no examples.
 */
export const withPhrases = {
  name: 'with-phrases',
  setup({ onLoad }) {
    onLoad({ filter: compiled }, async ({ path: file }) => {
      const { text } = await frozen();
      // Engines read JSON faster than code.
      const contents = `import { unpacked } from './packed.ts';
        const { facts, headings, labels, prompts, stems, ...lines } = JSON.parse(${JSON.stringify(JSON.stringify(text))});
        const withKinds = ({ kinds, ...lines }) => ({ ...unpacked(lines), kinds });
        export const table = {
          ...unpacked(lines), facts, stems,
          headings: withKinds(headings), labels: withKinds(labels), prompts: withKinds(prompts),
        };`;
      return { contents, resolveDir: path.dirname(file) };
    });
  },
};

/**
 * The same for bundles that Node loads: the table is a file beside them. It is larger than text, but it takes no time to
 * speak of until it can be used, where unpacking the text takes as long as all else that such a bundle does at its start.
 */
export const phrasesBeside = {
  name: 'phrases-beside',
  setup({ initialOptions, onLoad, onResolve }) {
    initialOptions.assetNames = '[name]';
    onResolve({ filter: /^phrases\.bin$/ }, ({ path }) => ({ path, namespace: 'phrases' }));
    onLoad({ filter: /^/, namespace: 'phrases' }, async () => ({ contents: (await frozen()).bytes, loader: 'file' }));
    onLoad({ filter: compiled }, ({ path: file }) => ({
      contents: `import { readFileSync } from 'node:fs';
        import path from 'node:path';
        import file from 'phrases.bin';
        import { restored } from './stored.ts';
        export const table = restored(readFileSync(path.join(__dirname, file)));`,
      resolveDir: path.dirname(file),
    }));
  },
};

/** What `server/language/table.ts` makes when it is run. Bundles are built beside one another, from the same phrases. */
const frozen = () => {
  table ??= frozenTable();
  return table;
};
let table;

/** The table written down twice: in short (`server/language/packed.ts`), and so that it can be used at once (`stored.ts`). */
async function frozenTable() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'section17-phrases-'));
  try {
    const outfile = path.join(folder, 'table.cjs');
    await build({
      absWorkingDir: root,
      stdin: {
        contents: `import { packed } from './packed.ts';
          import { stored } from './stored.ts';
          import { table } from './table.ts';
          const { facts, headings, labels, prompts, stems } = table;
          const withKinds = (table) => ({ ...packed(table), kinds: table.kinds });
          export const text = {
            ...packed(table), facts, stems,
            headings: withKinds(headings), labels: withKinds(labels), prompts: withKinds(prompts),
          };
          export const bytes = stored(table);`,
        resolveDir: path.join(root, 'server/language'),
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
      outfile,
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    await rm(folder, { recursive: true });
  }
}
