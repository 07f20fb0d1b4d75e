import type { Lines } from '../compile.ts';

/**
 * Lines of notation that give a fact. In them `does:` marks the verb, or other word, whose clause decides about the
 * mode (else the last word does), `who:`, `what:` and `by:` the parts of the fact.
 */
export interface Phrase<Kind extends string = string> extends Lines {
  readonly fact: Kind;
  /** Whether it is asserted under `may`, `might`, `could`, `would`, `should` too, which else make it a possibility. */
  readonly evenTentative?: true;
  /** Sentences that state the fact, and near misses that do not: its tests. */
  readonly yes: readonly [string, string, ...string[]];
  readonly no: readonly [string, string, ...string[]];
}

/** Phrases as a list whose type knows which facts they give: no list of kinds stands beside them. */
export const family = <Kind extends string>(phrases: readonly Phrase<Kind>[]) => phrases;
