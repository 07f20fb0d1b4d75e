import { factsIn, states } from '../../language/index.ts';
import type { Sentence, Wording } from '../../notice/model.ts';
import { ownSentences } from '../block.ts';
import { letter, rule } from '../rule.ts';
import { hasPlaceholder } from '../speak.ts';

const fewest = 12;
/** So many sentences that share a gram are compared. */
const mostSharing = 20;

export default rule({
  id: 'drafting/duplicate-passage',
  title: 'Say a thing once',
  basis: 'FOIA s.17(3); good drafting',
  severity: 'info',
  why: 'A passage that comes twice adds words but no reason. Repeated under two exemptions, it suggests that neither was considered on its own.',
  of: 'letter',
  *check(notice, { options }) {
    const alike = Number(options.alike);
    const stated = new Set(notice.statements.map(({ sentence }) => notice.sentences[sentence]));
    const sentences: Sentence[] = [];
    forgetGrams();
    for (const sentence of ownSentences(notice)) {
      if (gramsOf(sentence.wording).length < fewest || stated.has(sentence)) continue;
      // A prompt that is still to be answered repeats nothing yet.
      if (!hasPlaceholder(notice, sentence.range)) sentences.push(sentence);
    }
    begunWith ??= numbers.size;
    const compared = new Compared(sentences.length);
    for (const [i, sentence] of sentences.entries()) {
      const grams = gramsOf(sentence.wording);
      const { earlier, shared } = compared.likest(i, grams);
      if (shared < fewest) continue;
      const size = gramsOf(sentences[earlier]!.wording).length;
      const share = Math.round((100 * shared) / Math.min(grams.length, size));
      if (share <= alike) continue;
      yield {
        at: sentence.range,
        message: `Say this once. This sentence repeats an earlier one: ${share}% of the shorter of them is the same, in runs of three words.`,
        related: [{ at: sentences[earlier]!.range, message: 'The earlier sentence' }],
      };
    }
  },
  options: {
    alike: { default: 60, description: 'How much of the shorter sentence may be the same, in per cent.' },
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the plan. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Burglars who knew where the cameras stand would come in from the river, where nobody would see them before morning.

        The town would suffer, since burglars who knew where the cameras stand would come in from the river, where nobody would see them before morning.

        Yours sincerely
      `,
      at: 'The town would suffer, since burglars who knew',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 38(2) of the Freedom of Information Act 2000 applies.

        To ensure that every member of the crew comes home safely after each voyage we never discuss what the boats carry on board.

        We never discuss what the boats carry on board, to ensure that every member of the crew comes home safely after each voyage.

        Yours sincerely
      `,
      at: 'We never discuss what the boats carry on',
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Burglars who knew where the cameras stand would come in from the river, where nobody would see them.

        Residents by the river have asked for better lighting, and the plan would show them where it is missing.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan and the rota. The public interest in maintaining the exemption in section 31(1)(a) of the Freedom of Information Act 2000 outweighs the public interest in disclosing the plan.

        The public interest in maintaining the exemption in section 38(1)(b) of the Freedom of Information Act 2000 outweighs the public interest in disclosing the rota.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked:

        > Please send me every plan that shows where the cameras stand along the river between the two bridges.

        We hold every plan that shows where the cameras stand along the river between the two bridges. They are exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});

/** Finds, for one sentence after the other, the earlier one with which it has most grams in common. */
class Compared {
  /** By gram, the last sentence that has it; by that, the one before: chained, since a list for each would cost more. */
  readonly #last = new Int32Array(numbers.size).fill(-1);
  readonly #owner: number[] = [];
  readonly #before: number[] = [];
  readonly #length: number[] = [];
  /** By sentence, how many grams it shares with the one that is looked at. */
  readonly #shared: Uint16Array;

  constructor(sentences: number) {
    this.#shared = new Uint16Array(sentences);
  }

  /** The first of those that share most grams with the sentence of this number, and how many those are. */
  likest(number: number, grams: readonly number[]): { earlier: number; shared: number } {
    const shared = this.#shared;
    const alikes: number[] = [];
    for (const gram of grams) {
      for (let link = this.#last[gram]!; link >= 0; link = this.#before[link]!) {
        const owner = this.#owner[link]!;
        if (shared[owner] === 0) alikes.push(owner);
        shared[owner]! += 1;
      }
      this.#chain(gram, number);
    }
    let [earlier, most] = [-1, 0];
    for (const each of alikes) {
      if (shared[each]! > most || (shared[each] === most && each < earlier)) [earlier, most] = [each, shared[each]!];
      shared[each] = 0;
    }
    return { earlier, shared: most };
  }

  #chain(gram: number, number: number): void {
    const last = this.#last[gram]!;
    const length = last < 0 ? 0 : this.#length[last]!;
    if (length === mostSharing) return;
    this.#last[gram] = this.#owner.length;
    this.#owner.push(number);
    this.#before.push(last);
    this.#length.push(length + 1);
  }
}

/** Each run of three words has a number, so that letters are compared by numbers at each key. */
let numbers = new Map<string, number>();
let known = new WeakMap<Wording, readonly number[]>();
/** How many runs the letter has with which the numbers were begun. */
let begunWith: number | undefined;
/** At so many more than twice those they are numbered afresh, so that memory stays bounded however much is read. */
const mostMore = 10_000;

function forgetGrams(): void {
  if (numbers.size < 2 * (begunWith ?? 0) + mostMore) return;
  numbers = new Map();
  known = new WeakMap();
  begunWith = undefined;
}

/** The runs of three words of a sentence, each once; none for a formula that notices have to repeat. */
function gramsOf(wording: Wording): readonly number[] {
  let grams = known.get(wording);
  if (!grams) {
    grams = states(factsIn(wording), 'is-formula') ? [] : [...new Set(runsIn(wording.text).map(numberOf))];
    known.set(wording, grams);
  }
  return grams;
}

function runsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[a-zß-ɏ\d']+/g) ?? [];
  return words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`);
}

function numberOf(gram: string): number {
  let number = numbers.get(gram);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(gram, number);
  }
  return number;
}
