import { replace } from '../mend.ts';
import { phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

/** Slips of this trade, and what was meant. Misspellings are safe to mend; the rest only a reader can judge. */
const slips = [
  slip('exem[tp]ion', 'exemption', true),
  slip('exempton', 'exemption', true),
  slip('withold', 'withhold', true),
  slip('witholding', 'withholding', true),
  slip('witheld', 'withheld', true),
  slip('disclos(?:ue|rue|sure|uer)|dislosure|discloure', 'disclosure', true),
  slip('pubic interest', 'public interest', true),
  slip('prejudical', 'prejudicial', true),
  slip('infomation|informaton|inforamtion', 'information', true),
  slip('qualifed', 'qualified', true),
  slip('recieved', 'received', true),
  slip('neccessary|necesary', 'necessary', true),
  slip('publically', 'publicly', true),
  slip('neither confirm or deny', 'neither confirm nor deny'),
  slip('neither confirms or denies', 'neither confirms nor denies'),
  slip('neither confirming or denying', 'neither confirming nor denying'),
  slip('personnel data', 'personal data'),
  slip(
    '(?<=\\bthis )(?<!\\b(?:would|could|might|may|will|can|does|did|do|should|must|let|make) this )lead(?= to\\b)',
    'led',
  ),
  slip('(?<=\\b(?:to|by|and|towards) )protection(?= the\\b)', 'protecting'),
];

export default rule({
  id: 'drafting/spelling-legal',
  title: 'Spell the words of the law',
  basis: 'Good drafting',
  severity: 'info',
  why: 'A slip in the words that decide (exempt, withhold, neither nor) makes a notice look unread, and some slips change what it says.',
  of: 'own sentence',
  *check(sentence) {
    for (const { find, right, safe } of slips) {
      for (const { at, text } of find(sentence)) {
        const plural = /[a-z]s$/i.test(text) && !right.endsWith('s') ? `${right}s` : right;
        const say = /^[A-Z]/.test(text) ? plural[0]!.toUpperCase() + plural.slice(1) : plural;
        yield {
          at,
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

/** A pattern for a slip, and its plural, with what was meant. */
function slip(pattern: string, right: string, safe = false) {
  return { find: phrase(new RegExp(`\\b(?:${pattern})s?\\b`, 'gi')), right, safe };
}
