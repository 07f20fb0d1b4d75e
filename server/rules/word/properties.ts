import type { HiddenKind } from '../../word/hidden.ts';
import { letter, rule } from '../rule.ts';
import { hiddenThings, ofKind, quoted } from './hiddenThings.ts';

const names: Readonly<Partial<Record<HiddenKind, string>>> = {
  title: 'title',
  subject: 'subject',
  keywords: 'keywords',
  remarks: 'comments',
};

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

export default rule({
  id: 'word/properties',
  title: 'See what the properties of the file say',
  basis: 'Good drafting; UK GDPR Art.5(1)(f)',
  severity: 'info',
  why: 'A letter that was made from another often keeps the title of that one among its properties, with the name of another requester or the subject of another case.',
  given: hiddenThings,
  *check({ text }, _, hidden) {
    const told = ofKind(hidden, 'title', 'subject', 'keywords', 'remarks');
    const letter = plain(text);
    for (const each of told) {
      if (letter.includes(plain(each.words).trim())) continue;
      yield {
        at: each.at,
        message: `Is this property of the file of another letter? Among the properties of the file, its ${names[each.kind]} ${each.kind === 'keywords' || each.kind === 'remarks' ? 'say' : 'says'} ${quoted(each)}, which the letter does not. See File, Info, Properties.`,
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [{ kind: 'title', words: 'Refusal to Mr B. Osei, FOI 2025/0042', beside: 'Dear' }],
      at: 'Dear',
    },
    {
      sound: letter`
        Dear Requester

        # Your request of 3 November

        We refuse it under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [{ kind: 'title', words: 'Your request of 3 November', beside: 'Dear' }],
    },
  ],
});
