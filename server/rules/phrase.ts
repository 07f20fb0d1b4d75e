import type { Range, Sentence, Wording } from '../notice/model.ts';
import { sourceRange } from '../notice/plain.ts';
import { createSieve } from '../notice/sieve.ts';

/** Where a pattern matched in a sentence. */
export interface Match {
  /** In the draft, UTF-16 offsets. */
  readonly range: Range;
  readonly text: string;
  /** Position in the sentence's plain text. */
  readonly index: number;
}

type Found = readonly { readonly from: number; readonly text: string }[];

/** All patterns of all rules. */
const sieve = createSieve();
/**
 * What is known of a sentence's wording: by number, what a pattern found, or that it may find something. A pattern
 * that is not there finds nothing.
 */
const searched = new WeakMap<Wording, Map<number, Found | 'maybe'>>();
let begun = false;
const none: Match[] = [];

/**
 * Makes a finder for `pattern` (flag `g`), which remembers what it found in a sentence as long as the reader keeps
 * that sentence's wording: typing in one paragraph searches only that paragraph again. Patterns are written for
 * plain text: straight quotes, hyphens for dashes, single spaces, at most 2,000 characters. A pattern that is made for one letter, while rules run, is remembered nowhere.
 */
export function phrase(pattern: RegExp): (sentence: Sentence) => readonly Match[] {
  if (begun) return (sentence) => placed(search(sentence.wording, pattern), sentence);
  const number = sieve.add(pattern);
  return (sentence) => {
    const { wording } = sentence;
    const known = knownOf(wording);
    let found = known.get(number);
    if (!found) return none;
    if (found === 'maybe') {
      found = search(wording, pattern);
      if (found.length > 0) known.set(number, found);
      else known.delete(number);
    }
    return placed(found, sentence);
  };
}

function search({ text }: Wording, pattern: RegExp): Found {
  return [...text.matchAll(pattern)].map((m) => ({ from: m.index, text: m[0] }));
}

function placed(found: Found, { wording, origin }: Sentence): Match[] {
  return found.map(({ from, text }) => {
    const { start, end } = sourceRange(wording, from, from + text.length);
    return { range: { start: origin + start, end: origin + end }, text, index: from };
  });
}

/** What was looked at last: rules ask many patterns of one sentence after another. */
let last: { readonly wording: Wording; readonly known: Map<number, Found | 'maybe'> } | undefined;

function knownOf(wording: Wording): Map<number, Found | 'maybe'> {
  if (last?.wording === wording) return last.known;
  let known = searched.get(wording);
  if (!known) {
    begun = true;
    known = new Map();
    for (const number of sieve.through(wording.text)) known.set(number, 'maybe');
    searched.set(wording, known);
  }
  last = { wording, known };
  return known;
}
