import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { inTwo } from '../../server/rules/firstSentence.ts';
import { rules } from '../../server/rules/index.ts';
import { hiddenIn } from '../../server/rules/rule.ts';
import { letters } from './letters.ts';

const today = { today: '2026-11-24' };

const shown = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ path: `examples/${name}`, text: readFileSync(`examples/${name}`, 'utf8') }));
const findings = [
  ...[...letters, ...shown].map(({ path, text }) => ({ path, text, found: check(readNotice(text), today) })),
  ...rules.flatMap((rule) =>
    rule.examples.map((example, i) => {
      const text = 'flawed' in example ? example.flawed : example.sound;
      const options = { [rule.id]: example.options ?? {} };
      const found = check(readNotice(text), { ...today, options }, rules, hiddenIn(text, example));
      return { path: `${rule.id} ${i + 1}`, text, found };
    }),
  ),
].flatMap(({ path, text, found }) => found.map((finding) => ({ path, text, ...finding })));

test('each message begins with a sentence that fits on a line of a list', () => {
  const long = findings
    .filter(({ message }) => inTwo(message).first.length > 90)
    .map(({ path, rule, message }) => `${rule} (${path}): ${inTwo(message).first}`);
  expect([...new Set(long)]).toEqual([]);
});

test('no finding marks more than a dozen words', () => {
  const broad = findings
    .map(({ path, rule, text, at }) => ({ path, rule, words: text.slice(at.start, at.end).trim().split(/\s+/) }))
    .filter(({ words }) => words.length > 12)
    .map(({ path, rule, words }) => `${rule} (${path}): ${words.join(' ')}`);
  expect(broad).toEqual([]);
});
