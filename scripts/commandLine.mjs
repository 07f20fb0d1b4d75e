import { withNeedles } from './withNeedles.mjs';
import { withoutExamples } from './withoutExamples.mjs';

/** What most commands do without is a bundle apart, loaded when it is asked for. */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/explain\.ts$/ }, () => ({ path: './cli-explain.cjs', external: true }));
    onResolve({ filter: /^\.\.\/node\.ts$/ }, () => ({ path: './server.cjs', external: true }));
  },
};

/**
 * The bundles of the command line, as options for esbuild: what is started, the program proper, and the command that
 * shows the rules' examples.
 * @param forNode the options of all that runs in Node
 */
export function commandLine(forNode) {
  const commonjs = {
    ...forNode,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    // Then what is loaded late is loaded by `require`.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  };
  return [
    { ...forNode, format: 'esm', entryPoints: { cli: 'server/cli/start.ts' } },
    {
      ...commonjs,
      plugins: [apart, withoutExamples, withNeedles],
      entryPoints: { 'cli-program': 'server/cli/main.ts' },
    },
    { ...commonjs, entryPoints: { 'cli-explain': 'server/cli/explain.ts' } },
  ];
}
