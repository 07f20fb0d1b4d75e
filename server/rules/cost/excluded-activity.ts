import { feesRegulation, regimes } from '../../law/index.ts';
import { phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { alsoBurden, costRefusal } from './costRefusal.ts';
import { figuresIn, isOfLimit } from './figures.ts';

const excluded = phrase(
  /\b(?:redact(?:ing|ions?|ed)?|black(?:ing|ed)? out|blank(?:ing|ed)? out|anonymis(?:e|ing|ation)|(?:consider\w*|apply\w*|assess\w*|review\w*|decid\w*|check\w*)\b[^.;]{0,50}\b(?:exempt\w*|sensitiv\w*|public interest|(?:should|can|could|may) be (?:disclosed|released))|remov(?:e|ing) (?:the )?(?:personal|exempt|names|sensitive)\b[^.;]{0,20}|(?:tak(?:e|ing)|obtain(?:ing)?|seek(?:ing)?) legal advice|consult(?:ing|ation)?(?: with)?\b[^.;]{0,40}\b(?:third parties|suppliers?|contractors?|companies|people|individuals|staff|departments|forces|them))/gi,
);
/** Words by which the letter leaves such time out, here or in the sentences beside. */
const leftOut =
  /\b(?:not|no|nor|none|never|without|exclud\w+|before|apart from|aside from|other than|rather than|left out|leave out|omit\w*|disregard\w*|ignor\w*|does(?:n't)|cannot|outside|even if|in addition|further|then|subsequent\w*|after(?:wards)?|would still|also have to)\b/i;
const counted =
  /\b(?:estimat\w*|tak(?:e|es|ing)|took|need|requir\w*|total\w*|includ\w*|cost\w*|spen[dt]\w*|minutes|hours|time)\b/i;

export default rule({
  id: 'cost/excluded-activity',
  title: 'Leave out of the estimate what may not be counted',
  basis: 'Fees Regulations 2004 (SI 2004/3244), reg.4(3)',
  severity: 'warning',
  why: 'The estimate may count only the cost of finding out whether the information is held, and of locating, retrieving and extracting it. Time to redact, to weigh exemptions, to take advice or to consult does not count, and an estimate that holds any may no longer exceed the limit.',
  *check(notice) {
    const refusal = costRefusal(notice);
    // Under section 14(1) and the Regulations on environmental information such work may be part of the burden.
    if (!refusal || regimes[refusal.regime].costLimit?.anHour === undefined || alsoBurden(notice)) return;
    const { own } = refusal;
    for (const [i, sentence] of own.entries()) {
      const [first] = excluded(sentence);
      if (!first || !counted.test(sentence.wording.text)) continue;
      if (!figuresIn(sentence).some((figure) => !isOfLimit(figure))) continue;
      if (own.slice(Math.max(0, i - 1), i + 2).some(({ wording }) => leftOut.test(wording.text))) continue;
      yield {
        at: first.range,
        message: `The estimate counts time for "${first.text}". What counts under ${feesRegulation('counts for the estimate')} is only the time that it takes to find out whether the information is held, and to locate, retrieve and extract it. Take it out, and see whether the limit is still exceeded.`,
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
