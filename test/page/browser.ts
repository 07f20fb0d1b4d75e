// The page in a real Chromium, opened from disk as an officer opens it.

import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const chromiums = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
export const executablePath = chromiums.find((file) => file !== undefined && existsSync(file));

export const address = new URL('../../dist/section17.html', import.meta.url).href;

/** Starts a browser that nobody sees. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** The page as it was opened, with what it asked for and what it complained of. */
export interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Opens the page in a window of its own, which shares nothing with another. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const [requests, complaints]: string[][] = [[], []];
  page.on('request', (request) => requests!.push(request.url()));
  page.on('console', (message) => complaints!.push(message.text()));
  page.on('pageerror', (error) => complaints!.push(error.message));
  await page.goto(address);
  return { page, requests: requests!, complaints: complaints!, close: () => context.close() };
}

/** Drops a file on the page, as from a folder. */
export async function drop(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64');
  await page.evaluate(
    `{ const bytes = Uint8Array.from(atob(${JSON.stringify(base64)}), (c) => c.charCodeAt(0));
       const dataTransfer = new DataTransfer();
       dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}));
       dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true })); }`,
  );
}

/** Waits until what is found stands beside the letter. */
export async function found(page: Page): Promise<void> {
  await page.locator('#verdict .answer').waitFor();
}

/** The text of the letter, of which the editor draws only what is seen. */
export async function letterText(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), saveAs(page, 'markdown')]);
  return (await bytesOf(download)).toString();
}

/** Chooses one of the ways to save. */
export async function saveAs(page: Page, way: string): Promise<void> {
  await page.click('#save');
  await page.click(`[data-save=${way}]`);
}

/** The bytes of a file that was saved. */
export async function bytesOf(download: { createReadStream(): Promise<AsyncIterable<Buffer>> }): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What axe-core finds in the page as it stands. */
export async function axeFinds(page: Page): Promise<unknown[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]);
}
