import { byText } from './byText.ts';
import type { HeadingKind } from './facts/headings.ts';
import type { Span } from './index.ts';
import { createMatcher } from './matcher.ts';
import { table } from './table.ts';
import { tokenise } from './tokens.ts';

export type { HeadingKind } from './facts/headings.ts';
export { headingWords } from './lexicon.ts';

/** What some words of a heading announce or speak of, and where they stand in its plain text. */
export interface HeadingFact extends Span {
  readonly kind: HeadingKind;
  /** Whether those words are all words of the heading: then it is one however it is set. */
  readonly whole: boolean;
}

const match = createMatcher(table.headings);

/**
 * What the words of a heading announce, the first and longest stretch of each kind, in the order of the draft. A
 * heading has no clauses, so its facts have no mode. `text` is plain text without its number.
 */
export const headingFactsIn = byText((text: string): readonly HeadingFact[] => {
  const tokens = tokenise(text);
  const { found } = match(tokens);
  if (found.length === 0) return [];
  const { phrases, kinds } = table.headings;
  const excused = new Set(found.map(({ line }) => -1 - phrases[line]!).filter((phrase) => phrase >= 0));
  const facts: HeadingFact[] = [];
  for (const { line, from, to } of found) {
    const phrase = phrases[line]!;
    if (phrase < 0 || excused.has(phrase)) continue;
    const [{ start }, { end }] = [tokens[from]!, tokens[to]!];
    // What is quoted, and what is left open in brackets, are words too.
    const whole = !/[\p{L}\p{N}[\]]/u.test(text.slice(0, start) + text.slice(end));
    facts.push({ kind: kinds[phrase]!, start, end, whole });
  }
  return facts.sort((a, b) => a.start - b.start || b.end - a.end);
});

/** The words of a heading as phrases know them, in lower case; a provision is one word that begins with `§`. */
export function headingTokens(text: string): readonly string[] {
  return tokenise(text).flatMap(({ w, kind }) => (kind === 'mark' ? [] : [w]));
}
