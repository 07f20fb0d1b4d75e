import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { nodeBinary, serverMain } from './install.mjs';

/** Settings that make the web workbench as quiet as a desktop one under test. */
const quiet = {
  // In a browser VS Code saves by itself, which would rewrite the letters under test.
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
};

/** The command line of VS Code's server, with everything it writes kept inside `folder`. */
export function serverArguments(folder, extensions = path.join(folder, 'extensions')) {
  const places = { 'user-data-dir': 'user', 'server-data-dir': 'server' };
  return [
    serverMain,
    '--accept-server-license-terms',
    ...['--telemetry-level', 'off', '--disable-experiments', '--extensions-dir', extensions],
    ...Object.entries(places).flatMap(([flag, name]) => [`--${flag}`, path.join(folder, name)]),
  ];
}

/** The environment of VS Code's server. Without a gallery of its own it would ask a public one. */
export const serverEnvironment = { ...process.env, EXTENSIONS_GALLERY: '{}' };

/**
 * Opens VS Code in a browser window nobody sees, on a copy of `workspace`.
 * @param {{ workspace: string, settings?: object, extensions?: string, env?: object, log?: (line: string) => void }} options
 *   `extensions`: folder of installed extensions; `env` reaches the extension host
 * @returns the Playwright page, still empty; `address(payload)` is what it must go to; `uri(path)` is how the
 *   window names a file; `refused` fills with the addresses elsewhere that were asked for and not given;
 *   `close()` ends server and browser
 */
export async function openWindow({ workspace, settings = {}, extensions, env = {}, log = () => {} }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'section17-editor-'));
  const copy = path.join(folder, 'workspace');
  cpSync(workspace, copy, { recursive: true });
  mkdirSync(path.join(folder, 'user/User'), { recursive: true });
  writeFileSync(path.join(folder, 'user/User/settings.json'), JSON.stringify({ ...quiet, ...settings }));

  const loopback = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-workspace-trust'];
  const server = spawn(
    nodeBinary,
    [...serverArguments(folder, extensions), ...loopback, '--enable-smoke-test-driver'],
    // In a process group of its own, so that its extension host ends with it.
    { env: { ...serverEnvironment, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const kill = () => {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', kill);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  const port = await listeningPort(server, log);

  const { browser, page, refused } = await openBrowser(({ hostname }) => hostname === '127.0.0.1');

  return {
    page,
    workspace: copy,
    refused,
    uri: (file) => `vscode-remote://127.0.0.1:${port}${file}`,
    address: (payload) => {
      const query = { folder: copy, payload: JSON.stringify([['skipWelcome', 'true'], ...payload]) };
      return `http://127.0.0.1:${port}/?${new URLSearchParams(query)}`;
    },
    async close() {
      await browser.close();
      const gone = new Promise((resolve) => server.once('exit', resolve));
      kill();
      await gone;
      process.removeListener('exit', kill);
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * A browser window nobody sees, which reaches only the hosts that `allowed` lets through.
 * @returns `refused` fills with the addresses elsewhere that were asked for and not given
 */
export async function openBrowser(allowed) {
  const browser = await chromium.launch({ executablePath: chromiumBinary(), args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const refused = new Set();
  await context.route(
    (url) => !allowed(url) && /^https?:$/.test(url.protocol),
    (route) => {
      refused.add(route.request().url());
      return route.abort();
    },
  );
  return { browser, page: await context.newPage(), refused };
}

/** The port that the server says it listens on. Rejects with its output where it ends instead. */
function listeningPort(server, log) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      log(String(chunk).trimEnd());
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}\n${output}`)));
  });
}

function chromiumBinary() {
  const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = process.env.CHROMIUM_PATH ?? candidates.find((file) => existsSync(file));
  if (!found) throw new Error('No Chromium found: install Debian’s package chromium, or set CHROMIUM_PATH');
  return found;
}
