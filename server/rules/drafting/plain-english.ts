import { replace } from '../mend.ts';
import { phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

/** Wordy phrases, and what says the same. Words that a statute uses in a sense of its own are left alone. */
const plainer: Readonly<Record<string, string>> = {
  'at this moment in time': 'now',
  'at this present moment in time': 'now',
  'at the present moment in time': 'now',
  'at the present time': 'now',
  'at this point in time': 'now',
  'by virtue of the fact that': 'because',
  'due to the fact that': 'because',
  'in view of the fact that': 'because',
  'in light of the fact that': 'because',
  'in the event that': 'if',
  'in the event of you': 'if you',
  'prior to': 'before',
  'subsequent to': 'after',
  'with regard to': 'about',
  'with regards to': 'about',
  'in regards to': 'about',
  'in order that': 'so that',
  'for the reason that': 'because',
  'a large number of': 'many',
  'the vast majority of': 'most',
  'notwithstanding the fact that': 'although',
  'should you wish to': 'if you wish to',
};
const wordy = phrase(new RegExp(`\\b(?:${Object.keys(plainer).join('|')})\\b`, 'gi'));
const vague = phrase(
  /\bstatutory requirements\b|\bvarious (?:legislation|statutory provisions)\b|\brelevant legislation\b/gi,
);
const lecture = phrase(
  /\b(?:which is why |as )?you (?:would|will|should) (?:not want to|no doubt|appreciate|understand|be aware)\b/gi,
);

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
      const say = /^[A-Z]/.test(text) ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
      yield {
        at,
        message: `"${text}" says no more than "${plain}".`,
        fixes: ({ at }) => [replace(at, say, `Say ${plain}`)],
      };
    }
    for (const { at, text } of vague(sentence)) {
      yield {
        at,
        message: `Which? "${text}" does not tell the requester what the law asks for. Name the Act and the section.`,
      };
    }
    for (const { at } of lecture(sentence)) {
      yield { at, message: 'This tells the requester what to think. Give the reason itself.' };
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
      at: ['statutory requirements', 'as you will appreciate'],
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
