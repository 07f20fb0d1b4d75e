import { ownSentences } from '../block.ts';
import { replace } from '../mend.ts';
import { phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

/** Slips that a general spelling checker does not see or that this trade makes. Misspellings are safe to mend; the rest say what they mean only to a reader. */
const slips: readonly { readonly find: RegExp; readonly say: string; readonly safe?: true }[] = [
  { find: /exem(?:t|p)ions?\b(?<!exemptions?)/, say: 'exemption', safe: true },
  { find: /exemptons?\b/, say: 'exemption', safe: true },
  { find: /witholds?\b|withhelds?\b(?<!withheld)/, say: 'withhold', safe: true },
  { find: /witheld\b/, say: 'withheld', safe: true },
  { find: /witholding\b/, say: 'withholding', safe: true },
  { find: /disclos(?:ue|rue|sure|uer)\b/, say: 'disclosure', safe: true },
  { find: /dislosure\b|discloure\b/, say: 'disclosure', safe: true },
  { find: /pubic interest\b/, say: 'public interest', safe: true },
  { find: /prejudical\b/, say: 'prejudicial', safe: true },
  { find: /infomation\b|informaton\b|inforamtion\b/, say: 'information', safe: true },
  { find: /qualifed\b/, say: 'qualified', safe: true },
  { find: /recieved\b/, say: 'received', safe: true },
  { find: /neccessary\b|necesary\b/, say: 'necessary', safe: true },
  { find: /publically\b/, say: 'publicly', safe: true },
  { find: /neither confirm or deny\b/, say: 'neither confirm nor deny' },
  { find: /neither confirms or denies\b/, say: 'neither confirms nor denies' },
  { find: /neither confirming or denying\b/, say: 'neither confirming nor denying' },
  { find: /personnel data\b/, say: 'personal data' },
  {
    find: /(?<!\b(?:would|could|might|may|will|can|does|did|do|to|should|must) )(?:this|that|which) lead to\b(?! believe)/,
    say: 'led',
  },
  { find: /(?<=\b(?:to|by|and|towards) )protection the\b/, say: 'protecting the' },
];
const any = phrase(new RegExp(`\\b(?:${slips.map(({ find }) => find.source).join('|')})`, 'gi'));

export default rule({
  id: 'drafting/spelling-legal',
  title: 'Spell the words of the law',
  basis: 'Good drafting',
  severity: 'info',
  why: 'A slip in the words that decide (exempt, withhold, neither nor) makes a notice look unread, and some slips change what it says.',
  *check(notice) {
    for (const sentence of ownSentences(notice)) {
      for (const { range, text } of any(sentence)) {
        const slip = slips.find(
          ({ find }) => new RegExp(find.source, 'i').test(` ${text}`) || find.source.includes(text.toLowerCase()),
        );
        if (!slip) continue;
        const right = slip.say === 'led' ? text.replace(/lead/i, 'led') : plural(text, slip.say);
        const say = /^[A-Z]/.test(text) ? right[0]!.toUpperCase() + right.slice(1) : right;
        yield {
          at: range,
          message: `"${text}" should be "${say}".`,
          fixes: () => [replace(range, say, `Say ${say}`, { safe: slip.safe ?? false })],
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
      at: ['this lead to', 'pubic interest', 'witheld'],
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

function plural(text: string, right: string): string {
  return /[^s]s$/i.test(text) && !right.endsWith('s') && !right.includes(' ') ? `${right}s` : right;
}
