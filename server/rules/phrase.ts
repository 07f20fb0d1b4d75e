import { type Fact, type FactKind, type Span, states } from '../language/index.ts';
import type { Range, Sentence, Wording } from '../notice/model.ts';
import { sourceRange } from '../notice/plain.ts';
import { createSieve } from '../notice/sieve.ts';
import type { Steps } from '../notice/steps.ts';
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

/** Finds a pattern in a sentence. */
export interface Phrase {
  (sentence: Sentence): readonly Match[];
  /** By which the sieve knows it; a pattern that is made for one letter has none. */
  readonly number?: number;
  /** What it looks for, where it looks for a fact. */
  readonly fact?: FactKind;
}

type Found = readonly { readonly from: number; readonly text: string }[];

/** All patterns of all rules. */
const sieve = createSieve();
/**
 * What is known of a sentence's wording: by number, what a pattern found, or that it may find something. A pattern
 * that is not there finds nothing.
 */
const searched = new WeakMap<Wording, Map<number, Found | 'maybe'>>();
/** The same by text: when a paragraph is typed into, most of its sentences are read again with the words they had. */
const lately = new Map<string, Map<number, Found | 'maybe'>>();
const mostLately = 500;
let begun = false;
const none: Match[] = [];

/**
 * Makes a finder for `pattern` (flag `g`), which remembers what it found in a sentence as long as the reader keeps
 * that sentence's wording: typing in one paragraph searches only that paragraph again. Patterns are written for
 * plain text: straight quotes, hyphens for dashes, single spaces, at most 2,000 characters. A pattern that is made for
 * one letter, while rules run, is remembered nowhere.
 */
export function phrase(pattern: RegExp): Phrase {
  if (begun) return (sentence) => placed(search(sentence.wording, pattern), sentence);
  const number = sieve.add(pattern);
  const find = (sentence: Sentence) => {
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
  return Object.assign(find, { number });
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
  for (const [i, { facts }] of sentences.entries()) {
    for (const { kind } of facts) {
      const here = places.get(kind);
      if (here) here.push(i);
      else places.set(kind, [i]);
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
  for (const [i, { wording }] of sentences.entries()) {
    knownOf(wording);
    if (i % 500 === 499) yield;
  }
}

function search({ text }: Wording, pattern: RegExp): Found {
  const found: Found[number][] = [];
  // `matchAll` would copy the pattern each time.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ from: match.index, text: match[0] });
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

function placed(found: Found, { wording, origin }: Sentence): Match[] {
  return found.map(({ from, text }) => {
    const { start, end } = sourceRange(wording, from, from + text.length);
    return { range: { start: origin + start, end: origin + end }, text, index: from };
  });
}

/**
 * Finds the facts of a kind, whatever their mode. What stands in a sentence is known before any rule asks for it, so
 * that it needs no sieve.
 */
export function facts(kind: FactKind): Phrase {
  const find = (sentence: Sentence) =>
    sentence.facts
      .filter((fact) => fact.kind === kind)
      .map(({ at, parts }) => ({ ...placedAt(sentence, at), index: at.start, parts }));
  return Object.assign(find, { fact: kind });
}

/** The facts of a kind that a sentence states, with their words in the draft. */
export function statedFacts(sentence: Sentence, ...kinds: readonly FactKind[]): readonly (Fact & Match)[] {
  return sentence.facts
    .filter((fact) => kinds.includes(fact.kind) && states([fact], fact.kind))
    .map((fact) => ({ ...fact, ...placedAt(sentence, fact.at), index: fact.at.start }));
}

/** A stretch of a sentence's plain text, where it stands in the draft. */
export function placedAt({ wording, origin }: Sentence, at: Span): { readonly range: Range; readonly text: string } {
  const { start, end } = sourceRange(wording, at.start, at.end);
  return { range: { start: origin + start, end: origin + end }, text: wording.text.slice(at.start, at.end) };
}

/** What was looked at last: rules ask many patterns of one sentence after another. */
let last: { readonly wording: Wording; readonly known: Map<number, Found | 'maybe'> } | undefined;

function knownOf(wording: Wording): Map<number, Found | 'maybe'> {
  if (last?.wording === wording) return last.known;
  let known = searched.get(wording);
  if (!known) {
    known = lately.get(wording.text) ?? sifted(wording.text);
    searched.set(wording, known);
  }
  last = { wording, known };
  return known;
}

function sifted(text: string): Map<number, Found | 'maybe'> {
  begun = true;
  const known = new Map<number, Found | 'maybe'>();
  for (const number of sieve.through(text)) known.set(number, 'maybe');
  if (lately.size === mostLately) lately.clear();
  lately.set(text, known);
  return known;
}
