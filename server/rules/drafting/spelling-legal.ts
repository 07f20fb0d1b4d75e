import { meant, spelt } from '../../language/instead.ts';
import { replace } from '../mend.ts';
import type { Place } from '../part.ts';
import { facts } from '../phrase.ts';
import { letter, type PartReport, rule } from '../rule.ts';

/** Misspellings are safe to mend; other slips only a reader can judge. */
const misspelt = facts('misspells');
const slips = facts('slips');

export default rule({
  id: 'drafting/spelling-legal',
  title: 'Spell the words of the law',
  basis: 'Good drafting',
  severity: 'info',
  why: 'A slip in the words that decide (exempt, withhold, neither nor) makes a notice look unread, and some slips change what it says.',
  of: 'own sentence',
  *check(sentence) {
    for (const { at, text } of misspelt(sentence)) {
      const right = spelt[text.toLowerCase()];
      if (right !== undefined) yield slip(at, text, right, true);
    }
    for (const { parts } of slips(sentence)) {
      const { start: from, end: to } = parts!.what!;
      const text = sentence.text.slice(from, to);
      // Marks may stand between the words, which only a reader can set right.
      const right = meant[text.toLowerCase()];
      if (right !== undefined) yield slip({ in: sentence, from, to }, text, right, false);
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

function slip(at: Place, text: string, right: string, safe: boolean): PartReport<'own sentence'> {
  const say = /^[A-Z]/.test(text) ? right[0]!.toUpperCase() + right.slice(1) : right;
  return {
    at,
    cause: text.toLowerCase(),
    message: `"${text}" should be "${say}".`,
    fixes: ({ at }) => [replace(at, say, `Say ${say}`, { safe })],
  };
}
