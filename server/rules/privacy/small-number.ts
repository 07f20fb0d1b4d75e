import { replace } from '../mend.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

const few = facts('counts-few', 'what');

export default rule({
  id: 'privacy/small-number',
  title: 'Look twice at counts of fewer than five people',
  basis: 'FOIA s.40(2); ICO on anonymisation',
  severity: 'info',
  why: 'A count of one to four people with something in common can identify them to those who know them. Many authorities give such counts as "fewer than 5".',
  of: 'own sentence',
  *check(sentence) {
    for (const { at, text, index } of few(sentence)) {
      yield {
        at,
        message: `Consider whether to say "fewer than 5". A count of ${text} could identify those people to somebody who knows them.`,
        fixes: ({ at }) => [replace(at, index === 0 ? 'Fewer than 5' : 'fewer than 5', 'Say fewer than 5')],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the figures. 2 officers aged 60 or over serve at Holm, and their names are exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: '2',
      mended: letter`
        Dear Requester

        We hold the figures. Fewer than 5 officers aged 60 or over serve at Holm, and their names are exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the figures. In the wards at Holm, three patients died of the infection. Their names are exempt under section 41(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'three',
    },
    {
      sound: letter`
        Dear Requester

        We hold the figures. There are 240 officers aged 60 or over. Their names are exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the figures. Two vans aged ten years were sold. Their buyers are exempt under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the file. Two officers worked on the answer to your request. It is refused under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
