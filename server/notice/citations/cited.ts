import type { Regime } from '../../law/provision.ts';
import type { Range } from '../model.ts';

/** A provision as written in a text, before the letter's regime is known. Positions are UTF-16 in the given text. */
export interface CitedProvision {
  /** Its own characters: from the keyword for the first of a list (`Section 31(1)(a)`), its own part for the others (`(b)`). */
  readonly start: number;
  readonly end: number;
  /** The same number for all provisions written as one list or range. */
  readonly group: number;
  /** The keyword used; `unmarked` for a number that stands alone: `30(3)`. */
  readonly kind: 'section' | 'regulation' | 'unmarked';
  /**
   * The instrument named beside it. Undefined where the words leave it to the letter: none, `the Act`, `FOIA`,
   * `the Freedom of Information Act`. `eir` is as written: Scottish authorities too say "EIRs" of their regulations.
   */
  readonly act: Regime | 'other' | undefined;
  /** The instrument as written, where `act` is `other` and a name stands there. */
  readonly actName?: string;
  /** `31`, `22A`. */
  readonly section: string;
  /** `['5B', 'a', 'i']`. */
  readonly path: readonly string[];
  /** False for brackets out of order: `31 (1()(a)`. Spacing does not matter. */
  readonly wellFormed: boolean;
  /** A title written beside it: `Law Enforcement`. */
  readonly title?: { readonly text: string; readonly start: number; readonly end: number };
  /** It stands after "by virtue of", "by reference to" and the like, and a citation of the same section. */
  readonly byReference?: boolean;
  /** Where the instrument is named: `of the Freedom of Information Act 2000`. */
  readonly actSpan?: Range;
}
