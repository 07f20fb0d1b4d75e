import { feesRegulation, has, regimes } from '../../law/index.ts';
import type { Claim } from '../../notice/model.ts';
import { around } from '../block.ts';
import { isOwn } from '../part.ts';
import { facts, isSaid, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';
import { costRefusal } from './costRefusal.ts';
import { figuresIn, isOfLimit } from './figures.ts';

const excluded = facts('counts-excluded-work');
const timed = facts('times-excluded-work');

export default rule({
  id: 'cost/excluded-activity',
  title: 'Leave out of the estimate what may not be counted',
  basis: 'Fees Regulations 2004 (SI 2004/3244), reg.4(3)',
  severity: 'warning',
  why: 'The estimate may count only the cost of finding out whether the information is held, and of locating, retrieving and extracting it. Time to redact, to weigh exemptions, to take advice or to consult does not count, and without it the estimate may no longer exceed the limit.',
  given: costRefusal,
  *check(notice, _, { regime }) {
    if (regimes[regime].costLimit?.anHour === undefined) return;
    // Under section 14(1) and the Regulations on environmental information such work may be part of the burden.
    const isOfBurden = ({ provision }: Claim) =>
      has(provision, 'vexatious-or-repeated') || regimes[provision.regime].unit === 'regulation';
    if (notice.claims.some(isOfBurden)) return;
    for (const sentence of sentencesWith(notice, excluded, timed).filter(isOwn)) {
      const [added] = isSaid(around(notice, sentence, 0, 1), 'totals-up') ? timed(sentence) : [];
      const first = added ?? excluded(sentence)[0];
      if (!first) continue;
      if (!added && !figuresIn(sentence).some((figure) => !isOfLimit(figure))) continue;
      if (!added && isSaid(around(notice, sentence, 1, 1), 'leaves-out')) continue;
      yield {
        at: first.range,
        cause: first.text.toLowerCase(),
        message: `Take out ${quote(first.text, 32)}, and see whether the limit is still exceeded. The estimate counts time for it. What counts under ${feesRegulation('counts for the estimate')} is only the time that it takes to find out whether the information is held, and to locate, retrieve and extract it.`,
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the emails. Finding them would take nine hours and redacting them another eleven hours, so that your request exceeds the appropriate limit. We refuse it under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'redacting',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the letters. We refuse your request under section 12(1) of the Freedom of Information Act 2000. It would take 40 hours to read the letters and consider whether an exemption applies to each of them.

        Yours sincerely
      `,
      at: 'consider whether an exemption',
    },
    {
      sound: letter`
        Dear Requester

        We hold the emails. Finding them would take 22 hours. That does not include the time for redacting them. We refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the emails. Finding them would take 22 hours. No time for redaction has been counted. We refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the emails. Redacting the 3,000 messages would take 90 hours, which is a grossly oppressive burden. We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the emails. Extracting them would take 30 hours. We refuse your request under section 12(1) of the Freedom of Information Act 2000. If you narrow it, we may have to consider whether exemptions apply.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the files on redaction software. Retrieving them would take 30 hours. We refuse your request under section 12(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
