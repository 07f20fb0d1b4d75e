import type { FactKind } from '../language/index.ts';
import type { StatementKind } from './model.ts';
import type { Said } from './said.ts';

/** What only an answer states. */
const answering: ReadonlySet<StatementKind> = new Set([
  'held',
  'not-held',
  'ncnd',
  'refusal',
  'extension',
  'duty-excluded',
]);
/** That a provision is relied on, or a ground named. */
const grounding: readonly FactKind[] = ['relies-on', 'names-cost-limit', 'finds-vexatious'];

/** Whether a sentence is in the words of one who asks. `The list of routes` asks; `The list of routes is refused` decides. */
const asks = ({ wording, stated }: Said): boolean =>
  /\?["')]*$/.test(wording.text) ||
  stated.has('asks') ||
  stated.has('wants') ||
  (stated.has('opens-as-question') && !stated.has('decides-of-what'));

const namesTheirRequest = ({ stated }: Said) => stated.has('names-their-request');
const namesProvision = ({ stated }: Said) => stated.has('names-provision');

/**
 * Whether a passage that stands where a request may stand is the authority's answer: it states what only an answer
 * states, relies on a provision or names its ground, and does not ask.
 */
export const isAnswer = (sentences: readonly Said[]): boolean => !isRequest(sentences) && sentences.some(answers);

function answers(said: Said): boolean {
  if (asks(said) || /:$/.test(said.wording.text)) return false;
  return said.kinds.some((kind) => answering.has(kind)) || grounding.some((kind) => said.stated.has(kind));
}

/** Whether a passage is in the words of one who asks, and not of one who was asked. */
export function isRequest(sentences: readonly Said[]): boolean {
  return sentences.some(asks) && !sentences.some(namesTheirRequest);
}

/** "Neither confirmed nor denied", "Held, but refused": no request says so. */
const answersInAWord = ({ kinds }: Said) =>
  kinds.includes('ncnd') || (kinds.includes('held') && kinds.includes('refusal'));

/** Whether an item of a list, as requests are often set, is the authority's answer: besides, it must name a provision or the request, or neither confirm nor deny. */
export function isAnswerInList(sentences: readonly Said[]): boolean {
  return (
    isAnswer(sentences) &&
    sentences.some((said) => namesProvision(said) || namesTheirRequest(said) || answersInAWord(said))
  );
}
