import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startServer } from './server.mjs';

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

  const server = await startServer(folder, {
    extensions,
    flags: ['--without-connection-token', '--disable-workspace-trust', '--enable-smoke-test-driver'],
    env,
    log,
  });
  const { browser, page, refused } = await openBrowser(({ hostname }) => hostname === '127.0.0.1');

  return {
    page,
    workspace: copy,
    refused,
    uri: (file) => `vscode-remote://127.0.0.1:${server.port}${file}`,
    address: (payload) => {
      const query = { folder: copy, payload: JSON.stringify([['skipWelcome', 'true'], ...payload]) };
      return `http://127.0.0.1:${server.port}/?${new URLSearchParams(query)}`;
    },
    async close() {
      await browser.close();
      await server.end();
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

function chromiumBinary() {
  const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = process.env.CHROMIUM_PATH ?? candidates.find((file) => existsSync(file));
  if (!found) throw new Error('No Chromium found: install Debian’s package chromium, or set CHROMIUM_PATH');
  return found;
}
