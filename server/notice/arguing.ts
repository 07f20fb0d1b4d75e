import { remembered } from '../language/remembered.ts';
import { isOfWeighing, stemsOf } from '../language/vocabulary.ts';
import { balanceIn, concludes, factorOf, numbered, paragraphBalance, runOn } from './factors.ts';
import { headingWords } from './headings.ts';
import type { Balance, Factor, PublicInterestTest } from './model.ts';
import type { OutlineParagraph, OutlineSentence } from './outline.ts';
import type { Plain } from './plain.ts';
import { says } from './said.ts';
import { isTaughtAs } from './taught.ts';

export type Side = 'favouring' | 'against';

/** A paragraph, or those of its sentences that belong to what is read. */
export interface Passage {
  readonly paragraph: OutlineParagraph;
  readonly sentences: readonly OutlineSentence[];
}

/** What a text argues on either side, and what it concludes. */
export type Argued = Pick<PublicInterestTest, 'favouring' | 'against' | 'balance'>;

/** How freely a text may change sides. */
export interface Manner {
  /** The side that a heading over it announces; undefined in prose, which turns at "But" and "Equally" too. */
  readonly under?: Side;
  /** Whether the text is run into that heading, so that a sentence in it may turn. */
  readonly runIn?: boolean;
  /** Whether the other side stands under the next heading or under the one above, and the balance under one of its own. */
  readonly apart?: { readonly side: boolean; readonly above: boolean; readonly balance: () => boolean };
}

export const other = (side: Side): Side => (side === 'favouring' ? 'against' : 'favouring');

/** The passages of paragraphs, each with all of its sentences. */
export function passagesOf(body: readonly OutlineParagraph[]): Passage[] {
  return body.map((paragraph) => ({ paragraph, sentences: paragraph.said }));
}

/**
 * What passages argue, by where they stand: what follows the words that open a side is on that side until others turn
 * to the other one, whatever it says; what draws a conclusion after both is the balance. Where nothing opens a side,
 * a passage is on the side for which its words speak.
 */
export function argued(passages: readonly Passage[], manner: Manner = {}): Argued {
  const reader = new Arguing(passages, manner);
  for (const [i, passage] of passages.entries()) reader.take(passage, i === passages.length - 1);
  return reader.result();
}

interface Spoken {
  readonly side: Side;
  readonly item: boolean;
  readonly factors: readonly Factor[];
}

class Arguing {
  readonly #spoken: Spoken[] = [];
  readonly #manner: Manner;
  readonly #passages: readonly Passage[];
  #side: Side | undefined;
  /** Whether words opened the side that is argued now. */
  #opened = false;
  #balance: Balance | undefined;

  constructor(passages: readonly Passage[], manner: Manner) {
    this.#manner = manner;
    this.#side = manner.under;
    this.#opened = manner.under !== undefined;
    this.#passages = passages;
  }

  get #only(): boolean {
    return this.#passages.length === 1;
  }

  /** Whether any words turn to one side or the other. */
  get #turns(): boolean {
    return this.#passages.some((each) => isLeadIn(each) || each.sentences.some(turns));
  }

  result(): Argued {
    const on = (wanted: Side) => {
      const own = this.#spoken.filter(({ side }) => side === wanted);
      const items = own.filter(({ item }) => item);
      return (items.length > 0 ? items : own).flatMap(({ factors }) => factors);
    };
    return { favouring: on('favouring'), against: on('against'), balance: this.#balance };
  }

  take(passage: Passage, last: boolean): void {
    const { paragraph, sentences } = passage;
    const [first] = sentences;
    if (!first) return;
    if (isLeadIn(passage)) this.#leadIn(passage);
    else if (this.#closes(passage, last)) this.#balance ??= paragraphBalance(paragraph);
    else if (this.#isSettled(passage)) return;
    else if (this.#manner.under && !(this.#manner.runIn && this.#only)) {
      const opened = opening(first);
      if (opened && opened !== this.#side && !this.#manner.apart?.side) this.#side = opened;
      this.#add(this.#side!, passage, runOn(paragraph));
    } else if (numbered(paragraph.text)) {
      this.#add(
        opening(first) ?? (this.#opened ? this.#side : leaning(sentences)) ?? this.#side ?? 'favouring',
        passage,
        runOn(paragraph),
      );
    } else this.#sentences(passage);
  }

  /** "Reasons to keep it back:" opens a side; a line that names none opens the other one after factors of one. */
  #leadIn(passage: Passage): void {
    const { sentences } = passage;
    const named = sideLed(passage);
    const begun = this.#side !== undefined && this.#spoken.some(({ side }) => side === this.#side);
    const closed = this.#side !== undefined && this.#spoken.some(({ side }) => side === other(this.#side!));
    if (this.#manner.apart?.side) return;
    if (begun && !closed && (named !== undefined || !sentences.some((s) => says(s, 'describes-test')))) {
      this.#side = other(this.#side!);
    } else if (named) this.#side = named;
    else if (this.#spoken.length === 0 && !sentences.some((s) => says(s, 'describes-test'))) this.#side = 'favouring';
    else return;
    this.#opened = true;
  }

  /** Whether a passage is the conclusion as a whole: it follows both sides, or the last point under a heading. */
  #closes(passage: Passage, last: boolean): boolean {
    // Under one side's heading, or in a list, a paragraph is the balance where its author says so.
    const whole = passage.paragraph.item || this.#manner.under !== undefined;
    if (whole && isTaughtAs(passage.sentences[0]!.facts, 'balance')) return true;
    return this.#mayClose(passage, last) && !this.#manner.apart?.balance();
  }

  /** Whether a passage of prose comes after both sides and the conclusion: it argues no more. */
  #isSettled({ paragraph, sentences }: Passage): boolean {
    const done = this.#manner.under === undefined && this.#balance !== undefined && this.#hasBoth();
    return done && !paragraph.item && !sentences.some(opening);
  }

  #hasBoth(): boolean {
    return (['favouring', 'against'] as const).every((side) => this.#spoken.some((one) => one.side === side));
  }

  #mayClose({ paragraph, sentences }: Passage, last: boolean): boolean {
    const { under } = this.#manner;
    if (under && this.#only) return false;
    const both = this.#hasBoth();
    // Of the points of a list one may weigh something; the numbered paragraphs of a letter may end in the conclusion.
    if (paragraph.item) {
      const after = both || (last && this.#manner.apart?.above === true);
      return after && sentences.some((s) => concludes(s) && says(s, 'names-public-interest'));
    }
    const listed = this.#spoken.some(({ item }) => item);
    if (under && !both) return (last || listed) && sentences.some(concludes);
    return both && !opening(sentences[0]!) && (sentences.some(concludes) || (last && sentences.some(decides)));
  }

  /** The sentences of a passage of prose, each on the side that is argued when it is reached. */
  #sentences(passage: Passage): void {
    const { sentences } = passage;
    const concluding: OutlineSentence[] = [];
    let group: OutlineSentence[] = [];
    const flush = () => {
      const side = this.#opened
        ? this.#side
        : (leaning(group) ?? (this.#turns ? (this.#side ?? 'favouring') : undefined));
      if (side && group.length > 0) {
        this.#side ??= side;
        this.#add(side, passage, [factorOf(group)]);
      }
      group = [];
    };
    const under = this.#manner.under;
    // One paragraph may hold the whole test; of several, each argues as it begins.
    const mixed = !this.#opened && (this.#only || sentences.some(concludes));
    sentences.forEach((sentence, i) => {
      const turned = this.#turn(sentence, group, i > 0);
      const settles = concludes(sentence) && !(under && this.#side === under) && !this.#manner.apart?.balance();
      // What follows a conclusion gives its reasons, unless none was argued before.
      const goesOn = concluding.length > 0 && !turned && this.#spoken.length + group.length > 0;
      if (settles || goesOn) concluding.push(sentence);
      else if (turned) {
        flush();
        this.#side = turned;
        this.#opened = true;
        group.push(sentence);
      } else if (!isNeutral(sentence)) {
        const [own, before] = [leaning([sentence]), leaning(group)];
        if (mixed && own && before && own !== before) flush();
        group.push(sentence);
      }
    });
    flush();
    if (concluding.length > 0) this.#balance ??= balanceIn(concluding);
  }

  /** The side to which a sentence turns, if it turns. */
  #turn(sentence: OutlineSentence, group: readonly OutlineSentence[], within: boolean): Side | undefined {
    const opened = opening(sentence);
    if (this.#manner.under) return within && opened !== this.#side ? opened : undefined;
    if (opened) return opened;
    if (!says(sentence, 'turns-round')) return undefined;
    const before = leaning(group) ?? this.#side ?? (group.length > 0 ? 'favouring' : undefined);
    return before === 'favouring' ? 'against' : before === 'against' && !this.#opened ? 'favouring' : undefined;
  }

  #add(side: Side, { paragraph }: Passage, factors: readonly Factor[]): void {
    this.#spoken.push({ side, item: paragraph.item, factors });
  }
}

/** The side that a sentence opens by its first words: "For disclosure:", "Against that", "Factors for withholding:". */
export function opening(sentence: OutlineSentence): Side | undefined {
  if (says(sentence, 'opens-against')) return 'against';
  return says(sentence, 'opens-for') ? 'favouring' : labelled(sentence.wording);
}

/** No label before a colon has more characters. */
const longestLabel = 60;

/** The side that the words before a colon name as a heading over it would. */
const labelled = remembered(({ text }: Plain): Side | undefined => {
  const colon = text.indexOf(': ');
  if (colon < 0 || colon > longestLabel) return undefined;
  const words = headingWords(text.slice(0, colon), [], 'standing');
  return !words?.eitherSide && (words?.role === 'favouring' || words?.role === 'against') ? words.role : undefined;
});

/** The side for which sentences speak first. */
function leaning(sentences: readonly OutlineSentence[]): Side | undefined {
  for (const { facts } of sentences) {
    for (const { kind } of facts) {
      if (kind === 'speaks-for-giving') return 'favouring';
      if (kind === 'speaks-for-silence') return 'against';
    }
  }
  return undefined;
}

/** The side that a lead-in announces: "Reasons to keep it back:". */
export function sideLed({ paragraph, sentences }: Passage): Side | undefined {
  const role = announcedBy(paragraph.unit.plain);
  const last = sentences.slice(-1);
  return role === 'favouring' || role === 'against' ? role : (last.map(opening)[0] ?? leaning(last));
}

const announcedBy = remembered(({ text }: Plain) => headingWords(text, [], 'typeset')?.role);

/** Whether a passage only leads in to what follows it. An item of a list, or a sentence, does where it names a side. */
export function isLeadIn(passage: Passage): boolean {
  const { text, item, said } = passage.paragraph;
  if (text.endsWith(':')) return !item || sideLed(passage) !== undefined;
  return said.length === 1 && says(said[0]!, 'leads-to-list') && sideLed(passage) !== undefined;
}

const turns = (sentence: OutlineSentence) => opening(sentence) !== undefined || says(sentence, 'turns-round');
const decides = (sentence: OutlineSentence) => says(sentence, 'draws-together');

/** Whether a sentence says what the test is, or that it was made, and argues neither side. */
function isNeutral(sentence: OutlineSentence): boolean {
  if (says(sentence, 'asks-which') || says(sentence, 'applies-presumption')) return true;
  return (
    says(sentence, 'describes-test') &&
    !(['speaks-for-giving', 'speaks-for-silence'] as const).some((kind) => says(sentence, kind))
  );
}

/** Whether a conclusion says no more than that the test was made and how it came out. */
export const isBare = ({ text }: Balance): boolean => [...stemsOf(text)].every(isOfWeighing);
