import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needlesOf } from '../../server/notice/needles.ts';
import { createSieve } from '../../server/notice/sieve.ts';
import { textOf } from '../bench/letters.ts';

describe('the needles of a pattern', () => {
  it.each([
    [/\b(?:could|would) be (?:if|when)\b/, ['could be if', 'could be when', 'would be if', 'would be when']],
    [/withh[eo]ld\w*/i, ['withheld', 'withhold']],
    [/(?<=\bcrime (?:ref )?)[A-Z]+/, ['crime ref ', 'crime ']],
    [/\b\d{3} ?\d{3}\b/, ['000 000', '000000']],
    [/(?:Abc)+d?/, ['abc']],
    [/(?:ab){2}c/, ['ababc']],
    [/x?yzz|qrs/, ['xyzz', 'yzz', 'qrs']],
  ])('%s', (pattern, needles) => {
    expect(needlesOf(pattern)).toEqual(needles);
  });

  it.each([/a|bcd/, /[A-Z]{3,6}/, /(?:abc)*/, /(?:abc)?/, /(?!abc)\w+/, /(?<!abc)\w+/, /abc{0,2}|\d/, /é{4}/, /abc/iu])(
    '%s has none',
    (pattern) => {
      expect(needlesOf(pattern)).toBeUndefined();
    },
  );
});

describe('the sieve', () => {
  const patterns = patternsOfTheServer();

  it('lets every pattern of the server through to every sentence in which it matches', () => {
    const sieve = createSieve();
    for (const pattern of patterns) sieve.add(pattern);
    let kept = 0;
    let tried = 0;
    for (const text of sentences()) {
      const through = sieve.through(text);
      const hidden = patterns.filter((pattern, number) => !through.has(number) && pattern.test(text));
      expect(hidden, text).toEqual([]);
      kept += through.size;
      tried += patterns.length;
    }
    expect(patterns.length).toBeGreaterThan(300);
    expect(tried).toBeGreaterThan(100_000);
    expect(kept).toBeLessThan(tried);
  }, 60_000);
});

/** Every regular expression that stands as a literal in the server, without the flags that make `test` remember. */
function patternsOfTheServer(): RegExp[] {
  const root = new URL('../../server/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const source = readFileSync(new URL(file, root), 'utf8');
    const literals = source.matchAll(
      /(?<=[=(,[:&|?] ?|\n *)(?:return )?\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([a-z]*)/g,
    );
    return [...literals].map(([, pattern, flags]) => new RegExp(pattern!, flags!.replace(/[gy]/g, '')));
  });
}

/** Sentences of labelled letters, of rules' examples and of composed letters, roughly cut. */
function sentences(): string[] {
  const notices = new URL('../notices/', import.meta.url);
  const letters = readdirSync(notices)
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(new URL(file, notices), 'utf8'));
  return [...letters, textOf(20_000, 77)]
    .flatMap((text) => text.split(/(?<=[.?!:]) |\n/))
    .filter((text) => text !== '');
}
