import { wordingUnder } from '../../wording/index.ts';
import { absent } from '../absent.ts';
import { insert } from '../mend.ts';
import { isSaidIn } from '../phrase.ts';
import { isAskedFor } from '../rights/rightsPlace.ts';
import { letter, rule } from '../rule.ts';
import { Cite } from '../speak.ts';
import { costRefusal } from './costRefusal.ts';
import { figuresIn, isOfLimit, sentencesWithFigures } from './figures.ts';

export default rule({
  id: 'cost/estimate-missing',
  title: 'Give the estimate of cost, and say what the time is for',
  basis: 'FOIA s.12; FOISA s.12; ICO guidance on section 12',
  severity: 'info',
  why: 'Nothing in section 17 requires a breakdown. But the estimate must be a reasonable one, and a requester who is shown it can see why, and how to ask for less. The regulator asks for it when there is a complaint.',
  given: costRefusal,
  *check(notice, { facts }, { claim, regime }) {
    if (isAskedFor(notice, 'estimate')) return;
    const estimated =
      isSaidIn(notice, 'estimates-effort') ||
      sentencesWithFigures(notice).some((sentence) => figuresIn(sentence).some((f) => !isOfLimit(f)));
    if (estimated && isSaidIn(notice, 'names-search-work')) return;
    yield absent(notice, 'estimate', 'how much work the answer would be', {
      at: claim.at,
      message: estimated
        ? 'Say what the time would be spent on. The letter refuses on cost and gives a figure, but does not say that. A requester who is told can see why, and what to ask for instead.'
        : `Say how much work the answer would be. The letter refuses on cost but does not say so: apart from the limit itself it gives no hours and no sum. ${Cite('cost limit', regime)} rests on the authority's own estimate.`,
      fixes: () => {
        const text = wordingUnder(regime, 'cost-estimate');
        return [insert(notice, text, claim.at, facts, 'Insert the estimate and how it was made')];
      },
    });
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the invoices. To find those for gravel would cost more than the appropriate limit of £450, and we refuse your request under section 12(1) of the Freedom of Information Act 2000. You could ask for one depot.

        Yours sincerely
      `,
      at: 'section 12(1)',
      mended: letter`
        Dear Requester

        We hold the invoices. To find those for gravel would cost more than the appropriate limit of £450, and we refuse your request under section 12(1) of the Freedom of Information Act 2000. You could ask for one depot.

        To [find, retrieve and extract the information / find out whether we hold the information], we would have to [WHAT STAFF WOULD HAVE TO DO]. There are [NUMBER OF RECORDS] records to check, at about [MINUTES FOR EACH RECORD] minutes each: about [TOTAL HOURS] hours in all. [HOW YOU ARRIVED AT THAT ESTIMATE].

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Section 12(2) of the Freedom of Information Act 2000 applies. We refuse your request under section 12(2), since it would take more than the 18 hours which the Regulations allow to say whether such a letter was ever received.

        Yours sincerely
      `,
      at: 'Section 12(2)',
    },
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 12(1) of the Freedom of Information (Scotland) Act 2002. The answer would cost £2,100, which is above £600. You could ask for one school.

        Yours sincerely
      `,
      at: 'section 12(1)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the invoices. We refuse your request under section 12(1) of the Freedom of Information Act 2000. There are 900 boxes, and each takes a quarter of a day, so that one officer would need 45 weeks to go through them.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the invoices. We refuse your request under section 12(1) of the Freedom of Information Act 2000. Each of the 1,200 files has to be opened, which takes ten minutes.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the accounts. At two minutes an account it would come to 70 hours, so we refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 12(1) of the Freedom of Information Act 2000. [ESTIMATE OF TIME AND COST]

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the logs. We refuse your request under section 12(1) of the Freedom of Information Act 2000. A clerk would spend hundreds of hours reading them.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        ---
        part: annex
        ---
        Dear Requester

        We hold the logs, and rely on section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
