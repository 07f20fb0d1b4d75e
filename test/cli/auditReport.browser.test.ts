// The page of an audit in a real Chromium: nothing that axe-core finds, and nothing asked for elsewhere.

import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../server/cli/program.ts';
import { screen } from './screen.ts';

const chromiums = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = chromiums.find((file) => file !== undefined && existsSync(file));
const letters = fileURLToPath(new URL('../notices', import.meta.url));

describe.skipIf(!executablePath)('the page of an audit in a browser (needs Chromium: CHROMIUM_PATH)', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'section17-audit-'));
    const noNotice = fileURLToPath(new URL('../noNotices/37-changelog.md', import.meta.url));
    expect(await run(['audit', letters, noNotice, '--report', 'audit.html'], screen(folder))).toBe(0);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 390],
  ] as const)(
    'has nothing that axe-core finds: %s, %i pixels wide',
    { timeout: 120_000 },
    async (colorScheme, width) => {
      // The page's own policy would keep axe out; that it has one is tested beside.
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const address = pathToFileURL(join(folder, 'audit.html')).href;
      await page.goto(address);
      expect(await page.locator('.letters:visible').count()).toBe(0);
      expect(await page.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
      await page.locator('table a').first().click();
      expect(await page.locator('.letters:visible').count()).toBe(1);
      await page.evaluate(axe.source);
      const results = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(asked).toEqual([address]);
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}/audit-${colorScheme}-${width}.png` });
      await context.close();
    },
  );

  it('says what it shows without style and script', async () => {
    const text = readFileSync(join(folder, 'audit.html'), 'utf8');
    const tables = text.match(/<table/g)!.length;
    expect(text.match(/<table[^>]*>\n<caption>/g)).toHaveLength(tables);
    expect(text).not.toMatch(/<th(?! scope=)[^e]/);
    expect((await readdir(folder)).sort()).toEqual(['audit.html']);
  });
});
