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
export async function runSuite({ extension, suite, workspace, settings, screenshots, timeout = 1_500_000 }) {
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
    // A machine that is busy takes its time to start an editor.
    page.setDefaultNavigationTimeout(120_000);
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
  /** Pictures the window; or only its parts, in the window or a web view, with what is between them. */
  picture: async ({ name, parts }, { page, screenshots }) => {
    const clip = parts ? await around(page, JSON.parse(parts)) : undefined;
    await page.screenshot({ path: path.join(screenshots, `${name}.png`), clip });
  },
  /** The text that a part of the window shows; null where there is no such part. */
  text: ({ selector }, { page }) => textOf(seen(page, selector)),
  /** What an attribute of a part of the window says; null where there is no such part. */
  attribute: ({ selector, name }, { page }) =>
    seen(page, selector).evaluateAll(([part], wanted) => part?.getAttribute(wanted), name),
  /** The text that a part of a web view shows; null where there is no such part. */
  viewText: async ({ selector }, { page }) => {
    const frame = await frameWith(page, selector);
    // A page that is being closed says nothing any more.
    return frame && textOf(frame.locator(selector).first()).catch(() => null);
  },
  /** Clicks a part of a web view. */
  viewClick: async ({ selector }, { page }) => {
    await (await frameWith(page, selector))?.locator(selector).first().click();
    await page.mouse.move(0, 0);
  },
  /** What axe-core finds wrong with the web view that holds such a part, as `rule: element`. */
  viewAudit: async ({ selector }, { page }) => {
    const frame = await frameWith(page, selector);
    await frame.evaluate(axe.source);
    const { violations } = await frame.evaluate(() => globalThis.axe.run());
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  },
  /**
   * How words of the editor are coloured, one a line: contrast with what is behind them (WCAG 2.1), and the difference from
   * each of the others (CIEDE2000, as in the library that axe-core brings).
   */
  colours: async ({ words }, { page }) => {
    const css = await page.evaluate((wanted) => {
      const tokens = [...document.querySelectorAll('.view-line span:not(:has(*))')];
      const colour = (element, name) => getComputedStyle(element).getPropertyValue(name);
      const textOf = ({ textContent }) => textContent.replaceAll('\u00A0', ' ').trim();
      const behind = colour(document.querySelector('.monaco-editor-background'), 'background-color');
      const of = (text) => tokens.filter((token) => textOf(token) === text).map((token) => colour(token, 'color'))[0];
      return { behind, words: wanted.map((text) => [text, of(text)]) };
    }, words.split('\n'));
    const { Colorjs } = axe.imports;
    const found = css.words.map(([text, colour]) => ({ text, css: colour, colour: new Colorjs(colour) }));
    return found.map(({ text, css: name, colour }) => ({
      text,
      css: name,
      contrast: colour.contrast(new Colorjs(css.behind), 'WCAG21'),
      apart: found.filter((other) => other.text !== text).map((other) => colour.deltaE(other.colour, '2000')),
    }));
  },
  /** Clicks a part of the window. */
  click: async ({ selector }, { page }) => {
    await page.locator(selector).first().click();
    // Else what lies under it later tells of itself.
    await page.mouse.move(0, 0);
  },
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

/** A part of the window, where it is to be seen. */
function seen(page, selector) {
  return page.locator(selector).first().filter({ visible: true });
}

/** What a part says at this moment: unlike `textContent`, this does not wait for one that has just been drawn anew or gone. */
async function textOf(part) {
  return (await part.allTextContents())[0];
}

/** The frame in which a web view's own page stands: the workbench puts it into two others. */
async function frameWith(page, selector) {
  for (const frame of page.frames()) {
    // A page that is being closed has none any more.
    const found =
      frame === page.mainFrame()
        ? 0
        : await frame
            .locator(selector)
            .count()
            .catch(() => 0);
    if (found > 0) return frame;
  }
  return undefined;
}

/** The smallest part of the window with all these parts of it or of a web view, and a little space around them. */
async function around(page, parts) {
  const boxes = [];
  for (const part of parts) {
    const inView = (await frameWith(page, part))?.locator(part).first();
    const box = await (inView ?? page.locator(part).filter({ visible: true }).first()).boundingBox();
    if (!box) throw new Error(`${part} is not to be seen`);
    boxes.push(box);
  }
  const { width, height } = page.viewportSize();
  const space = 8;
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - space);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - space);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + space);
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box.y + box.height)) + space);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

async function answer(request, host) {
  const value = await actions[request.action](request, host);
  const file = path.join(host.answers, `${request.id}.json`);
  writeFileSync(`${file}.part`, JSON.stringify(value ?? null));
  renameSync(`${file}.part`, file);
}
