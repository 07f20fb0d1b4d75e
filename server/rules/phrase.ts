import type { Range, Sentence, Wording } from '../notice/model.ts';
import { sourceRange } from '../notice/plain.ts';

/** Where a pattern matched in a sentence. */
export interface Match {
  /** In the draft, UTF-16 offsets. */
  readonly range: Range;
  readonly text: string;
  /** Position in the sentence's plain text. */
  readonly index: number;
}

/**
 * Makes a finder for `pattern` (flag `g`), which remembers what it found in a sentence as long as the reader keeps
 * that sentence's wording: typing in one paragraph searches only that paragraph again. Patterns are written for
 * plain text: straight quotes, hyphens for dashes, single spaces, at most 2,000 characters.
 */
export function phrase(pattern: RegExp): (sentence: Sentence) => Match[] {
  const known = new WeakMap<Wording, readonly { readonly from: number; readonly text: string }[]>();
  return ({ wording, origin }) => {
    let found = known.get(wording);
    if (!found) {
      found = [...wording.text.matchAll(pattern)].map((m) => ({ from: m.index, text: m[0] }));
      known.set(wording, found);
    }
    return found.map(({ from, text }) => {
      const { start, end } = sourceRange(wording, from, from + text.length);
      return { range: { start: origin + start, end: origin + end }, text, index: from };
    });
  };
}
