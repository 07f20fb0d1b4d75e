// Bundles everything that is run into dist/: the extension's client, its language server, the
// command line and the editor's tests. `--dev` leaves names as they are and adds source maps.

import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { inBrowsers, worker } from './browser.mjs';
import { commandLine } from './commandLine.mjs';
import { late, lateBundles } from './late.mjs';
import { licencesOf } from './licences.mjs';
import { spoken } from './spoken.mjs';
import { withoutDocumentation } from './withoutDocumentation.mjs';
import { phrasesBeside } from './withPhrases.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dev = process.argv.includes('--dev');

/** What all bundles share. Everything ESM-only disappears into them; snippet files are read as JSON. */
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: !dev,
  sourcemap: dev,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  loader: { '.code-snippets': 'json' },
  // Some language server packages have a UMD `main` that cannot be bundled, and an ESM `module` that can.
  mainFields: ['module', 'main'],
  outdir: 'dist',
  write: false,
};

const forNode = { ...shared, platform: 'node', target: 'node20' };

/** Extension hosts load CommonJS. */
const commonjs = { ...forNode, format: 'cjs', outExtension: { '.js': '.cjs' } };

const forBrowser = { ...shared, ...inBrowsers };
const commonjsForBrowser = { ...forBrowser, format: 'cjs', external: ['vscode'], outExtension: { '.js': '.cjs' } };

const bundles = [
  { ...commonjs, external: ['vscode'], plugins: [late], entryPoints: { client: 'client/desktop.ts' } },
  {
    ...commonjs,
    plugins: [withoutDocumentation, phrasesBeside, late, spoken],
    entryPoints: { server: 'server/node.ts' },
  },
  {
    ...commonjs,
    plugins: [withoutDocumentation, phrasesBeside, late],
    entryPoints: { api: 'server/api/index.ts' },
  },
  lateBundles(commonjs),
  { ...commonjsForBrowser, entryPoints: { 'client.web': 'client/web.ts' } },
  { ...shared, ...worker },
  ...commandLine(forNode),
  {
    ...commonjs,
    external: ['vscode', 'mocha'],
    entryPoints: globSync('test/vscode/suite/*.ts', { cwd: root }),
    outdir: 'dist/test',
  },
  {
    ...commonjsForBrowser,
    // Mocha's build for browsers and `assert` expect a little of Node.
    define: { global: 'globalThis', process: '{"env":{},"versions":{},"argv":[]}' },
    entryPoints: { web: 'test/vscode/web/index.ts' },
    outdir: 'dist/test',
  },
];

const started = performance.now();
// A bundle that fails (esbuild has said why by then) does not take the others with it.
const outcomes = await Promise.allSettled(bundles.map((options) => build(options)));
if (outcomes.some(({ status }) => status === 'rejected')) process.exitCode = 1;
const shipped = outcomes.filter(({ status }, i) => status === 'fulfilled' && bundles[i].outdir === 'dist');
const metafiles = shipped.map(({ value }) => value.metafile);

const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
const built = outcomes.flatMap(({ value }) => value?.outputFiles ?? []);
const notices = { path: path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), contents: await licencesOf(inputs, root) };
/** What is started is no .cjs, and would else be taken for what the nearest package.json above says, which takes Node longer. */
const kind = { path: path.join(root, 'dist/package.json'), contents: '{ "type": "commonjs" }\n' };
await putInPlace([...built, notices, kind]);

for (const [file, { bytes }] of metafiles.flatMap((metafile) => Object.entries(metafile.outputs))) {
  if (!file.endsWith('.map')) console.log(`${(bytes / 1024).toFixed(0).padStart(6)} KB  ${file}`);
}
console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);

/**
 * Makes dist/ hold these files and no others but the page. Each takes the place of its forerunner whole, and what is started comes
 * last, so that a program which starts meanwhile finds nothing half written.
 */
async function putInPlace(files) {
  const isStarted = ({ path: file }) => path.basename(file) === 'cli.js';
  for (const file of [...files.filter((each) => !isStarted(each)), ...files.filter(isStarted)]) {
    const unfinished = `${file.path}.unfinished`;
    await mkdir(path.dirname(file.path), { recursive: true });
    await writeFile(unfinished, /\.c?js$/.test(file.path) ? inAscii(file.text) : file.contents);
    if (isStarted(file)) await chmod(unfinished, 0o755);
    await rename(unfinished, file.path);
  }
  const dist = path.join(root, 'dist');
  const page = path.join(dist, 'section17.html'); // scripts/page.mjs
  const wanted = new Set([...files.map((file) => file.path), page]);
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isDirectory() && !wanted.has(file)) await rm(file);
  }
}

/**
 * A program with all other characters escaped, as esbuild does in strings but not in patterns: of one that is not ASCII the
 * engine takes two bytes for each character of the whole.
 */
function inAscii(program) {
  return program.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
