import { keyOf, knownNeedles } from './knownNeedles.ts';
import { levelled, type Needles, needlesOf, shortestNeedle } from './needles.ts';

/** Tells of many patterns, by one look at a text, which of them may match in it. */
export interface Sieve {
  /** Adds a pattern and gives its number, which counts from 0. */
  add(pattern: RegExp): number;
  /** The numbers of the patterns that may match in `text`: all that do, and few that do not. */
  through(text: string): ReadonlySet<number>;
}

interface Needle {
  readonly text: string;
  /** Where in it the three characters begin by which it is found. */
  readonly at: number;
  readonly patterns: number[];
}

/** Of a longer needle its end will do: many then are one. */
const longestNeedle = 10;

/** To look into patterns that were not looked into when the program was built takes as long as to try them on so many texts. */
const worthLooking = 300;

/**
 * Makes an empty sieve. A pattern names words without which it cannot match (`needles.ts`); a sentence holds few of
 * them, so that of a hundred patterns most need not be tried on it.
 */
export function createSieve(): Sieve {
  const needlesByText = new Map<string, Needle>();
  /** Needles by a key of three of their characters. */
  const places: (Needle[] | undefined)[] = [];
  const anywhere: number[] = [];
  let waiting: RegExp[] = [];
  let count = 0;
  let texts = 0;

  function place(needles: Needles, pattern: number): void {
    for (const needle of needles) {
      const text = needle.slice(-longestNeedle);
      const known = needlesByText.get(text);
      if (known) {
        if (!known.patterns.includes(pattern)) known.patterns.push(pattern);
        continue;
      }
      const last = text.length - shortestNeedle;
      const at = crowd(text, last) < crowd(text, 0) ? last : 0;
      const placed = { text, at, patterns: [pattern] };
      needlesByText.set(text, placed);
      const key = keyAt(text, at);
      if (places[key]) places[key].push(placed);
      else places[key] = [placed];
    }
  }

  /** How many needles are found by the three characters that stand at a place of a text. */
  function crowd(text: string, at: number): number {
    return places[keyAt(text, at)]?.length ?? 0;
  }

  function lookInto(): void {
    // Filled, so that looking up a key that no needle has stays quick.
    if (places.length === 0) for (let key = 0; key < 2 ** 15; key++) places.push(undefined);
    const first = count - waiting.length;
    waiting.forEach((pattern, i) => {
      const known = knownNeedles.get(keyOf(pattern));
      const needles = known === undefined ? needlesOf(pattern) : known;
      if (!needles) anywhere.push(first + i);
      else place(needles, first + i);
    });
    waiting = [];
  }

  return {
    add(pattern) {
      waiting.push(pattern);
      return count++;
    },
    through(text) {
      if (waiting.length > 0) {
        texts++;
        if (texts < worthLooking && knownNeedles.size === 0) return new Set(Array(count).keys());
        lookInto();
      }
      const level = levelled(text);
      const through = new Set(anywhere);
      let key = 0;
      for (let i = 0; i < level.length; i++) {
        key = ((key << 5) | (level.charCodeAt(i) & 31)) & 32_767;
        const here = places[key];
        if (!here) continue;
        for (const needle of here) {
          if (level.startsWith(needle.text, i - 2 - needle.at)) for (const one of needle.patterns) through.add(one);
        }
      }
      return through;
    },
  };
}

/** Three characters as one number, by the last five bits of each: letters of one word seldom share a key. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let i = at; i < at + shortestNeedle; i++) key = (key << 5) | (text.charCodeAt(i) & 31);
  return key;
}
