import { dealsWith, exemptionOf } from '../../law/index.ts';
import { insert } from '../mend.ts';
import { isSaid } from '../phrase.ts';
import { isAskedFor } from '../rights/rightsPlace.ts';
import { letter, rule } from '../rule.ts';
import { Cite, cite, regimeOf, states } from '../speak.ts';
import { extending, extension } from './extension.ts';

export default rule({
  id: 'time/extension-held',
  title: 'Say whether the information is held, even if the decision takes longer',
  basis: 'FOIA ss.1(1)(a) and 10(3)',
  severity: 'warning',
  why: 'Section 10(3) gives more time to weigh disclosure under an exemption that withholds. Read as it usually is, it does not put off the answer to whether the information is held. Only a provision that excludes the duty to confirm or deny does that, and then nothing may be said.',
  *check(notice, { facts }) {
    const { claims, part, stance } = notice;
    if (stance !== 'time-extension' || part === 'annex' || !dealsWith('estimates when', regimeOf(notice))) return;
    if (claims.some(({ scope }) => scope === 'ncnd') || states(notice, 'ncnd')) return;
    if (!claims.some(({ provision }) => exemptionOf(provision))) return;
    if (states(notice, 'held') || states(notice, 'not-held') || isAskedFor(notice, 'hold')) return;
    const own = extending(notice).filter(({ scope }) => scope !== 'request');
    if (isSaid(own, 'shows-holding')) return;
    const at = extension(notice);
    yield {
      at,
      message: `Say whether the information is held, even if the decision takes more time. The letter does not say. ${Cite('more time', 'foia')} gives more time to weigh disclosure. Whether the information is held is due within 20 working days (${cite('says that it is held', 'foia')}).`,
      fixes: () => [
        insert(notice, 'held-statement', { before: at }, facts, 'Insert a statement that the information is held'),
      ],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We received your request on 2 November 2026.

        Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest. We expect to decide by 4 January 2027.

        Yours sincerely
      `,
      at: 'Section 35(1)(a) of the Freedom of Information Act',
      mended: letter`
        Dear Requester

        We received your request on 2 November 2026.

        We confirm that [AUTHORITY] holds [the / some of the] information that you asked for.

        Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest. We expect to decide by 4 January 2027.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We consider that your request falls within section 43(2) of the Freedom of Information Act 2000. We have not yet reached a decision on where the balance of the public interest lies, and aim to do so by 4 January 2027.

        Yours sincerely
      `,
      at: 'We have not yet reached a decision on',
    },
    {
      sound: letter`
        Dear Requester

        Section 31(1)(a) of the Freedom of Information Act 2000 applies to the list that we hold, and we need more time to weigh the public interest. We expect to decide by 4 January 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold this information. Section 31(3) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest. We expect to decide by 4 January 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Section 31(3) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest in saying whether anything is held. We expect to decide by 4 January 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        [WHETHER IT IS HELD]

        Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest. We expect to decide by 4 January 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We need more time, as regulation 7(1) of the Environmental Information Regulations 2004 allows: the request is complex and voluminous. Regulation 12(5)(e) may apply. We will reply by 4 January 2027.

        Yours sincerely
      `,
    },
  ],
});
