import { readWordLetter, type WordLetter } from '../word/letter.ts';
import { isUnreadable } from '../word/unreadable.ts';
import { bytesFrom } from './base64.ts';
import type { Problem } from './protocol.ts';

/**
 * The letter in the bytes of a file, or in one line why there is none.
 * @param bytes in base64
 */
export function wordLetterIn(bytes: string): WordLetter | Problem {
  try {
    return readWordLetter(bytesFrom(bytes));
  } catch (error) {
    if (isUnreadable(error)) return { problem: error.message };
    throw error;
  }
}
