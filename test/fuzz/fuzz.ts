// Rounds of hostile input for as many minutes as the first argument says, from the seed that the second one names.

import { play, playground } from './play.ts';
import type { Round } from './round.ts';

const [minutes = 15, first = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
const ground = playground(new URL('worker.mjs', import.meta.url));
const rounds: Round[] = [];
const end = performance.now() + minutes * 60_000;
let seed = first;
let faults = 0;
for (; performance.now() < end && faults < 20; seed++) {
  try {
    rounds.push(await play({ seed }, ground));
  } catch (error) {
    faults++;
    console.error((error as Error).message);
  }
}

const characters = rounds.reduce((sum, { length }) => sum + length, 0);
console.log(`${seed - first} rounds from seed ${first} on, ${(characters / 1e6).toFixed(1)} million characters:`);
for (const kind of new Set(rounds.map((each) => each.kind))) {
  const done = rounds.filter((each) => each.kind === kind).sort((a, b) => a.time - b.time);
  const [half, longest] = [done[done.length >> 1]!, done.at(-1)!];
  console.log(
    `  ${kind}: ${done.length}, half of them within ${Math.round(half.time)} ms, the longest ${Math.round(longest.time)} ms for ${longest.length} characters (seed ${longest.seed})`,
  );
}
console.log(`${Math.round(process.memoryUsage().rss / 2 ** 20)} MB at the end, ${faults} faults`);
await ground.end();
if (faults > 0) process.exitCode = 1;
