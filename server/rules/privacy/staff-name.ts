import { replace } from '../mend.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

const named = facts('names-junior-officer');

export default rule({
  id: 'privacy/staff-name',
  title: 'Do not name junior staff without need',
  basis: 'UK GDPR Art.5(1)(c)',
  severity: 'warning',
  why: 'An answer under the Act is an answer to the world. Junior officers and staff do not expect to be named in it; their role is enough.',
  of: 'own sentence',
  *check(sentence) {
    if (sentence.signedOff) return;
    for (const { at, text } of named(sentence)) {
      yield {
        at,
        cause: text,
        message: `Say the role instead, unless there is a reason to give the name. "${text}" names a junior officer in the text of the answer, and an answer under the Act is given to the world.`,
        fixes: ({ at }) => [replace(at, 'an officer', 'Say an officer')],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the statement. PC Ashdown told us that it was taken in the station, and section 30(1)(a)(i) of the Freedom of Information Act 2000 exempts it.

        Yours sincerely
      `,
      at: 'PC Ashdown',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the log kept by Detective Sergeant Marlow. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'Detective Sergeant Marlow',
    },
    {
      sound: letter`
        Dear Requester

        We hold the log. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000. The Chief Constable has read it.

        Yours sincerely

        PC Ashdown
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the invoices from PC World. They are exempt under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        ## Your request

        > Why did PC Ashdown stop my car?

        ## Our response

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
