import { describe, expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { type Letter, letterOf, letters, repeated, textOf } from './letters.ts';

/** The first so many letters from a seed on. */
function first(count: number, seed = 0): Letter[] {
  const found: Letter[] = [];
  for (const letter of letters(seed)) if (found.push(letter) === count) break;
  return found;
}

/** Sentences of five words and more; headings are what letters rightly have in common. */
function sentencesOf(text: string): string[] {
  const prose = text.replace(/^#.*$|^\*\*.*\*\*$/gm, '');
  return prose.split(/(?<=[.?!:;])\s+|\n/).filter((sentence) => sentence.split(' ').length >= 5);
}

describe('letters', () => {
  it('are the same for the same seed', () => {
    expect(letterOf(7)).toEqual(letterOf(7));
    expect(textOf(50_000, 7)).toBe(textOf(50_000, 7));
  });

  it('share less than a tenth of their sentences with all others together', () => {
    const others = new Set(first(200, 1_000).flatMap(({ text }) => sentencesOf(text)));
    const sentences = first(200).flatMap(({ text }) => sentencesOf(text));
    const shared = sentences.filter((sentence) => others.has(sentence));
    expect(shared.length / sentences.length, shared.slice(0, 20).join('\n')).toBeLessThan(0.1);
    expect(sentences.length).toBeGreaterThan(200 * 20);
  });

  it('leave no phrase unfilled', () => {
    const left = first(200).flatMap(({ text }) => /.*(?:[{}]|undefined|\w\|\w).*/.exec(text) ?? []);
    expect(left).toEqual([]);
  });

  it('are of the size of real letters', () => {
    const sizes = first(200).map(({ text }) => text.length);
    expect(Math.min(...sizes)).toBeGreaterThan(2_000);
    expect(Math.max(...sizes)).toBeLessThan(10_000);
    const mean = sizes.reduce((a, b) => a + b) / sizes.length;
    expect(mean).toBeGreaterThan(4_000);
    expect(mean).toBeLessThan(6_500);
  });

  it('are read as what they decide', () => {
    const wrong = first(100)
      .map(({ text, decision }) => ({
        decision: decision.replace('partial-refusal', 'refusal'),
        notice: readNotice(text),
      }))
      .filter(({ decision, notice }) => decision !== notice.stance)
      .map(({ decision, notice }) => `${decision} read as ${notice.stance}`);
    expect(wrong.length, wrong.join('\n')).toBeLessThan(10);
  });

  it('are mostly clean, but for those with a flaw', () => {
    const sound = first(100).filter(({ flaw }) => flaw === undefined);
    expect(sound.length).toBeGreaterThan(70);
    expect(sound.length).toBeLessThan(95);
    const errors = sound.flatMap(({ text }) => check(readNotice(text)).filter(({ severity }) => severity === 'error'));
    expect(errors.length, errors.map(({ rule }) => rule).join(' ')).toBeLessThan(sound.length / 4);
  });

  it('are joined until a text is long enough', () => {
    const text = textOf(50_000);
    expect(text.length).toBeGreaterThanOrEqual(50_000);
    expect(text.length).toBeLessThan(60_000);
    expect(repeated('one letter\n', 120).length).toBeGreaterThanOrEqual(119);
  });
});
