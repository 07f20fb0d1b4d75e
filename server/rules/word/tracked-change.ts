import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';
import { byWhom, ofEach, quoted } from './hiddenThings.ts';

const kinds = {
  inserted: { change: 'insertion', done: 'put in', so: 'whoever receives the file sees that it is new' },
  deleted: { change: 'deletion', done: 'deleted', so: 'it is still in the file, for whoever receives it to read' },
};

export default rule({
  id: 'word/tracked-change',
  title: 'Accept or reject tracked changes before the letter goes',
  basis: 'Good drafting; UK GDPR Art.5(1)(f)',
  severity: 'warning',
  why: 'A tracked change keeps both texts in the file, with the name of whoever made it. What was struck out, such as a sentence that says whether information is held, is disclosed with the letter.',
  ...ofEach(['inserted', 'deleted'], (each) => {
    const { change, done, so } = kinds[each.kind];
    return `Accept or reject the ${change} of ${quote(each.words)} in Word. ${quoted(each)} was ${done}${byWhom(each)} with changes tracked: ${so}.`;
  }),
  examples: [
    {
      flawed: letter`
        Dear Requester

        The force can neither confirm nor deny that it holds the information you asked for, as the duty in section 1(1)(a) of the Freedom of Information Act 2000 does not apply, by virtue of section 31(3).

        Yours sincerely
      `,
      hidden: [
        {
          kind: 'deleted',
          words: 'confirms that it holds the information, but it',
          by: 'A. Reviewer',
          date: '2026-11-06T10:00:00Z',
          beside: 'can',
        },
        {
          kind: 'inserted',
          words: 'neither confirm nor deny',
          by: 'A. Reviewer',
          date: '2026-11-06T10:00:00Z',
          beside: 'neither confirm nor deny',
        },
      ],
      at: ['can', 'neither confirm nor deny'],
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [{ kind: 'comment', words: 'Is the tone right?', by: 'A. Reviewer', beside: 'refuse' }],
    },
  ],
});
