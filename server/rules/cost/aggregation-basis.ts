import { dealsWith, feesRegulation, scottishFeesRegulation } from '../../law/index.ts';
import { openSentences } from '../block.ts';
import { insert } from '../mend.ts';
import { isOwn } from '../part.ts';
import { facts, isSaidIn, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { Cite } from '../speak.ts';
import { costRefusal } from './costRefusal.ts';

const aggregated = facts('aggregates');

export default rule({
  id: 'cost/aggregation-basis',
  title: 'Say why the cost of several requests is added together',
  basis: 'FOIA s.12(4); Fees Regulations 2004 (SI 2004/3244), reg.5; FOISA s.12(2), SSI 2004/467, reg.6',
  severity: 'info',
  why: 'The cost of several requests may be added together only where they ask to any extent for the same or similar information, come from one person or from people who act together, and are received within 60 consecutive working days. The Scottish Act lets an authority add together only requests of different people, where it publishes the answer: to add those of one person is an error.',
  given: costRefusal,
  *check(notice, { facts }, { regime }) {
    const [first] = sentencesWith(notice, aggregated).filter(isOwn).flatMap(aggregated);
    if (!first) return;
    if (!dealsWith('adds requests together', regime)) {
      if (isSaidIn(notice, 'grounds-joining-of-others')) return;
      yield {
        at: first.range,
        severity: 'error',
        message: `Show that each request is within the limit, or above it, by itself. The letter adds several requests together. In Scotland the requests of one person may not be: ${scottishFeesRegulation('adds requests together')} allows it only for those of different people, where the authority publishes the answer.`,
      };
      return;
    }
    if (isSaidIn(notice, 'grounds-aggregation') || openSentences(notice).length > 0) return;
    yield {
      at: first.range,
      message: `Say by what right several requests are added together. The letter does not. ${Cite('adds requests together', 'foia')} and ${feesRegulation('adds requests together')} allow it only for requests on the same or similar information, from one person or people who act together, received within 60 consecutive working days.`,
      fixes: () => [insert(notice, 'aggregation-basis', first.range, facts, 'Insert why they are added together')],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the rotas. We have added together your three requests, which would take 31 hours to answer. We refuse them under section 12(1) of the Freedom of Information Act 2000. You could choose one of them.

        Yours sincerely
      `,
      at: 'added together your three requests',
      mended: letter`
        Dear Requester

        We hold the rotas. We have added together your three requests, which would take 31 hours to answer. We refuse them under section 12(1) of the Freedom of Information Act 2000. You could choose one of them.

        We have added together the cost of the requests of [DATES OF THE REQUESTS, AND WHO MADE THEM], as section 12(4) of the Freedom of Information Act 2000 allows. They ask for the same or similar information, namely [WHAT THEY HAVE IN COMMON], and reached us within 60 consecutive working days.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the rotas. Your requests of 3 and 9 May have been aggregated. We refuse both under section 12(1) of the Freedom of Information Act 2000, since they would take 31 hours.

        Yours sincerely
      `,
      at: 'requests of 3 and 9 May have been aggregated',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the rotas. Your two requests have been added together, since both are about rotas, and would cost £720. We refuse them under section 12(1) of the Freedom of Information (Scotland) Act 2002. You could choose one of them.

        Yours sincerely
      `,
      at: 'requests have been added together',
    },
    {
      sound: letter`
        Dear Requester

        We hold the rotas. We have added together your request and those of two other people, as regulation 6 allows, and are publishing the answer. We refuse them under section 12(1) of the Freedom of Information (Scotland) Act 2002.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the rotas. We have added together your three requests, as section 12(4) allows. We refuse them under section 12(1) of the Freedom of Information Act 2000, since they would take 31 hours.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the rotas. We have combined your requests of 3 and 9 May, because both ask for similar information. We refuse them under section 12(1) of the Freedom of Information Act 2000, since they would take 31 hours.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the rotas, in the form of aggregated figures. We refuse your request under section 12(1) of the Freedom of Information Act 2000, since it would take 31 hours.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the rotas. We have not combined your requests. We refuse the second under section 12(1) of the Freedom of Information Act 2000, since it would take 31 hours.

        Yours sincerely
      `,
    },
  ],
});
