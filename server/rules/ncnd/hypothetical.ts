import { states } from '../../language/index.ts';
import type { Sentence } from '../../notice/model.ts';

/** Whether the sentence speaks of holding as a condition or a possibility only. */
export function leavesHoldingOpen({ facts }: Pick<Sentence, 'facts'>): boolean {
  return states(facts, 'supposes-holding');
}
