// The page in a real Chromium, under its own content security policy, with the colours of the editor's themes.

import { existsSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelPage } from '../../client/panelPage.ts';
import type { BalanceAnswer } from '../../server/editor/protocol.ts';
import { balancePicture } from '../../views/balancePicture.ts';
import { everything, factor, weighed } from './pictures.ts';

const chromiums = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = chromiums.find((file) => file !== undefined && existsSync(file));

/** What the editor gives its pages, as far as this one asks for it. */
const themes = {
  light: {
    '--vscode-editor-background': '#ffffff',
    '--vscode-foreground': '#3b3b3b',
    '--vscode-descriptionForeground': '#3b3b3b',
    '--vscode-textBlockQuote-background': '#f8f8f8',
    '--vscode-list-hoverBackground': '#f2f2f2',
    '--vscode-charts-blue': '#1a85ff',
    '--vscode-focusBorder': '#005fb8',
    '--vscode-widget-border': '#e5e5e5',
  },
  dark: {
    '--vscode-editor-background': '#1f1f1f',
    '--vscode-foreground': '#cccccc',
    '--vscode-descriptionForeground': '#9d9d9d',
    '--vscode-textBlockQuote-background': '#2b2b2b',
    '--vscode-list-hoverBackground': '#2a2d2e',
    '--vscode-charts-blue': '#3794ff',
    '--vscode-focusBorder': '#0078d4',
    '--vscode-widget-border': '#313131',
  },
  'high contrast': {
    '--vscode-editor-background': '#000000',
    '--vscode-foreground': '#ffffff',
    '--vscode-descriptionForeground': 'rgba(255, 255, 255, 0.7)',
    '--vscode-editorWidget-background': '#0c141f',
    '--vscode-charts-blue': '#3794ff',
    '--vscode-focusBorder': '#f38518',
    '--vscode-contrastBorder': '#6fc3df',
  },
};

const origin = 'https://webview.test';
const media = (file: string) => readFileSync(new URL(`../../media/${file}`, import.meta.url), 'utf8');

describe.skipIf(!executablePath)('the page in a browser (needs Chromium: CHROMIUM_PATH)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);
  afterAll(() => browser?.close());

  /** Opens the page as the editor does, and gives what it asked for elsewhere and what it told the extension. */
  async function open(theme: keyof typeof themes = 'light') {
    const page = await browser.newPage({ viewport: { width: 640, height: 800 } });
    const refused: string[] = [];
    const variables = Object.entries(themes[theme]).map(([name, value]) => `${name}: ${value};`);
    const colours = `:root { ${variables.join(' ')} }\n`;
    const files: Record<string, [string, string]> = {
      '/': [
        panelPage(
          {
            cspSource: origin,
            script: `${origin}/balance.js`,
            styles: [`${origin}/access.css`, `${origin}/panel.css`, `${origin}/balance.css`],
          },
          'Balance',
          '<main id="balance"></main>',
        ),
        'text/html',
      ],
      '/balance.js': [media('balance.js'), 'text/javascript'],
      '/balancePicture.js': [media('balancePicture.js'), 'text/javascript'],
      '/access.css': [media('access.css'), 'text/css'],
      '/panel.css': [media('panel.css'), 'text/css'],
      '/balance.css': [colours + media('balance.css'), 'text/css'],
    };
    await page.route('**/*', (route) => {
      const { origin: asked, pathname } = new URL(route.request().url());
      const file = asked === origin ? files[pathname] : undefined;
      if (file) return route.fulfill({ body: file[0], contentType: `${file[1]}; charset=utf-8` });
      refused.push(route.request().url());
      return route.abort();
    });
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) violations.push(message.text());
    });
    await page.addInitScript(() => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told, acquireVsCodeApi: () => ({ postMessage: (m: unknown) => told.push(m) }) });
    });
    await page.goto(`${origin}/`);
    return { page, refused, violations };
  }

  const show = (page: Page, answer: BalanceAnswer | null) =>
    page.evaluate(`postMessage(${JSON.stringify({ picture: balancePicture('draft.md', answer) })}, '*')`);
  const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);

  it.each(Object.keys(themes) as (keyof typeof themes)[])(
    'has nothing that axe-core finds: %s',
    async (theme) => {
      const { page, refused, violations } = await open(theme);
      await show(page, everything);
      await page.locator('.factor').first().waitFor();
      await page.evaluate(axe.source);
      const results = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect({ refused, violations }).toEqual({ refused: [], violations: [] });
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}/balance-${theme}.png`, fullPage: true });
      await page.close();
    },
    30_000,
  );

  it('is walked through by the keyboard, and Enter goes to the factor', async () => {
    const { page } = await open();
    await show(page, { missing: [], tests: [weighed()] });
    await page.locator('.factor').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await told(page)).toEqual([{ ready: true }, { goTo: [11, 0, 11, 9] }]);
    await page.close();
  });

  it('keeps the focus and the place on the page when the letter changes', async () => {
    const { page } = await open();
    const tests = Array.from({ length: 6 }, () => weighed());
    await show(page, { missing: [], tests });
    await page.locator('[data-key="4/against/1"]').focus();
    const scrolled = () => page.evaluate(() => (globalThis as unknown as { scrollY: number }).scrollY);
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    const changed = weighed({ favouring: { ...weighed().favouring, factors: [factor('Something else.')] } });
    await show(page, { missing: [], tests: tests.map((test, i) => (i === 5 ? changed : test)) });
    await page.getByText('Something else.').waitFor();
    expect(await page.locator(':focus').getAttribute('data-key')).toBe('4/against/1');
    expect(await scrolled()).toBe(before);
    await page.close();
  });

  it('draws longer factors higher', async () => {
    const { page } = await open();
    await show(page, { missing: [], tests: [weighed()] });
    const height = async (key: string) => (await page.locator(`[data-key="${key}"]`).boundingBox())?.height ?? 0;
    expect(await height('0/against/0')).toBeGreaterThan(1.5 * (await height('0/against/1')));
    await page.close();
  });

  it('runs nothing that a letter holds', async () => {
    const { page, refused } = await open();
    const hostile = factor('<img src=https://elsewhere.test/x onerror="told.push(1)"><script>told.push(2)</script>');
    await show(page, { missing: [], tests: [weighed({ against: { ...weighed().against, factors: [hostile] } })] });
    await page.getByText('<img src=').waitFor();
    expect(await told(page)).toEqual([{ ready: true }]);
    expect(refused).toEqual([]);
    await page.close();
  });
});
