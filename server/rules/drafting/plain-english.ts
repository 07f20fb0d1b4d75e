import { plainer } from '../../language/instead.ts';
import { replace } from '../mend.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { asWritten } from '../speak.ts';

const wordy = facts('is-wordy');
const vague = facts('names-no-law');
const lecture = facts('lectures');

export default rule({
  id: 'drafting/plain-english',
  title: 'Say it plainly',
  basis: 'Plain English',
  severity: 'info',
  why: 'Stock phrases hide the reason that the requester is owed. So does law that is not named, and nobody likes to be lectured.',
  of: 'own sentence',
  *check(sentence) {
    for (const { at, text } of wordy(sentence)) {
      const plain = plainer[text.toLowerCase()]!;
      yield {
        at,
        cause: text.toLowerCase(),
        message: `Say "${plain}". "${text}" says no more.`,
        fixes: ({ at }) => [replace(at, asWritten(plain, text), `Say ${plain}`)],
      };
    }
    for (const { at, text } of vague(sentence)) {
      yield {
        at,
        message: `Name the Act and the section. "${text}" does not tell the requester what the law asks for.`,
      };
    }
    for (const { at } of lecture(sentence)) {
      yield { at, message: 'Give the reason itself. This tells the requester what to think.' };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. At this moment in time we have forty of yours, due to the fact that you send one a day.

        Yours sincerely
      `,
      at: ['At this moment in time', 'due to the fact that'],
      mended: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. Now we have forty of yours, because you send one a day.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the rota, as statutory requirements demand. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000, as you will appreciate.

        Yours sincerely
      `,
      at: ['statutory requirements', 'you will appreciate'],
    },
    {
      sound: letter`
        Dear Requester

        We hold the rota. It is exempt by virtue of section 31(1)(a) of the Freedom of Information Act 2000, for the purposes of which it is relevant.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked:

        > What happened prior to the fire, at this moment in time?

        We hold the log. It is exempt under section 30(1)(a)(i) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the rota, and the Working Time Regulations 1998 require us to. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
