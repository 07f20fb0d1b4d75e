import type { Table } from './matcher.ts';

/** A table as it stands in the built program: its numbers as text, a character each for most of them. */
export interface PackedTable {
  readonly parts: readonly string[];
  readonly classes: number;
  readonly lists: readonly string[];
  readonly firsts: PackedLists;
  readonly arms: PackedLists;
  readonly words: readonly [texts: string, classes: PackedLists];
  readonly beginnings: readonly [texts: string, classes: PackedLists];
}

/** The lengths of lists, and what is in them. */
type PackedLists = readonly [lengths: string, numbers: string];

const lists = [
  'phrases',
  'line',
  'token',
  'gap',
  'part',
  'notBefore',
  'notNext',
  'flags',
  'followFrom',
  'follow',
] as const;

/** Characters of which text in a program needs none escaped: the first 32 end a number, after the others it goes on. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Writes a table down in short. */
export function packed({ parts, classes, firsts, arms, words, beginnings, ...table }: Table): PackedTable {
  const both = (entries: readonly (readonly [string, readonly number[]])[]) =>
    [entries.map(([text]) => text).join(' '), packLists(entries.map(([, ids]) => ids))] as const;
  return {
    parts,
    classes,
    lists: lists.map((name) => packNumbers(table[name])),
    firsts: packLists(firsts),
    arms: packLists(arms),
    words: both(Object.entries(words)),
    beginnings: both(beginnings),
  };
}

/** The table that `packed` wrote down. */
export function unpacked({ parts, classes, firsts, arms, words, beginnings, ...table }: PackedTable): Table {
  const both = ([texts, ids]: PackedTable['words']) => {
    const each = texts.split(' ');
    return unpackLists(ids).map((classes, i) => [each[i]!, classes] as const);
  };
  const numbers = Object.fromEntries(lists.map((name, i) => [name, unpackNumbers(table.lists[i]!)]));
  return {
    ...(numbers as Record<(typeof lists)[number], number[]>),
    parts,
    classes,
    firsts: unpackLists(firsts),
    arms: unpackLists(arms),
    words: Object.fromEntries(both(words)),
    beginnings: both(beginnings),
  };
}

/** Each number as its distance from the one before, five bits a character, the lowest bit of all for its sign. */
function packNumbers(numbers: readonly number[]): string {
  let text = '';
  let before = 0;
  for (const number of numbers) {
    const step = number - before;
    before = number;
    let rest = step < 0 ? (-step << 1) | 1 : step << 1;
    for (; rest > 31; rest >>= 5) text += digits[32 + (rest & 31)];
    text += digits[rest];
  }
  return text;
}

function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [number, step, shift] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const digit = values[text.charCodeAt(i)]!;
    step |= (digit & 31) << shift;
    shift += 5;
    if (digit > 31) continue;
    number += step & 1 ? -(step >> 1) : step >> 1;
    numbers.push(number);
    [step, shift] = [0, 0];
  }
  return numbers;
}

const values = new Uint8Array(128);
for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;

function packLists(of: readonly (readonly number[])[]): PackedLists {
  return [packNumbers(of.map(({ length }) => length)), packNumbers(of.flat())];
}

function unpackLists([lengths, flat]: PackedLists): number[][] {
  const numbers = unpackNumbers(flat);
  let from = 0;
  return unpackNumbers(lengths).map((length) => {
    from += length;
    return numbers.slice(from - length, from);
  });
}
