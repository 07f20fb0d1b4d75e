import { states } from '../../language/index.ts';
import { regimes } from '../../law/index.ts';
import { replace } from '../mend.ts';
import { facts as factsOf } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { lawInShort } from '../speak.ts';
import { sentencesMaking } from '../stating.ts';
import { mustStateRights, rightInASentence } from './rightsPlace.ts';

const british = factsOf('names-regulator', 'who');
const scottish = factsOf('names-scottish-regulator');

export default rule({
  id: 'rights/wrong-regulator',
  title: 'Send the requester to the right regulator',
  basis: 'FOIA ss.17(7)(b) and 50; EIR regs.14(5)(b) and 18; FOISA ss.19(b) and 47; EI(S)R regs.13(e) and 17',
  severity: 'error',
  why: 'Decisions of Scottish authorities are reviewed by the Scottish Information Commissioner, and all others by the Information Commission. One cannot decide what belongs to the other, and a requester who is sent to the wrong one may run out of time.',
  *check(notice, { facts }) {
    const { regime } = notice;
    if (!regime || !mustStateRights(notice)) return;
    const { scottish: inScotland, sister, regulator: its } = regimes[regime];
    const [right, wrong] = inScotland ? [scottish, british] : [british, scottish];
    const stated = sentencesMaking(notice, 'commissioner');
    const told = notice.sentences.filter((sentence) => sentence.scope === 'rights' || stated.has(sentence));
    if (told.some(right.isIn)) return;
    for (const sentence of told) {
      const [found] = wrong(sentence);
      // The data protection regulator is the same in all of the United Kingdom.
      if (!found || states(sentence.facts, 'speaks-of-personal-data')) continue;
      const regulator = (!inScotland && facts.regulator) || its;
      yield {
        at: found.range,
        message: `Send the requester to the ${regulator}. The ${its} decides complaints about refusals under ${lawInShort(regime)}. The ${regimes[sister].regulator} has no power to decide them.`,
        fixes: () => {
          // Where the other is to be found, its name alone does not mend the sentence.
          if (!states(sentence.facts, 'gives-regulators-address'))
            return [replace(found.range, regulator, `Write "${regulator}"`)];
          // Of a sentence that tells of the review as well, only the wrong name and address go.
          if (sentencesMaking(notice, 'internal-review').has(sentence)) {
            const rest = { start: found.range.start, end: sentence.range.end };
            return [replace(rest, `${regulator}.`, `Write "${regulator}", without the address`)];
          }
          const right = rightInASentence(notice, facts);
          return [replace(sentence.range, right, `Replace by the right to apply to the ${regulator}`)];
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
      flawed: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 35(1)(a) of the Freedom of Information (Scotland) Act 2002.

        You may ask for a review within 40 working days. You can then complain to the Information Commission at https://ico.org.uk/.

        Yours sincerely
      `,
      at: 'Information Commission',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the returns and refuse your request for them under regulation 10(5)(e) of the Environmental Information (Scotland) Regulations 2004.

        You may ask for a review within 40 working days. You can then complain to the Information Commission's Office.

        Yours sincerely
      `,
      at: "Information Commission's Office",
    },
    {
      sound: letter`
        Dear Requester

        We hold the report and refuse your request for it under section 35(1)(a) of the Freedom of Information (Scotland) Act 2002.

        You can ask for a review, and then apply to the Scottish Information Commissioner at www.foi.scot/appeal. If you are concerned about your personal data you can complain to the Information Commission.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Northern Lighthouse Trust, of Edinburgh, holds the report and refuses your request for it under section 31(1)(a) of the Freedom of Information Act 2000.

        You can ask for an internal review, and then apply to the Information Commission under section 50.

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
