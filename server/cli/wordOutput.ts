import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Notice } from '../notice/model.ts';
import { wordFromMarkdown } from '../word/fromMarkdown.ts';
import { isUnreadable } from '../word/unreadable.ts';
import { reasonOf } from './faults.ts';
import { mayWrite, type Output, writeNewFile } from './newFile.ts';
import { BadInput, complain, count, type World } from './world.ts';

/** Where a command puts a letter, as it is typed. */
export interface OutputOptions {
  readonly to?: string;
  readonly template?: string;
  readonly force?: boolean;
}

/** Whether a file is to be a Word document, by its name. Throws `BadInput` for a name of Word's that is none of a letter, and for a template that nothing is made from. */
export function isForWord({ to, template }: OutputOptions): boolean {
  const isWord = to !== undefined && /\.docx$/i.test(to);
  if (to !== undefined && /\.(?:docm?|dot[xm]?|rtf|odt)$/i.test(to))
    throw new BadInput(`--to ${to}: of letters for Word, only .docx is written`);
  if (template !== undefined && !isWord)
    throw new BadInput(
      '--template is for a letter that becomes a Word document: give its name by --to, such as letter.docx',
    );
  return isWord;
}

/** Puts a letter into a new Word document. Throws `BadInput` where it cannot, and has then written nothing. */
export function writeWordLetter(notice: Notice, output: Output, world: World): void {
  mayWrite(output);
  const { template } = output;
  const bytes = template === undefined ? undefined : templateBytes(template, world);
  const made = madeFrom(notice, bytes, template);
  writeNewFile(made.bytes, output);
  if (made.replaced.length > 0)
    complain(
      world,
      `${template}: the letter took the place of its ${count(made.replaced.length, 'paragraph')}; where one says only [letter], the others stay`,
    );
}

function madeFrom(notice: Notice, bytes: Uint8Array | undefined, template: string | undefined) {
  try {
    return wordFromMarkdown(notice, bytes);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    throw new BadInput(`--template ${template}: ${error.message}`);
  }
}

function templateBytes(path: string, { cwd }: World): Buffer {
  try {
    const file = resolve(cwd, path);
    if (statSync(file).isFile()) return readFileSync(file);
  } catch (error) {
    throw new BadInput(`--template ${path}: ${reasonOf(error)}`);
  }
  throw new BadInput(`--template ${path}: this is no file`);
}
