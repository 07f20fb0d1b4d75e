import { mentions } from '../../language/index.ts';
import { dueDate } from '../../law/index.ts';
import type { Range } from '../../notice/model.ts';
import { wording } from '../../wording/index.ts';
import { insertMarkdown } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { list, regimeOf } from '../speak.ts';
import { sentencesStating } from '../stating.ts';
import { inWords } from './dates.ts';
import { timeTaken } from './timeTaken.ts';

/** So many working days a letter may be on its way. */
const inThePost = 3;

export default rule({
  id: 'time/late',
  title: 'Say so if the notice is late',
  basis: 'FOIA ss.10(1), 10(4) and 17(1); EIR regs.5(2) and 14(2); FOISA s.10(1)',
  severity: 'error',
  why: 'A refusal must be given within 20 working days of receipt. Schools have no longer than 60 working days under the two Acts, and archives 30; the Regulations give nobody more. A late refusal is a breach that cannot be undone, and the requester is owed an acknowledgement of it.',
  *check(notice, { facts, authorityKind }) {
    const { received, dated } = notice.facts;
    const taken = timeTaken(notice, { name: facts.authority, kind: authorityKind });
    if (!received || !dated || typeof taken === 'string') return;
    const time = taken.limit;
    const due = dueDate(received.value, regimeOf(notice), time.days);
    if (!('date' in due) || taken.days <= time.days) return;
    const admitting = sentencesStating(notice, 'admits-delay');
    if (admitting.some(({ scope }) => scope !== 'request' && scope !== 'quoted' && scope !== 'rights')) return;
    const leftOut = due.leftOut.map(({ date, name }) => `${inWords(date)} (${name})`);
    const told =
      notice.frontMatter?.range.start === received.range.start ||
      mentions(lineOf(notice.text, received.range), 'receipt');
    // By the day on which it was asked, the request may have come some days later.
    const certain = told || taken.days > time.days + inThePost;
    yield {
      at: dated.range,
      severity: certain ? 'error' : 'info',
      message: `${certain ? 'Say that this answer is late: it was' : 'Say so if this answer is late: it may have been'} due on ${inWords(due.date)}${time.longer ? ' at the latest' : ''}. This is working day ${taken.days} after receipt on ${inWords(received.value)}, and working day ${time.days} was the last (${time.provision})${leftOut.length > 0 ? `, leaving out ${list(leftOut)}` : ''}.`,
      related: [{ at: received.range, message: 'The request was received here' }],
      fixes: () => {
        const text = wording('late-apology').replace('[DATE ON WHICH THE TIME LIMIT ENDED]', inWords(due.date));
        return [insertMarkdown(notice, text, { before: notice.opening }, 'Insert an apology for the delay')];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        8 March 2027

        Dear Requester

        Thank you for your letter of 4 February. We hold the survey and refuse your request for it under section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '8 March 2027',
    },
    {
      sound: letter`
        8 March 2027

        Dear Requester

        Outcome of internal review

        You asked on 4 January 2027 for a review. We have looked at it again, and uphold the decision to withhold the survey under section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Date: 12 January 2027

        Dear Requester

        Your request was received on 30 November 2026.

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '12 January 2027',
    },
    {
      flawed: letter`
        Request received: 2 March 2026

        Date: 8 April 2026

        Dear Requester

        We neither confirm nor deny that we hold the information. Section 24(2) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
      at: '8 April 2026',
    },
    {
      flawed: letter`
        Harwell Academy Trust

        Date: 11 March 2027

        Dear Requester

        Your request was received on 7 December 2026.

        Harwell Academy Trust holds the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '11 March 2027',
    },
    {
      flawed: letter`
        Harwell Academy Trust

        Date: 12 January 2027

        Dear Requester

        Your request was received on 30 November 2026.

        Harwell Academy Trust holds the survey of its pond. We refuse it under regulation 12(4)(d) of the Environmental Information Regulations 2004.

        Yours sincerely
      `,
      at: '12 January 2027',
    },
    {
      sound: letter`
        Harwell Academy Trust

        Date: 12 January 2027

        Dear Requester

        Your request was received on 30 November 2026.

        Harwell Academy Trust holds the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Date: 31 March 2026

        Dear Requester

        Your request was received on 3 March 2026.

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Date: 12 January 2027

        Dear Requester

        Your request was received on 23 November 2026. We are sorry that this answer is late.

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Date: 12 January 2027

        Dear Requester

        Your request was received on 23 November 2026, and your clarification on 18 December.

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Date: 12 January 2041

        Dear Requester

        Your request was received on 23 November 2040.

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});

/** The line that holds a place, and the one before it, which may be its label. */
function lineOf(text: string, { start, end }: Range): string {
  const before = text.lastIndexOf('\n', text.lastIndexOf('\n', start) - 1) + 1;
  const after = text.indexOf('\n', end);
  return text.slice(before, after < 0 ? text.length : after);
}
