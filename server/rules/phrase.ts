import { byText } from '../language/byText.ts';
import { type Fact, type FactKind, modesOfStating, type Part, type Span, states } from '../language/index.ts';
import type { Range, Sentence, Wording } from '../notice/model.ts';
import { sourceRange } from '../notice/plain.ts';
import { createSieve } from '../notice/sieve.ts';
import type { Steps } from '../notice/steps.ts';
import type { Place, SentencePart } from './part.ts';
import { remembered } from './remembered.ts';

/** Where a pattern matched in a sentence. */
export interface Match {
  /** In the draft, UTF-16 offsets. */
  readonly range: Range;
  readonly text: string;
  /** Position in the sentence's plain text. */
  readonly index: number;
  /** Of a fact: its parts, as stretches of the plain text. */
  readonly parts?: Fact['parts'];
}

/** The same in a sentence that is looked at by itself. */
export interface PartMatch extends Omit<Match, 'range'> {
  readonly at: Place;
}

/** Finds a pattern in a sentence. */
export interface Phrase {
  (sentence: SentencePart): readonly PartMatch[];
  (sentence: Sentence): readonly Match[];
  /** By which the sieve knows it; a pattern that is made for one letter has none. */
  readonly number?: number;
  /** What it looks for, where it looks for a fact. */
  readonly fact?: FactKind;
}

type Words = Pick<Wording, 'text'>;
type Found = readonly { readonly from: number; readonly text: string; readonly parts?: Fact['parts'] }[];

/** All patterns of all rules. */
const sieve = createSieve();
/**
 * What is known of a sentence's wording: by number, what a pattern found, or that it may find something. A pattern
 * that is not there finds nothing.
 */
const searched = new WeakMap<Words, Map<number, Found | 'maybe'>>();
let begun = false;
const none: Found = [];

/**
 * Makes a finder for `pattern` (flag `g`), which remembers what it found in a sentence as long as the reader keeps
 * that sentence's wording: typing in one paragraph searches only that paragraph again. Patterns are written for
 * plain text: straight quotes, hyphens for dashes, single spaces, at most 2,000 characters. A pattern that is made for
 * one letter, while rules run, is remembered nowhere.
 */
export function phrase(pattern: RegExp): Phrase {
  if (begun) return finder((words) => search(words, pattern));
  const number = sieve.add(pattern);
  const find = finder((words) => {
    const known = knownOf(words);
    let found = known.get(number);
    if (!found) return none;
    if (found === 'maybe') {
      found = search(words, pattern);
      if (found.length > 0) known.set(number, found);
      else known.delete(number);
    }
    return found;
  });
  return Object.assign(find, { number });
}

/** What finds something in words, for sentences with and without a place. */
function finder(findIn: (words: Words, facts: readonly Fact[]) => Found): Phrase {
  return ((sentence: Sentence | SentencePart) =>
    'wording' in sentence
      ? findIn(sentence.wording, sentence.facts).map(({ from, text, parts }): Match => {
          return { range: rangeIn(sentence, from, from + text.length), text, index: from, parts };
        })
      : findIn(sentence, sentence.facts).map(
          ({ from, text, parts }): PartMatch => ({
            at: { in: sentence, from, to: from + text.length },
            text,
            index: from,
            parts,
          }),
        )) as Phrase;
}

/** Where in the draft a stretch of a sentence's plain text stands. */
export function rangeIn({ wording, origin }: Sentence, from: number, to: number): Range {
  const { start, end } = sourceRange(wording, from, to);
  return { start: origin + start, end: origin + end };
}

/**
 * Of a list of sentences those, in their order, in which one of the phrases may be found, and few others: most rules
 * have nothing to look at in most letters. The list should be one that is kept as long as its notice, since what is
 * in it is worked out once for all rules.
 */
export function sentencesWith(sentences: readonly Sentence[], ...phrases: readonly Phrase[]): readonly Sentence[] {
  const places: number[] = [];
  const index = indexOf(sentences);
  for (const { number, fact } of phrases) {
    if (fact !== undefined) {
      for (const place of factPlaces(sentences).get(fact) ?? []) places.push(place);
      continue;
    }
    if (number === undefined) return sentences;
    const here = index[number];
    for (const place of here ?? []) places.push(place);
  }
  if (places.length === 0) return nowhere;
  if (phrases.length === 1) return places.map((i) => sentences[i]!);
  return [...new Set(places)].sort((a, b) => a - b).map((i) => sentences[i]!);
}

const nowhere: readonly Sentence[] = [];

/** By the kind of fact, the places in a list of the sentences in which there is one. */
const factPlaces = remembered((sentences: readonly Sentence[]): ReadonlyMap<FactKind, readonly number[]> => {
  const places = new Map<FactKind, number[]>();
  for (let i = 0; i < sentences.length; i++) {
    for (const { kind } of sentences[i]!.facts) {
      const here = places.get(kind);
      if (!here) places.set(kind, [i]);
      else if (here.at(-1) !== i) here.push(i);
    }
  }
  return places;
});

/** By a pattern's number, the places in a list of the sentences in which it may match. */
const indexOf = remembered((sentences: readonly Sentence[]): readonly (readonly number[] | undefined)[] => {
  const index: (number[] | undefined)[] = [];
  for (let i = 0; i < sentences.length; i++) {
    for (const number of knownOf(sentences[i]!.wording).keys()) {
      const places = index[number];
      if (places) places.push(i);
      else index[number] = [i];
    }
  }
  return index;
});

/** Looks which phrases may be in sentences, before rules ask: it is most of what they wait for in a letter not seen before. */
export function* lookThrough(sentences: readonly Sentence[]): Steps<void> {
  for (let i = 0; i < sentences.length; i++) {
    knownOf(sentences[i]!.wording);
    if (i % 500 === 499) yield;
  }
}

function search({ text }: Words, pattern: RegExp): Found {
  const found: Found[number][] = [];
  // `matchAll` would copy the pattern each time.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ from: match.index, text: match[0] });
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/**
 * Finds the facts of a kind in a mode in which the sentence states them, or only that `part` of each which names
 * somebody or something. What stands in a sentence is known before any rule asks for it, so that it needs no sieve.
 */
export function facts(kind: FactKind, part?: Part): Phrase {
  const find = finder(({ text }, facts) =>
    facts
      .filter((fact) => fact.kind === kind && modesOfStating(kind).includes(fact.mode))
      .map(({ at, parts }) => {
        const { start, end } = (part && parts[part]) ?? at;
        return { from: start, text: text.slice(start, end), parts };
      }),
  );
  return Object.assign(find, { fact: kind });
}

/** A stretch of a sentence's plain text, as it stands in the draft. */
export function placedAt({ wording, origin }: Sentence, at: Span): { readonly range: Range; readonly text: string } {
  const { start, end } = sourceRange(wording, at.start, at.end);
  return { range: { start: origin + start, end: origin + end }, text: wording.text.slice(at.start, at.end) };
}

/** The same of a sentence that is looked at by itself. */
export function spotAt(sentence: SentencePart, { start, end }: Span): { readonly at: Place; readonly text: string } {
  return { at: { in: sentence, from: start, to: end }, text: sentence.text.slice(start, end) };
}

/** Whether one of the sentences states a fact of this kind. */
export function isSaid(sentences: readonly Pick<Sentence, 'facts'>[], kind: FactKind): boolean {
  return sentences.some((sentence) => states(sentence.facts, kind));
}

/** What was looked at last: rules ask many patterns of one sentence after another. */
let last: { readonly wording: Words; readonly known: Map<number, Found | 'maybe'> } | undefined;

function knownOf(wording: Words): Map<number, Found | 'maybe'> {
  if (last?.wording === wording) return last.known;
  let known = searched.get(wording);
  if (!known) {
    known = sifted(wording.text);
    searched.set(wording, known);
  }
  last = { wording, known };
  return known;
}

const sifted = byText((text) => {
  begun = true;
  const known = new Map<number, Found | 'maybe'>();
  for (const number of sieve.through(text)) known.set(number, 'maybe');
  return known;
}, 500);
