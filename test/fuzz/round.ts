import { randomOf } from '../bench/random.ts';
import { ask } from './asked.ts';
import { configure } from './configurations.ts';
import { editAndCompare } from './edits.ts';
import { textOf } from './texts.ts';

export interface Round {
  readonly seed: number;
  readonly kind: 'text' | 'edits' | 'configuration';
  /** Length of what was read, in UTF-16 units. */
  readonly length: number;
  /** Of the processor, in milliseconds: what else the machine does should not count. */
  readonly time: number;
}

/**
 * One round of hostile input: a text of which everything is asked, a letter that is edited, or configuration files.
 * The same seed gives the same round. Throws, with the seed, where something does not hold or takes too long.
 */
export async function round(seed: number, letters: readonly string[]): Promise<Round> {
  const random = randomOf(seed);
  const kind = random.pick(['text', 'text', 'text', 'text', 'edits', 'configuration'] as const);
  const began = process.cpuUsage();
  let length = 0;
  try {
    if (kind === 'configuration') length = await configure(random);
    else {
      const text = textOf(random, letters);
      length = text.length;
      if (kind === 'text') ask(text, random);
      else editAndCompare(text, 12, random, letters);
    }
  } catch (error) {
    throw new Error(`seed ${seed} (${kind}, ${length} characters): ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  const { user } = process.cpuUsage(began);
  const time = user / 1000;
  if (time > longest(length))
    throw new Error(`seed ${seed} (${kind}) took ${Math.round(time)} ms for ${length} characters`);
  return { seed, kind, length, time };
}

/** How long a round may take, in milliseconds: everything is asked twice, and a letter read a dozen times. */
const longest = (length: number) => 2_000 + length;
