import { after } from '../block.ts';
import { insert } from '../mend.ts';
import { isAskedFor } from '../rights/rightsPlace.ts';
import { letter, rule } from '../rule.ts';
import { states } from '../speak.ts';
import { costRefusal } from './costRefusal.ts';

/** Words that say or imply that something is held or not, or that finding out would itself cost too much. */
const spoken =
  /\b(?:hold|holds|held|holding|have|has|keep|keeps|kept|stor(?:e|es|ed)|record(?:s|ed)?|files?|located|found|identified|attached|enclosed|provided|supplied|available|contain\w*|exist\w*|mailbox\w*|databases?|systems?|archives?|boxes|there (?:are|is|were)|return(?:s|ed)? (?:over|about|some|more|\d))\b|\b12 ?\(2\)/i;

export default rule({
  id: 'cost/holding-unclear',
  title: 'Say whether the information is held, or that finding out would cost too much',
  basis: 'FOIA ss.1(1)(a) and 12(2)',
  severity: 'info',
  why: 'Section 12(1) takes away the duty to give the information, not the duty to say whether it is held. Only section 12(2) does that, where finding out would by itself exceed the limit.',
  *check(notice, { facts }) {
    // Beside an exemption, structure/held-missing asks the same question.
    if (notice.stance !== 'cost-limit' || states(notice, 'held') || states(notice, 'not-held')) return;
    const refusal = costRefusal(notice);
    if (refusal?.regime !== 'foia' || isAskedFor(notice, /\bH(?:OLD|OLDS|ELD)\b/i)) return;
    const { claim, own } = refusal;
    if (notice.claims.some(({ provision: { section, path } }) => section === '12' && path[0] === '2')) return;
    if (own.some(({ wording }) => spoken.test(wording.text))) return;
    yield {
      at: claim.at,
      message:
        'The letter refuses on cost but does not say whether the information is held. Section 12(1) leaves the duty to say so in section 1(1)(a); only section 12(2) takes it away, where finding out would by itself exceed the limit.',
      fixes: () => [
        insert(
          notice,
          'cost-held',
          after(notice, claim.at),
          facts,
          'Insert whether it is held, or that section 12(2) applies',
        ),
      ],
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
