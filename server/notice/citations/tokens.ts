import type { Range } from '../model.ts';
import { plainFor } from '../plain.ts';

/** A word, a number (`22A`: with its letter) or a single mark. Offsets are UTF-16. */
export interface Token extends Range {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written; dashes are `-` and quotes `'` or `"`. */
  readonly text: string;
  readonly lower: string;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
const isSpace = (code: number) => code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff;

/** Cuts a text into tokens in one pass. White space is dropped; `31(3)Law` is five tokens. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const start = at;
    let kind: Token['kind'] = 'mark';
    if (isDigit(code)) {
      kind = 'number';
      while (isDigit(text.charCodeAt(at))) at += 1;
      at += suffixLength(text, at);
    } else if (isLetter(code)) {
      kind = 'word';
      while (isLetter(text.charCodeAt(at))) at += 1;
    } else at += 1;
    const raw = text.slice(start, at);
    const plain = kind === 'mark' ? (plainFor[raw] ?? raw) : raw;
    tokens.push({ kind, text: plain, lower: kind === 'mark' ? plain : plain.toLowerCase(), start, end: at });
  }
  return tokens;
}

/** Length of a section's own letter after its digits: the `A` of `22A`, not the `L` of `31Law` or the `st` of `1st`. */
function suffixLength(text: string, at: number): number {
  const alphanumeric = (i: number) => isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i));
  return isLetter(text.charCodeAt(at)) && !alphanumeric(at + 1) ? 1 : 0;
}
