import { mentions, states } from '../../language/index.ts';
import type { Sentence } from '../../notice/model.ts';

/**
 * Whether a sentence, from position `from` on, says of an act of disclosure what only the content of information can
 * bring about: what it says, its publication, its going into the public domain. Said of confirming or denying it would
 * be untrue.
 */
export function speaksOfContent({ facts }: Pick<Sentence, 'facts'>, from: number): boolean {
  return facts.some(({ kind, at }) => kind === 'speaks-of-content' && at.start >= from);
}

/**
 * Whether an argument for or against an answer argues from what the information says, or from giving it out. Who would
 * learn what is no sign of that: an answer tells something too.
 */
export const arguesFromContent = ({ facts }: Pick<Sentence, 'facts'>): boolean => states(facts, 'argues-from-content');

/** Whether a sentence speaks of holding as a condition or a possibility only. */
export const leavesHoldingOpen = ({ facts }: Pick<Sentence, 'facts'>): boolean => states(facts, 'supposes-holding');

/** Whether words ask or weigh whether to say that information is held. */
export const asksConfirmation = (words: string): boolean => mentions(words, 'confirmingWords');

/** The last of some words, in lower case. */
export const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1).toLowerCase();

/** `to disclose`, `the records` or `the records held by` → `to confirm or deny whether the records are held (by)`. */
export function confirming(act: string, object: string): string {
  const words = object.split(' ').filter((word) => !mentions(word, 'heldBack') && !mentions(word, 'sought'));
  const held = words.indexOf('held');
  const asked = words.slice(0, held < 0 ? words.length : held).join(' ');
  const verb = /^\w{4,}s\b|s$/i.test(asked) ? 'are' : 'is';
  return [confirmingBy(act), 'whether', asked, verb, 'held', ...(held < 0 ? [] : words.slice(held + 1))].join(' ');
}

/** The same without what it is about; an infinitive stays one. */
export function confirmingBy(act: string): string {
  return act.toLowerCase().startsWith('to ') ? 'to confirm or deny' : 'confirming or denying';
}
