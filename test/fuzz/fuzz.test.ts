// A few seconds of what `npm run fuzz` does for as long as it is told to.

import { expect, test } from 'vitest';
import { lettersToSpoil } from './letters.ts';
import { round } from './round.ts';

/** Of the clock, in milliseconds. */
const long = 6_000;

test('hostile text, edits and configuration break nothing', async () => {
  const letters = lettersToSpoil();
  const end = performance.now() + long;
  let seed = 0;
  while (performance.now() < end) await round(seed++, letters);
  expect(seed).toBeGreaterThan(20);
}, 60_000);
