import { dueDate, regimes } from '../../law/index.ts';
import { replace } from '../mend.ts';
import { facts, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { list, regimeOf } from '../speak.ts';
import { timeToAnswer } from './clock.ts';
import { datesIn, inWords } from './dates.ts';

const due = facts('tells-due-date');
/** So near, in characters, stands the date that is meant. */
const near = 40;

export default rule({
  id: 'time/workday-miscount',
  title: 'Count the working days right',
  basis: 'FOIA s.10(6); FOISA s.73; EIR reg.2(1)',
  severity: 'warning',
  why: 'A working day is any day but a Saturday, a Sunday, Christmas Day, Good Friday and a bank holiday: under FOIA and the EIR in any part of the United Kingdom, under the Scottish laws in Scotland.',
  of: 'sentence',
  given(notice, { facts, authorityKind }) {
    const { received } = notice.facts;
    if (!received || sentencesWith(notice, due).length === 0) return;
    if (timeToAnswer(notice, { name: facts.authority, kind: authorityKind })?.longer !== false) return;
    return { received: received.value, regime: regimeOf(notice) };
  },
  *check(sentence, { received, regime }) {
    const { scope, text } = sentence;
    if (scope === 'request' || scope === 'quoted' || scope === 'rights') return;
    const found = due(sentence);
    if (found.length === 0) return;
    const right = dueDate(received, regime, regimes[regime].days);
    if (!('date' in right)) return;
    for (const { iso, start, end } of datesIn(text)) {
      const told = found.some(({ index, text: { length } }) => index < start && start - index - length <= near);
      if (!told || iso === right.date || iso <= received) continue;
      const leftOut = right.leftOut.map(({ date, name }) => `${inWords(date)} (${name})`);
      yield {
        at: { in: sentence, from: start, to: end },
        message: `Say ${inWords(right.date)} here. The ${regimes[regime].days} working days after ${inWords(received)} end on ${inWords(right.date)}${leftOut.length > 0 ? `: ${list(leftOut)} ${leftOut.length === 1 ? 'is' : 'are'} not counted` : ''}.`,
        fixes: ({ at }) => [replace(at, inWords(right.date), `Say ${inWords(right.date)}`)],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Your request was received on 1 July 2026.

        The response is due by 29 July 2026.

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '29 July 2026',
      mended: letter`
        Dear Requester

        Your request was received on 1 July 2026.

        The response is due by 30 July 2026.

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Your request was received on 12 March 2026.

        Our deadline was 14 April 2026.

        We refuse to disclose the tenders. Section 33(1)(b) of the Freedom of Information (Scotland) Act 2002 exempts them.

        Yours sincerely
      `,
      at: '14 April 2026',
    },
    {
      sound: letter`
        Dear Requester

        Your request was received on 12 March 2026.

        The response is due by 14 April 2026.

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request was received on 12 March 2026.

        Our deadline was 10 April 2026.

        We refuse to disclose the tenders. Section 33(1)(b) of the Freedom of Information (Scotland) Act 2002 exempts them.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request was received on 12 March 2026. After you clarified it, the response was due by 20 May 2026.

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
