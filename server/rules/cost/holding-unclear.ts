import { dealsWith, isWithin, provisionFor } from '../../law/index.ts';
import { insert } from '../mend.ts';
import { isOwn } from '../part.ts';
import { isSaid, isSaidIn } from '../phrase.ts';
import { isAskedFor } from '../rights/rightsPlace.ts';
import { letter, rule } from '../rule.ts';
import { Cite, cite, states } from '../speak.ts';
import { sentencesStating } from '../stating.ts';
import { costRefusal } from './costRefusal.ts';

const findingOut = provisionFor('cost of finding out', 'foia');

export default rule({
  id: 'cost/holding-unclear',
  title: 'Say whether the information is held, or that finding out would cost too much',
  basis: 'FOIA ss.1(1)(a) and 12(2)',
  severity: 'warning',
  why: 'Section 12(1) takes away the duty to give the information, not the duty to say whether it is held. Only section 12(2) does that, where finding out would by itself exceed the limit.',
  given: costRefusal,
  *check(notice, { facts }, { claim, regime }) {
    // Beside an exemption, structure/held-missing asks the same question.
    if (notice.stance !== 'cost-limit' || states(notice, 'held') || states(notice, 'not-held')) return;
    if (!dealsWith('cost of finding out', regime) || isAskedFor(notice, 'hold')) return;
    if (notice.claims.some(({ provision }) => isWithin(provision, findingOut))) return;
    if (isSaidIn(notice, 'finding-out-costs')) return;
    // Most letters on cost count what would have to be searched, and that says nothing of what is held.
    const showing = sentencesStating(notice, 'shows-holding').filter(isOwn);
    if (showing.some((sentence) => !isSaid([sentence], 'counts-places-to-search'))) return;
    yield {
      at: claim.at,
      message: `Say whether the information is held. The letter refuses on cost but does not say so. ${Cite('cost of answering', 'foia')} leaves the duty to say so in ${cite('says that it is held', 'foia')}; only ${cite('cost of finding out', 'foia')} takes it away, where finding out would by itself exceed the limit.`,
      fixes: () => {
        const title = `Insert whether it is held, or that ${cite('cost of finding out', 'foia')} applies`;
        return [insert(notice, 'cost-held', claim.at, facts, title)];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Your request is refused under section 12(1) of the Freedom of Information Act 2000, because to comply with it would take us about 60 hours. You could ask for one year.

        Yours sincerely
      `,
      at: 'section 12(1)',
      mended: letter`
        Dear Requester

        Your request is refused under section 12(1) of the Freedom of Information Act 2000, because to comply with it would take us about 60 hours. You could ask for one year.

        [We hold information of this kind. / Even to find out whether we hold information of this kind would cost more than the appropriate limit (section 12(2)).]

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        To answer you would cost £2,000, which is over the appropriate limit. We refuse your request under section 12 of the Freedom of Information Act 2000. Please narrow it.

        Yours sincerely
      `,
      at: 'section 12',
    },
    {
      flawed: letter`
        Dear Requester

        There are 900 records to check in our archives, at four minutes each: 60 hours. Your request is therefore refused under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 12(1)',
    },
    {
      flawed: letter`
        Dear Requester

        Our database has no field for this, and all systems and files would have to be searched. Your request is refused under section 12(1) of the Freedom of Information Act 2000: it would take 40 hours.

        Yours sincerely
      `,
      at: 'section 12(1)',
    },
    {
      sound: letter`
        Dear Requester

        What you ask for is recorded in 900 case files, at four minutes each: 60 hours. Your request is refused under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We do not hold a list of vehicles. As to the mileage, your request is refused under section 12(1) of the Freedom of Information Act 2000, because it would take us about 60 hours.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the ledgers. Your request is refused under section 12(1) of the Freedom of Information Act 2000, because to comply with it would take us about 60 hours.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 12(2) of the Freedom of Information Act 2000, because it would take us about 60 hours to find out.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 12 of the Freedom of Information Act 2000. Even to establish if such a ledger is held would take us about 60 hours.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The ledgers are kept in 40 boxes. Your request is refused under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        [WHETHER IT IS HELD]

        Your request is refused under section 12(1) of the Freedom of Information Act 2000, because to comply with it would take us about 60 hours.

        Yours sincerely
      `,
    },
  ],
});
