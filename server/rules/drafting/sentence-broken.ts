import { mentions } from '../../language/index.ts';
import { replace } from '../mend.ts';
import { facts, phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';

/** The same word twice; only where no sentence can want it is it a slip. */
const twice = phrase(/(?<![-.'])\b([a-z]+) \1\b(?![-'])/gi);
const cut = facts('breaks-off');

export default rule({
  id: 'drafting/sentence-broken',
  title: 'Mend a sentence that lacks a word or has one twice',
  basis: 'Good drafting',
  severity: 'info',
  why: 'A sentence that does not parse gives no reason. Long sentences and missing verbs in general are left to a grammar checker: this rule speaks only of what is certainly wrong.',
  of: 'own sentence',
  *check(sentence) {
    for (const { at, text } of twice(sentence)) {
      const [once = ''] = text.split(' ');
      if (!mentions(once, 'neverTwice')) continue;
      yield {
        at,
        message: `Say "${once}" once. The word comes twice.`,
        fixes: ({ at }) => [replace(at, once, `Say "${once}" once`)],
      };
    }
    for (const { at, text } of cut(sentence)) {
      yield {
        at,
        message: `Say what comes after ${quote(text.replace(/ \w+$/, ''))}. Something is missing: the sentence does not say what.`,
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the rota, and it is exempt under section 31(1)(a) of the the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'the the',
      mended: letter`
        Dear Requester

        We hold the rota, and it is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the list. Harmful details could be if a burglar were to read them. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'could be if',
    },
    {
      sound: letter`
        Dear Requester

        We hold the list. We know how harmful the details would be if a burglar were to read them. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the list that that officer had had with him. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the list. It would be if anything less useful than a map. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
