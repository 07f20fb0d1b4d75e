// Runs test/vscode/web in VS Code's web build: extension and server are web workers, the folder is virtual.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { open } from '@vscode/test-web';
import { commit, installBrowserHost } from './editor/browserHost.mjs';
import { format, noise } from './editor/log.mjs';
import { openBrowser } from './editor/window.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const folder = path.join(root, '.vscode-test-web');
const port = 3900 + (process.pid % 90);
const patience = 120_000;

installBrowserHost(folder);
const server = await open({
  browserType: 'none',
  quality: 'stable',
  commit,
  testRunnerDataDir: folder,
  host: 'localhost',
  port,
  extensionDevelopmentPath: root,
  extensionTestsPath: path.join(root, 'dist/test/web.cjs'),
  folderPath: path.join(root, 'examples'),
});
const { browser, page, refused } = await openBrowser(({ hostname }) => /(^|\.)localhost$/.test(hostname));
try {
  let settle;
  const outcome = new Promise((resolve) => {
    settle = resolve;
  });
  const timer = setTimeout(() => settle(`no result after ${patience / 1000} s`), patience);
  // The two functions that VS Code's web window calls while it runs extension tests.
  await page.exposeFunction('codeAutomationExit', (code) => settle(code));
  await page.exposeFunction('codeAutomationLog', (_level, values) => {
    const line = format(values);
    if (process.env.VERBOSE || !noise.test(line)) console.log(line);
  });
  await page.goto(`http://localhost:${port}/`);
  const code = await outcome;
  clearTimeout(timer);
  const screenshots = path.join(root, 'screenshots');
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, 'browser.png') });
  console.log(`suite ended with ${code}; refused requests to other hosts: ${[...refused].join(' ') || 'none'}`);
  process.exitCode = code === 0 ? 0 : 1;
} finally {
  // In this order: a server whose browser has gone complains of every open request.
  server.dispose();
  await browser.close();
}
