import { replace } from '../mend.ts';
import { phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

/** A count of one to four people who share something sensitive or telling. */
const few = phrase(
  /\b(?:[1-4]|one|two|three|four)(?= (?:(?:serving|former|male|female|black|asian|white|disabled|police|young|senior|junior|other) ){0,2}(?:officers?|constables?|sergeants?|staff|employees?|people|persons?|pupils?|students?|patients?|prisoners?|detainees?|men|man|women|woman|children|child|victims?|residents?|tenants?)\b[^.]{0,40}\b(?:aged?|disab\w+|pregnan\w+|HIV|cancer|suicide|died|gay|lesbian|transgender|ethnic\w*|religio\w+|dismissed|suspended|arrested|convicted|abused?|raped?|off sick)\b)/gi,
);

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
        message: `A count of ${text} could identify those people to somebody who knows them. Consider whether to say "fewer than 5".`,
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
