// Varied letters for measuring: composed from phrases with new names, figures and order each time, so that nothing
// is gained by keeping sentences or paragraphs of one letter for another.

import { confirming, type Ground, subjects, withholding } from './exemptions.ts';
import { type Matter, matterOf, placeName } from './names.ts';
import * as say from './paragraphs.ts';
import { fill } from './phrases.ts';
import { type Random, randomOf } from './random.ts';

/** What a letter decides. */
export type Decision = 'refusal' | 'partial-refusal' | 'ncnd' | 'partial-ncnd' | 'cost-limit';

const decisions: readonly Decision[] = [
  ...([
    'refusal',
    'refusal',
    'partial-refusal',
    'partial-refusal',
    'ncnd',
    'ncnd',
    'partial-ncnd',
    'cost-limit',
  ] as const),
];

/** What may be wrong with a letter: a part left out, or a placeholder left in. */
export type Flaw = 'no-review' | 'no-commissioner' | 'no-balance' | 'placeholder';

export interface Letter {
  /** Markdown with `\n` line ends; 3 to 9 KB. */
  readonly text: string;
  readonly decision: Decision;
  /** About one letter in six has one. */
  readonly flaw?: Flaw;
}

/** What a letter is written with. */
interface Draft {
  readonly random: Random;
  readonly matter: Matter;
  readonly flaw?: Flaw;
  readonly heading: (depth: number, words: string) => string;
}

/** Composes one letter under the Freedom of Information Act 2000. The same seed gives the same letter. */
export function letterOf(seed: number): Letter {
  const random = randomOf(seed);
  const matter = matterOf(random, `${random.pick(subjects)} in ${placeName(random)}`);
  const decision = random.pick(decisions);
  const flaw = random.chance(1 / 6)
    ? random.pick<Flaw>(['no-review', 'no-commissioner', 'no-balance', 'placeholder'])
    : undefined;
  const draft: Draft = { random, matter, flaw, heading: random.pick([atx, atx, bold, plain]) };
  const parts = [
    ...opening(draft),
    ...request(draft),
    ...(decision === 'cost-limit' ? cost(draft) : decided(draft, decision)),
    ...closing(draft),
  ];
  return { text: `${parts.join('\n\n')}\n`, decision, flaw };
}

/** Letters with seeds from `seed` on, without end. */
export function* letters(seed = 0): Generator<Letter> {
  for (let next = seed; ; next++) yield letterOf(next);
}

/**
 * Different letters one after another, until the text has at least so many characters.
 * @param seed of the first; later ones count up from it, so take seeds some thousands apart for texts that share none
 */
export function textOf(characters: number, seed = 0): string {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of letters(seed)) {
    texts.push(text);
    length += text.length + 1;
    if (length >= characters) break;
  }
  return texts.join('\n');
}

/** One letter again and again: the easy case for anything that keeps what it has seen. */
export function repeated(letter: string, characters: number): string {
  return Array(Math.ceil(characters / (letter.length + 1)))
    .fill(letter)
    .join('\n');
}

const atx = (depth: number, words: string) => `${'#'.repeat(depth)} ${words}`;
const bold = (_: number, words: string) => `**${words}**`;
const plain = (_: number, words: string) => words;

/** One of the phrases, filled. */
function one({ random, matter }: Draft, phrases: readonly string[], citation = ''): string {
  return fill(random.pick(phrases), { ...matter, citation }, random);
}

/** So many different ones of the phrases, filled. */
function several({ random, matter }: Draft, phrases: readonly string[], low: number, high: number): string[] {
  return random.some(phrases, random.between(low, high)).map((phrase) => fill(phrase, matter, random));
}

function list({ random }: Draft, items: readonly string[]): string {
  const mark = random.pick(['-', '*', '1.']);
  return items.map((item, i) => `${mark === '1.' ? `${i + 1}.` : mark} ${item}`).join('\n');
}

function opening(draft: Draft): string[] {
  const { matter, random, heading } = draft;
  const { reference, date, authority, street, place } = matter;
  const address = `${authority[0]!.toUpperCase()}${authority.slice(1)}, ${street}, ${place}`;
  const head = random.chance(0.5)
    ? [address, `Our reference: ${reference}`, `Date: ${date}`]
    : [heading(1, `Freedom of Information request ${reference}`), `${address}, ${date}`];
  const dear = random.pick(['Dear Requester', 'Dear Applicant', 'Dear Sir or Madam']);
  return [...head, dear, sentenceCase(one(draft, say.greetings))];
}

function request(draft: Draft): string[] {
  const { random, heading } = draft;
  const asked = several(draft, say.questions, 2, 5);
  const quoted = random.chance(0.5);
  const lines = asked.map((question, i) => `${quoted ? '> ' : ''}${i + 1}. ${question}`);
  return [heading(2, random.pick(['Your request', 'You asked', 'What you asked for'])), lines.join('\n')];
}

function decided(draft: Draft, decision: Decision): string[] {
  const { random, heading } = draft;
  const answered = decision.startsWith('partial') ? [one(draft, say.held), ...several(draft, say.answers, 1, 3)] : [];
  const part = decision.endsWith('ncnd') ? 'confirming' : 'withholding';
  const grounds = random.some(part === 'confirming' ? confirming : withholding, random.between(1, 2));
  const citation = grounds.map((ground) => ground.citation).join(' and ');
  const neither = answered.length > 0 ? say.neitherOther : say.neither;
  const states = (phrases: readonly string[]) => sentenceCase(one(draft, phrases, citation));
  return [
    heading(2, random.pick(['Our decision', 'Our response'])),
    ...answered.map(sentenceCase),
    ...(part === 'confirming' ? [states(neither), states(say.noInference)] : [states(say.withheld)]),
    ...several(draft, say.asides, 1, 3),
    ...grounds.flatMap((ground, i) => reasoning(draft, ground, part, i > 0)),
  ];
}

function reasoning(draft: Draft, ground: Ground, part: 'withholding' | 'confirming', later: boolean): string[] {
  const { heading, flaw, random } = draft;
  const { citation, title } = ground;
  const limb = part === 'confirming';
  const favouring = [
    heading(4, limb ? 'Factors favouring confirming or denying' : 'Factors favouring disclosure'),
    list(draft, several(draft, ground.favouring, 2, 4)),
  ];
  const against = [
    heading(4, limb ? 'Factors favouring neither confirming nor denying' : 'Factors favouring withholding'),
    list(draft, several(draft, ground.against, 2, 4)),
  ];
  const balance = one(draft, say.balances[part], citation);
  return [
    heading(3, `${sentenceCase(citation)}: ${title}`),
    ...(citation === 'section 42(1)' ? [] : [heading(4, limb ? 'Harm in confirming or denying' : 'Harm')]),
    ...several(draft, ground.harm, 2, 5),
    ...(random.chance(0.8) ? [...favouring, ...against] : [...against, ...favouring]),
    ...(flaw === 'no-balance' && !later ? [] : [heading(4, 'Balance'), balance]),
  ];
}

function cost(draft: Draft): string[] {
  return [
    draft.heading(2, 'Our decision'),
    ...several(draft, say.costs, 1, 1),
    ...several(draft, say.estimates, 2, 3),
    ...several(draft, say.asides, 1, 4),
    draft.heading(2, 'Advice and assistance'),
    ...several(draft, say.advice, 1, 2),
  ].map(sentenceCase);
}

function closing(draft: Draft): string[] {
  const { flaw, matter, random, heading } = draft;
  const { place } = matter;
  return [
    heading(2, random.pick(['If you are unhappy with this response', 'Your right to complain', 'Complaints'])),
    ...(flaw === 'no-review' ? [] : several(draft, say.reviews, 1, 1)),
    ...(flaw === 'no-commissioner' ? [] : several(draft, say.commissioners, 1, 1)),
    'Yours sincerely',
    flaw === 'placeholder' ? '[NAME OF OFFICER]' : `Information Rights Officer, ${place}`,
  ].map(sentenceCase);
}

function sentenceCase(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
