import { states } from '../../language/index.ts';
import { dealsWith } from '../../law/index.ts';
import { absent } from '../absent.ts';
import { insert } from '../mend.ts';
import { isSaid } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { Cite, hasPlaceholder, regimeOf } from '../speak.ts';
import { extending, extension, promisedDates } from './extension.ts';

export default rule({
  id: 'time/extension-no-date',
  title: 'Estimate when the decision will be reached',
  basis: 'FOIA s.17(2)',
  severity: 'error',
  why: 'An authority that needs more time to weigh the public interest must say so within 20 working days and estimate the date by which it expects to decide.',
  *check(notice, { facts }) {
    if (notice.stance !== 'time-extension' || !dealsWith('estimates when', regimeOf(notice))) return;
    if (promisedDates(notice).length > 0) return;
    const own = extending(notice);
    if (isSaid(own, 'gives-period') || own.some(({ range }) => hasPlaceholder(notice, range))) return;
    const vague = own.find(({ facts }) => states(facts, 'puts-off-answer'));
    const at = vague?.range ?? extension(notice);
    yield absent(notice, 'decision-date', 'when the decision is expected', {
      at,
      message: `Estimate when the decision will be reached. The letter takes more time and gives no estimate. ${Cite('estimates when', 'foia')} requires an estimate of the date.`,
      fixes: () => [insert(notice, 'extension-date', at, facts, 'Insert the estimate')],
    });
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We received your request on 2 November 2026.

        We hold the papers. Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest. We will write in due course.

        Yours sincerely
      `,
      at: 'We will write in due course.',
      mended: letter`
        Dear Requester

        We received your request on 2 November 2026.

        We hold the papers. Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest. We will write in due course.

        We estimate that we will reach our decision by [DATE BY WHICH YOU EXPECT TO DECIDE].

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        The minutes are held and section 36(2)(b)(ii) of the Freedom of Information Act 2000 is engaged. We have not yet reached a decision on the public interest.

        Yours sincerely
      `,
      at: 'We have not yet reached a decision on the public interest.',
    },
    {
      sound: letter`
        Dear Requester

        We hold the papers. Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest. We expect to decide by 4 January 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the papers. Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest. We will decide within a further 20 working days.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We need more time for the public interest under section 35(1)(a) of the Freedom of Information Act 2000. We hold the papers. We estimate that we will decide by [DATE].

        Yours sincerely
      `,
    },
  ],
});
