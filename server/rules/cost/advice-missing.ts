import { after, ownSentences } from '../block.ts';
import { insert } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { hasPlaceholder } from '../speak.ts';

/** Help to ask for less, or a reason why none can be given. */
const advice =
  /\b(?:refin\w+|narrow\w*|refram\w+|rephras\w+|resubmit\w*)\b|\b(?:reduc\w+|(?<!(?:appropriate|cost|time|fees?|the|that|this) )limit(?:ing|ed)?(?= (?:it|your|the|this|to|by|yourself))|restrict\w*|confin\w+|shorten\w*|shorter|smaller|specif\w+|fewer)\b.{0,80}\b(?:request|scope|period|years?|months?|questions?|parts?|search|mailbox\w*|dates?|timeframe|to)\b|\bsection 1[56]\b|\badvice and assistance\b|\b(?:you (?:may|might|could|can) (?:wish|want|like|ask|consider)|if you (?:were to|would like to|wish to|ask|asked)|we (?:could|can|may|would) (?:be able to )?(?:provide|supply|answer|disclose|give|look|offer))\b/i;

export default rule({
  id: 'cost/advice-missing',
  title: 'Help the requester to ask within the limit',
  basis: 'FOIA s.16(1) and the s.45 Code; FOISA s.15',
  severity: 'warning',
  why: 'An authority must give reasonable advice and assistance. Where cost is the only obstacle, that means saying what could be provided within the limit, or why nothing could.',
  *check(notice, { facts }) {
    const { stance } = notice;
    const regime = notice.regime ?? 'foia';
    if (stance !== 'cost-limit' || notice.part === 'annex' || (regime !== 'foia' && regime !== 'foisa')) return;
    const own = ownSentences(notice);
    if (own.some(({ wording, range }) => advice.test(wording.text) || hasPlaceholder(notice, range))) return;
    const at =
      notice.claims.find(({ provision }) => provision.section === '12')?.at ??
      notice.statements.find(({ kind }) => kind === 'refusal')?.range ??
      own[0]?.range;
    if (!at) return;
    yield {
      at,
      message: `The letter refuses on cost but does not help the requester to ask for less. Section ${regime === 'foia' ? '16' : '15'} requires reasonable advice and assistance: say what could be answered within the limit, or why nothing could.`,
      fixes: () => [
        insert(
          notice,
          regime === 'foia' ? 'advice-to-narrow' : 'foisa-advice-to-narrow',
          after(notice, at),
          facts,
          'Insert advice on narrowing the request',
        ),
      ],
    };
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

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
