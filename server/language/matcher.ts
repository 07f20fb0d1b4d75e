import { flag, type Table } from './automaton.ts';
import { type Kind, kindsOf } from './kinds.ts';
import type { Token } from './tokens.ts';

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

const closing = new Set([';', ':', '.', '?', '!', '"']);

/**
 * Makes a matcher for all lines of a table. It looks at each token once. At each token every position is held by at
 * most one thread, that of the nearest start: whatever an earlier start could still match, it can, with more of its
 * gaps left. So the work is at most tokens times transitions, whatever the text.
 */
export function createMatcher(table: Table): (tokens: readonly Token[]) => Matches {
  const { phrases, line: lines, token: classOf, gap: gaps, part: partOf, notBefore, notNext, flags } = table;
  const { from: followFrom, all: follow } = table.follow;
  const count = lines.length;
  const kindOf = kindsOf(table);
  const { arm, armed } = arming(table);

  let [now, next] = [threadsOf(count), threadsOf(count)];
  /** By position at which token it was last entered, counted through all sentences, and which of the next threads holds it. */
  const seen = new Int32Array(count).fill(-1);
  const slot = new Int32Array(count);
  let sentence = 0;
  let clock = 0;
  // What a thread has met is a chain: by link `before` is the one before (-1 for none), `place` the position and `at` the token.
  const [before, place, at]: [number[], number[], number[]] = [[], [], []];
  const listed = (latest: number): Match['named'] => {
    let length = 0;
    for (let link = latest; link >= 0; link = before[link]!) length++;
    const named = new Array<Match['named'][number]>(length);
    for (let link = latest; link >= 0; link = before[link]!)
      named[--length] = { part: partOf[place[link]!]!, at: at[link]! };
    return named;
  };

  // Where the matcher stands: at which token, what is beside it, and how many threads have come to it, with how many links.
  let i = 0;
  let last: Uint32Array | undefined;
  let coming: Uint32Array | undefined;
  let entered = 0;
  let links = 0;
  let steps = 0;
  /** Takes a thread to a position whose own token, or gap, the token is found to fit. */
  const enter = (q: number, from: number, latest: number, more: number) => {
    if (flags[q]! & flag.guarded) {
      if (last && has(last, notBefore[q]!)) return;
      if (coming && has(coming, notNext[q]!)) return;
    }
    let t = slot[q]!;
    if (seen[q] === clock) {
      if (next.start[t]! > from || (next.start[t] === from && next.left[t]! >= more)) return;
    } else {
      seen[q] = clock;
      t = entered++;
      slot[q] = t;
      next.positions[t] = q;
    }
    next.start[t] = from;
    next.left[t] = more;
    if (gaps[q]! >= 0) next.met[t] = latest;
    else {
      before[links] = latest;
      place[links] = q;
      at[links] = i;
      next.met[t] = links++;
    }
  };

  /** Takes the threads on over a token. */
  const goOn = (threads: number, bits: Uint32Array, { w, kind }: Token) => {
    const word = kind === 'mark' ? 0 : 1;
    const closes = kind === 'mark' && closing.has(w);
    for (let t = 0; t < threads; t++) {
      const p = now.positions[t]!;
      const to = followFrom[p + 1]!;
      for (let f = followFrom[p]!; f < to; f++) {
        const q = follow[f]!;
        steps++;
        const fits = has(bits, classOf[q]!);
        if (gaps[q]! < 0) {
          if (fits) enter(q, now.start[t]!, now.met[t]!, 0);
          continue;
        }
        const more = (p === q ? now.left[t]! : gaps[q]!) - word;
        if (more >= 0 && !fits && !(closes && !(flags[q]! & flag.wide))) enter(q, now.start[t]!, now.met[t]!, more);
      }
    }
  };

  /** Begins the lines that may begin with a token. */
  const begin = ({ firsts, linesOfFirsts }: Kind) => {
    for (let f = 0; f < firsts.length; f++) {
      if (armed[linesOfFirsts[f]!] !== sentence) continue;
      const q = firsts[f]!;
      if (flags[q]! & flag.opens && i > 0) continue;
      steps++;
      enter(q, i, -1, 0);
    }
  };

  /** Adds the matches that are complete with the token. */
  const complete = (lastWord: number, found: Match[]) => {
    for (let t = 0; t < entered; t++) {
      const q = next.positions[t]!;
      if (!(flags[q]! & flag.ends) || (flags[q]! & flag.closes && i < lastWord)) continue;
      const line = lines[q]!;
      // Of words that only excuse a phrase nobody asks which they are.
      const named = phrases[line]! < 0 ? none : listed(next.met[t]!);
      found.push({ line, from: next.start[t]!, to: i, named });
    }
  };

  return (tokens) => {
    const found: Match[] = [];
    const kinds = tokens.map(kindOf);
    const lastWord = tokens.findLastIndex(({ kind }) => kind !== 'mark');
    arm(kinds, ++sentence);
    links = 0;
    steps = 0;
    let threads = 0;
    for (i = 0; i < tokens.length; i++) {
      last = kinds[i - 1]?.bits;
      coming = kinds[i + 1]?.bits;
      clock++;
      entered = 0;
      goOn(threads, kinds[i]!.bits, tokens[i]!);
      begin(kinds[i]!);
      complete(lastWord, found);
      [now, next] = [next, now];
      threads = entered;
    }
    return { found, steps };
  };
}

const none: Match['named'] = [];

/** Which lines may hold a match in a sentence: those all of whose needs it meets. */
interface Arming {
  arm(kinds: readonly Kind[], sentence: number): void;
  /** By line the number of the last sentence that met its needs. */
  readonly armed: Int32Array;
}

function arming({ classes, phrases, needs: { from, all: needs } }: Table): Arming {
  const armed = new Int32Array(phrases.length).fill(-1);
  /** By class that a line needs the number of the last sentence that has a token of it. */
  const present = new Int32Array(classes).fill(-1);
  const isMet = (line: number, sentence: number) => {
    for (let n = from[line]!; n < from[line + 1]!; n++) if (present[needs[n]!] !== sentence) return false;
    return true;
  };
  return {
    armed,
    arm(kinds, sentence) {
      const distinct: Kind[] = [];
      for (const kind of kinds) {
        if (kind.last === sentence) continue;
        kind.last = sentence;
        distinct.push(kind);
        for (const id of kind.needed) present[id] = sentence;
      }
      for (const { arms } of distinct) for (const line of arms) if (isMet(line, sentence)) armed[line] = sentence;
    },
  };
}

/** The threads at one token, the one beside the other: what each holds and has met lies close together in memory. */
interface Threads {
  readonly positions: Int32Array;
  /** At which token each began, how many words its gap may still run over, and its latest link. */
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
