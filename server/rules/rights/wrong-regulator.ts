import { regimes } from '../../law/index.ts';
import type { Notice, Sentence } from '../../notice/model.ts';
import { wording } from '../../wording/index.ts';
import { replace } from '../mend.ts';
import { phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { mustStateRights } from './rightsPlace.ts';

const british = phrase(/(?<!\bScottish )\bInformation Commissioner(?:'s Office)?\b(?! for Scotland)|\bICO\b/g);
const scottish = phrase(/\bScottish Information Commissioner\b|\bInformation Commissioner for Scotland\b/g);
/** The data protection regulator is the same in all of the United Kingdom. */
const personal = /\b(?:data protection|GDPR|personal (?:data|information)|subject access)\b/i;
/** Where the other Commissioner is to be found: then the name alone does not mend the sentence. */
const address = /\b(?:Wycliffe|Wilmslow|ico\.org\.uk|Kinburn|St Andrews|foi\.scot|itspublicknowledge)\b/i;

export default rule({
  id: 'rights/wrong-regulator',
  title: 'Send the requester to the right Commissioner',
  basis: 'FOIA ss.17(7)(b) and 50; FOISA ss.19(b) and 47',
  severity: 'error',
  why: 'Decisions of Scottish authorities are reviewed by the Scottish Information Commissioner, and all others by the Information Commissioner. One cannot decide what belongs to the other, and a requester who is sent to the wrong one may run out of time.',
  *check(notice) {
    const { regime } = notice;
    if (!regime || !mustStateRights(notice)) return;
    const inScotland = regime === 'foisa' || regime === 'eisr';
    const [right, wrong] = inScotland ? [scottish, british] : [british, scottish];
    const told = complaints(notice);
    if (told.some((sentence) => right(sentence).length > 0)) return;
    for (const sentence of told) {
      const [found] = wrong(sentence);
      if (!found || personal.test(sentence.wording.text)) continue;
      const { regulator, shortName } = regimes[regime];
      yield {
        at: found.range,
        message: `A refusal under ${shortName} is reviewed by the ${regulator}, not by the ${inScotland ? 'Information Commissioner of the United Kingdom' : 'Scottish Information Commissioner'}, who has no power to decide on it.`,
        fixes: () => {
          if (!address.test(sentence.wording.text)) return [replace(found.range, regulator, `Write "${regulator}"`)];
          // Of a sentence that tells of the review as well, only the wrong name and address go.
          if (
            notice.statements.some(
              ({ kind, sentence: i }) => kind === 'internal-review' && notice.sentences[i] === sentence,
            )
          )
            return [
              replace(
                { start: found.range.start, end: sentence.range.end },
                `${regulator}.`,
                `Write "${regulator}", without the address`,
              ),
            ];
          const [, , text = ''] = wording(`${regime === 'foia' ? '' : `${regime}-`}commissioner-rights`).split('\n');
          return [replace(sentence.range, text, `Replace by the right to apply to the ${regulator}`)];
        },
      };
      return;
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 35(1)(a) of the Freedom of Information (Scotland) Act 2002.

        You may ask for a review within 40 working days. You can then complain to the Information Commissioner's Office.

        Yours sincerely
      `,
      at: "Information Commissioner's Office",
      mended: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 35(1)(a) of the Freedom of Information (Scotland) Act 2002.

        You may ask for a review within 40 working days. You can then complain to the Scottish Information Commissioner.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 31(1)(a) of the Freedom of Information Act 2000.

        You can ask for an internal review within 40 working days, and then appeal to the Scottish Information Commissioner, Kinburn Castle, St Andrews.

        Yours sincerely
      `,
      at: 'Scottish Information Commissioner',
    },
    {
      sound: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 35(1)(a) of the Freedom of Information (Scotland) Act 2002.

        You can ask for a review, and then apply to the Scottish Information Commissioner at www.foi.scot/appeal. If you are concerned about your personal data you can complain to the Information Commissioner.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Northern Lighthouse Trust, of Edinburgh, holds the report and refuses your request for it under section 31(1)(a) of the Freedom of Information Act 2000.

        You can ask for an internal review, and then apply to the Information Commissioner under section 50.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 35(1)(a) of the Freedom of Information (Scotland) Act 2002. Guidance of the Scottish Information Commissioner has been followed.

        Yours sincerely
      `,
    },
  ],
});

/** The sentences on the right to complain. */
function complaints({ sentences, statements }: Notice): Sentence[] {
  const stated = new Set(statements.filter(({ kind }) => kind === 'commissioner').map((s) => s.sentence));
  return sentences.filter(({ scope }, i) => scope === 'rights' || stated.has(i));
}
