import { remembered } from '../language/remembered.ts';

/**
 * A stretch of the draft as plain words: Markdown marks gone, quotes, dashes and spaces made plain, white space single.
 * `map` leads back: pairs [position in `text`, offset in the source], ascending; between two pairs both run in step.
 */
export interface Plain {
  readonly text: string;
  readonly map: readonly (readonly [number, number])[];
}

const spaces = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
/** Quotes and dashes as they are made plain. */
export const plainFor: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
};
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Collects plain text run by run, with the way back to the source. */
export class PlainBuilder {
  #text = '';
  #length = 0;
  #spaced = true;
  #map: [number, number][] = [];
  #expected = -1;

  /** Adds `value`, which stands at `offset` in the source and runs in step with it. */
  add(value: string, offset: number): void {
    // Characters that stay as they are go over in runs, so that no string is touched twice.
    let run = 0;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code > 32 && code < 127) {
        this.#spaced = false;
        continue;
      }
      const char = value[i]!;
      const plain = invisible.test(char) ? '' : spaces.test(char) ? ' ' : (plainFor[char] ?? char);
      if (plain === char && !(plain === ' ' && this.#spaced)) {
        this.#spaced = plain === ' ';
        continue;
      }
      this.#append(value.slice(run, i), offset + run);
      run = i + 1;
      if (plain === '' || (plain === ' ' && this.#spaced)) continue;
      this.#append(plain, offset + i);
      this.#spaced = plain === ' ';
    }
    this.#append(value.slice(run), offset + run);
  }

  #append(text: string, offset: number): void {
    if (text === '') return;
    if (offset !== this.#expected) this.#map.push([this.#length, offset]);
    this.#expected = offset + text.length;
    this.#text += text;
    this.#length += text.length;
  }

  get length(): number {
    return this.#length;
  }

  /** What was collected, without white space at its end. */
  build(): Plain {
    return { text: this.#text.trimEnd(), map: this.#map };
  }
}

/** The source offset of position `at` of the plain text. Where marks stand between, the offset after them. */
export function sourceOf({ map }: Plain, at: number): number {
  const pair = map[pairBefore(map, at)];
  return pair ? pair[1] + (at - pair[0]) : 0;
}

/** The index of the last pair at or before a position of the plain text; 0 where there is none. */
function pairBefore(map: Plain['map'], at: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map[middle]![0] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The source range of `[from, to)` of the plain text; `from < to`. Ends at the last character, before any marks. */
export function sourceRange(plain: Plain, from: number, to: number): { start: number; end: number } {
  return { start: sourceOf(plain, from), end: to > from ? sourceOf(plain, to - 1) + 1 : sourceOf(plain, from) };
}

/** The part `[from, to)` of a plain text, white space at both ends left out. */
export function slicePlain(plain: Plain, from: number, to: number): Plain {
  while (from < to && plain.text[from] === ' ') from++;
  while (to > from && plain.text[to - 1] === ' ') to--;
  const map: [number, number][] = [];
  if (to > from) {
    map.push([0, sourceOf(plain, from)]);
    for (let i = pairBefore(plain.map, from); i < plain.map.length && plain.map[i]![0] < to; i++) {
      const [at, offset] = plain.map[i]!;
      if (at > from) map.push([at - from, offset]);
    }
  }
  return { text: plain.text.slice(from, to), map };
}

/** Lines of one paragraph put together again, one space between them. */
export function joinPlain(parts: readonly Plain[]): Plain {
  if (parts.length === 1) return parts[0]!;
  let text = '';
  const map: [number, number][] = [];
  for (const part of parts) {
    if (text !== '' && part.text !== '') text += ' ';
    for (const [at, offset] of part.map) map.push([at + text.length, offset]);
    text += part.text;
  }
  return { text, map };
}

/** Number of words of a plain text. */
export const wordsOf = remembered(({ text }: Plain) => countWords(text));

/** Number of words: runs of characters between spaces that hold a letter or a figure. */
export function countWords(text: string): number {
  let words = 0;
  let within = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32) within = false;
    else if (within && code < 128) continue;
    else if (code < 128 ? isWordly(code) : /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(i)!))) {
      if (!within) words++;
      within = true;
    } else if (code >= 128 && /\s/.test(text[i]!)) within = false;
  }
  return words;
}

/** Whether an ASCII character is a letter or a digit. */
function isWordly(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
