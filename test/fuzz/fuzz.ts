// Rounds of hostile input for as many minutes as the first argument says, from the seed that the second one names.

import { lettersToSpoil } from './letters.ts';
import { type Round, round } from './round.ts';

const [minutes = 15, first = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
const letters = lettersToSpoil();
const rounds: Round[] = [];
const faults: unknown[] = [];
const end = performance.now() + minutes * 60_000;
let seed = first;
let characters = 0;
for (; performance.now() < end && faults.length < 20; seed++) {
  try {
    const done = await round(seed, letters);
    characters += done.length;
    rounds.push(done);
  } catch (error) {
    faults.push(error);
    console.error(
      error instanceof Error ? `${error.message}\n${(error.cause as Error | undefined)?.stack ?? ''}` : error,
    );
  }
}

console.log(`${seed - first} rounds from seed ${first} on, ${(characters / 1e6).toFixed(1)} million characters:`);
for (const kind of new Set(rounds.map((each) => each.kind))) {
  const done = rounds.filter((each) => each.kind === kind).sort((a, b) => a.time - b.time);
  const [half, longest] = [done[done.length >> 1]!, done.at(-1)!];
  console.log(
    `  ${kind}: ${done.length}, half of them within ${Math.round(half.time)} ms, the longest ${Math.round(longest.time)} ms for ${longest.length} characters (seed ${longest.seed})`,
  );
}
console.log(`${Math.round(process.memoryUsage().rss / 2 ** 20)} MB at the end, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
