import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pause, until } from './support.ts';

const answers = process.env.SECTION17_WINDOW;

/** Whether somebody stands behind the suite who can see the window and press keys: not so on the desktop. */
export const windowInReach = answers !== undefined;

async function ask(action: string, parameters: Record<string, string>): Promise<unknown> {
  if (!answers) throw new Error('nobody can see this window');
  // The files of the suite are bundled apart, so that a counter would start anew in each.
  const id = randomUUID();
  const file = path.join(answers, `${id}.json`);
  console.log(`WINDOW ${JSON.stringify({ id, action, ...parameters })}`);
  await until(`the window (${action})`, () => existsSync(file));
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Pictures the window into `screenshots/`, once it has come to rest; does nothing where it is out of reach.
 * @param parts what to cut it to: selectors of parts of the window or of a web view
 */
export async function picture(name: string, ...parts: string[]): Promise<void> {
  if (!windowInReach) return;
  await pause(800);
  await ask('picture', parts.length > 0 ? { name, parts: JSON.stringify(parts) } : { name });
}

/** How words in the editor are coloured. */
export interface Colour {
  readonly text: string;
  /** As a style sheet would name it. */
  readonly css: string;
  /** With what is behind the words: WCAG 2.1, from 1 to 21. */
  readonly contrast: number;
  /** From each of the other words: CIEDE2000, from 0 to 100. */
  readonly apart: readonly number[];
}

/** How each of these words is coloured where the editor shows them as one token. */
export async function coloursOf(...words: string[]): Promise<Colour[]> {
  return (await ask('colours', { words: words.join('\n') })) as Colour[];
}

/** The text of a part of the window; null where there is no such part. */
export async function textOf(selector: string): Promise<string | null> {
  return (await ask('text', { selector })) as string | null;
}

/** What an attribute of a part of the window says; null where there is no such part. */
export async function attributeOf(selector: string, name: string): Promise<string | null> {
  return (await ask('attribute', { selector, name })) as string | null;
}

/** Presses a key or a combination: `Enter`, `Control+.`. */
export async function press(keys: string): Promise<void> {
  await ask('press', { keys });
}

/** Puts rich text on the clipboard, as Word or a browser would. */
export async function copyRichText(html: string, text: string): Promise<void> {
  await ask('clipboard', { html, text });
}

/** What the clipboard holds in a form such as `text/html`; null where it has none. */
export async function copied(type: string): Promise<string | null> {
  return (await ask('copied', { type })) as string | null;
}

/** Types text at the cursor, as a person would. */
export async function typeText(text: string): Promise<void> {
  await ask('type', { text });
}

/** Clicks a part of the window. */
export async function click(selector: string): Promise<void> {
  await ask('click', { selector });
}

/** The text of a part of a web view; null where there is no such part. */
export async function viewText(selector: string): Promise<string | null> {
  return (await ask('viewText', { selector })) as string | null;
}

/** Clicks a part of a web view. */
export async function viewClick(selector: string): Promise<void> {
  await ask('viewClick', { selector });
}

/** What axe-core finds wrong with the web view that holds such a part. */
export async function viewAudit(selector: string): Promise<string[]> {
  return (await ask('viewAudit', { selector })) as string[];
}
