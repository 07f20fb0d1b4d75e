import { detached } from './byText.ts';
import type { Token } from './tokens.ts';

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

/** `opens`: only at the beginning; `closes`: only at the end; `ends`: here a line is complete; `wide`: over clauses. */
export const flag = { opens: 1, closes: 2, ends: 4, wide: 8 } as const;

/** Where a line of notation stands in a sentence: indices of its first and last token. */
export interface Match {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** The tokens that the line itself names, as against those that a gap ran over, in order; part -1 where they are in none. None where it excuses. */
  readonly named: readonly { readonly part: number; readonly at: number }[];
}

export interface Matches {
  readonly found: readonly Match[];
  /** How many transitions were tried: the measure of the work. */
  readonly steps: number;
}

/** What a token is to all lines. It depends on its word alone, so it is worked out once a word. */
interface Kind {
  /** The classes that it is in; in `bits`, one bit a class. */
  readonly classes: readonly number[];
  readonly bits: Uint32Array;
  readonly firsts: readonly number[];
  readonly arms: readonly number[];
  /** The number of the sentence in which it was last met. */
  last: number;
}

/** At so many words the kinds of words are forgotten, so that memory stays bounded however much is read. */
const mostKinds = 20_000;
const closing = new Set([';', ':', '.', '?', '!', '"']);

/**
 * Makes a matcher for all lines of a table. It looks at each token once. At each token every position is held by at
 * most one thread, that of the nearest start: whatever an earlier start could still match, it can, with more of its
 * gaps left. So the work is at most tokens times transitions, whatever the text.
 */
export function createMatcher(table: Table): (tokens: readonly Token[]) => Matches {
  const { line: lines, token: classOf, gap: gaps, part: partOf, notBefore, notNext, flags } = table;
  const { from: followFrom, all: follow } = table.follow;
  const count = lines.length;
  const words = placesOf(table.words);
  const beginnings = placesOf(table.beginnings);
  const longestBeginning = table.beginnings.reduce((longest, { length }) => Math.max(longest, length), 0);

  const empty: Kind = { classes: [], bits: new Uint32Array((table.classes + 31) >> 5), firsts: [], arms: [], last: -1 };
  // Most tokens are plain words: they are found without a key being made for them.
  const [ofWords, ofOthers] = [new Map<string, Kind>(), new Map<string, Kind>()];
  const byShape = new Map<string, Kind>();
  const kindOf = (token: Token): Kind => {
    const { w, kind, name, given } = token;
    const plain = kind === 'word' && name === undefined && !given;
    const kinds = plain ? ofWords : ofOthers;
    // What is a name of the authority is no word besides. "114" is a figure, or a word in "NHS-26-114".
    const key = plain ? w : given ? `NAME ${name}` : `${w} ${kind} ${name ?? ''}`;
    let known = kinds.get(key);
    if (!known) {
      if (kinds.size >= mostKinds) kinds.clear();
      known = makeKind(token);
      kinds.set(detached(key), known);
    }
    return known;
  };
  function makeKind({ w, name, kind, given }: Token): Kind {
    const ids = new Set<number>();
    const add = ({ from, all }: Lists, at: number | undefined) => {
      if (at === undefined) return;
      for (let i = from[at]!; i < from[at + 1]!; i++) ids.add(all[i]!);
    };
    const addWord = (word: string) => add(table.ofWords, words.get(word));
    if (!given) addWord(w);
    if (name) addWord(`NAME.${name}`);
    if (kind === 'provision') addWord('§');
    if (kind === 'figure') addWord('#');
    if (kind === 'word') addWord('WORD');
    if (kind === 'instrument') addWord('ACT');
    if (!given && (kind === 'word' || kind === 'provision')) {
      const longest = Math.min(w.length, longestBeginning);
      for (let end = longest; end > 0; end--) add(table.ofBeginnings, beginnings.get(w.slice(0, end)));
    }
    if (ids.size === 0) return empty;
    // Most words that no phrase names are of the same few classes.
    const shape = [...ids].join(' ');
    const alike = byShape.get(shape);
    if (alike) return alike;
    const bits = new Uint32Array(empty.bits.length);
    const [firsts, arms]: [number[], number[]] = [[], []];
    for (const id of ids) {
      bits[id >> 5]! |= 1 << (id & 31);
      append(table.firsts, id, firsts);
      append(table.arms, id, arms);
    }
    const made: Kind = { classes: [...ids], bits, firsts, arms, last: -1 };
    byShape.set(shape, made);
    return made;
  }

  /** By class and by line the number of the last sentence that has a token of it, or all that the line needs. */
  const present = new Int32Array(table.classes).fill(-1);
  const armed = new Int32Array(table.phrases.length).fill(-1);
  const { from: needsFrom, all: needs } = table.needs;
  const arm = (all: readonly Kind[]) => {
    for (const { classes } of all) for (const id of classes) present[id] = sentence;
    for (const kind of all) {
      if (kind.last === sentence) continue;
      kind.last = sentence;
      for (const line of kind.arms) {
        let n = needsFrom[line]!;
        while (n < needsFrom[line + 1]! && present[needs[n]!] === sentence) n++;
        if (n === needsFrom[line + 1]) armed[line] = sentence;
      }
    }
  };

  let [now, next] = [threadsOf(count), threadsOf(count)];
  /** At which token a position was last entered, counted through all sentences. */
  const seen = new Int32Array(count).fill(-1);
  let sentence = 0;
  let clock = 0;
  // What a thread has met is a chain: by link `before` is the one before (-1 for none), `place` the position and `at` the token.
  const [before, place, at]: [number[], number[], number[]] = [[], [], []];
  const listed = (latest: number): Match['named'] => {
    const named: Match['named'][number][] = [];
    for (let link = latest; link >= 0; link = before[link]!) named.push({ part: partOf[place[link]!]!, at: at[link]! });
    return named.reverse();
  };

  // Where the matcher stands: at which token, what is beside it, and how many threads have come to it, with how many links.
  let i = 0;
  let last: Uint32Array | undefined;
  let coming: Uint32Array | undefined;
  let entered = 0;
  let links = 0;
  /** Takes a thread to a position whose own token, or gap, the token is found to fit. */
  const enter = (q: number, from: number, latest: number, more: number) => {
    if (last && has(last, notBefore[q]!)) return;
    if (coming && has(coming, notNext[q]!)) return;
    if (seen[q] === clock) {
      if (next.start[q]! > from || (next.start[q] === from && next.left[q]! >= more)) return;
    } else {
      seen[q] = clock;
      next.positions[entered++] = q;
    }
    next.start[q] = from;
    next.left[q] = more;
    if (gaps[q]! >= 0) next.met[q] = latest;
    else {
      before[links] = latest;
      place[links] = q;
      at[links] = i;
      next.met[q] = links++;
    }
  };

  return (tokens) => {
    const found: Match[] = [];
    const all = tokens.map(kindOf);
    sentence++;
    links = 0;
    arm(all);
    let lastWord = tokens.length - 1;
    while (lastWord >= 0 && tokens[lastWord]!.kind === 'mark') lastWord--;
    let threads = 0;
    let steps = 0;
    for (i = 0; i < tokens.length; i++) {
      const { w, kind } = tokens[i]!;
      const { bits, firsts } = all[i]!;
      last = all[i - 1]?.bits;
      coming = all[i + 1]?.bits;
      const word = kind === 'mark' ? 0 : 1;
      const closes = kind === 'mark' && closing.has(w);
      clock++;
      entered = 0;
      for (let t = 0; t < threads; t++) {
        const p = now.positions[t]!;
        for (let f = followFrom[p]!; f < followFrom[p + 1]!; f++) {
          const q = follow[f]!;
          steps++;
          const fits = has(bits, classOf[q]!);
          if (gaps[q]! < 0) {
            if (fits) enter(q, now.start[p]!, now.met[p]!, 0);
            continue;
          }
          const more = (p === q ? now.left[p]! : gaps[q]!) - word;
          if (more >= 0 && !fits && !(closes && !(flags[q]! & flag.wide))) enter(q, now.start[p]!, now.met[p]!, more);
        }
      }
      for (const q of firsts) {
        if (armed[lines[q]!] !== sentence || (flags[q]! & flag.opens && i > 0)) continue;
        steps++;
        enter(q, i, -1, 0);
      }
      for (let t = 0; t < entered; t++) {
        const q = next.positions[t]!;
        if (!(flags[q]! & flag.ends) || (flags[q]! & flag.closes && i < lastWord)) continue;
        const line = lines[q]!;
        // Of words that only excuse a phrase nobody asks which they are.
        const named = table.phrases[line]! < 0 ? none : listed(next.met[q]!);
        found.push({ line, from: next.start[q]!, to: i, named });
      }
      [now, next] = [next, now];
      threads = entered;
    }
    return { found, steps };
  };
}

/** By text where it stands in a list; of thousands a loop makes it several times as fast as pairs would. */
function placesOf(list: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i < list.length; i++) places.set(list[i]!, i);
  return places;
}

const none: Match['named'] = [];

/** The threads at one token: the positions that are held, and by position what its thread has met. */
interface Threads {
  readonly positions: Int32Array;
  /** At which token it began, how many words its gap may still run over, and its latest link. */
  readonly start: Int32Array;
  readonly left: Int32Array;
  readonly met: Int32Array;
}

function threadsOf(count: number): Threads {
  const numbers = () => new Int32Array(count);
  return { positions: numbers(), start: numbers(), left: numbers(), met: numbers() };
}

/** Whether a token is of a class; of none, -1, it never is. */
const has = (bits: Uint32Array, of: number): boolean => of >= 0 && ((bits[of >> 5]! >>> (of & 31)) & 1) === 1;

function append({ from, all }: Lists, at: number, to: number[]): void {
  for (let i = from[at]!; i < from[at + 1]!; i++) to.push(all[i]!);
}
