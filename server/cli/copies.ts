// Copies of a letter written in Word: with comments, and with suggestions.

import { extname } from 'node:path';
import type { Finding } from '../rules/rule.ts';
import { commentedCopy, suggestedCopy } from '../rules/wordCopies.ts';
import type { WordLetter } from '../word/letter.ts';
import { mayWrite, type Output, writeNewFile } from './newFile.ts';
import { BadInput, count, type World } from './world.ts';

/** Which copies a check is to make. */
export interface CopyOptions {
  /** Where to put the letter with findings as comments. */
  readonly comments?: string;
  /** Where to put the letter with fixes as tracked changes. */
  readonly suggest?: string;
  /** Whether files that are there already may be replaced. */
  readonly force?: boolean;
}

/** Says, as `BadInput`, why no copies can be made, before anything is read. */
export function mayCopy(named: readonly string[], options: CopyOptions, world: Pick<World, 'cwd'>): void {
  const { comments, suggest } = options;
  const paths = [comments, suggest].filter((path) => path !== undefined);
  if (paths.length === 0) return;
  const [from] = named;
  if (from === undefined || named.length > 1)
    throw new BadInput('--comments and --suggest make a copy of one letter: name one Word document');
  if (comments !== undefined && comments === suggest)
    throw new BadInput('--comments and --suggest make two copies: give each a name of its own');
  for (const path of paths) {
    if (extname(path).toLowerCase() !== '.docx')
      throw new BadInput(`${path}: the copy is a Word document, whose name ends in .docx`);
    mayWrite(outputOf(path, from, options, world));
  }
}

/**
 * Makes the copies that are asked for, and says in a sentence each what it has made. Throws `BadInput` where a file
 * cannot be written. `findingsIn` finds what is wrong in the letter's Markdown, whatever fixes have made of it.
 */
export function makeCopies(
  { path, word }: { readonly path: string; readonly word: WordLetter },
  findings: readonly Finding[],
  findingsIn: (text: string) => readonly Finding[],
  options: CopyOptions,
  { cwd, today }: Pick<World, 'cwd' | 'today'>,
): string[] {
  const made: string[] = [];
  const put = (to: string, bytes: Uint8Array, what: string) => {
    writeNewFile(bytes, outputOf(to, path, options, { cwd }));
    made.push(`${what} in ${to}.`);
  };
  if (options.comments !== undefined)
    put(options.comments, commentedCopy(word, findings, today), count(findings.length, 'finding'));
  if (options.suggest !== undefined) {
    const { bytes, suggestions, left } = suggestedCopy(word, findingsIn, today);
    const others = left > 0 ? ` (${left} more cannot be shown as changes in Word)` : '';
    put(options.suggest, bytes, `${count(suggestions, 'suggestion')}${others}`);
  }
  return made;
}

function outputOf(path: string, from: string, { force }: CopyOptions, { cwd }: Pick<World, 'cwd'>): Output {
  return { path, from, cwd, force };
}
