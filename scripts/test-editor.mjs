// `npm run editor` as a person would use it: the address that it prints, opened in a browser, shows a letter with its
// findings and the walkthrough beside it, asks nothing, asks no other host for anything, and lets nobody in who does not
// know the token.
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
  const status = page.locator('[id="section17.section17.status"]').filter({ hasText: /\d+ must/ });
  await status.waitFor({ timeout: 90_000 });
  await page.locator('h2', { hasText: 'Your first refusal notice' }).waitFor({ timeout: 30_000 });
  // Git and others look round for a while before they ask.
  await page.waitForTimeout(5000);
  const questions = await page
    .locator('.notifications-toasts .notification-list-item, .monaco-dialog-box')
    .allTextContents();
  if (questions.length > 0) throw new Error(`a person is asked: ${questions.join(' ')}`);
  if (refused.size > 0) throw new Error(`other hosts were asked: ${[...refused].join(' ')}`);
  console.log(
    'the example letter shows what is found in it, with the walkthrough beside it; nothing is asked; no other host was asked; a stranger is refused\n1 passed, 0 failed',
  );
} finally {
  await browser.close();
  editor.kill('SIGINT');
}
