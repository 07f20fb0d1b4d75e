import { regimes } from '../../law/index.ts';
import { wordingUnder } from '../../wording/index.ts';
import { absent } from '../absent.ts';
import { insert } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { Cite, regimeOf } from '../speak.ts';
import { isAskedFor, mustStateRights, refusesAsNotHeld, reviewPlace } from './rightsPlace.ts';
import { endsReview, tellsOfReview } from './told.ts';

export default rule({
  id: 'rights/review-missing',
  title: 'Say how to ask for an internal review',
  basis: 'FOIA s.17(7)(a); EIR reg.14(5)(a); FOISA s.19(a); EI(S)R reg.13(e)',
  severity: 'error',
  why: 'A refusal notice must give particulars of the procedure for complaints about how requests are handled, or, under FOIA, say that the authority has none. A requester who is not told may miss the chance to use it.',
  *check(notice, { facts }) {
    if (!(mustStateRights(notice) || refusesAsNotHeld(notice)) || isAskedFor(notice, 'reviewTopic')) return;
    if (tellsOfReview(notice) || endsReview(notice)) return;
    const regime = regimeOf(notice);
    // Only the Code behind FOIA leaves it to an authority whether it has a procedure.
    const mayHaveNone = regimes[regime].reviewAnswerDays === undefined;
    yield absent(notice, 'internal-review', 'how to ask for a review', {
      at: notice.closing,
      message: mayHaveNone
        ? `Say how to ask for an internal review, or that there is no procedure for one. ${Cite('rights, review', regime)} requires particulars of the complaints procedure, or a statement that there is none.`
        : `Say how to ask for a review. ${Cite('rights, review', regime)} requires the requester to be told of it.`,
      fixes: () => {
        const place = reviewPlace(notice);
        const text = wordingUnder(regime, 'internal-review');
        const how = insert(notice, text, place, facts, 'Insert how to ask for an internal review');
        const none = 'Insert that there is no review procedure';
        return mayHaveNone ? [how, insert(notice, 'no-review-procedure', place, facts, none, false)] : [how];
      },
    });
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        You can complain to the Information Commission under section 50 of the Act.

        Yours sincerely
      `,
      at: 'Yours sincerely',
    },
    {
      flawed: letter`
        Dear Requester

        The survey is exempt under regulation 12(4)(d) of the Environmental Information Regulations 2004, and your request for it is refused.

        Yours faithfully
      `,
      at: 'Yours faithfully',
    },
    {
      flawed: letter`
        Dear Requester

        We have dealt with your request for the survey of the weir under the Environmental Information Regulations 2004. We do not hold it.

        Yours sincerely
      `,
      at: 'Yours sincerely',
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        If you want us to look at this again, write to the Chief Executive within 40 working days. You can also complain to the Information Commission under section 50 of the Act.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        Complaints about this letter should be sent to complaints@example.org. You can also complain to the Information Commission under section 50 of the Act.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        We have no internal review procedure. You can complain to the Information Commission under section 50.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        ---
        part: annex
        ---

        Section 31(1)(a): we withhold the patrol plan, which we hold, and refuse your request.

        Factors favouring disclosure

        - Walkers would know which paths are watched.

        Factors against disclosure

        - So would thieves.
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan. Your request is refused under section 31(1)(a) of the Freedom of Information Act 2000.

        [COMPLAINT RIGHTS]

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan and enclose it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked for an internal review of our answer on 4 May. We have looked at it again, and uphold the decision to withhold the rota under section 31(1)(a) of the Freedom of Information Act 2000.

        You can complain to the Information Commission under section 50 of the Act.

        Yours sincerely
      `,
    },
    {
      // That somebody asked for a review of something else tells nobody how to ask for one of this.
      flawed: letter`
        Dear Requester

        You asked for a review of our last answer, and now for the rota. The rota is refused under section 31(1)(a) of the Freedom of Information Act 2000.

        You can complain to the Information Commission under section 50 of the Act.

        Yours sincerely
      `,
      at: 'Yours sincerely',
    },
  ],
});
