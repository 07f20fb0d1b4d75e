import { openSentences } from '../block.ts';
import { insert } from '../mend.ts';
import { isOwn } from '../part.ts';
import { facts, isSaidIn, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { Cite } from '../speak.ts';
import { costRefusal } from './costRefusal.ts';

const stopped = facts('stops-search');

export default rule({
  id: 'cost/search-stopped',
  title: 'Let the requester choose what the search is spent on',
  basis: 'FOIA s.16(1); ICO guidance on section 12',
  severity: 'info',
  why: 'An authority need not search up to the limit. Where it does, it gives the requester what happened to be found first, and takes away the choice of what the time is spent on. The ICO advises against it.',
  given: costRefusal,
  *check(notice, { facts }, { regime }) {
    const [first] = sentencesWith(notice, stopped).filter(isOwn).flatMap(stopped);
    if (!first || isSaidIn(notice, 'offers-choice') || openSentences(notice).length > 0) return;
    yield {
      at: first.range,
      message: `Ask what the requester would rather have. The search was stopped at the limit, and the letter does not ask. ${Cite('advice', regime)} asks for help, and here that means a choice of what the time is spent on.`,
      fixes: () => [insert(notice, 'search-choice', first.range, facts, 'Insert the offer of a choice')],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the complaints and enclose those for spring. We stopped searching after that. The rest is refused under section 12(1) of the Freedom of Information Act 2000, because it would take 70 hours.

        Yours sincerely
      `,
      at: 'We stopped',
      mended: letter`
        Dear Requester

        We hold the complaints and enclose those for spring. We stopped searching after that. The rest is refused under section 12(1) of the Freedom of Information Act 2000, because it would take 70 hours.

        We stopped our search when it had reached the limit. If you would rather that we spent that time on another part of your request, please tell us which part you would like.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the complaints. In 18 hours we found 61 of them, which are enclosed. The others are refused under section 12(1) of the Freedom of Information Act 2000, because it would take 70 hours to find them.

        Yours sincerely
      `,
      at: 'In 18 hours we found',
    },
    {
      sound: letter`
        Dear Requester

        We hold the complaints and enclose those for spring. We stopped searching after that. Please tell us if you would like another season instead. The rest is refused under section 12(1) of the Freedom of Information Act 2000, because it would take 70 hours.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the complaints about buses that stopped early. Your request is refused under section 12(1) of the Freedom of Information Act 2000, because it would take 70 hours.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the complaints. It is not possible in 18 hours to find them all. Your request is refused under section 12(1) of the Freedom of Information Act 2000, because it would take 70 hours.

        Yours sincerely
      `,
    },
  ],
});
