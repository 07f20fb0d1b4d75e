// Makes the pictures of the README and the walkthrough again: runs the suite in the VS Code from npm, which pictures
// its window on the way, and puts what is shown to readers into docs/images. Look at them before you commit them.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** By name of the picture in docs/images, that of the suite. */
const shown = {
  'findings-light': 'places-light-draft',
  'findings-dark': 'places-dark-draft',
  'parts-light': 'places-light-partial',
  'parts-dark': 'places-dark-partial',
  'hover-light': 'places-light-hover',
  'hover-dark': 'places-dark-hover',
  'quick-fixes': 'quick-fixes',
  references: 'places-peek',
  suggestions: 'suggestions',
  'new-notice-action': 'new-notice-2-action',
  'new-notice-exemptions': 'new-notice-3-exemptions',
  'new-notice-exemptions-dark': 'new-notice-dark-3-exemptions',
  'new-notice-letter': 'new-notice-letter',
  'new-notice-letter-dark': 'new-notice-dark-letter',
  'insert-exemption': 'insert-exemption',
  'readiness-light': 'readiness-light',
  'readiness-dark': 'readiness-dark',
  'balance-light': 'balance-light',
  'balance-dark': 'balance-dark',
  'paste-choice': 'paste-choice',
  'check-before-sending': 'check-before-sending',
  'rule-page': 'rule-page',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const from = path.join(root, 'screenshots');
const to = path.join(root, 'docs/images');

rmSync(from, { recursive: true, force: true });
const { status } = spawnSync('npm', ['run', 'test:vscode', '--silent'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EDITOR_HOST: 'npm' },
});
mkdirSync(to, { recursive: true });
const missing = Object.entries(shown).filter(([name, taken]) => {
  const picture = path.join(from, `${taken}.png`);
  if (!existsSync(picture)) return true;
  copyFileSync(picture, path.join(to, `${name}.png`));
  return false;
});
if (missing.length > 0) console.error(`not pictured: ${missing.map(([, taken]) => taken).join(', ')}`);
process.exitCode = status === 0 && missing.length === 0 ? 0 : 1;
