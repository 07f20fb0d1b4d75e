// Plays the rounds that it is asked for, one after another, in a thread of its own.

import { parentPort } from 'node:worker_threads';
import type { Draw } from './draw.ts';
import { lettersToSpoil } from './letters.ts';
import { type Round, round } from './round.ts';

export interface Played {
  readonly round?: Round;
  /** What went wrong, and where. */
  readonly fault?: string;
}

const letters = lettersToSpoil();

parentPort!.on('message', async (draw: Draw) => {
  let played: Played;
  try {
    played = { round: await round(draw, letters) };
  } catch (error) {
    played = { fault: (error as Error).stack ?? `${error}` };
  }
  parentPort!.postMessage(played);
});
