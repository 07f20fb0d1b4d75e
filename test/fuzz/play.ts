import { type Draw, kindOf } from './draw.ts';
import type { Round } from './round.ts';
import { type Watched, watched } from './watchdog.ts';
import type { Played } from './worker.ts';

/** A round may take so many milliseconds by the clock, whatever it reads. */
const limit = 30_000;

/** Starts the worker that plays rounds; `file` is the program of `worker.ts`. */
export const playground = (file: URL): Watched<Draw, Played> => watched(file, limit);

/** Plays one round. Throws, with its seed and kind, where something does not hold, takes too long or never ends. */
export async function play(draw: Draw, ground: Watched<Draw, Played>): Promise<Round> {
  const { round, fault } = await ground.ask(draw).catch((error: Error): Played => ({ fault: error.message }));
  if (!round) throw new Error(`seed ${draw.seed} (${kindOf(draw)}): ${fault}`);
  return round;
}
