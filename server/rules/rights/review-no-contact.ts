import { type FactKind, mentions, states } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import { dealsWith, type Regime, regimes } from '../../law/index.ts';
import type { Notice, Sentence, Wording } from '../../notice/model.ts';
import { insertEach } from '../mend.ts';
import { facts as factsOf } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, hasPlaceholder, states as makes, regimeOf } from '../speak.ts';
import { sentencesMaking } from '../stating.ts';
import { mustStateRights } from './rightsPlace.ts';
import { endsReview } from './told.ts';

const named = factsOf('tells-of-review', 'what');
/** An address as it is written: of e-mail, a page, a postcode. */
const address = /@|\bhttps?:|\bwww\.|\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b/;

export default rule({
  id: 'rights/review-no-contact',
  title: 'Say where and by when to ask for a review',
  basis: 'FOIA s.17(7)(a); s.45 Code of Practice; EIR reg.11(2); FOISA s.20',
  severity: 'warning',
  why: 'Particulars of the complaints procedure are of use only if they say where to write and how long there is. Without them a requester may write to the wrong place, or too late.',
  *check(notice, { facts }) {
    if (!mustStateRights(notice) || endsReview(notice) || makes(notice, 'no-review-procedure')) return;
    const [own] = sentencesMaking(notice, 'internal-review');
    if (!own) return;
    const about = aboutReview(notice);
    const says = (kind: FactKind) => about.some(({ facts }) => states(facts, kind));
    if (says('gives-particulars-apart') || about.some((s) => hasPlaceholder(notice, s.range))) return;
    const where = says('says-how') || about.some(({ wording }) => address.test(wording.text));
    const when = says('says-by-when');
    if (where && when) return;
    const lacking = where
      ? 'how long there is to ask for a review'
      : `where to send a request for a review${when ? '' : ', and by when'}`;
    const texts = (['review-contact', 'review-time'] as const).filter(
      (text) => !(text === 'review-time' ? when : where),
    );
    yield {
      at: named(own)[0]?.range ?? own.range,
      message: `Say ${lacking}. The letter does not say. ${reason(regimeOf(notice))}`,
      fixes: () => [insertEach(notice, texts, about.at(-1)!.range, facts, `Insert ${lacking}`)],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 22(1) of the Freedom of Information Act 2000.

        If you are unhappy you may ask for an internal review.

        You can then apply to the Information Commission under section 50: https://ico.org.uk/foicomplaints.

        Yours sincerely
      `,
      at: 'internal review',
      mended: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 22(1) of the Freedom of Information Act 2000.

        If you are unhappy you may ask for an internal review.

        To ask for a review, please write to [EMAIL OR POSTAL ADDRESS FOR REVIEWS].

        Please ask for a review within 40 working days of receiving this letter.

        You can then apply to the Information Commission under section 50: https://ico.org.uk/foicomplaints.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 22(1) of the Freedom of Information Act 2000.

        You may ask for an internal review by writing to reviews@example.org.

        Yours sincerely
      `,
      at: 'internal review',
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 22(1) of the Freedom of Information Act 2000.

        You can ask for an internal review by emailing foi@example.org. You have 40 working days.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 22(1) of the Freedom of Information Act 2000.

        Details of our internal review procedure are in the enclosed leaflet.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 22(1) of the Freedom of Information Act 2000.

        The council is too small to have an internal review procedure, so there is none to use.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the survey and refuse your request for it under section 22(1) of the Freedom of Information Act 2000.

        You can ask for an internal review within two months: [REVIEW CONTACT].

        Yours sincerely
      `,
    },
  ],
});

function reason(regime: Regime): string {
  const { unit, reviewWithinDays } = regimes[regime];
  // The Act of 2000 leaves it to its Code.
  const allows = dealsWith('answer to a review', regime)
    ? cite('review', regime)
    : `the ${cite('review', regime)} Code`;
  const needs =
    unit === 'section' ? 'These are the particulars that a requester needs' : 'A requester needs both to use the right';
  return `${needs} (${cite('rights, review', regime)}); ${allows} allows ${reviewWithinDays} working days.`;
}

const namesCommissioner = remembered(({ text }: Wording) => mentions(text, 'commissioner'));

/** The sentences on the review: from the first in its paragraph or section to the first on the regulator. */
function aboutReview(notice: Notice): Sentence[] {
  const [commissioner, review] = [sentencesMaking(notice, 'commissioner'), sentencesMaking(notice, 'internal-review')];
  return notice.sentences.filter(
    (sentence) =>
      review.has(sentence) ||
      (sentence.scope === 'rights' &&
        !commissioner.has(sentence) &&
        sentence.range.start < notice.closing.start &&
        !states(sentence.facts, 'names-regulator') &&
        !namesCommissioner(sentence.wording)),
  );
}
