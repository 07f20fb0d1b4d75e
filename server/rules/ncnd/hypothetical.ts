import { modeAt, states } from '../../language/index.ts';
import type { Sentence } from '../../notice/model.ts';

/**
 * Whether the words that begin at `at` of a sentence leave open that anything is held: the sentence makes holding a
 * condition, or asks, reports or supposes instead of asserting, or the words stand in quotation marks.
 */
export function isHypothetical(sentence: Sentence, at: number): boolean {
  const { text } = sentence.wording;
  return leavesHoldingOpen(sentence) || isQuoted(text, at) || ['asked', 'supposed'].includes(modeAt(text, at));
}

/** Whether the sentence speaks of holding as a condition or a possibility only. */
export function leavesHoldingOpen({ facts }: Sentence): boolean {
  return states(facts, 'supposes-holding');
}

/** Whether position `at` stands between quotation marks. */
export function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
}
