import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flag, type Lists, type Table } from '../../server/language/automaton.ts';
import { compile } from '../../server/language/compile.ts';
import { createMatcher } from '../../server/language/matcher.ts';
import { table } from '../../server/language/table.ts';
import { type Token, tokenise } from '../../server/language/tokens.ts';

interface Thread {
  readonly at: number;
  readonly from: number;
  readonly left: number;
}

const listAt = ({ from, all }: Lists, at: number) => [...all.slice(from[at], from[at + 1])];

/** Every match of every line, by a matcher that keeps all threads: of each line and end, the nearest start. */
function naively(of: Table, tokens: readonly Token[]): string[] {
  const is = (token: Token | undefined, group: number) => {
    if (!token || group < 0) return false;
    const names = [
      token.w,
      token.name ? `NAME.${token.name}` : '',
      token.kind === 'provision' ? '§' : '',
      token.kind === 'figure' ? '#' : '',
      token.kind === 'word' ? 'WORD' : '',
    ];
    return (
      names.some((name) => of.words.includes(name) && listAt(of.ofWords, of.words.indexOf(name)).includes(group)) ||
      of.beginnings.some(
        (start, i) => token.kind !== 'mark' && token.w.startsWith(start) && listAt(of.ofBeginnings, i).includes(group),
      )
    );
  };
  const lastWord = tokens.findLastIndex(({ kind }) => kind !== 'mark');
  const passes = (p: number, i: number, left: number) => {
    const token = tokens[i]!;
    if (i > 0 && is(tokens[i - 1], of.notBefore[p]!)) return false;
    if (is(tokens[i + 1], of.notNext[p]!)) return false;
    if (of.gap[p]! < 0) return is(token, of.token[p]!);
    const closes = [';', ':', '.', '?', '!', '"'].includes(token.w) && !(of.flags[p]! & flag.wide);
    return left >= 0 && !closes && !is(token, of.token[p]!);
  };
  const found = new Map<string, number>();
  let threads = new Map<string, Thread>();
  tokens.forEach((token, i) => {
    const next = new Map<string, Thread>();
    const enter = (at: number, from: number, left: number) => {
      if (passes(at, i, left)) next.set(`${at} ${from} ${left}`, { at, from, left });
    };
    const word = token.kind === 'mark' ? 0 : 1;
    for (const { at, from, left } of threads.values())
      for (const q of listAt(of.follow, at)) enter(q, from, of.gap[q]! < 0 ? 0 : (q === at ? left : of.gap[q]!) - word);
    for (const q of of.firsts.all) if (!(of.flags[q]! & flag.opens) || i === 0) enter(q, i, 0);
    for (const { at, from } of next.values()) {
      if (!(of.flags[at]! & flag.ends) || (of.flags[at]! & flag.closes && i < lastWord)) continue;
      const key = `${of.line[at]} ends at ${i}`;
      found.set(key, Math.max(from, found.get(key) ?? -1));
    }
    threads = next;
  });
  return [...found].map(([key, from]) => `${key} from ${from}`).sort();
}

/** What a table finds, in the same form; a line may end at one token in several positions. */
function found(of: Table, tokens: readonly Token[]): string[] {
  const nearest = new Map<string, number>();
  for (const { line, from, to } of createMatcher(of)(tokens).found) {
    const key = `${line} ends at ${to}`;
    nearest.set(key, Math.max(from, nearest.get(key) ?? -1));
  }
  return [...nearest].map(([key, from]) => `${key} from ${from}`).sort();
}

const word = fc.constantFrom('ab', 'ac', 'bc', 'ca', 'x', 'y');
const test1 = fc.oneof(
  word,
  fc.constantFrom('a~', 'NAME', 'WORD', '#', '[ab | y]', '[x y | ca]', '[x | ac bc]?', 'p:ca', '§'),
);
const atom = fc.oneof(
  { weight: 4, arbitrary: test1 },
  { weight: 1, arbitrary: fc.tuple(word, fc.constantFrom('?', '*', '+')).map((pair) => pair.join('')) },
  { weight: 2, arbitrary: fc.constantFrom('..', '..1', '..2', '..3-x', '..-[y | ab]', '...', '...2') },
  { weight: 1, arbitrary: word.map((not) => `!${not}`) },
);
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '< ', '!x '),
    word,
    fc.array(atom, { maxLength: 6 }),
    fc.constantFrom('', '', '', ' >'),
  )
  .map(([open, first, rest, close]) => `${open}${first} ${rest.join(' ')}${close}`);
const sentence = fc
  .array(fc.constantFrom('ab', 'ac', 'bc', 'ca', 'x', 'y', 'Yx', 'Ca', ',', ';', '7', 's.3(1)'), { maxLength: 14 })
  .map((list) => list.join(' '));

describe('the matcher', () => {
  test('finds what one that keeps every thread finds', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.array(sentence, { minLength: 1, maxLength: 4 }),
        (lines, texts) => {
          const of = compile([{ says: lines }]);
          for (const text of texts) expect(found(of, tokenise(text))).toEqual(naively(of, tokenise(text)));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('does so with the phrases as they are', () => {
    const words = Object.keys(table.words).filter((each) => /^[a-z]+$/.test(each));
    const spoken = fc.array(fc.constantFrom(...words, 'we', 'not', 'held', ',', 'Moorland'), {
      minLength: 4,
      maxLength: 20,
    });
    fc.assert(
      fc.property(spoken, (list) => {
        const tokens = tokenise(list.join(' '));
        expect(found(table, tokens)).toEqual(naively(table, tokens));
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  test('takes a sign for what it is, whatever it was before', () => {
    const days = compile([{ says: ['# days'] }]);
    const matcher = createMatcher(days);
    const find = (text: string) => matcher(tokenise(text)).found.length;
    expect([find('our reference NHS-26-114'), find('114 days')]).toEqual([0, 1]);
  });

  const known = Object.keys(table.words);
  test.each([
    ['one word again and again', () => 'we'],
    ['eight triggers', (i: number) => ['we', 'not', 'held', 'information', 'refuse', 'that', 'is', 'review'][i % 8]!],
    ['words at random', (i: number) => known[(i * 7_919) % known.length]!],
    ['names', () => 'North'],
  ])('takes no more steps a token in a long sentence than in a short one: %s', (_, word) => {
    const steps = (length: number) => {
      const tokens = tokenise(Array.from({ length }, (_, i) => word(i)).join(' '));
      return createMatcher(table)(tokens).steps / tokens.length;
    };
    // So that every line is armed in the short one too: there are some 3,000 words.
    expect(steps(16_000)).toBeLessThan(1.5 * steps(4_000) + 10);
    expect(steps(16_000)).toBeLessThan(table.follow.all.length);
  });

  test('keeps a thread no longer than its sentence', () => {
    const match = createMatcher(compile([{ says: ['we ..5 hold'] }]));
    expect(match(tokenise('as we')).found).toEqual([]);
    expect(match(tokenise('hold')).found).toEqual([]);
    expect(match(tokenise('we hold')).found).toHaveLength(1);
  });

  test('tells the tokens that a line names, and their parts, and not those that a gap runs over', () => {
    const { parts, ...rest } = compile([{ says: ['who:we ..5 not does:hold'] }]);
    const [one] = createMatcher({ parts, ...rest })(tokenise('we as yet do not hold')).found;
    expect(one?.named.map(({ part, at }) => [parts[part] ?? '', at])).toEqual([
      ['who', 0],
      ['', 4],
      ['does', 5],
    ]);
  });
});
