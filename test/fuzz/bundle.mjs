import { build } from 'esbuild';

/**
 * Bundles programs of this folder, as Node does not run TypeScript.
 * @param {string[]} names `fuzz` for `fuzz.ts`
 * @param {string} folder where each becomes a file of its name: `fuzz.mjs`
 */
export async function bundle(names, folder) {
  await build({
    entryPoints: names.map((name) => `test/fuzz/${name}.ts`),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    external: ['esbuild'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.code-snippets': 'json' },
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
    },
  });
}
