import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { commandLine } from '../../scripts/commandLine.mjs';
import { late, lateBundles } from '../../scripts/late.mjs';
import { spoken } from '../../scripts/spoken.mjs';
import { withoutDocumentation } from '../../scripts/withoutDocumentation.mjs';
import { phrasesBeside } from '../../scripts/withPhrases.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles what is measured into `folder`, as `npm run build` would but apart from dist/: `ours.cjs` (reading and
 * rules), `remark.cjs` (bare remark-parse), `server.cjs`, `client.cjs`,
 * `floor.cjs` and `floorClient.cjs`, and `cli.js`. Gives the server's size in bytes.
 * @param minify false keeps the names of functions, for a profile
 */
export async function buildInto(folder, minify = true) {
  const shared = {
    absWorkingDir: root,
    bundle: true,
    minify,
    legalComments: 'none',
    logLevel: 'warning',
    loader: { '.code-snippets': 'json' },
    mainFields: ['module', 'main'],
    platform: 'node',
    target: 'node20',
    outdir: folder,
  };
  const commonjs = { ...shared, format: 'cjs', outExtension: { '.js': '.cjs' } };
  await Promise.all([
    build({
      ...commonjs,
      plugins: [withoutDocumentation, phrasesBeside, late, spoken],
      entryPoints: {
        ours: 'test/bench/ours.ts',
        remark: 'test/bench/remark.ts',
        server: 'server/node.ts',
        floor: 'test/bench/floor.ts',
      },
    }),
    build({
      ...commonjs,
      plugins: [late],
      external: ['vscode'],
      entryPoints: { client: 'client/desktop.ts', floorClient: 'test/bench/floorClient.ts' },
    }),
    build(lateBundles(commonjs)),
    ...commandLine(shared).map((options) => build(options)),
  ]);
  return (await stat(path.join(folder, 'server.cjs'))).size;
}
