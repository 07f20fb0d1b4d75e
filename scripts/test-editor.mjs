// `npm run editor` as a person would use it: the address that it prints, opened in a browser, shows a letter with its
// findings, asks no other host for anything, and lets nobody in who does not know the token.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './editor/window.mjs';

const script = fileURLToPath(new URL('editor.mjs', import.meta.url));
const editor = spawn(process.execPath, [script, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
const address = await new Promise((resolve, reject) => {
  let output = '';
  editor.stdout.on('data', (chunk) => {
    output += chunk;
    const printed = /http:\S+/.exec(output)?.[0];
    if (printed) resolve(printed);
  });
  editor.once('exit', (code) => reject(new Error(`ended with ${code}\n${output}`)));
});

const { browser, page, refused } = await openBrowser(({ hostname }) => hostname === '127.0.0.1');
try {
  const stranger = await fetch(address.replace(/tkn=\w+/, 'tkn=0'), { redirect: 'manual' });
  if (stranger.status !== 403) throw new Error(`without the token: ${stranger.status}`);
  await page.goto(address);
  await page.getByRole('treeitem', { name: 'draft-ncnd.md' }).dblclick({ timeout: 90_000 });
  await page.waitForSelector('.monaco-editor .squiggly-error', { timeout: 90_000 });
  if (refused.size > 0) throw new Error(`other hosts were asked: ${[...refused].join(' ')}`);
  console.log(
    'the example letter shows its findings; no other host was asked; a stranger is refused\n1 passed, 0 failed',
  );
} finally {
  await browser.close();
  editor.kill('SIGINT');
}
