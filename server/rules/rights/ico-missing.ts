import { insert, letterEnd } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { isAskedFor, mustStateRights } from './rightsPlace.ts';
import { tellsOfCommissioner } from './told.ts';

const requirement = {
  foia: 'Section 17(7)(b) requires particulars of the right to apply to the Information Commissioner under section 50',
  eir: 'Regulation 14(5)(b) requires the enforcement and appeal provisions, which include the right to apply to the Information Commissioner',
  foisa:
    'Section 19(b) requires particulars of the right to apply to the Scottish Information Commissioner under section 47(1)',
  eisr: 'Regulation 13(e) requires the enforcement and appeal provisions, which include the right to apply to the Scottish Information Commissioner',
} as const;
const texts = {
  foia: 'commissioner-rights',
  eir: 'eir-commissioner-rights',
  foisa: 'foisa-commissioner-rights',
  eisr: 'eisr-commissioner-rights',
} as const;

export default rule({
  id: 'rights/ico-missing',
  title: 'Say that the requester can go to the Commissioner',
  basis: 'FOIA s.17(7)(b), s.50; EIR reg.14(5)(b); FOISA s.19(b)',
  severity: 'error',
  why: 'A refusal notice must tell the requester that they can complain to the Commissioner, and how. A notice without it is defective even where the refusal itself is right.',
  *check(notice, { facts }) {
    if (!mustStateRights(notice) || tellsOfCommissioner(notice)) return;
    if (isAskedFor(notice, /\b(?:COMMISSION\w*|ICO|COMPLAINTS?|RIGHTS|APPEALS?)\b/i)) return;
    const regime = notice.regime ?? 'foia';
    yield {
      at: notice.closing,
      message: `The letter does not say that the requester can go to the Commissioner. ${requirement[regime]}.`,
      fixes: () => [
        insert(
          notice,
          texts[regime],
          letterEnd(notice),
          facts,
          "Insert the requester's right to go to the Commissioner",
        ),
      ],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000. The guidance of the Information Commissioner says that a request may be vexatious for its burden.

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

        You can ask for an internal review within 40 working days. After that the Information Commissioner can be asked to decide whether we were right.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        You can ask for an internal review within 40 working days. After that you can apply to the Information Commissioner under section 50.

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
