/** Lines of notation as one automaton: flat lists of numbers, so that it can be written into the program when it is built. */
export interface Table {
  /** By line, the phrase that it says (an index in the list that was compiled), or -1 - phrase where it excuses it. */
  readonly phrases: Int32Array;
  /** The names of the parts, by number. */
  readonly parts: readonly string[];
  /** How many classes of tokens there are. */
  readonly classes: number;
  /** The words that lines ask for, and by word the classes that it is in. */
  readonly words: readonly string[];
  readonly ofWords: Lists;
  /** Beginnings of words, and by beginning the classes of every word that begins so. */
  readonly beginnings: readonly string[];
  readonly ofBeginnings: Lists;
  /** By class, the positions at which a line may begin with a token of it, and the lines that hold no match without one. */
  readonly firsts: Lists;
  readonly arms: Lists;
  /** By line, the other classes without a token of which it holds no match. */
  readonly needs: Lists;
  /** By position: its line, the class of its token (of a gap: that none may be in; -1 for none) and so on. */
  readonly line: Int32Array;
  readonly token: Int32Array;
  /** The words that a gap may run over; -1 for a position that is none. */
  readonly gap: Int32Array;
  readonly part: Int32Array;
  /** Classes of which the token before, or the next one, must not be; -1 for none. */
  readonly notBefore: Int32Array;
  readonly notNext: Int32Array;
  /** Sum of `flag`s. */
  readonly flags: Int32Array;
  /** By position, those that may come next. */
  readonly follow: Lists;
}

/** Lists one after the other: list i is what stands in `all` from `from[i]` to before `from[i + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly all: Int32Array;
}

/**
 * `opens`: only at the beginning; `closes`: only at the end; `ends`: here a line is complete; `wide`: over clauses;
 * `guarded`: something must not stand beside it.
 */
export const flag = { opens: 1, closes: 2, ends: 4, wide: 8, guarded: 16 } as const;
