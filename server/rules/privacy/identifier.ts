import { replace } from '../mend.ts';
import { isOwn, type SentencePart } from '../part.ts';
import { facts, type Phrase, phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

/** What marks one living person, by kind: its shape, and the fact that must name it just before, where the shape does not tell. */
const kinds: readonly {
  readonly what: string;
  readonly shape: Phrase;
  readonly label?: Phrase;
  readonly removed: string;
}[] = [
  {
    what: 'a National Insurance number',
    shape: phrase(/\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g),
    removed: '[National Insurance number removed]',
  },
  {
    what: 'an NHS number',
    shape: phrase(/\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g),
    label: facts('labels-nhs-number'),
    removed: '[NHS number removed]',
  },
  {
    what: 'a date of birth',
    shape: phrase(/\b(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:[a-z]{2})? [A-Z][a-z]+ (?:19|20)\d\d)\b/g),
    label: facts('labels-birth'),
    removed: '[date of birth removed]',
  },
  {
    what: 'a vehicle registration',
    shape: phrase(/\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/g),
    label: facts('labels-vehicle'),
    removed: '[registration removed]',
  },
  {
    what: 'a mobile telephone number',
    shape: phrase(/(?<!\d)(?:\+44 ?|0)7\d{3} ?\d{3} ?\d{3}(?!\d)/g),
    removed: '[number removed]',
  },
  {
    what: 'a crime reference',
    shape: phrase(/(?<![\w/-])(?=[\w/-]*\d)[A-Z\d][A-Z\d/-]{5,}\b/gi),
    label: facts('labels-crime'),
    removed: '[crime reference removed]',
  },
];

/** Whether nothing but marks stands between what names a thing and the thing. */
function isNamed(sentence: SentencePart, index: number, label: Phrase): boolean {
  return label(sentence).some(
    ({ index: from, text: { length } }) =>
      from + length <= index && /^[ .:]*$/.test(sentence.text.slice(from + length, index)),
  );
}

export default rule({
  id: 'privacy/identifier',
  title: 'Take out what identifies a person',
  basis: 'UK GDPR Art.5(1)(c)',
  severity: 'warning',
  why: 'A number that belongs to one person, such as a National Insurance number or a vehicle registration, has no place in an answer that is given to the world.',
  of: 'sentence',
  // What a requester wrote goes to nobody else, unless the letter is published.
  given: ({ frontMatter }) => ({ publish: frontMatter?.publish ?? false }),
  *check(sentence, { publish }) {
    const asked = sentence.scope === 'request' || sentence.scope === 'quoted';
    if (!isOwn(sentence) && !(asked && publish)) return;
    for (const { what, shape, label, removed } of kinds) {
      for (const { at, index } of shape(sentence)) {
        if (label && !isNamed(sentence, index, label)) continue;
        yield {
          at,
          message: `Take out what looks like ${what}, unless it is nobody's. An answer under the Act is an answer to the world.`,
          fixes: ({ at }) => [replace(at, removed, `Remove ${what}`)],
        };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the record of the stop. The car was AB12 CDE, and section 30(1)(a)(i) of the Freedom of Information Act 2000 exempts the rest.

        Yours sincerely
      `,
      at: 'AB12 CDE',
      mended: letter`
        Dear Requester

        We hold the record of the stop. The car was [registration removed], and section 30(1)(a)(i) of the Freedom of Information Act 2000 exempts the rest.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the form. His date of birth is 4 May 1962 and his number QQ 12 34 56 C, and both are exempt under section 40(2) of the Freedom of Information Act 2000. His colleague has AB 12 34 56 C.

        Yours sincerely
      `,
      at: ['4 May 1962', 'AB 12 34 56 C'],
    },
    {
      sound: letter`
        Dear Requester

        We hold the form. It is exempt under section 40(2) of the Freedom of Information Act 2000.

        You can ask for a review from the Information Office, 1 High Street, Anytown AB12 3CD, or on 01632 960001.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Our reference: AB12 CDE

        Dear Requester

        We hold the form. It is exempt under section 40(2) of the Freedom of Information Act 2000.

        If you wish to complain, ring the team on 07700 900123 for an internal review.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        ## Your request

        > Why was my car AB12 CDE towed away?

        ## Our response

        We refuse your request under section 14(1) of the Freedom of Information Act 2000. It is the 40th, after request 2026/000123.

        Yours sincerely
      `,
    },
  ],
});
