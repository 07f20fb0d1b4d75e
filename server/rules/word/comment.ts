import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';
import { byWhom, ofEach, quoted } from './hiddenThings.ts';

export default rule({
  id: 'word/comment',
  title: 'Delete comments before the letter goes',
  basis: 'Good drafting; UK GDPR Art.5(1)(f)',
  severity: 'warning',
  why: 'A comment travels with the file, with its author and date, even where it is resolved or not shown. It often says what the letter takes care not to say.',
  ...ofEach(
    ['comment'],
    (each) =>
      `Delete the comment ${quote(each.words)} in Word. A comment${byWhom(each)} stays in the file, for whoever receives it to read: ${quoted(each)}.`,
  ),
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [
        {
          kind: 'comment',
          words: 'Does the inspector agree?',
          by: 'J. Okoro',
          date: '2026-11-06T10:00:00Z',
          beside: 'exempt',
        },
      ],
      at: 'exempt',
    },
    {
      sound: letter`
        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [{ kind: 'author', words: 'J. Okoro', beside: 'Dear' }],
    },
  ],
});
