import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { inTwo } from '../../server/rules/firstSentence.ts';
import { rules } from '../../server/rules/index.ts';
import { hiddenIn } from '../../server/rules/rule.ts';
import { placesOf } from '../../server/rules/together.ts';
import { weightOf } from '../../server/rules/weight.ts';
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

test('the first draft that is shown to people has few marks, and each of them is short', () => {
  const { text } = shown.find(({ path }) => path.endsWith('draft-ncnd.md'))!;
  const marked = check(readNotice(text), today).filter((finding) => ['must', 'should'].includes(weightOf(finding)));
  expect(marked.length).toBeLessThanOrEqual(16);
  const characters = new Set(
    marked.flatMap(({ at }) => Array.from({ length: at.end - at.start }, (_, i) => at.start + i)),
  );
  expect(characters.size / text.length).toBeLessThan(0.12);
});

test('nothing that is wrong in that draft is passed over: each place is told, and mended with the others', () => {
  const { text } = shown.find(({ path }) => path.endsWith('draft-ncnd.md'))!;
  const places = check(readNotice(text), today).flatMap((finding) =>
    placesOf(finding).map(({ start, end }) => `${finding.rule} ${text.slice(start, end)}`),
  );
  for (const words of [
    'ncnd/leak the withheld information',
    'ncnd/leak The information shows',
    'ncnd/leak The release of the requested information',
    'ncnd/leak such a disclosure',
    'ncnd/leak Releasing the figures held by',
    'ncnd/leak The records contain',
    'ncnd/presupposes our use of',
    'ncnd/presupposes these deployments',
    'ncnd/presupposes a number of ongoing operations',
    'harm/weak-modal could',
    'harm/weak-modal It is possible',
  ])
    expect(places).toContain(words);
});
