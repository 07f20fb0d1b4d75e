// A few seconds of what `npm run fuzz` does for as long as it is told to.

import { expect, test } from 'vitest';
import { lettersToSpoil } from './letters.ts';
import { round } from './round.ts';

/** In milliseconds of the clock; on a fast machine the rounds end sooner. */
const long = 6_000;

test('hostile text, edits and configuration break nothing', async () => {
  const letters = lettersToSpoil();
  const end = performance.now() + long;
  let seed = 0;
  for (; seed < 60 && performance.now() < end; seed++) await round(seed, letters);
  expect(seed).toBeGreaterThan(0);
}, 60_000);
