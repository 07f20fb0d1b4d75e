import { compile } from './compile.ts';
import { type HeadingKind, headings } from './facts/headings.ts';
import { type FactKind, phrases } from './facts/index.ts';
import { type LabelKind, labels } from './facts/labels.ts';
import { type PromptKind, prompts } from './facts/prompts.ts';
import { otherSenses } from './lexicon.ts';
import type { Table } from './matcher.ts';

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
}

/** Compiled when it is run from source; `scripts/withPhrases.mjs` puts what it comes to into what is built. */
export const table: PhraseTable = {
  ...compile([...phrases, { says: otherSenses }]),
  facts: [...phrases.map(({ fact: kind, evenTentative }) => ({ kind, ...(evenTentative && { evenTentative }) })), {}],
  headings: { ...compile(headings), kinds: headings.map(({ fact }) => fact) },
  labels: { ...compile(labels), kinds: labels.map(({ fact }) => fact) },
  prompts: { ...compile(prompts), kinds: prompts.map(({ fact }) => fact) },
};
