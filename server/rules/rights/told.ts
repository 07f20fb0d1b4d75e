import type { Notice, Sentence } from '../../notice/model.ts';
import { states } from '../speak.ts';

const commissioner = /\b(?:Information Commission(?:er)?|[Tt]he Commissioner|ICO)\b/;
/** Others to complain to, and the regulator's page. */
const outside = /\b(?:[Tt]ribunal|[Oo]mbudsman|ico\.org|foi\.scot)\b/;
/** What the requester can ask of the authority, in words other than "internal review". */
const again =
  /\b(?:look(?:ed|s|ing)?|consider(?:ed|s|ing)?|think|thought)\b[^.]{0,40}\bagain\b|\blook again\b|\b(?:complaints?|appeals?|concerns?) (?:about|against|on|regarding|over|concerning|to|leaflet|policy|form|team|officer|manager)\b|\b(?:complain|appeal|challenge|contest|dispute|query)\b/i;
/** Where, by when or how: without it a right to complain may be the one to the regulator. */
const particulars =
  /@|\bhttps?:|\bwww\.|\b(?:writ(?:e|ing)|contact\w*|e-?mail\w*|telephon\w*|phon\w*|sen[dt]|submit\w*|addressed|leaflet|form|within \w+|working days|months|weeks|tell us|let us know|by replying|directed)\b/i;
const noProcedure =
  /\b(?:no|not (?:have|operate|offer|run|provide) (?:an?|any)|without (?:an?|any)) (?:\w+ ){0,2}(?:procedure|process|stage|scheme|system|arrangements?)\b[^.]{0,30}\b(?:reviews?|complaints?|reconsider\w*|appeals?)\b/i;
/** A mention of the regulator that gives an opinion or a decision, and sends nobody there. */
export const cited =
  /\b(?:guidance|decision notice|has (?:said|stated|advised|accepted|found|held|ruled)|considers?|according to|published|tribunal (?:held|found)|code)\b/i;
const sent =
  /\b(?:escalat\w*|ask\w*|tak(?:e|en|ing)|turn|approach|raise|refer\w*|decide\w*|decision|look into|investigat\w*|independent|complain\w*|appl(?:y|ication)|appeal\w*|contact\w*|unhappy|dissatisfied|not (?:content|satisfied|happy)|write|address|regulator|Wycliffe|Wilmslow|ico\.org\.uk|foi\.scot)\b/i;

/** Whether the letter says how to have the decision looked at again, or that there is no procedure for it. */
export function tellsOfReview(notice: Notice): boolean {
  return (
    states(notice, 'internal-review') ||
    states(notice, 'no-review-procedure') ||
    own(notice).some(
      ({ wording: { text } }) =>
        (!commissioner.test(text) && !outside.test(text) && again.test(text) && particulars.test(text)) ||
        noProcedure.test(text),
    )
  );
}

/** Whether the letter sends the requester to the regulator. */
export function tellsOfCommissioner(notice: Notice): boolean {
  return (
    states(notice, 'commissioner') ||
    own(notice).some(({ wording: { text } }) => commissioner.test(text) && sent.test(text) && !cited.test(text))
  );
}

function own({ sentences }: Notice): readonly Sentence[] {
  return sentences.filter(({ scope }) => scope !== 'request' && scope !== 'quoted');
}
