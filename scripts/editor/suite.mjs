import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import { format, noise } from './log.mjs';
import { openWindow } from './window.mjs';

/**
 * Runs a Mocha suite in the extension host of the npm host, as `runTests` of @vscode/test-electron does in a
 * desktop one. What an extension cannot do, the suite has done to its window by printing `WINDOW` and a request
 * (see `actions`); the answer is put as JSON into the folder that it finds in SECTION17_WINDOW.
 * @param {{ extension: string, suite: string, workspace: string, settings?: object, screenshots: string,
 *   timeout?: number }} options absolute paths; milliseconds
 * @returns {Promise<number>} 0 where every test passed
 */
export async function runSuite({ extension, suite, workspace, settings, screenshots, timeout = 600_000 }) {
  mkdirSync(screenshots, { recursive: true });
  const answers = mkdtempSync(path.join(os.tmpdir(), 'section17-window-'));
  const log = process.env.VERBOSE ? console.log : undefined;
  const host = await openWindow({ workspace, settings, log, env: { SECTION17_WINDOW: answers } });
  const { page } = host;
  try {
    let settle;
    const outcome = new Promise((resolve) => {
      settle = resolve;
    });
    const timer = setTimeout(() => settle(`no result after ${timeout / 1000} s`), timeout);
    page.on('crash', () => settle('the window crashed'));
    // The two functions that VS Code's web window calls while it runs extension tests.
    await page.exposeFunction('codeAutomationExit', (code) => settle(code));
    await page.exposeFunction('codeAutomationLog', async (_level, values) => {
      const line = format(values);
      if (line.startsWith('WINDOW ')) await answer(JSON.parse(line.slice(7)), { page, screenshots, answers });
      else if (log || !noise.test(line)) console.log(line);
    });
    await page.goto(
      host.address([
        ['extensionDevelopmentPath', host.uri(extension)],
        ['extensionTestsPath', host.uri(suite)],
      ]),
    );
    const code = await outcome;
    clearTimeout(timer);
    if (code !== 0) await page.screenshot({ path: path.join(screenshots, 'failure.png') });
    console.log(`suite ended with ${code}; refused requests to other hosts: ${[...host.refused].join(' ') || 'none'}`);
    return code === 0 ? 0 : 1;
  } finally {
    await host.close();
    rmSync(answers, { recursive: true, force: true });
  }
}

const actions = {
  /** Pictures the window. */
  picture: async ({ name }, { page, screenshots }) => {
    await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
  },
  /** The text that a part of the window shows; null where there is no such part. */
  text: async ({ selector }, { page }) => {
    const part = page.locator(selector).first();
    return (await part.isVisible()) ? part.textContent() : null;
  },
  /** The text that a part of a web view shows; null where there is no such part. */
  viewText: async ({ selector }, { page }) => (await partOfView(page, selector))?.textContent() ?? null,
  /** Clicks a part of a web view. */
  viewClick: async ({ selector }, { page }) => (await partOfView(page, selector))?.click(),
  /** What axe-core finds wrong with the web view that holds such a part, as `rule: element`. */
  viewAudit: async ({ selector }, { page }) => {
    const frame = await frameWith(page, selector);
    await frame.evaluate(axe.source);
    const { violations } = await frame.evaluate(() => globalThis.axe.run());
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  },
  /** Clicks a part of the window. */
  click: ({ selector }, { page }) => page.locator(selector).first().click(),
  /** Puts rich text on the clipboard, as Word or a browser would. */
  clipboard: async ({ html, text }, { page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(
      async (types) => {
        const blobs = Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      },
      { 'text/html': html, 'text/plain': text },
    );
  },
  /** What the clipboard holds in a form such as `text/html`; null where it has none. */
  copied: async ({ type }, { page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    return page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : null;
    }, type);
  },
  /** Presses keys, as Playwright names them. */
  press: ({ keys }, { page }) => page.keyboard.press(keys),
  /** Types text. */
  type: ({ text }, { page }) => page.keyboard.type(text, { delay: 15 }),
};

/** The frame in which a web view's own page stands: the workbench puts it into two others. */
async function frameWith(page, selector) {
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame() && (await frame.locator(selector).count()) > 0) return frame;
  }
  return undefined;
}

async function partOfView(page, selector) {
  return (await frameWith(page, selector))?.locator(selector).first();
}

async function answer(request, host) {
  const value = await actions[request.action](request, host);
  const file = path.join(host.answers, `${request.id}.json`);
  writeFileSync(`${file}.part`, JSON.stringify(value ?? null));
  renameSync(`${file}.part`, file);
}
