// Runs test/vscode/suite in a real VS Code: the one at VSCODE_EXECUTABLE_PATH, else a downloaded one,
// else the host that can be had from npm. EDITOR_HOST=npm goes straight to the last.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { installHost } from './editor/install.mjs';
import { runSuite } from './editor/suite.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const suite = path.join(root, 'dist/test/index.cjs');
const workspace = path.join(root, 'examples');

/** Path of a desktop VS Code, or undefined where none is to be had. */
async function desktop() {
  if (process.env.EDITOR_HOST === 'npm') return undefined;
  if (process.env.VSCODE_EXECUTABLE_PATH) return process.env.VSCODE_EXECUTABLE_PATH;
  try {
    return await downloadAndUnzipVSCode({ timeout: 15_000 });
  } catch (error) {
    console.log(`No desktop VS Code can be downloaded (${error.message}): using the one from npm.`);
    return undefined;
  }
}

async function runOnDesktop(vscodeExecutablePath) {
  const user = mkdtempSync(path.join(os.tmpdir(), 'section17-editor-'));
  const launchArgs = [workspace, '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', user];
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs,
    });
  } finally {
    rmSync(user, { recursive: true, force: true });
  }
}

const executable = await desktop();
if (executable) {
  process.exitCode = await runOnDesktop(executable);
} else {
  installHost();
  const settings = process.env.SECTION17_THEME ? { 'workbench.colorTheme': process.env.SECTION17_THEME } : {};
  const screenshots = path.join(root, 'screenshots');
  process.exitCode = await runSuite({ extension: root, suite, workspace, settings, screenshots });
}
