import type { Notice } from '../../notice/model.ts';

/** Bodies for which regulations under FOIA s.10(4) may set a longer time: schools, archives, the armed forces. */
const longer =
  /\b(?:School|Academy|Sixth Form|National Archives|Record Office|Regiment|Royal (?:Navy|Air Force)|Army)\b/;
/** What stops the clock or sets it again: clarification, a fee. */
const stopped = /\bclarif\w+|\bfees? notice\b|\bpaid the fee\b|\bre-?submitted\b|\brevised request\b/i;

/** Whether the letter's dates say how many working days it took: no other clock ran, and none was stopped. */
export function clockIsKnown(notice: Notice, authority: string | undefined): boolean {
  return (
    !longer.test(authority ?? '') &&
    !notice.sentences.some(
      ({ scope, wording }) => scope !== 'request' && scope !== 'quoted' && stopped.test(wording.text),
    )
  );
}
