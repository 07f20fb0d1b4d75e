import { flag, type Lists, type Table } from './automaton.ts';
import { endless, type Node, parse, type Test } from './notation.ts';

/** What a phrase says, and the words that excuse it wherever they stand in the sentence. */
export interface Lines {
  readonly says: readonly string[];
  readonly unless?: string;
}

interface Position {
  readonly line: number;
  readonly tests: readonly Test[];
  readonly gap: number;
  readonly part: string | undefined;
  readonly follow: Set<number>;
  notBefore: readonly Test[];
  notNext: readonly Test[];
  flags: number;
}

interface Line {
  readonly phrase: number;
  readonly first: readonly number[];
  readonly needs: readonly (readonly Test[])[];
}

/** The positions at which something may begin and end, and whether it may be nothing. */
interface Ends {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
  /** What holds of the position with which it begins: what must not stand before it, and `opens`. */
  readonly before: { readonly tests?: readonly Test[]; readonly flags?: number };
}

/**
 * Compiles phrases by Glushkov's construction: each position is one test of one token. Throws an Error that names the
 * line where one does not keep to the notation, may be nothing, or begins with a gap.
 */
export function compile(phrases: readonly Lines[]): Table {
  const positions: Position[] = [];
  const lines: Line[] = [];
  phrases.forEach(({ says, unless }, phrase) => {
    for (const text of says) add(text, phrase);
    if (unless) add(unless, -1 - phrase);
  });

  function add(text: string, phrase: number): void {
    const tree = parse(text);
    const { first, last, empty } = lay(tree, lines.length, undefined);
    const needs = needsOf(tree);
    if (empty || needs.length === 0) throw new Error(`${text}: may be nothing`);
    if (first.some((p) => positions[p]!.gap >= 0)) throw new Error(`${text}: begins with a gap`);
    for (const p of last) positions[p]!.flags |= flag.ends;
    lines.push({ phrase, first, needs });
  }

  function position(
    node: { tests: readonly Test[]; gap: number; wide?: boolean },
    line: number,
    part?: string,
  ): number {
    const { tests, gap, wide } = node;
    const flags = wide ? flag.wide : 0;
    return positions.push({ line, tests, gap, part, follow: new Set(), notBefore: [], notNext: [], flags }) - 1;
  }

  function lay(node: Node, line: number, part: string | undefined): Ends {
    const own = 'part' in node && node.part !== undefined ? node.part : part;
    switch (node.is) {
      case 'token': {
        const p = position({ tests: node.tests, gap: -1 }, line, own);
        return { first: [p], last: [p], empty: false, before: {} };
      }
      case 'gap': {
        const p = position({ tests: node.except, gap: node.words, wide: node.wide }, line);
        positions[p]!.follow.add(p);
        return { first: [p], last: [p], empty: true, before: {} };
      }
      case 'repeat': {
        const of = lay(node.of, line, own);
        if (node.mark !== '?') link(of.last, of.first);
        return { ...of, empty: of.empty || node.mark !== '+' };
      }
      case 'choice': {
        const of = node.of.map((one) => lay(one, line, own));
        return {
          first: of.flatMap(({ first }) => first),
          last: of.flatMap(({ last }) => last),
          empty: of.some(({ empty }) => empty),
          before: {},
        };
      }
      case 'sequence':
        return node.items.reduce((whole, item) => append(whole, item, line, own), nothing);
      default:
        return append(nothing, node, line, own);
    }
  }

  function append(whole: Ends, item: Node, line: number, part: string | undefined): Ends {
    const { before } = whole;
    if (item.is === 'without') {
      for (const p of whole.last) positions[p]!.notNext = [...positions[p]!.notNext, ...item.tests];
      return whole.last.length > 0 ? whole : { ...whole, before: { ...before, tests: item.tests } };
    }
    if (item.is === 'edge') {
      for (const p of item.edge === '>' ? whole.last : []) positions[p]!.flags |= flag.closes;
      return item.edge === '>' ? whole : { ...whole, before: { ...before, flags: flag.opens } };
    }
    const next = lay(item, line, part);
    link(whole.last, next.first);
    if (!whole.empty) return { ...whole, last: next.empty ? [...whole.last, ...next.last] : next.last, empty: false };
    for (const p of next.first) {
      positions[p]!.notBefore = [...positions[p]!.notBefore, ...(before.tests ?? [])];
      positions[p]!.flags |= before.flags ?? 0;
    }
    return {
      first: [...whole.first, ...next.first],
      last: next.empty ? [...whole.last, ...next.last] : next.last,
      empty: next.empty,
      before,
    };
  }

  function link(from: readonly number[], to: readonly number[]): void {
    for (const p of from) for (const q of to) positions[p]!.follow.add(q);
  }

  return frozen(positions, lines);
}

const nothing: Ends = { first: [], last: [], empty: true, before: {} };

/** For a tree to match, one test of each of these lists must hold somewhere. None where it may match without any. */
function needsOf(node: Node): readonly (readonly Test[])[] {
  switch (node.is) {
    case 'token':
      return [node.tests];
    case 'sequence':
      return node.items.flatMap(needsOf).filter((tests) => tests.length > 0);
    case 'choice': {
      const needs = node.of.map(needsOf);
      return needs.some(({ length }) => length === 0) ? [] : [needs.flatMap(rarest)];
    }
    case 'repeat':
      return node.mark === '+' ? needsOf(node.of) : [];
    default:
      return [];
  }
}

/** Of lists of tests, that of which one holds most rarely. */
const rarest = (needs: readonly (readonly Test[])[]): readonly Test[] =>
  needs.reduce((a, b) => (frequency(b) < frequency(a) ? b : a));

/** A guess at how often one of the tests holds: short words are common, by Zipf, and so are names and figures. */
function frequency(tests: readonly Test[]): number {
  return tests.reduce(
    (sum, test) => sum + (/^(?:NAME|WORD|ACT|ACCESS|STATUTE|§$|#)/.test(test) ? 1 : 1 / test.length ** 3),
    0,
  );
}

function frozen(positions: readonly Position[], lines: readonly Line[]): Table {
  const parts: string[] = [];
  const partOf = (name: string | undefined): number => {
    if (name === undefined) return -1;
    if (!parts.includes(name)) parts.push(name);
    return parts.indexOf(name);
  };
  // Positions that test for the same words are of one class.
  const classes = new Map<string, number>();
  const members = new Map<Test, Set<number>>();
  const classOf = (tests: readonly Test[]): number => {
    if (tests.length === 0) return -1;
    const distinct = [...new Set(tests)].sort();
    const key = distinct.join(' ');
    const known = classes.get(key);
    if (known !== undefined) return known;
    const id = classes.size;
    classes.set(key, id);
    for (const test of distinct) members.set(test, (members.get(test) ?? new Set()).add(id));
    return id;
  };
  const token = positions.map(({ tests }) => classOf(tests));
  const notBefore = positions.map((p) => classOf(p.notBefore));
  const notNext = positions.map((p) => classOf(p.notNext));
  const needs = lines.map((line) => [...new Set([rarest(line.needs), ...line.needs].map(classOf))]);
  const firsts: number[][] = Array.from({ length: classes.size }, () => []);
  const arms: number[][] = Array.from({ length: classes.size }, () => []);
  lines.forEach(({ first }, line) => {
    arms[needs[line]![0]!]!.push(line);
    for (const p of first) firsts[token[p]!]!.push(p);
  });
  const of = [...members].map(([test, ids]) => [test, [...ids]] as const);
  const words = of.filter(([test]) => !test.endsWith('~'));
  const beginnings = of.filter(([test]) => test.endsWith('~'));
  return {
    phrases: Int32Array.from(lines, ({ phrase }) => phrase),
    parts,
    classes: classes.size,
    words: words.map(([word]) => word),
    ofWords: lists(words.map(([, ids]) => ids)),
    beginnings: beginnings.map(([test]) => test.slice(0, -1)),
    ofBeginnings: lists(beginnings.map(([, ids]) => ids)),
    firsts: lists(firsts),
    arms: lists(arms),
    needs: lists(needs.map(([, ...others]) => others)),
    line: Int32Array.from(positions, ({ line }) => line),
    token: Int32Array.from(token),
    gap: Int32Array.from(positions, ({ gap }) => Math.min(gap, endless)),
    part: Int32Array.from(positions, (p) => partOf(p.part)),
    notBefore: Int32Array.from(notBefore),
    notNext: Int32Array.from(notNext),
    flags: Int32Array.from(positions, ({ flags, notBefore, notNext }) =>
      notBefore.length + notNext.length > 0 ? flags | flag.guarded : flags,
    ),
    follow: lists(positions.map(({ follow }) => [...follow])),
  };
}

function lists(of: readonly (readonly number[])[]): Lists {
  let from = 0;
  return { from: Int32Array.from([0, ...of.map(({ length }) => (from += length))]), all: Int32Array.from(of.flat()) };
}
