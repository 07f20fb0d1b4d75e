import { regimes } from '../../law/index.ts';
import { wordingUnder } from '../../wording/index.ts';
import { absent } from '../absent.ts';
import { insert, letterEnd } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { Cite, cite, regimeOf } from '../speak.ts';
import { isAskedFor, mustStateRights, refusesAsNotHeld } from './rightsPlace.ts';
import { tellsOfCommissioner } from './told.ts';

export default rule({
  id: 'rights/ico-missing',
  title: 'Say that the requester can go to the regulator',
  basis: 'FOIA ss.17(7)(b) and 50; EIR reg.14(5)(b); FOISA s.19(b); EI(S)R reg.13(e)',
  severity: 'error',
  why: 'A refusal notice must tell the requester that they can complain to the regulator, and how. A notice without it is defective even where the refusal itself is right.',
  *check(notice, { facts }) {
    if (!(mustStateRights(notice) || refusesAsNotHeld(notice)) || tellsOfCommissioner(notice)) return;
    if (isAskedFor(notice, 'regulatorTopic')) return;
    const regime = regimeOf(notice);
    const { regulator, regulatorInShort, unit } = regimes[regime];
    const particulars =
      unit === 'section'
        ? `particulars of the right under ${cite('regulator', regime)}`
        : 'the enforcement and appeal provisions, which include the right';
    yield absent(notice, 'commissioner', `that the requester can go to the ${regulatorInShort}`, {
      at: notice.closing,
      message: `Say that the requester can go to the ${regulatorInShort}. The letter does not say so. ${Cite('rights, regulator', regime)} requires ${particulars} to apply to the ${regulator}.`,
      fixes: () => {
        const text = wordingUnder(regime, 'commissioner-rights');
        const title = `Insert the requester's right to go to the ${regulatorInShort}`;
        return [insert(notice, text, letterEnd(notice), facts, title)];
      },
    });
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000. The guidance of the Information Commission says that a request may be vexatious for its burden.

        You can ask for an internal review by writing to reviews@aldershire.example within 40 working days.

        Yours sincerely
      `,
      at: 'Yours sincerely',
    },
    {
      flawed: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        You can ask for an internal review by writing to reviews@aldershire.example within 40 working days.

        Yours sincerely
      `,
      at: 'Yours sincerely',
    },
    {
      flawed: letter`
        Dear Requester

        We are withholding the contract under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002.

        You can ask us to review this decision within 40 working days.

        Yours sincerely
      `,
      at: 'Yours sincerely',
    },
    {
      flawed: letter`
        Dear Requester

        We have dealt with your request for the survey of the weir under the Environmental Information Regulations 2004. We do not hold it.

        Yours sincerely
      `,
      at: 'Yours sincerely',
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        You can ask for an internal review within 40 working days. If you are still unhappy you may escalate the matter to the ICO at https://ico.org.uk.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        You can ask for an internal review within 40 working days. After that the Information Commission can be asked to decide whether we were right.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        You can ask for an internal review within 40 working days. After that you can apply to the Information Commission under section 50.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Thank you for your request. The Council holds the figures, and they are attached in full.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        You can ask for an internal review within 40 working days.

        [COMMISSIONER RIGHTS]

        Yours sincerely
      `,
    },
    {
      sound: letter`
        ---
        part: annex
        ---
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
