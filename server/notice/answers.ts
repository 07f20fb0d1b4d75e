import { type Fact, type FactKind, states } from '../language/index.ts';
import type { StatementKind } from './model.ts';

/** What only an answer states. */
const stated: ReadonlySet<StatementKind> = new Set([
  'held',
  'not-held',
  'ncnd',
  'refusal',
  'extension',
  'duty-excluded',
]);
/** That a provision is relied on, or a ground named. */
const grounding: readonly FactKind[] = ['relies-on', 'names-cost-limit', 'finds-vexatious'];

interface Said {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly kinds: readonly StatementKind[];
}

/** Whether a sentence is in the words of one who asks. `The list of routes` asks; `The list of routes is refused` decides. */
const asks = ({ text, facts }: Pick<Said, 'text' | 'facts'>): boolean => {
  const says = (kind: FactKind) => states(facts, kind);
  return (
    /\?["')]*$/.test(text) || says('asks') || says('wants') || (says('opens-as-question') && !says('decides-of-what'))
  );
};

const namesTheirRequest = ({ facts }: Pick<Said, 'facts'>) => states(facts, 'names-their-request');
const namesProvision = ({ facts }: Pick<Said, 'facts'>) => states(facts, 'names-provision');

/**
 * Whether a passage that stands where a request may stand is the authority's answer: it states what only an answer
 * states, relies on a provision or names its ground, and does not ask.
 * @param sentences plain texts, each with what it says and the kinds of statement that it makes
 */
export function isAnswer(sentences: readonly Said[]): boolean {
  return !isRequest(sentences) && sentences.some(answers);
}

function answers(said: Said): boolean {
  if (asks(said) || /:$/.test(said.text)) return false;
  return said.kinds.some((kind) => stated.has(kind)) || grounding.some((kind) => states(said.facts, kind));
}

/** Whether a passage is in the words of one who asks, and not of one who was asked. */
export function isRequest(sentences: readonly Pick<Said, 'text' | 'facts'>[]): boolean {
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
