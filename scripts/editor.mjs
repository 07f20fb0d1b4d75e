// A real VS Code in your own browser, with the extension in it: on an example letter with the walkthrough beside it, or on
// the folder that is named (`npm run editor -- drafts`). About 330 MB are fetched from npm the first time. It listens on this machine alone, and
// only a browser that knows the token of this run is let in. Ends with Ctrl+C.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { applyEdits, modify, parse } from 'jsonc-parser';
import open from 'open';
import { installHost, nodeBinary } from './editor/install.mjs';
import { serverArguments, serverEnvironment, startServer } from './editor/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-open': { type: 'boolean' } } });

if (`${process.platform}-${process.arch}` !== 'linux-x64') {
  console.error(
    'The editor from npm runs on Linux (x64) only. Elsewhere, run "npm run package" and install section17.vsix.',
  );
  process.exit(2);
}

/** Kept between runs, unlike the examples themselves: what you try out on a letter is still there the next time. */
const state = path.join(root, '.vscode-editor');
const letters = positionals[0] ? path.resolve(positionals[0]) : examples();
if (!existsSync(letters) || !statSync(letters).isDirectory()) {
  console.error(`There is no folder ${letters}.`);
  process.exit(2);
}

console.log('Fetching VS Code, if it is not here yet (about 330 MB, half a minute)…');
installHost();
mkdirSync(state, { recursive: true });
console.log('Building and installing the extension…');
execFileSync('npm', ['run', 'package', '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
install(path.join(root, 'section17.vsix'));
if (!positionals[0]) install(packedWelcome());
settle();

const token = randomBytes(24).toString('hex');
const { port, ended } = await startServer(state, { flags: ['--connection-token', token] });
const address = `http://127.0.0.1:${port}/?${new URLSearchParams({ tkn: token, folder: letters })}`;
console.log(`\nVS Code is at\n\n  ${address}\n\nIt shows ${letters}. Stop it here with Ctrl+C.`);
if (!values['no-open']) await open(address).catch(() => console.log('Open the address in your browser.'));
await ended;

/** Installs a packed extension in this VS Code. */
function install(vsix) {
  const args = [...serverArguments(state), '--install-extension', vsix, '--force'];
  execFileSync(nodeBinary, args, { env: serverEnvironment, stdio: 'ignore' });
}

/** What opens the first letter, packed. */
function packedWelcome() {
  const packed = path.join(state, 'welcome.vsix');
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', packed];
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  execFileSync(process.execPath, [vsce, ...args], { cwd: path.join(root, 'scripts/editor/welcome'), stdio: 'ignore' });
  return packed;
}

/** A copy of the example letters to try things on, made once. */
function examples() {
  const copy = path.join(state, 'letters');
  cpSync(path.join(root, 'examples'), copy, { recursive: true, force: false });
  return copy;
}

/** Keeps this VS Code quiet and offline. Settings that stand there already, yours, are left alone. */
function settle() {
  const user = path.join(state, 'user/User');
  mkdirSync(user, { recursive: true });
  const settings = {
    'workbench.startupEditor': 'none',
    'chat.disableAIFeatures': true,
    'telemetry.telemetryLevel': 'off',
    'extensions.autoUpdate': false,
    'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true,
    'update.mode': 'none',
    'workbench.enableExperiments': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'security.workspace.trust.enabled': false,
    // The examples are copied into a folder of this repository, about which nobody is to be asked.
    'git.openRepositoryInParentFolders': 'never',
  };
  const file = path.join(user, 'settings.json');
  let text = existsSync(file) ? readFileSync(file, 'utf8') : '{}\n';
  for (const [name, value] of Object.entries(settings)) {
    if (name in (parse(text) ?? {})) continue;
    text = applyEdits(text, modify(text, [name], value, { formattingOptions: { insertSpaces: true, tabSize: 2 } }));
  }
  writeFileSync(file, text);
}
