import type { Mode } from '../clauses.ts';
import type { Lines } from '../compile.ts';

/** What a sentence of a letter may do, or say. */
export type FactKind =
  | 'confirms-nor-denies'
  | 'favours-neither'
  | 'warns-against-inference'
  | 'excludes-duty'
  | 'holds'
  | 'holds-not'
  | 'supposes-holding'
  | 'refuses'
  | 'exempts'
  | 'presumes-thing'
  | 'foresees-effect'
  | 'extends'
  | 'withholds-reasons'
  | 'sends-reasons-apart'
  | 'weighs'
  | 'interest-lies'
  | 'balance-lies'
  | 'tells-of-review'
  | 'has-no-review'
  | 'tells-of-regulator'
  | 'presumes-held'
  | 'presumes-use'
  | 'presumes-own-use'
  | 'presumes-continuing'
  | 'presumes-inquiry'
  | 'presumes-progress'
  | 'presumes-events';

/**
 * Lines of notation that give a fact. In them `does:` marks the verb, or other word, whose clause decides about the
 * mode (else the last word does), `who:`, `what:` and `by:` the parts of the fact.
 */
export interface Phrase extends Lines {
  readonly fact: FactKind;
  /** Whether it is asserted under `may`, `might`, `could`, `would`, `should` too, which else make it a possibility. */
  readonly evenTentative?: true;
  /** Sentences that state the fact, and near misses that do not: its tests. */
  readonly yes: readonly [string, string, ...string[]];
  readonly no: readonly [string, string, ...string[]];
}

const always: readonly Mode[] = ['asserted', 'denied', 'supposed', 'asked', 'named', 'presumed'];

/** By kind of fact, the modes in which a sentence states it. */
export const statedIn: Readonly<Record<FactKind, readonly Mode[]>> = {
  'confirms-nor-denies': ['asserted', 'presumed'],
  'favours-neither': always,
  'warns-against-inference': ['asserted', 'presumed'],
  'excludes-duty': ['asserted', 'presumed', 'named'],
  holds: ['asserted'],
  'holds-not': ['asserted'],
  'supposes-holding': always,
  refuses: ['asserted', 'presumed'],
  exempts: ['asserted', 'presumed'],
  'presumes-thing': ['asserted', 'presumed'],
  'foresees-effect': ['asserted', 'presumed', 'supposed'],
  extends: ['asserted', 'supposed', 'named', 'presumed'],
  'withholds-reasons': always,
  'sends-reasons-apart': ['asserted', 'presumed', 'named', 'supposed'],
  // "It does not outweigh the harm" weighs too; whether it does, and where it must, is no finding.
  weighs: ['asserted', 'denied', 'presumed'],
  'interest-lies': ['asserted', 'denied', 'presumed'],
  'balance-lies': ['asserted', 'denied', 'presumed'],
  // "If you wish to ask for a review", "before complaining to the Commissioner": who says so tells of it.
  'tells-of-review': always,
  'has-no-review': ['asserted', 'presumed'],
  'tells-of-regulator': always,
  // What is taken as known is so in any clause.
  'presumes-held': always,
  'presumes-use': always,
  'presumes-own-use': always,
  'presumes-continuing': always,
  'presumes-inquiry': always,
  'presumes-progress': always,
  'presumes-events': always,
};
