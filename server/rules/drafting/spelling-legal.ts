import { meant, spelt } from '../../language/instead.ts';
import { replace } from '../mend.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { asWritten } from '../speak.ts';

/** Misspellings are safe to mend; other slips only a reader can judge. */
const misspelt = facts('misspells');
const slips = facts('slips', 'what');

export default rule({
  id: 'drafting/spelling-legal',
  title: 'Spell the words of the law',
  basis: 'Good drafting',
  severity: 'info',
  why: 'A slip in the words that decide (exempt, withhold, neither nor) makes a notice look unread, and some slips change what it says.',
  of: 'own sentence',
  *check(sentence) {
    const kinds = [
      { found: misspelt(sentence), instead: spelt, safe: true },
      { found: slips(sentence), instead: meant, safe: false },
    ];
    for (const { found, instead, safe } of kinds) {
      for (const { at, text } of found) {
        const right = instead[text.toLowerCase()];
        // Marks may stand between the words, which only a reader can set right.
        if (right === undefined) continue;
        const say = asWritten(right, text);
        yield {
          at,
          cause: text.toLowerCase(),
          message: `"${text}" should be "${say}".`,
          fixes: ({ at }) => [replace(at, say, `Say ${say}`, { safe })],
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We neither confirm or deny that we hold the information. The exemtion in section 31(3) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
      at: ['neither confirm or deny', 'exemtion'],
      mended: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. The exemption in section 31(3) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the note. If it were read and this lead to a search, the pubic interest would suffer, so it is witheld under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: ['lead', 'pubic interest', 'witheld'],
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Would this lead to harm? Section 31(3) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the note, and the protection the law gives to its author matters. The exemptions in section 31(1)(a) and section 40(2) of the Freedom of Information Act 2000 apply.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the personnel files, and withheld them because this can lead to harm. Section 31(1)(a) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
    },
  ],
});
