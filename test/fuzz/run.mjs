// Bundles a program of this folder, as Node does not run TypeScript, and runs it with the arguments that follow its name.

import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const [name] = process.argv.splice(2, 1);
// Here esbuild, which a program may need itself, is found; it cannot be bundled.
const folder = await mkdtemp(path.resolve('node_modules/.fuzz-'));
const outfile = path.join(folder, `${name}.mjs`);
try {
  await build({
    entryPoints: [`test/fuzz/${name}.ts`],
    outfile,
    bundle: true,
    external: ['esbuild'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.code-snippets': 'json' },
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
  });
  await import(outfile);
} finally {
  await rm(folder, { recursive: true });
}
