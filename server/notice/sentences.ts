import { abbreviations, answersInShort } from '../language/index.ts';
import { type Plain, slicePlain, sourceRange } from './plain.ts';

/** The part of a sentence that its own words decide. */
export interface UnitSentence {
  /** Relative to the piece. */
  readonly start: number;
  readonly end: number;
  /** Plain text; its map leads to offsets relative to the piece. */
  readonly wording: Plain;
}

/** A sentence is cut at this many characters, so that no pattern ever runs on more. */
const longestSentence = 2_000;

/** A number or a letter that counts, such as `(a).` or `iv.`, at the beginning of a sentence. */
const counting = /^\(?(?:\d{1,3}|[ivx]{1,4})\.$/i;
/** No abbreviation has more characters. */
const longestAbbreviation = 12;

/** Whether the full stop at the end of `text` belongs to an abbreviation, as that of "No." does not where it is a sentence. */
function endsAbbreviated(text: string, next: string): boolean {
  const word = /(?<![\w'])[A-Za-z]+(?=\.$)/.exec(text)?.[0];
  if (word?.length === text.length - 1 && answersInShort.has(word.toLowerCase()) && !/\d/.test(next)) return false;
  return counting.test(text) || (word !== undefined && (word.length === 1 || abbreviations.has(word.toLowerCase())));
}

/** The sentences of plain text, each with its own words. */
export function sentencesIn(plain: Plain): UnitSentence[] {
  return splitSentences(plain.text).map(([from, to]) => ({
    ...sourceRange(plain, from, to),
    wording: slicePlain(plain, from, to),
  }));
}

/**
 * Splits plain text into sentences: positions in `text`, ascending, white space between them left out.
 * Marks of what is struck through stand with the sentence within. A full stop after an abbreviation that officers use (`s.`, `reg.`, `No.`) ends nothing.
 * (Intl.Segmenter breaks after those and takes as long as the whole Markdown parse.)
 */
export function splitSentences(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  const boundary = /[.?!]["')\]~]*(?= )/g;
  let start = 0;
  const push = (end: number) => {
    while (end - start > longestSentence) {
      const space = text.lastIndexOf(' ', start + longestSentence);
      const cut = space > start ? space : start + longestSentence;
      sentences.push([start, cut]);
      start = cut + (text[cut] === ' ' ? 1 : 0);
    }
    if (end > start) sentences.push([start, end]);
  };
  for (let match = boundary.exec(text); match; match = boundary.exec(text)) {
    const end = match.index + match[0].length;
    const next = text.slice(end + 1, end + 5);
    if (
      !/^(?:~~)?["'([]?[A-Z0-9]|^["'(]/.test(next) ||
      (match[0] === '.' && endsAbbreviated(text.slice(Math.max(start, end - longestAbbreviation), end), next))
    )
      continue;
    push(end);
    start = end + 1;
  }
  push(text.length);
  return sentences;
}
