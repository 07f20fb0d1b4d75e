import { feesRegulation, has, regimes } from '../../law/index.ts';
import { around } from '../block.ts';
import { insertEach } from '../mend.ts';
import { isOwn } from '../part.ts';
import { facts, isSaid, isSaidIn, sentencesWith } from '../phrase.ts';
import { isAskedFor } from '../rights/rightsPlace.ts';
import { letter, rule } from '../rule.ts';
import { cite, regimeOf } from '../speak.ts';

const asked = facts('asks-for-fee');
const staffTime = facts('charges-staff-time');

/** What is to be said of a fee, the facts that say it and the words of a placeholder for it. */
const particulars = [
  { what: 'how much is to be paid', said: 'names-sum', asked: 'sum', text: 'fee-sum' },
  { what: 'that it is to be paid within three months', said: 'names-time-to-pay', asked: 'payTime', text: 'fee-time' },
] as const;

export default rule({
  id: 'cost/fee-breakdown',
  title: 'Ask only for a fee that may be charged, and say how much and by when',
  basis: 'FOIA s.9; Fees Regulations 2004 (SI 2004/3244), reg.6',
  severity: 'warning',
  why: 'A fees notice states the sum. It may cover copying, postage and the like, and not the time that staff spend on informing the requester or communicating the information. The duty to answer lapses where it is not paid within three months.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || regimes[regimeOf(notice)].costLimit?.anHour === undefined) return;
    const first = sentencesWith(notice, asked)
      .filter(isOwn)
      .find((sentence) => isSaid(around(notice, sentence, 0, 1), 'speaks-of-copies'));
    if (!first) return;
    const at = asked(first)[0]!.range;
    // Above the cost limit, section 13 and regulation 7 let the time of staff be charged too.
    const aboveLimit =
      notice.stance === 'cost-limit' ||
      notice.citations.some(({ provision }) => has(provision, 'cost-limit', 'fee-above-limit'));
    const [time] = aboveLimit ? [] : around(notice, first, 0, 2).flatMap(staffTime);
    if (time) {
      yield {
        at: time.range,
        message: `Take staff time out of the fee. It is not allowed in a fee under ${cite('fee', 'foia')}, which may cover copying, postage and the like (${feesRegulation('counts for a fee')}).`,
      };
      return;
    }
    const lacks = particulars.filter(({ said, asked }) => !isSaidIn(notice, said) && !isAskedFor(notice, asked));
    if (lacks.length === 0) return;
    const what = lacks.map(({ what }) => what).join(' and ');
    yield {
      at,
      severity: 'info',
      message: `Say ${what}. The letter asks for a fee but does not say so. A notice under ${cite('fee', 'foia')} states the amount; the duty to answer ends if it is not paid within three months.`,
      fixes: () => {
        const texts = lacks.map(({ text }) => text);
        return [
          insertEach(notice, texts, first.range, facts, `Insert ${what.replace('that it is', 'that the fee is')}`),
        ];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the plans. This is a fees notice under section 9 of the Freedom of Information Act 2000. Please pay £85 within three months. It is made up of three hours of staff time and copying.

        Yours sincerely
      `,
      at: 'hours of staff time',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the plans and can give them to you under the Freedom of Information Act 2000. We require a fee for the copies before we send them.

        Yours sincerely
      `,
      at: 'We require a fee',
      mended: letter`
        Dear Requester

        We hold the plans and can give them to you under the Freedom of Information Act 2000. We require a fee for the copies before we send them.

        The fee is [SUM IN POUNDS]. It is made up of [COST OF COPYING, POSTAGE AND THE LIKE], and includes nothing for the time of our staff.

        Please pay it within three months, beginning with the day on which this notice is given to you. We do not have to answer your request unless the fee is paid by then.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans. Please pay £14.20 within three months: 120 sheets at 10p and £2.20 for postage. We have made no charge for staff time. You asked under the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans, and enclose them. The council charges a fee for parking, which is what they are about. You asked under the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans. You asked what we charge for a burial. We charge a fee of £900 for each. The rest is exempt under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans, and enclose them. We do not charge a fee under the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans. Your request is refused under section 12(1) of the Freedom of Information Act 2000. If you wish to have them all the same, we require a fee of £700 for 28 hours of work, to be paid within three months.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans. You will need to pay [AMOUNT OF THE FEE] by [DATE] for the copies. You asked under the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
