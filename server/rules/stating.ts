import { byText } from '../language/byText.ts';
import { type FactKind, factsIn, kindsStated } from '../language/index.ts';
import { remembered } from '../language/remembered.ts';
import type { Notice, Sentence, StatementKind } from '../notice/model.ts';

/** By kind of fact, the sentences of a letter that state one: gathered once for all rules that look at the letter. */
const byKind = remembered(({ sentences }: Notice): ReadonlyMap<FactKind, readonly Sentence[]> => {
  const stating = new Map<FactKind, Sentence[]>();
  for (const sentence of sentences) {
    for (const kind of kindsStated(sentence.facts)) {
      const others = stating.get(kind);
      if (others) others.push(sentence);
      else stating.set(kind, [sentence]);
    }
  }
  return stating;
});

const none: readonly Sentence[] = [];

/** The sentences of a letter, in their order, that state a fact of one of these kinds. */
export function sentencesStating(notice: Notice, ...kinds: readonly FactKind[]): readonly Sentence[] {
  const stating = byKind(notice);
  if (kinds.length === 1) return stating.get(kinds[0]!) ?? none;
  const found = new Set(kinds.flatMap((kind) => stating.get(kind) ?? none));
  return found.size === 0 ? none : [...found].sort((a, b) => a.range.start - b.range.start);
}

/** The sentences of a letter that make a statement of one of these kinds. */
export function sentencesMaking(
  { statements, sentences }: Notice,
  ...kinds: readonly StatementKind[]
): ReadonlySet<Sentence> {
  return new Set(statements.flatMap(({ kind, sentence }) => (kinds.includes(kind) && sentences[sentence]) || []));
}

/** More than the headings of a long letter. */
const mostHeadings = 4_000;

/** What a heading states by its words alone. */
export const factsOfHeading = byText((text) => factsIn({ text }), mostHeadings);
