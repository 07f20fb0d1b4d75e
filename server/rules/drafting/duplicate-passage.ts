import { factsIn, states } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
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
  *check(notice, { options }) {
    const alike = Number(options.alike);
    const stated = new Set(notice.statements.map(({ sentence }) => notice.sentences[sentence]));
    const sentences: Sentence[] = [];
    for (const sentence of ownSentences(notice)) {
      if (gramsOf(sentence.wording).length < fewest || stated.has(sentence)) continue;
      // A prompt that is still to be answered repeats nothing yet.
      if (!hasPlaceholder(notice, sentence.range)) sentences.push(sentence);
    }
    const compared = new Compared(sentences.map(({ wording }) => gramsOf(wording)));
    for (const [i, sentence] of sentences.entries()) {
      const { earlier, shared } = compared.likest(i);
      if (shared < fewest) continue;
      const [size, earlierSize] = [sentence, sentences[earlier]!].map(({ wording }) => gramsOf(wording).length);
      const share = Math.round((100 * shared) / Math.min(size!, earlierSize!));
      if (share <= alike) continue;
      yield {
        at: sentence.range,
        message: `Say this once. This sentence repeats an earlier one: ${share}% of the shorter of them is the same, in runs of three words.`,
        related: [{ at: sentences[earlier]!.range, message: 'The earlier sentence' }],
      };
    }
  },
  options: { alike: { default: 60, description: 'How much of the shorter sentence may be the same, in per cent.' } },
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
  readonly #grams: readonly (readonly number[])[];
  /** A table of grams: each stands in the first free slot from the one that its lowest bits name. */
  readonly #slots: Int32Array;
  /** By slot, the last sentence that has the gram; by that, the one before: chained, since a list for each would cost more. */
  readonly #last: Int32Array;
  readonly #owner: number[] = [];
  readonly #before: number[] = [];
  readonly #length: number[] = [];
  /** By sentence, how many grams it shares with the one that is looked at. */
  readonly #shared: Uint16Array;

  constructor(grams: readonly (readonly number[])[]) {
    this.#grams = grams;
    const all = grams.reduce((sum, { length }) => sum + length, 0);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * all + 1)));
    this.#last = new Int32Array(this.#slots.length).fill(-1);
    this.#shared = new Uint16Array(grams.length);
  }

  /** The first of those that share most grams with the sentence of this number, and how many those are. */
  likest(number: number): { earlier: number; shared: number } {
    const shared = this.#shared;
    const alikes: number[] = [];
    for (const gram of this.#grams[number]!) {
      const slot = this.#slotOf(gram);
      for (let link = this.#last[slot]!; link >= 0; link = this.#before[link]!) {
        const owner = this.#owner[link]!;
        if (shared[owner] === 0) alikes.push(owner);
        shared[owner]! += 1;
      }
      this.#chain(slot, number);
    }
    let [earlier, most] = [-1, 0];
    for (const each of alikes) {
      if (shared[each]! > most || (shared[each] === most && each < earlier)) [earlier, most] = [each, shared[each]!];
      shared[each] = 0;
    }
    return { earlier, shared: most };
  }

  #slotOf(gram: number): number {
    const mask = this.#slots.length - 1;
    let slot = gram & mask;
    while (this.#last[slot]! >= 0 && this.#slots[slot] !== gram) slot = (slot + 1) & mask;
    this.#slots[slot] = gram;
    return slot;
  }

  #chain(slot: number, number: number): void {
    const last = this.#last[slot]!;
    const length = last < 0 ? 0 : this.#length[last]!;
    if (length === mostSharing) return;
    this.#last[slot] = this.#owner.length;
    this.#owner.push(number);
    this.#before.push(last);
    this.#length.push(length + 1);
  }
}

/**
 * The runs of three words of a sentence, each once and as a number, by which letters are compared; none for a formula that
 * notices have to repeat. Two runs may come to have one number, but hardly a dozen in two sentences.
 */
const gramsOf = remembered((wording: Wording): readonly number[] =>
  states(factsIn(wording), 'is-formula') ? [] : [...new Set(runsIn(wording.text))],
);

function runsIn(text: string): number[] {
  const words = text.toLowerCase().match(/[a-zß-ɏ\d']+/g) ?? [];
  const numbers = words.map(numberOf);
  return numbers.slice(2).map((third, i) => mixed(mixed(numbers[i]!, numbers[i + 1]!), third));
}

function numberOf(word: string): number {
  let number = 0;
  for (let i = 0; i < word.length; i++) number = mixed(number, word.charCodeAt(i));
  return number;
}

/** A number of 32 bits which depends on both, as in the hash function FNV-1. */
const mixed = (number: number, other: number): number => Math.imul(number, 0x01000193) ^ other;
