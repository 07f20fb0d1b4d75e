// The page in a real Chromium, under its own content security policy.

import { existsSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyDrawing, copyPage } from '../../client/copyPage.ts';
import { formatted } from '../../server/editor/formatted.ts';
import { readNotice } from '../../server/notice/read.ts';

const chromiums = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = chromiums.find((file) => file !== undefined && existsSync(file));

const origin = 'https://webview.test';
const media = (file: string) => readFileSync(new URL(`../../media/${file}`, import.meta.url), 'utf8');
const colours =
  ':root { --vscode-editor-background: #fff; --vscode-foreground: #3b3b3b; --vscode-button-background: #005fb8; --vscode-button-foreground: #fff; --vscode-textLink-foreground: #005fb8; }\n';
const letter =
  '---\nnotice: true\n---\n\n## Our decision\n\nWe refuse it; see [their page](https://ico.org.uk/).\n\n- one\n- two\n\n| For | Against |\n|---|---|\n| openness | <script>safety</script> |\n';

describe.skipIf(!executablePath)('the page from which a letter is copied (needs Chromium: CHROMIUM_PATH)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);
  afterAll(() => browser?.close());

  /** Opens the page as the editor does, with a letter in it. */
  async function open(permissions: string[]) {
    const context = await browser.newContext({ viewport: { width: 640, height: 800 } });
    await context.grantPermissions(permissions, { origin });
    const page = await context.newPage();
    const files: Record<string, [string, string]> = {
      '/': [
        copyPage({
          cspSource: origin,
          script: `${origin}/copy.js`,
          styles: [`${origin}/access.css`, `${origin}/panel.css`, `${origin}/copy.css`],
        }),
        'text/html',
      ],
      '/access.css': [media('access.css'), 'text/css'],
      '/panel.css': [media('panel.css'), 'text/css'],
      '/copy.js': [media('copy.js'), 'text/javascript'],
      '/clipboard.js': [media('clipboard.js'), 'text/javascript'],
      '/copy.css': [colours + media('copy.css'), 'text/css'],
    };
    const refused: string[] = [];
    await page.route('**/*', (route) => {
      const file = files[new URL(route.request().url()).pathname];
      if (file) return route.fulfill({ body: file[0], contentType: `${file[1]}; charset=utf-8` });
      refused.push(route.request().url());
      return route.abort();
    });
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) violations.push(message.text());
    });
    await page.addInitScript(() => {
      Object.assign(globalThis, { acquireVsCodeApi: () => ({ postMessage: () => {} }) });
    });
    await page.goto(`${origin}/`);
    const drawing = copyDrawing('draft.md', formatted(readNotice(letter), readNotice));
    await page.evaluate(`postMessage(${JSON.stringify(drawing)}, '*')`);
    await page.getByText('openness').waitFor();
    const copied = (type: string): Promise<string> =>
      page.evaluate(`navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((blob) => blob.text())`);
    return { page, refused, violations, copied };
  }

  it('puts rich text and plain text on the clipboard when Enter is pressed', async () => {
    const { page, refused, violations, copied } = await open(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Enter');
    await page.getByText('Copied.').waitFor();
    expect(await copied('text/html')).toMatch(/<h2[^>]*>Our decision<\/h2>[\s\S]*<table border="1"/);
    expect(await copied('text/plain')).toContain('- one\n- two\n\nFor\tAgainst\nopenness\t');
    expect({ refused, violations }).toEqual({ refused: [], violations: [] });
    await page.close();
  }, 30_000);

  it('copies what is selected by hand without the colours of the editor', async () => {
    const { page, copied } = await open(['clipboard-read', 'clipboard-write']);
    await page.locator('#letter').focus();
    await page.evaluate("getSelection().selectAllChildren(document.querySelector('#letter ul'))");
    await page.keyboard.press('Control+c');
    const html = await copied('text/html');
    expect(html).toContain('one');
    expect(html).not.toMatch(/Our decision|rgb\(59, 59, 59\)/);
    await page.close();
  }, 30_000);

  it('has nothing that axe-core finds', async () => {
    const { page } = await open([]);
    await page.evaluate(axe.source);
    const results = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.close();
  }, 30_000);
});
