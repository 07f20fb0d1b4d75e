// Which regular expressions are tried on more than a sentence, watched while letters with long paragraphs are read.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { rules } from '../../server/rules/index.ts';
import { lettersToSpoil } from '../fuzz/letters.ts';
import { hostile } from './hostile.ts';

/** No sentence is longer (see `Wording.text`). */
const sentence = 2_000;
/** No block is longer that is read at all (see `pieces.ts`). */
const block = 65_536;

/**
 * What `recheck` does not decide and needs a whole paragraph or draft, each by words of its own. None has a
 * repetition in a repetition, nor two beside each other over the same characters.
 */
const plainlyLinear = ['visibility:'];

const verdicts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('verdicts.json', import.meta.url), 'utf8'),
);
const undecided = Object.keys(verdicts)
  .filter((pattern) => verdicts[pattern] !== 'safe')
  .map((pattern) => {
    const end = pattern.lastIndexOf('/');
    return new RegExp(pattern.slice(1, end), pattern.slice(end + 1));
  });

/** A letter whose paragraphs go on and on, with and without an end of a sentence, and one that is a single paragraph. */
function stretched(letter: string): string[] {
  const paragraphs = letter.split(/\n\s*\n/);
  const longer = (text: string) => `${text.replace(/\n/g, ' ')} `.repeat(Math.ceil(3_000 / text.length));
  const each = (change: (text: string) => string) =>
    paragraphs.map((text) => (/^[#*>-]/.test(text) || text.length < 60 ? text : change(text))).join('\n\n');
  return [
    each(longer),
    each((text) => longer(text.replace(/[.?!]/g, ','))),
    letter.replace(/^([-*>] )?(.{60,})$/gm, (_, mark = '', line) => mark + longer(line)),
    letter.replace(/\n+/g, ' '),
  ];
}

/** The longest text that each expression was tried on, by its source. */
const tried = new Map<string, number>();
const { exec } = RegExp.prototype;
beforeAll(() => {
  const letters = [
    ...lettersToSpoil(),
    ...rules.flatMap(({ examples }) => examples.flatMap((one) => ('flawed' in one ? one.flawed : [])).slice(0, 1)),
  ];
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    if (text.length > sentence && text.length > (tried.get(this.source) ?? 0)) tried.set(this.source, text.length);
    return exec.call(this, text);
  };
  letters.flatMap(stretched).forEach((text) => {
    for (const { fixes } of check(readNotice(text), { today: '2026-11-20' })) fixes?.();
  });
  RegExp.prototype.exec = exec;
}, 120_000);
afterAll(() => {
  RegExp.prototype.exec = exec;
});

it('sees them', () => {
  expect(tried.size).toBeGreaterThan(50);
});

const isListed = (source: string) => plainlyLinear.some((words) => source.includes(words));

it('only decided ones and a few others are tried on more than a sentence', () => {
  const long = undecided.map(({ source }) => source).filter((source) => tried.has(source));
  expect(long.filter((source) => !isListed(source))).toEqual([]);
  expect(long.filter(isListed)).toHaveLength(plainlyLinear.length);
});

it('those take time by the length of the longest block', () => {
  const slow = undecided
    .filter(({ source }) => isListed(source))
    .flatMap((pattern) =>
      hostile(pattern.source, block).flatMap((text) => {
        const began = performance.now();
        text.replace(pattern, '');
        const took = performance.now() - began;
        return took > 500 ? [`${took.toFixed(0)} ms: ${pattern} on ${text.slice(0, 20)}…`] : [];
      }),
    );
  expect(slow).toEqual([]);
}, 60_000);
