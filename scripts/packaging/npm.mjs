import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { modules } from '../late.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stage = path.join(root, 'dist/npm');

/** What of dist/ the command line, its language server and what other programs import are made of. */
const programs = [
  'api.cjs',
  'cli.js',
  'cli-*.cjs',
  'package.json',
  'phrases.bin',
  'server.cjs',
  'THIRD-PARTY-NOTICES.txt',
  ...Object.entries(modules)
    .filter(([, module]) => module.startsWith('server/') || module.startsWith('node_modules/'))
    .map(([name]) => `${name}.cjs`),
];

/** The manifest of the npm package, from that of the sources: what is the extension's, or of the sources, stays behind. */
export function npmManifest({ name, version, description, keywords, license, type, engines, bin }) {
  return {
    name,
    version,
    description,
    keywords,
    license,
    type,
    engines: { node: engines.node },
    bin,
    exports: { '.': { types: './dist/api.d.cts', default: './dist/api.cjs' }, './package.json': './package.json' },
  };
}

/**
 * Lays out the npm package in dist/npm, of what was built last, and packs it. Throws where the compiler or npm fails.
 * @param {object} options `folder`: where the tarball goes; `more`: what the manifest of a release says besides
 * @returns {{ tarball: string, files: Map<string, string> }} the tarball's path; the package's Markdown pages and the paths of
 *   all its files
 */
export function packForNpm({ folder, more = {} }) {
  rmSync(stage, { recursive: true, force: true });
  const put = (from, to) => cpSync(path.join(root, from), path.join(stage, to));
  for (const file of globSync(programs, { cwd: path.join(root, 'dist') })) put(`dist/${file}`, `dist/${file}`);
  putDeclarations(path.join(stage, 'dist/api.d.cts'));
  put('scripts/packaging/npm.md', 'README.md');
  put('LICENSE', 'LICENSE');
  const manifest = { ...npmManifest(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))), ...more };
  writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const [{ filename, files }] = JSON.parse(npm('pack', '--json', '--pack-destination', path.resolve(folder)));
  const text = (file) => (file.endsWith('.md') ? readFileSync(path.join(stage, file), 'utf8') : '');
  return {
    tarball: path.join(folder, filename),
    files: new Map(files.map(({ path: file }) => [file, text(file)])),
  };
}

/** The declarations of what other programs import. They stand in one file, so that those of the rest are left. */
function putDeclarations(out) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'section17-declarations-'));
  try {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const project = path.join(root, 'scripts/packaging/tsconfig.api.json');
    execFileSync(process.execPath, [tsc, '-p', project, '--outDir', folder], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    cpSync(path.join(folder, 'api/index.d.ts'), out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function npm(...args) {
  return execFileSync('npm', args, { cwd: stage, encoding: 'utf8', shell: process.platform === 'win32' });
}
