import { byText } from '../language/byText.ts';
import { type Fact, factsIn, type Span } from '../language/index.ts';
import { type Element, factsOfElement, isElement } from './elements.ts';
import type { Directive, Notice } from './model.ts';
import type { ReadingOptions } from './options.ts';
import { PlainBuilder } from './plain.ts';

interface Wording {
  readonly text: string;
}

/** What a sentence, by its plain words, states for the house whose letter is read. */
export type FactsOf = (wording: Wording) => readonly Fact[];

/** A wording of the house's own, and the element that it says. */
interface HousePhrase {
  readonly element: Element;
  readonly pattern: RegExp;
}

/**
 * What sentences state by their words and by the house's own wordings, for an authority that is known by `names`. The
 * same wording gives the same list as long as it is kept.
 */
export function factsFor(names: readonly string[], { phrases = {} }: ReadingOptions): FactsOf {
  return factsOfHouse(JSON.stringify([names, phrases]));
}

/** By the names and the house's wordings, so that the same of them give the same function. */
const factsOfHouse = byText((json): FactsOf => {
  const [names, phrases]: [string[], NonNullable<ReadingOptions['phrases']>] = JSON.parse(json);
  const house = phrasesOf(phrases);
  if (house.length === 0) return (wording) => factsIn(wording, names);
  return (wording) =>
    enlarged(byPhrases, wording, factsIn(wording, names), house, () =>
      house.flatMap(({ element, pattern }) => {
        const match = pattern.exec(wording.text);
        return match ? said(element, wording, { start: match.index, end: match.index + match[0].length }, 'house') : [];
      }),
    );
}, 10);

/** By wording, the list of facts that was made of another one for a cause, so that what did not change is the same at the next key. */
type Enlarged<Cause> = WeakMap<
  Wording,
  { readonly base: readonly Fact[]; readonly cause: Cause; readonly facts: readonly Fact[] }
>;
const byPhrases: Enlarged<readonly HousePhrase[]> = new WeakMap();
const byMarks: Enlarged<string> = new WeakMap();

function enlarged<Cause>(
  known: Enlarged<Cause>,
  wording: Wording,
  base: readonly Fact[],
  cause: Cause,
  more: () => readonly Fact[],
): readonly Fact[] {
  const before = known.get(wording);
  if (before?.cause === cause && before.base === base) return before.facts;
  const added = more();
  const facts = added.length > 0 ? [...base, ...added] : base;
  known.set(wording, { base, cause, facts });
  return facts;
}

function phrasesOf(phrases: NonNullable<ReadingOptions['phrases']>): readonly HousePhrase[] {
  return Object.entries(phrases).flatMap(([element, wordings]) =>
    wordings.map(plainly).flatMap((words) =>
      words === ''
        ? []
        : {
            element: element as Element,
            pattern: new RegExp(
              `(?<![\\p{L}\\p{N}])${words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
              'iu',
            ),
          },
    ),
  );
}

/** A wording as sentences have it: straight quotes, single spaces. */
function plainly(wording: string): string {
  const plain = new PlainBuilder();
  plain.add(wording, 0);
  return plain.build().text;
}

/** Comments that mark the sentence after them, as the letter is laid out from its beginning. */
export interface Marks {
  /** The elements that comments give to the sentence which begins at `start`: those between it and what was laid out before it. */
  takeBefore(start: number): readonly Element[];
}

/** The marks of a draft: `<!-- section17-reads: harm -->`. */
export function marksIn(directives: readonly Directive[]): Marks {
  const marks = marking(directives);
  let next = 0;
  return {
    takeBefore(start) {
      const from = next;
      while (next < marks.length && marks[next]!.range.end <= start) next++;
      return from === next ? none : marks.slice(from, next).flatMap(({ names }) => names.filter(isElement));
    },
  };
}

const none: readonly Element[] = [];

/** What a sentence states besides its own facts where its author marked it as saying these elements. */
export function withMarks(facts: readonly Fact[], wording: Wording, marks: readonly Element[]): readonly Fact[] {
  if (marks.length === 0) return facts;
  return enlarged(byMarks, wording, facts, marks.join(), () =>
    [...new Set(marks)].flatMap((element) => said(element, wording, { start: 0, end: wording.text.length }, 'mark')),
  );
}

/** The facts of a stretch that says an element. What it does stands behind all words, so that no other fact lies over it. */
function said(element: Element, { text }: Wording, at: Span, by: NonNullable<Fact['by']>): Fact[] {
  const does = { start: text.length, end: text.length };
  return factsOfElement(element).map((kind) => ({ kind, mode: 'asserted', at, parts: { does }, by }));
}

/** Whether the author, or the house, says that a sentence says this element. */
export function isTaughtAs(facts: readonly Fact[], element: Element): boolean {
  return factsOfElement(element).every((kind) => facts.some((fact) => fact.by !== undefined && fact.kind === kind));
}

/** Whether somebody said what a sentence is to be read as. */
export const isTaught = (facts: readonly Fact[]): boolean => facts.some(({ by }) => by !== undefined);

/** Marks that nothing comes of: a name in them is none of an element, or no sentence follows them directly. */
export function idleMarks({ directives, sentences, sections }: Notice): readonly Directive[] {
  return marking(directives).filter(({ names, range: { end } }) => {
    if (names.length === 0 || !names.every(isElement)) return true;
    const sentence = sentences.find(({ range }) => range.start >= end);
    const heading = sections.find(({ headingWithMarks }) => headingWithMarks.start >= end);
    return !sentence || (heading !== undefined && heading.headingWithMarks.start < sentence.range.start);
  });
}

const marking = (directives: readonly Directive[]) => directives.filter(({ kind }) => kind === 'reads');
