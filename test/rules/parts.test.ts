import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { kinds, type Part } from '../../server/rules/part.ts';
import { partsOf } from '../../server/rules/partsOf.ts';
import { randomOf } from '../bench/random.ts';
import { answersAreFresh } from '../fuzz/answers.ts';

const read = (name: string) => readFileSync(`test/notices/${name}.md`, 'utf8');
const letters = ['kestrel-phones-partial-flawed', 'brennock-rotas-rights-first', 'channel-boats-glued'].map(read);

/** Every part of a letter, read with nothing that was read before. */
const partsIn = (text: string): readonly Part[] => {
  const parts = partsOf(readNotice(text));
  return kinds.flatMap((kind) => parts.of(kind) as readonly Part[]);
};

/** A letter after an edit in its middle: a key, a word, a line break, words taken out. */
function edited(text: string, seed: number): string {
  const random = randomOf(seed);
  const at = random.between(0, text.length);
  const typed = random.pick(['x', ' ', '\n\n', ' It was not so. ', '## Harm\n\n', '']);
  return text.slice(0, at) + typed + text.slice(at + random.pick([0, 0, 1, 40]));
}

describe('parts of a letter', () => {
  it.each(letters)('that did not change are the same objects after any edit', (text) => {
    const sentences = (of: string) => partsOf(readNotice(of)).of('sentence');
    const before = new Set(sentences(text));
    const words = new Set([...before].map((part) => JSON.stringify(part)));
    for (let seed = 0; seed < 30; seed++) {
      for (const part of sentences(edited(text, seed))) {
        expect(before.has(part), part.text).toBe(words.has(JSON.stringify(part)));
      }
    }
  });

  it.each(letters)('stay so when a word is typed elsewhere', (text) => {
    const at = text.indexOf('. ', text.length / 3) + 1;
    const before = partsIn(text);
    const after = new Set(partsIn(`${text.slice(0, at)} Indeed${text.slice(at)}`));
    const lost = before.filter((part) => !after.has(part));
    expect(lost.length).toBeLessThan(before.length / 4);
  });

  it.each(letters)('that their author marked are the same objects after any edit', (text) => {
    const marks = ['harm', 'balance', 'held'].map((element) => `<!-- section17-reads: ${element} -->`);
    let nth = 0;
    const taught = text.replace(/(?<=[.]) (?=[A-Z])/g, () => ` ${marks[nth++ % 3]} `);
    expect(nth).toBeGreaterThan(0);
    const sentences = (of: string) => partsOf(readNotice(of)).of('sentence');
    const before = new Set(sentences(taught));
    const words = new Set([...before].map((part) => JSON.stringify(part)));
    for (let seed = 0; seed < 30; seed++) {
      const now = edited(taught, seed);
      for (const part of sentences(now)) expect(before.has(part), part.text).toBe(words.has(JSON.stringify(part)));
      if (seed < 5) answersAreFresh(readNotice(now));
    }
  });

  it('stand in one place each, though a letter says a thing twice', () => {
    const parts = partsOf(readNotice(`${letters[0]}\n\n${letters[0]}`));
    for (const kind of kinds) {
      const all = parts.of(kind) as readonly Part[];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('answer as if they were asked anew', () => {
    for (const text of letters) {
      for (let seed = 0; seed < 10; seed++) answersAreFresh(readNotice(edited(text, seed)));
    }
  });
});
