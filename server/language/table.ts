import { stemmer } from 'stemmer';
import type { Table } from './automaton.ts';
import { compile } from './compile.ts';
import { type HeadingKind, headings } from './facts/headings.ts';
import { type FactKind, phrases } from './facts/index.ts';
import { type LabelKind, labels } from './facts/labels.ts';
import { type PromptKind, prompts } from './facts/prompts.ts';
import { otherSenses, topics } from './lexicon.ts';

/** All phrases as one automaton, and what a fact is made from once a line of it has matched. */
export interface PhraseTable extends Table {
  /** By phrase. The last one has no kind: it holds the words that stand in another sense. */
  readonly facts: readonly { readonly kind?: FactKind; readonly evenTentative?: true }[];
  /** The same of headings, which have phrases of their own; by phrase its kind. */
  readonly headings: Table & { readonly kinds: readonly HeadingKind[] };
  /** And of the labels in a letter's head. */
  readonly labels: Table & { readonly kinds: readonly LabelKind[] };
  /** And of what templates leave open. */
  readonly prompts: Table & { readonly kinds: readonly PromptKind[] };
  /** The stems of the words that tell what a letter is about, by topic. */
  readonly stems: Readonly<Record<keyof typeof topics, readonly string[]>>;
}

/** Compiled when it is run from source; `scripts/withPhrases.mjs` puts what it comes to into what is built. */
export const table: PhraseTable = {
  ...compile([...phrases, { says: otherSenses }]),
  facts: [...phrases.map(({ fact: kind, evenTentative }) => ({ kind, ...(evenTentative && { evenTentative }) })), {}],
  headings: { ...compile(headings), kinds: headings.map(({ fact }) => fact) },
  labels: { ...compile(labels), kinds: labels.map(({ fact }) => fact) },
  prompts: { ...compile(prompts), kinds: prompts.map(({ fact }) => fact) },
  stems: {
    common: stemsIn(topics.common),
    openness: stemsIn(topics.openness),
    besides: stemsIn(topics.besides),
    harm: stemsIn(topics.harm),
    weighing: stemsIn(topics.weighing),
    asking: stemsIn(topics.asking),
    effect: stemsIn(topics.effect),
  },
};

function stemsIn(words: string): readonly string[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => stemmer(word));
}
