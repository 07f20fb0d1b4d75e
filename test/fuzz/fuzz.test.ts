// A few seconds of what `npm run fuzz` does for as long as it is told to.

import { expect, test } from 'vitest';
import { randomOf } from '../bench/random.ts';
import { editAndCompare } from './edits.ts';
import { lettersToSpoil } from './letters.ts';
import { round } from './round.ts';

const letters = lettersToSpoil();

/** Tries one seed after another, so many or as many as the milliseconds allow: a slow machine does fewer. Gives how many. */
async function trySeeds(count: number, milliseconds: number, one: (seed: number) => unknown): Promise<number> {
  const end = performance.now() + milliseconds;
  let seed = 0;
  for (; seed < count && performance.now() < end; seed++) await one(seed);
  return seed;
}

test('hostile text, edits and configuration break nothing', async () => {
  expect(await trySeeds(60, 5_000, (seed) => round(seed, letters))).toBeGreaterThan(0);
}, 60_000);

test('what is kept between edits never shows', async () => {
  const short = letters.map((letter) => letter.slice(0, 2_000));
  const edit = (seed: number) => {
    const random = randomOf(seed);
    try {
      editAndCompare(random.pick(short), 50, random, short);
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
  };
  expect(await trySeeds(40, 4_000, edit)).toBeGreaterThan(0);
}, 60_000);
