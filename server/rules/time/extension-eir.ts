import { dealsWith, isWithin, provisionFor } from '../../law/index.ts';
import { isWordingName } from '../../wording/index.ts';
import { insert } from '../mend.ts';
import { isOwn } from '../part.ts';
import { isSaidIn } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, name, sectionOf } from '../speak.ts';
import { sentencesMaking } from '../stating.ts';
import { extension } from './extension.ts';

export default rule({
  id: 'time/extension-eir',
  title: 'Extend time only where this law allows it',
  basis: 'EIR reg.7; EI(S)R reg.7; FOISA s.10',
  severity: 'error',
  why: 'Only FOIA gives more time to weigh the public interest. The Regulations allow 40 working days for a request that is complex and voluminous. The Scottish Act allows no extension; only the Keeper of the Records (30 working days, FOISA s.10(2)) and certain special schools (SSI 2016/346) have longer from the start.',
  *check(notice, { facts }) {
    const { regime, stance } = notice;
    // A letter that answers one part may take more time for another.
    const whole = stance === 'time-extension';
    const inPart = [...sentencesMaking(notice, 'extension')].some(isOwn);
    if (!(whole || inPart) || regime === undefined || dealsWith('estimates when', regime)) return;
    const more = dealsWith('more time', regime) ? provisionFor('more time', regime) : undefined;
    if (more && notice.citations.some(({ provision }) => isWithin(provision, sectionOf(more)))) return;
    const at = extension(notice);
    const forItsSize = more !== undefined && isSaidIn(notice, 'is-voluminous');
    yield {
      at,
      // To take the time is lawful then; to name the regulation is asked by nothing but clarity.
      severity: forItsSize || !whole ? 'warning' : 'error',
      message:
        more === undefined
          ? `Take no more time than this Act gives. The Freedom of Information (Scotland) Act 2002 gives no more time than 20 working days, apart from the Keeper of the Records (30, ${cite('time, Keeper of the Records', 'foisa')}) and certain special schools (SSI 2016/346), and none to weigh the public interest.`
          : `Rely on ${name(more)} for more time, or take none. More time for environmental information is given only by that provision, for a request that is complex and voluminous. The letter does not rely on it.`,
      fixes: () => {
        const text = `${regime}-extension`;
        if (!more || !isWordingName(text)) return [];
        return [insert(notice, text, at, facts, `Insert an extension under ${name(more)}`)];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        1. We refuse the price under regulation 12(5)(e) of the Environmental Information Regulations 2004.

        2. We need more time to weigh the public interest in the plans, and will write to you by 4 January 2027.

        Yours sincerely
      `,
      at: 'We need more time to weigh the public',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the surveys of the river. Regulation 12(5)(b) of the Environmental Information Regulations 2004 applies, and we need more time to weigh the public interest, until 4 January 2027.

        Yours sincerely
      `,
      at: 'Regulation 12(5)(b) of the Environmental Information Regulations 2004',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the tenders. Section 33(1)(b) of the Freedom of Information (Scotland) Act 2002 applies. We need more time to weigh the public interest, until 4 January 2027.

        Yours sincerely
      `,
      at: 'We need more time to weigh the public',
    },
    {
      sound: letter`
        Dear Requester

        We hold the surveys of the river, some 9,000 pages. We need more time, as regulation 7(1) of the Environmental Information Regulations 2004 allows: the request is complex and voluminous. We will reply by 4 January 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the papers. Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest, until 4 January 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the tenders. Section 33(1)(b) of the Freedom of Information (Scotland) Act 2002 exempts them, and we refuse to give them.

        Yours sincerely
      `,
    },
  ],
});
