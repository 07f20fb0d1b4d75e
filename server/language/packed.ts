import type { Lists, Table } from './automaton.ts';

/** A table as it stands in the built program: its words with spaces between, its numbers as text. */
export interface PackedTable {
  readonly parts: readonly string[];
  readonly classes: number;
  readonly words: string;
  readonly beginnings: string;
  readonly numbers: readonly string[];
  readonly lists: readonly (readonly [from: string, all: string])[];
}

const numbers = ['phrases', 'line', 'token', 'gap', 'part', 'notBefore', 'notNext', 'flags'] as const;
const lists = ['ofWords', 'ofBeginnings', 'firsts', 'arms', 'needs', 'follow'] as const;

/** Characters of which text in a program needs none escaped: the first 32 end a number, after the others it goes on. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Writes a table down in short. */
export function packed(table: Table): PackedTable {
  return {
    parts: table.parts,
    classes: table.classes,
    words: table.words.join(' '),
    beginnings: table.beginnings.join(' '),
    numbers: numbers.map((name) => pack(table[name])),
    lists: lists.map((name) => [pack(table[name].from), pack(table[name].all)] as const),
  };
}

/** The table that `packed` wrote down. */
export function unpacked({ words, beginnings, ...table }: PackedTable): Table {
  return {
    ...(Object.fromEntries(numbers.map((name, i) => [name, unpack(table.numbers[i]!)])) as Numbers),
    ...(Object.fromEntries(lists.map((name, i) => [name, unpackLists(table.lists[i]!)])) as AllLists),
    parts: table.parts,
    classes: table.classes,
    words: words.split(' '),
    beginnings: beginnings === '' ? [] : beginnings.split(' '),
  };
}

type Numbers = Record<(typeof numbers)[number], Int32Array>;
type AllLists = Record<(typeof lists)[number], Lists>;

/**
 * How many, then each number as its distance from the one before, five bits a character, the lowest bit of all for its
 * sign. After a distance of none comes how many more of those follow: much is the same from one position to the next.
 */
function pack(of: Int32Array): string {
  let text = '';
  let before = 0;
  const write = (number: number) => {
    for (let rest = number; ; rest >>= 5) {
      text += digits[rest > 31 ? 32 + (rest & 31) : rest];
      if (rest <= 31) return;
    }
  };
  write(of.length);
  for (let i = 0; i < of.length; i++) {
    const step = of[i]! - before;
    before = of[i]!;
    write(step < 0 ? (-step << 1) | 1 : step << 1);
    if (step !== 0) continue;
    const first = i;
    while (of[i + 1] === before) i++;
    write(i - first);
  }
  return text;
}

/** This runs once, before the engine has made it fast, on all the numbers there are: hence its plainness. */
function unpack(text: string): Int32Array {
  let of: Int32Array | undefined;
  let next = 0;
  let number = 0;
  let read = 0;
  let shift = 0;
  let repeats = false;
  for (let i = 0; i < text.length; i++) {
    const digit = values[text.charCodeAt(i)]!;
    read |= (digit & 31) << shift;
    if (digit > 31) {
      shift += 5;
      continue;
    }
    if (!of) of = new Int32Array(read);
    else if (repeats) {
      of.fill(number, next, next + read);
      next += read;
      repeats = false;
    } else {
      repeats = read === 0;
      number += read & 1 ? -(read >> 1) : read >> 1;
      of[next++] = number;
    }
    read = 0;
    shift = 0;
  }
  return of!;
}

const unpackLists = ([from, all]: readonly [string, string]): Lists => ({ from: unpack(from), all: unpack(all) });

const values = new Uint8Array(128);
for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
