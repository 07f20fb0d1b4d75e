// Makes the pictures of the README and the walkthrough again: runs the suite in the VS Code from npm, which pictures
// its window on the way, and puts what is shown to readers into docs/images. Look at them before you commit them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** By name of a picture in docs/images, that of the suite; `*` stands for the theme in both. */
const shown = {
  'guide-*': 'guide-*',
  'findings-*': 'places-*-draft',
  'parts-*': 'places-*-partial',
  'hover-*': 'places-*-hover',
  'readiness-*': 'readiness-*',
  'balance-*': 'balance-*',
};
/** Those whose scene has no theme of its own: the suite is run in each. */
const scenes = {
  'quick-fixes': 'quick-fixes',
  references: 'places-peek',
  suggestions: 'suggestions',
  'new-notice-action': 'new-notice-2-action',
  'new-notice-exemptions': 'new-notice-3-exemptions',
  'new-notice-letter': 'new-notice-letter',
  'insert-exemption': 'insert-exemption',
  'paste-choice': 'paste-choice',
  'check-before-sending': 'check-before-sending',
  'check-folder': 'check-folder',
  'rule-page': 'rule-page',
  walkthrough: 'walkthrough',
  'word-letter': 'word-letter',
};
/** The suites that hold these scenes. */
const suites =
  'a letter that|places in|what can be|a draft that|new refusal|another exemption|rich text|before a letter|page of a rule|walkthrough|a letter of Word';

const root = fileURLToPath(new URL('..', import.meta.url));
const from = path.join(root, 'screenshots');
const to = path.join(root, 'docs/images');

/** Runs the suite in a theme. Gives whether all passed. */
function run(theme, tests) {
  const env = { ...process.env, EDITOR_HOST: 'npm', SECTION17_THEME: theme };
  if (tests) env.SECTION17_TESTS = tests;
  return spawnSync('npm', ['run', 'test:vscode', '--silent'], { cwd: root, stdio: 'inherit', env }).status === 0;
}

const missing = [];
/** Keeps a picture, in a palette of colours: that is a third of its size, in the package too, and looks the same. */
async function take(name, taken) {
  const picture = path.join(from, `${taken}.png`);
  if (!existsSync(picture)) return missing.push(taken);
  await sharp(picture)
    .png({ palette: true, colours: 192, effort: 10, compressionLevel: 9 })
    .toFile(path.join(to, `${name}.png`));
}

rmSync(from, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
const light = run('Default Light Modern');
for (const [name, taken] of Object.entries(shown)) {
  for (const theme of ['light', 'dark']) await take(name.replace('*', theme), taken.replace('*', theme));
}
for (const [name, taken] of Object.entries(scenes)) await take(`${name}-light`, taken);
const dark = run('Default Dark Modern', suites);
for (const [name, taken] of Object.entries(scenes)) await take(`${name}-dark`, taken);

if (missing.length > 0) console.error(`not pictured: ${missing.join(', ')}`);
process.exitCode = light && dark && missing.length === 0 ? 0 : 1;
