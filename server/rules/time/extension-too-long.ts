import { dealsWith, workingDaysBetween } from '../../law/index.ts';
import { letter, rule } from '../rule.ts';
import { Cite, regimeOf } from '../speak.ts';
import { timeToAnswer } from './clock.ts';
import { inWords } from './dates.ts';
import { promisedDates } from './extension.ts';

export default rule({
  id: 'time/extension-too-long',
  title: 'Decide within 40 working days in all',
  basis: 'FOIA s.10(3) and the s.45 Code of Practice; EIR reg.7(1); EI(S)R reg.7(1)',
  severity: 'warning',
  why: 'Section 10(3) allows the further time that is reasonable. The Code and the ICO expect no more than 20 further working days, 40 in all; under regulation 7 of the EIR 40 is the limit.',
  *check(notice, { facts, authorityKind }) {
    const { received } = notice.facts;
    if (notice.stance !== 'time-extension' || !received) return;
    if (timeToAnswer(notice, { name: facts.authority, kind: authorityKind })?.longer !== false) return;
    const regime = regimeOf(notice);
    // FOISA gives no more time: time/extension-eir says so.
    if (!dealsWith('more time', regime)) return;
    // FOIA asks for what is reasonable; the Regulations set 40 days.
    const reasonable = dealsWith('estimates when', regime);
    for (const { iso, range } of promisedDates(notice)) {
      const taken = workingDaysBetween(received.value, iso, regime);
      if (!('days' in taken) || taken.days <= 40) continue;
      yield {
        at: range,
        severity: reasonable ? 'warning' : 'error',
        message: `Decide within 40 working days of receipt. ${inWords(iso)} is working day ${taken.days} after receipt. ${reasonable ? 'The ICO expects a decision within 40 working days in all.' : `${Cite('more time', regime)} allows 40 working days in all.`}`,
        related: [{ at: received.range, message: 'The request was received here' }],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Your request was received on 2 November 2026.

        We hold the papers. Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest. We expect to decide by 26 January 2027.

        Yours sincerely
      `,
      at: '26 January 2027',
    },
    {
      flawed: letter`
        Request received: 1 September 2026

        Dear Requester

        We hold the minutes. Section 36(2)(b)(i) of the Freedom of Information Act 2000 applies. We have not yet reached a decision on the public interest and aim to do so no later than 20/11/2026.

        Yours sincerely
      `,
      at: '20/11/2026',
    },
    {
      sound: letter`
        Dear Requester

        Your request was received on 2 November 2026.

        We hold the papers. Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest. We expect to decide by 30 December 2026.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the papers. Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest. We expect to decide by 26 January 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request was received on 2 November 2026. We hold the papers, and section 35(1)(a) of the Freedom of Information Act 2000 exempts them. They will be published on 26 March 2027.

        Yours sincerely
      `,
    },
  ],
});
