// Makes the pictures of the README and the walkthrough again: runs the suite in the VS Code from npm, which pictures
// its window on the way, and puts what is shown to readers into docs/images. Look at them before you commit them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** Pictures of docs/images that the suite takes in every theme, by its names for them. */
const inEveryTheme = ['step-example', 'step-guide', 'step-readiness', 'step-balance'];
/** Those of the README, of the pages and of forms, which are shown on white. */
const onWhite = {
  'step-write': 'step-write',
  'step-authority': 'step-authority',
  'step-send': 'step-send',
  findings: 'places-light-draft',
  guide: 'guide-light',
  readiness: 'readiness-light',
  balance: 'balance-light',
  'word-letter': 'word-letter',
};
const root = fileURLToPath(new URL('..', import.meta.url));
const from = path.join(root, 'screenshots');
const to = path.join(root, 'docs/images');

/** Runs the suite in a theme. Gives whether all passed. */
function run(theme) {
  const env = { ...process.env, EDITOR_HOST: 'npm', SECTION17_THEME: theme };
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
for (const name of inEveryTheme)
  for (const theme of ['light', 'dark']) await take(`${name}-${theme}`, `${name}-${theme}`);
for (const [name, taken] of Object.entries(onWhite)) await take(`${name}-light`, taken);

if (missing.length > 0) console.error(`not pictured: ${missing.join(', ')}`);
process.exitCode = light && missing.length === 0 ? 0 : 1;
