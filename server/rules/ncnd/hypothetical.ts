import { modeAt, states } from '../../language/index.ts';
import type { Sentence } from '../../notice/model.ts';

/**
 * Whether `words` that begin at `at` of a sentence leave open that anything is held: the sentence makes holding a
 * condition, or asks, reports or supposes instead of asserting, or the words stand in quotation marks. They may begin
 * before the clause that counts, so that their last word is looked at too.
 */
export function isHypothetical(sentence: Sentence, at: number, words: string): boolean {
  const { text } = sentence.wording;
  const last = at + words.lastIndexOf(' ') + 1;
  const open = [at, last].some((position) => ['asked', 'supposed'].includes(modeAt(text, position)));
  return open || leavesHoldingOpen(sentence) || isQuoted(text, at);
}

/** Whether the sentence speaks of holding as a condition or a possibility only. */
export function leavesHoldingOpen({ facts }: Sentence): boolean {
  return states(facts, 'supposes-holding');
}

/** Whether position `at` stands between quotation marks. */
export function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
}
