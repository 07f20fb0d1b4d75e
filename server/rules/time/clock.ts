import type { Notice } from '../../notice/model.ts';
import { phrase, sentencesWith } from '../phrase.ts';

/** Bodies for which regulations under FOIA s.10(4) may set a longer time: schools, archives, the armed forces. */
const longer =
  /\b(?:School|Academy|Sixth Form|National Archives|Record Office|Regiment|Royal (?:Navy|Air Force)|Army)\b/;
/** What stops the clock or sets it again: clarification, a fee. */
const stopped = phrase(/\bclarif\w+|\bfees? notice\b|\bpaid the fee\b|\bre-?submitted\b|\brevised request\b/gi);

/** Whether the letter's dates say how many working days it took: no other clock ran, and none was stopped. */
export function clockIsKnown(notice: Notice, authority: string | undefined): boolean {
  return (
    !longer.test(authority ?? '') &&
    !sentencesWith(notice.sentences, stopped).some(
      (sentence) => sentence.scope !== 'request' && sentence.scope !== 'quoted' && stopped(sentence).length > 0,
    )
  );
}
