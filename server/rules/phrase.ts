import { type Fact, type FactKind, type Part, type Span, stated, states } from '../language/index.ts';
import type { Notice, Range, Sentence } from '../notice/model.ts';
import { sourceRange } from '../notice/plain.ts';
import { isOwn, type Place, type SentencePart } from './part.ts';
import { sentencesStating } from './stating.ts';

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

/** Finds something in a sentence. */
export interface Phrase {
  (sentence: SentencePart): readonly PartMatch[];
  (sentence: Sentence): readonly Match[];
  /** Whether there is something to find: cheaper than to find it. */
  readonly isIn: (sentence: Sentence) => boolean;
}

/** Finds the facts of a kind. */
export interface FactPhrase extends Phrase {
  readonly kind: FactKind;
}

type Found = readonly { readonly from: number; readonly text: string; readonly parts?: Fact['parts'] }[];

/**
 * Makes a finder for what has no words: marks, identifiers, figures. `pattern` has flag `g`, and is written for plain
 * text: straight quotes, hyphens for dashes, single spaces, at most 2,000 characters.
 */
export function phrase(pattern: RegExp): Phrase {
  return finder((text) => {
    const found: Found[number][] = [];
    // `matchAll` would copy the pattern each time.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      found.push({ from: match.index, text: match[0] });
      if (match[0] === '') pattern.lastIndex++;
    }
    return found;
  });
}

/**
 * Finds the facts of a kind in a mode in which the sentence states them, or only that `part` of each which names
 * somebody or something.
 */
export function facts(kind: FactKind, part?: Part): FactPhrase {
  const find = finder(
    (text, facts) =>
      states(facts, kind)
        ? stated(facts, kind).map(({ at, parts }) => {
            const { start, end } = (part && parts[part]) ?? at;
            return { from: start, text: text.slice(start, end), parts };
          })
        : nothing,
    ({ facts }) => states(facts, kind),
  );
  return Object.assign(find, { kind });
}

const nothing: Found = [];

/** Makes what finds something in a text, for sentences with and without a place. */
function finder(
  findIn: (text: string, facts: readonly Fact[]) => Found,
  isIn: Phrase['isIn'] = ({ wording, facts }) => findIn(wording.text, facts).length > 0,
): Phrase {
  const find = (sentence: Sentence | SentencePart) =>
    'wording' in sentence
      ? findIn(sentence.wording.text, sentence.facts).map(({ from, text, parts }): Match => {
          return { range: rangeIn(sentence, from, from + text.length), text, index: from, parts };
        })
      : findIn(sentence.text, sentence.facts).map(({ from, text, parts }): PartMatch => {
          return { at: { in: sentence, from, to: from + text.length }, text, index: from, parts };
        });
  return Object.assign(find, { isIn }) as Phrase;
}

/** Where in the draft a stretch of a sentence's plain text stands. */
export function rangeIn({ wording, origin }: Sentence, from: number, to: number): Range {
  const { start, end } = sourceRange(wording, from, to);
  return { start: origin + start, end: origin + end };
}

/** The sentences of a letter, in their order, in which one of the phrases is found. */
export function sentencesWith(notice: Notice, ...phrases: readonly FactPhrase[]): readonly Sentence[] {
  return sentencesStating(notice, ...phrases.map(({ kind }) => kind));
}

/** A stretch of a sentence's plain text, as it stands in the draft. */
export function placedAt(sentence: Sentence, { start, end }: Span): { readonly range: Range; readonly text: string } {
  return { range: rangeIn(sentence, start, end), text: sentence.wording.text.slice(start, end) };
}

/** Whether the authority itself states a fact of this kind anywhere in its letter. */
export const isSaidIn = (notice: Notice, kind: FactKind): boolean => sentencesStating(notice, kind).some(isOwn);

/** Whether one of a few sentences states a fact of this kind. */
export function isSaid(sentences: readonly Pick<Sentence, 'facts'>[], kind: FactKind): boolean {
  return sentences.some((sentence) => states(sentence.facts, kind));
}
