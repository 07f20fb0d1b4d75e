// Installs the packaged extension into an empty VS Code with VS Code's own installer, looks at what came with it,
// opens a letter as a person would, and waits for its findings.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHost, nodeBinary } from './editor/install.mjs';
import { serverArguments, serverEnvironment } from './editor/server.mjs';
import { openWindow } from './editor/window.mjs';

/** Everything that may be in the package. */
const allowed = [
  /^dist\/(client|client\.web|server|character-references|configuration|everyday-words|formatted-letter|front-matter|ignored-files|paste-as-markdown|role-in-words|standard-texts|unseen-style|why-in-words|word-(comments|from-markdown|letter|suggestions)|working-days)\.cjs$/,
  /^dist\/phrases\.bin$/,
  /^dist\/server\.worker\.js$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^docs\/(rules\/([a-z]+\/)?)?[\w-]+\.md$/,
  /^examples\/[\w-]+\.md$/,
  /^examples\/(?:[\w-]+\/)+(?:[\w-]+\.)?section17\.json$/,
  /^schemas\/section17\.schema\.json$/,
  /^images\/(icon\.png|section17\.svg)$/,
  /^media\/((balance|copy|guide)\.(css|js)|(access|panel)\.css|(balancePicture|clipboard|guideSteps)\.js)$/,
  /^syntaxes\/\w+\.tmLanguage\.json$/,
  /^docs\/images\/[\w-]+\.png$/,
  // The packager writes the last two, and changes the case of names.
  /^(readme\.md|changelog\.md|contributing\.md|security\.md|licen[cs]e(\.txt)?|package\.json|\.vsixmanifest)$/i,
];
const needed = [
  'dist/client.cjs',
  'dist/client.web.cjs',
  'dist/server.cjs',
  'dist/phrases.bin',
  'dist/character-references.cjs',
  'dist/configuration.cjs',
  'dist/everyday-words.cjs',
  'dist/formatted-letter.cjs',
  'dist/front-matter.cjs',
  'dist/ignored-files.cjs',
  'dist/paste-as-markdown.cjs',
  'dist/role-in-words.cjs',
  'dist/standard-texts.cjs',
  'dist/unseen-style.cjs',
  'dist/why-in-words.cjs',
  'dist/word-comments.cjs',
  'dist/word-from-markdown.cjs',
  'dist/word-letter.cjs',
  'dist/word-suggestions.cjs',
  'dist/working-days.cjs',
  'dist/server.worker.js',
  'dist/THIRD-PARTY-NOTICES.txt',
  'docs/rules/README.md',
  'images/icon.png',
  'images/section17.svg',
  'media/balance.css',
  'media/balance.js',
  'media/balancePicture.js',
  'media/clipboard.js',
  'media/copy.css',
  'media/copy.js',
  'media/guide.css',
  'media/guide.js',
  'media/guideSteps.js',
  'media/access.css',
  'media/panel.css',
];

const root = fileURLToPath(new URL('..', import.meta.url));
const vsix = path.resolve(process.argv[2]);
console.log(`${path.basename(vsix)}: ${(statSync(vsix).size / 1024).toFixed(0)} KB`);

installHost();
const folder = mkdtempSync(path.join(os.tmpdir(), 'section17-vsix-'));
const extensions = path.join(folder, 'extensions');
const code = (...args) =>
  execFileSync(nodeBinary, [...serverArguments(folder), ...args], { encoding: 'utf8', env: serverEnvironment });

try {
  code('--install-extension', vsix);
  const installed = code('--list-extensions', '--show-versions').trim();
  if (!installed.startsWith('section17.section17@')) throw new Error(`not installed: ${installed}`);
  const contents = filesIn(path.join(extensions, installed.replace('@', '-')));
  console.log(`installed ${installed}, ${contents.length} files:\n${contents.map((file) => `  ${file}`).join('\n')}`);
  const stray = contents.filter((file) => !allowed.some((pattern) => pattern.test(file)));
  if (stray.length > 0) throw new Error(`in the package without need: ${stray.join(', ')}`);
  const missing = needed.filter((file) => !contents.includes(file));
  if (missing.length > 0) throw new Error(`missing from the package: ${missing.join(', ')}`);

  const host = await openWindow({ workspace: path.join(root, 'examples'), extensions });
  try {
    await host.page.goto(host.address([['openFile', host.uri(path.join(host.workspace, 'draft-ncnd.md'))]]));
    await host.page.waitForSelector('.monaco-editor .squiggly-error', { timeout: 90_000 });
    const status = host.page.locator('[id="section17.section17.status"]');
    await status.waitFor({ timeout: 30_000 });
    console.log(`the letter shows its findings; the status bar says “${(await status.textContent()).trim()}”`);
  } finally {
    await host.close();
  }
  console.log('1 passed, 0 failed');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** All files in a folder, relative to it, sorted. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
