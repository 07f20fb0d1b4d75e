import { scottishHarm } from '../../law/index.ts';
import type { Claim, Notice } from '../../notice/model.ts';
import type { WordingFacts } from '../../wording/index.ts';
import { factsOf, insert, type Place } from '../mend.ts';
import type { Fix } from '../rule.ts';
import { name } from '../speak.ts';
import { effectOf, harmText } from './reasoning.ts';

/** The fix that inserts standard text on the harm under a claim; none where there is no such text. */
export function insertHarm(notice: Notice, claim: Claim, place: Place, facts: WordingFacts): Fix[] {
  const text = harmText(claim);
  if (!text) return [];
  const { provision } = claim;
  const own = { ...factsOf(claim, facts), effect: effectOf(provision), interest: scottishHarm(provision)?.interest };
  return [insert(notice, text, place, own, `Insert the harm under ${name(provision)}`)];
}
