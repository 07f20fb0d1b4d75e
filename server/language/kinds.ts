import type { Lists, Table } from './automaton.ts';
import { detached } from './byText.ts';
import type { Token } from './tokens.ts';

/** What a token is to all lines of a table. It depends on its word alone, so it is worked out once a word. */
export interface Kind {
  /** The classes that it is in, one bit a class. */
  readonly bits: Uint32Array;
  /** Those of them that a line needs besides the one that arms it. */
  readonly needed: Int32Array;
  /** The positions at which a line may begin with it, and the line of each. */
  readonly firsts: Int32Array;
  readonly linesOfFirsts: Int32Array;
  /** The lines that hold no match without a token of one of its classes. */
  readonly arms: Int32Array;
  /** The number of the sentence in which it was last met. */
  last: number;
}

/** At so many words of a sort their kinds are forgotten, so that memory stays bounded however much is read. */
const mostKinds = 20_000;

/** The word by which lines ask for any token of a sort. */
const anyOf: Readonly<Partial<Record<Token['kind'], string>>> = {
  word: 'WORD',
  provision: '§',
  figure: '#',
  instrument: 'ACT',
};

/** Makes what tells the kinds of tokens. */
export function kindsOf(table: Table): (token: Token) => Kind {
  const words = placesOf(table.words);
  const beginnings = placesOf(table.beginnings);
  const longestBeginning = table.beginnings.reduce((longest, { length }) => Math.max(longest, length), 0);
  const isNeeded = new Uint8Array(table.classes);
  for (const id of table.needs.all) isNeeded[id] = 1;

  function classesOf({ w, name, kind, given }: Token): readonly number[] {
    const ids = new Set<number>();
    const addWord = (word: string) => addAll(table.ofWords, words.get(word), ids);
    // What is a name of the authority is no word besides.
    if (!given) addWord(w);
    if (name) addWord(`NAME.${name}`);
    const sort = anyOf[kind];
    if (sort) addWord(sort);
    if (!given && (kind === 'word' || kind === 'provision')) {
      for (let end = Math.min(w.length, longestBeginning); end > 0; end--)
        addAll(table.ofBeginnings, beginnings.get(w.slice(0, end)), ids);
    }
    return [...ids];
  }

  const byShape = new Map<string, Kind>();
  function made(token: Token): Kind {
    const classes = classesOf(token);
    // Most words that no phrase names are of the same few classes.
    const shape = classes.join(' ');
    const alike = byShape.get(shape);
    if (alike) return alike;
    const bits = new Uint32Array((table.classes + 31) >> 5);
    for (const id of classes) bits[id >> 5]! |= 1 << (id & 31);
    const firsts = gathered(table.firsts, classes);
    const kind: Kind = {
      bits,
      needed: Int32Array.from(classes.filter((id) => isNeeded[id] === 1)),
      firsts,
      linesOfFirsts: firsts.map((position) => table.line[position]!),
      arms: gathered(table.arms, classes),
      last: -1,
    };
    byShape.set(shape, kind);
    return kind;
  }

  // "114" is a figure, or a word in "NHS-26-114"; by sort, so that no key has to be made of word and sort.
  const bySort = new Map<string, Map<string, Kind>>();
  const plain = new Map<string, Kind>();
  const ofSort = ({ kind, name, given }: Token) => {
    if (kind === 'word' && name === undefined) return plain;
    const sort = given ? `given ${name}` : name === undefined ? kind : `${kind} ${name}`;
    const known = bySort.get(sort) ?? new Map<string, Kind>();
    bySort.set(sort, known);
    return known;
  };
  return (token) => {
    const kinds = ofSort(token);
    const known = kinds.get(token.w);
    if (known) return known;
    if (kinds.size >= mostKinds) kinds.clear();
    const kind = made(token);
    kinds.set(detached(token.w), kind);
    return kind;
  };
}

/** By text where it stands in a list; of thousands a loop makes it several times as fast as pairs would. */
function placesOf(list: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i < list.length; i++) places.set(list[i]!, i);
  return places;
}

/** What some lists hold, one after the other. */
const gathered = ({ from, all }: Lists, ids: readonly number[]): Int32Array =>
  Int32Array.from(ids.flatMap((id) => [...all.subarray(from[id], from[id + 1])]));

function addAll({ from, all }: Lists, at: number | undefined, to: Set<number>): void {
  if (at === undefined) return;
  for (let i = from[at]!; i < from[at + 1]!; i++) to.add(all[i]!);
}
