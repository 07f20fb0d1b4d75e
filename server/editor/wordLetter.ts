import type { Notice } from '../notice/model.ts';
import { whyNotChecked } from '../rules/notChecked.ts';
import type { Finding } from '../rules/rule.ts';
import { count } from '../rules/speak.ts';
import { commentedCopy, isWorthACopy, suggestedCopy } from '../rules/wordCopies.ts';
import { wordFromMarkdown } from '../word/fromMarkdown.ts';
import type { Hidden } from '../word/hidden.ts';
import { readWordLetter, type WordLetter } from '../word/letter.ts';
import { isUnreadable } from '../word/unreadable.ts';
import { base64Of, bytesFrom } from './base64.ts';
import type { Problem, WordCopyParams, WordFileAnswer } from './protocol.ts';
import { inMarkdown } from './wordView.ts';

/**
 * The letter in the bytes of a file, or in one line why there is none.
 * @param bytes in base64
 */
export function wordLetterIn(bytes: string): WordLetter | Problem {
  return unlessUnreadable(() => readWordLetter(bytesFrom(bytes)));
}

/** How a letter's Markdown is read, and what is found in it and in its file. */
export interface Checking {
  readonly read: (text: string) => Notice;
  readonly check: (notice: Notice, hidden?: readonly Hidden[]) => readonly Finding[];
}

/**
 * The answer to `section17/wordCopy`.
 * @param today an ISO date
 */
export function wordCopy(
  { bytes, with: what }: Pick<WordCopyParams, 'bytes' | 'with'>,
  { read, check }: Checking,
  today: string,
): WordFileAnswer | Problem {
  const letter = wordLetterIn(bytes);
  if ('problem' in letter) return letter;
  const notice = read(letter.markdown);
  const findings = check(notice, letter.hidden);
  if (!isWorthACopy(notice, findings)) return { problem: `this letter is ${whyNotChecked(notice, inMarkdown)}` };
  return unlessUnreadable(() => {
    if (what === 'comments') {
      if (findings.length === 0)
        return { problem: 'nothing was found in this letter, so that there is nothing to comment' };
      return { bytes: base64Of(commentedCopy(letter, findings, today)), words: count(findings.length, 'finding') };
    }
    const made = suggestedCopy(letter, (text) => check(read(text)), today);
    if (made.suggestions === 0)
      return { problem: 'nothing was found in this letter for which a change can be suggested' };
    const others = made.left > 0 ? ` (${made.left} more cannot be shown as changes in Word)` : '';
    return { bytes: base64Of(made.bytes), words: `${count(made.suggestions, 'suggestion')}${others}` };
  });
}

/**
 * The answer to `section17/saveAsWord`.
 * @param template in base64
 */
export function savedAsWord(notice: Notice, template?: string): WordFileAnswer | Problem {
  return unlessUnreadable(() => {
    const { bytes, replaced } = wordFromMarkdown(notice, template === undefined ? undefined : bytesFrom(template));
    const words =
      replaced.length > 0
        ? `The letter took the place of ${count(replaced.length, 'paragraph')} of the other document; where a paragraph of it says only [letter], the others stay.`
        : '';
    return { bytes: base64Of(bytes), words };
  });
}

function unlessUnreadable<T>(make: () => T): T | Problem {
  try {
    return make();
  } catch (error) {
    if (isUnreadable(error)) return { problem: error.message };
    throw error;
  }
}
