import { insert } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { refuses, states } from '../speak.ts';

const provision = {
  foia: 'Section 17(7)(a)',
  eir: 'Regulation 14(5)(a)',
  foisa: 'Section 19(a)',
  eisr: 'Regulation 13(e)',
} as const;
const texts = {
  foia: 'internal-review',
  eir: 'eir-internal-review',
  foisa: 'foisa-internal-review',
  eisr: 'eisr-internal-review',
} as const;

export default rule({
  id: 'rights/review-missing',
  title: 'Say how to ask for an internal review',
  basis: 'FOIA s.17(7)(a); EIR reg.14(5)(a); FOISA s.19(a)',
  severity: 'error',
  why: 'A refusal notice must give particulars of the procedure for complaints about how requests are handled, or say that the authority has none. A requester who is not told may miss the chance to use it.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || !(refuses(notice) || notice.stance === 'time-extension')) return;
    if (states(notice, 'internal-review') || states(notice, 'no-review-procedure')) return;
    const regime = notice.regime ?? 'foia';
    yield {
      at: notice.closing,
      message: `The letter does not say how to ask for an internal review. ${provision[regime]} requires particulars of the complaints procedure, or a statement that there is none.`,
      fixes: () => [
        insert(notice, texts[regime], { before: notice.closing }, facts, 'Insert how to ask for an internal review'),
      ],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        You can complain to the Information Commissioner under section 50 of the Act.

        Yours sincerely
      `,
      at: 'Yours sincerely',
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 14(1) of the Freedom of Information Act 2000.

        We have no internal review procedure. You can complain to the Information Commissioner under section 50.

        Yours sincerely
      `,
    },
  ],
});
