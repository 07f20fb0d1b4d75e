import { mentions, states } from '../../language/index.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import { states as makes } from '../speak.ts';
import { factsOfHeading, sentencesStating } from '../stating.ts';

/** An address of any kind, as it is written. */
const address = /@|\bhttps?:|\bwww\./;

/** Whether the letter says how to have the decision looked at again, or that there is no procedure for it. */
export function tellsOfReview(notice: Notice): boolean {
  return (
    makes(notice, 'internal-review') ||
    makes(notice, 'no-review-procedure') ||
    notice.sentences.filter(isTold).some((sentence, i, all) => {
      if (isOutside(sentence)) return false;
      // "Internal review: within 40 working days, to foi@…"
      const heading = notice.sections[sentence.section]?.text ?? '';
      if (states(factsOfHeading(heading), 'tells-of-review') && saysWhere(sentence)) return true;
      if (!states(sentence.facts, 'invites-complaint')) return false;
      const next = all[i + 1];
      const beside = next?.paragraph === sentence.paragraph && !isOutside(next) ? [next] : [];
      return [sentence, ...beside].some(saysWhere);
    })
  );
}

/** Whether the letter tells what a review has come to: there is no other to ask for, only the regulator. */
export function endsReview(notice: Notice): boolean {
  return (
    sentencesStating(notice, 'answers-review').some(isTold) ||
    notice.sections.some(({ text }) => states(factsOfHeading(text), 'answers-review'))
  );
}

/** Whether the letter sends the requester to the regulator. */
export function tellsOfCommissioner(notice: Notice): boolean {
  return (
    makes(notice, 'commissioner') ||
    sentencesStating(notice, 'gives-regulators-address').some(
      (sentence) =>
        isTold(sentence) &&
        // A page alone, "You can do so at ico.org.uk", does not tell whose it is, nor what for.
        (states(sentence.facts, 'names-regulator') || states(sentence.facts, 'names-scottish-regulator')) &&
        !states(sentence.facts, 'cites-regulator'),
    )
  );
}

function saysWhere({ facts, wording }: Sentence): boolean {
  return states(facts, 'says-how') || states(facts, 'says-by-when') || address.test(wording.text);
}

/** Whether a sentence is about others to complain to. */
function isOutside({ facts, wording }: Sentence): boolean {
  return (
    states(facts, 'tells-of-regulator') ||
    states(facts, 'gives-regulators-address') ||
    mentions(wording.text, 'appealBody')
  );
}

/** Whether a sentence is the letter's own, and none of the request or of a quotation. */
const isTold = ({ scope }: Sentence): boolean => scope !== 'request' && scope !== 'quoted';
