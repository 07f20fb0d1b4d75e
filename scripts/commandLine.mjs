import { late } from './late.mjs';
import { withoutDocumentation } from './withoutDocumentation.mjs';
import { phrasesBeside } from './withPhrases.mjs';

/** What most commands do without is a bundle apart, loaded when it is asked for. */
const apart = {
  name: 'apart',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './cli-program.cjs', external: true }));
    onResolve({ filter: /^\.\.?\/aboutRules\.ts$/ }, () => ({ path: './cli-about-rules.cjs', external: true }));
    onResolve({ filter: /^\.\/changedSince\.ts$/ }, () => ({ path: './cli-changed-since.cjs', external: true }));
    onResolve({ filter: /^\.\/lateFormats\.ts$/ }, () => ({ path: './cli-formats.cjs', external: true }));
    onResolve({ filter: /^tinyglobby$/ }, () => ({ path: './cli-files.cjs', external: true }));
    onResolve({ filter: /^\.\.\/node\.ts$/ }, () => ({ path: './server.cjs', external: true }));
    // The library of the command line would start commands that are programs of their own. There are none.
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    onLoad({ filter: /^/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * The bundles of the command line, as options for esbuild: what is started, the program proper, the commands that tell of
 * the rules, the formats that most runs do without, what asks git, and what looks for files.
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
    { ...commonjs, banner: {}, outExtension: {}, plugins: [apart], entryPoints: { cli: 'server/cli/start.ts' } },
    {
      ...commonjs,
      plugins: [apart, withoutDocumentation, phrasesBeside, late],
      entryPoints: { 'cli-program': 'server/cli/main.ts' },
    },
    { ...commonjs, plugins: [apart], entryPoints: { 'cli-formats': 'server/cli/formats/lateFormats.ts' } },
    { ...commonjs, entryPoints: { 'cli-changed-since': 'server/cli/changedSince.ts' } },
    { ...commonjs, entryPoints: { 'cli-files': 'node_modules/tinyglobby/dist/index.mjs' } },
    { ...commonjs, entryPoints: { 'cli-about-rules': 'server/cli/aboutRules.ts' } },
  ];
}
