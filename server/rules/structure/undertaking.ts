import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { quote, refuses } from '../speak.ts';

const demand = facts('demands-undertaking');

export default rule({
  id: 'structure/undertaking',
  title: 'Answer without asking for an undertaking',
  basis: 'FOIA s.1(1); EIR reg.5(1); FOISA s.1(1); ICO guidance: disclosure is to the world',
  severity: 'warning',
  why: 'Information is given under these laws to anyone, for any use, or it is exempt. None of them lets an authority give it against a promise to keep it private; what is given on such terms is given outside them, and leaves the request unanswered.',
  of: 'own sentence',
  given: (notice) => refuses(notice) || undefined,
  *check(sentence) {
    if (sentence.scope !== 'content') return;
    for (const { at, text } of demand(sentence)) {
      yield {
        at,
        message: `Give the information, or refuse it under an exemption. The law does not allow an answer on terms (${quote(text)}). You may also offer, outside the Act, to show it in confidence.`,
      };
      return;
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the report and refuse to publish it, as it is exempt under section 43(2) of the Freedom of Information Act 2000. We will send it once you have signed the enclosed confidentiality undertaking.

        Yours sincerely
      `,
      at: 'you have signed the enclosed confidentiality',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the plan, which is exempt under section 31(1)(a) of the Freedom of Information Act 2000. We could let you see it if you agree to keep it to yourself.

        Yours sincerely
      `,
      at: 'if you agree to keep it',
    },
    {
      sound: letter`
        Dear Requester

        We hold the report, which is exempt under section 43(2) of the Freedom of Information Act 2000. The contractor gave it to us against an undertaking not to publish it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the report, which is exempt under section 43(2) of the Freedom of Information Act 2000. Please sign the form if you wish to see your own data.

        Yours sincerely
      `,
    },
  ],
});
