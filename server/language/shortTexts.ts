import type { Table } from './automaton.ts';
import type { Span } from './index.ts';
import { createMatcher } from './matcher.ts';
import { type Token, tokenise } from './tokens.ts';

/** What some words of a short text, such as a heading, announce or speak of, and where they stand in it. */
export interface ShortFact<Kind> extends Span {
  readonly kind: Kind;
  /** Whether those words are all that there are. */
  readonly whole: boolean;
}

/**
 * Makes a finder of the facts of short texts, in the order in which they begin, the longest first. Such a text has no
 * clauses, so its facts have no mode. It is plain text: straight quotes, single spaces. Its tokens may be given.
 */
export function shortFacts<Kind>(
  table: Table & { readonly kinds: readonly Kind[] },
): (text: string, tokens?: readonly Token[]) => readonly ShortFact<Kind>[] {
  const { phrases, kinds } = table;
  const match = createMatcher(table);
  return (text, tokens = tokenise(text)) => {
    const { found } = match(tokens);
    if (found.length === 0) return [];
    const excused = new Set(found.map(({ line }) => -1 - phrases[line]!).filter((phrase) => phrase >= 0));
    const facts: ShortFact<Kind>[] = [];
    for (const { line, from, to } of found) {
      const phrase = phrases[line]!;
      if (phrase < 0 || excused.has(phrase)) continue;
      const [{ start }, { end }] = [tokens[from]!, tokens[to]!];
      // What is quoted, and what is left open in brackets, are words too.
      const whole = !/[\p{L}\p{N}[\]]/u.test(text.slice(0, start) + text.slice(end));
      facts.push({ kind: kinds[phrase]!, start, end, whole });
    }
    return facts.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
