import { type Random, randomOf } from '../bench/random.ts';
import { ask } from './asked.ts';
import { configure } from './configurations.ts';
import { type Draw, type Kind, kindOf } from './draw.ts';
import { editAndCompare } from './edits.ts';
import { textOf } from './texts.ts';

export interface Round {
  readonly seed: number;
  readonly kind: Kind;
  /** Length of what was read, in UTF-16 units. */
  readonly length: number;
  /** Of the processor, in milliseconds: what else the machine does should not count. */
  readonly time: number;
}

/**
 * One round of hostile input: a text of which everything is asked, a letter that is edited a little or much (`typing`),
 * or configuration files. Throws where something does not hold or takes too long.
 */
export async function round(draw: Draw, letters: readonly string[]): Promise<Round> {
  const random = randomOf(draw.seed);
  const kind = kindOf(draw, random);
  const began = process.cpuUsage();
  const length = await plays[kind](random, letters);
  const time = process.cpuUsage(began).user / 1000;
  if (time > longest(length)) throw new Error(`took ${Math.round(time)} ms for ${length} characters`);
  return { seed: draw.seed, kind, length, time };
}

/** What happens in a round of each kind. Gives the length of what was read. */
const plays: Readonly<Record<Kind, (random: Random, letters: readonly string[]) => number | Promise<number>>> = {
  text(random, letters) {
    const text = textOf(random, letters);
    ask(text, random);
    return text.length;
  },
  edits(random, letters) {
    const text = textOf(random, letters);
    editAndCompare(text, 12, random, letters);
    return text.length;
  },
  typing(random, letters) {
    const short = letters.map((letter) => letter.slice(0, 2_000));
    const text = random.pick(short);
    editAndCompare(text, 50, random, short);
    return text.length;
  },
  configuration: configure,
};

/** How long a round may take, in milliseconds: everything is asked twice, and a letter read a dozen times. */
const longest = (length: number) => 2_000 + length;
