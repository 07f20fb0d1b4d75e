import { has, type Regime, regimes } from '../../law/index.ts';
import type { Notice, Range } from '../../notice/model.ts';
import { wordingUnder } from '../../wording/index.ts';
import { absent } from '../absent.ts';
import { openSentences, ownSentences } from '../block.ts';
import { insert } from '../mend.ts';
import { isSaidIn } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, regimeOf } from '../speak.ts';

export default rule({
  id: 'cost/advice-missing',
  title: 'Help the requester to ask within the limit',
  basis: 'FOIA s.16(1) and the s.45 Code; FOISA s.15; EIR reg.9; EI(S)R reg.9',
  severity: 'warning',
  why: 'An authority must give reasonable advice and assistance. Where cost or breadth is the only obstacle, that means saying what could be provided within the limit, or why nothing could.',
  given: tooMuch,
  *check(notice, { facts }, { at, regime }) {
    const { costLimit } = regimes[regime];
    if (isSaidIn(notice, 'advises-narrowing') || openSentences(notice).length > 0) return;
    yield absent(notice, 'advice', 'how the requester could ask for less', {
      at,
      message: `Help the requester to ask for less. The letter refuses ${costLimit ? 'on cost' : 'because too much is asked for, or in too general a manner,'} but does not help with that. This is the place to give reasonable advice and assistance (${cite('advice', regime)}): say what could be answered${costLimit ? ' within the limit' : ''}, or why nothing could.`,
      fixes: () => [
        insert(notice, wordingUnder(regime, 'advice-to-narrow'), at, facts, 'Insert advice on narrowing the request'),
      ],
    });
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the invoices. To find those for gravel would cost more than the appropriate limit, and we refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 12(1)',
      mended: letter`
        Dear Requester

        We hold the invoices. To find those for gravel would cost more than the appropriate limit, and we refuse your request under section 12(1) of the Freedom of Information Act 2000.

        To help you, as section 16 of the Act requires, we suggest that you reduce the scope of your request to [A NARROWER SUBJECT, PERIOD OR PLACE]. We may then be able to answer it within the limit.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 12(1) of the Freedom of Information (Scotland) Act 2002. To open every file would cost more than £600.

        Yours sincerely
      `,
      at: 'section 12(1)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the bore logs. We refuse your request under regulation 12(4)(b) of the Environmental Information Regulations 2004, as manifestly unreasonable: to read every log would take 300 hours. The public interest in maintaining the exception outweighs that in disclosure.

        Yours sincerely
      `,
      at: 'regulation 12(4)(b)',
      mended: letter`
        Dear Requester

        We hold the bore logs. We refuse your request under regulation 12(4)(b) of the Environmental Information Regulations 2004, as manifestly unreasonable: to read every log would take 300 hours. The public interest in maintaining the exception outweighs that in disclosure.

        To help you, as regulation 9 of the Environmental Information Regulations 2004 requires, we suggest that you ask for [A NARROWER SUBJECT, PERIOD OR PLACE]. We may then be able to answer your request.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Your request for everything about the river is refused under regulation 10(4)(c) of the Environmental Information (Scotland) Regulations 2004, since it is formulated in too general a manner.

        Yours sincerely
      `,
      at: 'regulation 10(4)(c)',
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under regulation 12(4)(b) of the Environmental Information Regulations 2004. It is the ninth since June to accuse the same officer, and is manifestly unreasonable for its tone. The public interest in maintaining the exception outweighs that in disclosure.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bore logs. We refuse your request under regulation 12(4)(b) of the Environmental Information Regulations 2004: to read every log would take 300 hours. If you were to ask for one borehole, we believe that we could answer.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bore logs. We refuse your request under regulation 12(5)(a) of the Environmental Information Regulations 2004, at a cost to nobody.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the invoices. To find those for gravel would cost more than the appropriate limit, and we refuse your request under section 12(1) of the Freedom of Information Act 2000. We could supply those for 2025 alone.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the invoices. We refuse your request under section 12(1) of the Freedom of Information Act 2000. We have tried to think of a narrower request that would fall within the limit, and there is none.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the invoices. We refuse your request under section 12(1) of the Freedom of Information Act 2000. We suggest that you ask about one month, whose 50 invoices would take some seven hours.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});

/** Where the letter refuses because answering would cost too much, or because the request is too general. */
function tooMuch(notice: Notice): { readonly at: Range; readonly regime: Regime } | undefined {
  if (notice.part === 'annex') return undefined;
  const regime = regimeOf(notice);
  if (!regimes[regime].costLimit) {
    const exception = notice.claims.find(
      ({ provision }) =>
        has(provision, 'too-general') || (has(provision, 'unreasonable') && isSaidIn(notice, 'speaks-of-burden')),
    );
    return exception && { at: exception.at, regime };
  }
  if (notice.stance !== 'cost-limit') return undefined;
  const at =
    notice.claims.find(({ provision }) => has(provision, 'cost-limit'))?.at ??
    notice.statements.find(({ kind }) => kind === 'refusal')?.range ??
    ownSentences(notice)[0]?.range;
  return at && { at, regime };
}
