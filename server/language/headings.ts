import type { HeadingKind } from './facts/headings.ts';
import { type ShortFact, shortFacts } from './shortTexts.ts';
import { table } from './table.ts';
import { type Token, tokenise } from './tokens.ts';

export type { HeadingKind } from './facts/headings.ts';
export { headingWords } from './words.ts';

/** What some words of a heading announce; if they are all its words, it is a heading however it is set. */
export type HeadingFact = ShortFact<HeadingKind>;

/** The facts of a heading; `text` is without its number. */
export const headingFactsIn = shortFacts(table.headings);

/** The words of a heading as phrases know them, in lower case; a provision is one word that begins with `§`. */
export const headingTokens = (text: string): readonly string[] => wordsOf(tokenise(text));

/** A heading's words, and what tells its facts, of the same tokens. */
export function readHeading(text: string): {
  readonly words: readonly string[];
  readonly facts: () => readonly HeadingFact[];
} {
  const tokens = tokenise(text);
  return { words: wordsOf(tokens), facts: () => headingFactsIn(text, tokens) };
}

const wordsOf = (tokens: readonly Token[]) => tokens.flatMap(({ w, kind }) => (kind === 'mark' ? [] : [w]));
