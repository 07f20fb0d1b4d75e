import { replace } from '../mend.ts';
import { isOwn } from '../part.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

/** What marks one living person, by kind. */
const kinds: readonly {
  readonly what: string;
  readonly find: Phrase;
  readonly removed: string;
}[] = [
  {
    what: 'a National Insurance number',
    find: phrase(/\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g),
    removed: '[National Insurance number removed]',
  },
  {
    what: 'an NHS number',
    find: phrase(/(?<=\bNHS (?:number|no\.?):? (?:is |was )?)\d{3}[ -]?\d{3}[ -]?\d{4}\b/gi),
    removed: '[NHS number removed]',
  },
  {
    what: 'a date of birth',
    find: phrase(
      /(?<=\b(?:date of birth|DOB|D\.O\.B\.)(?: is| was|:)? )(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ (?:19|20)\d\d)\b/gi,
    ),
    removed: '[date of birth removed]',
  },
  {
    what: 'a vehicle registration',
    find: phrase(
      /(?<=\b(?:registration|registered|VRM|vehicle|car|van|plate|index)(?: (?:number|mark|plate|is|was|of|no\.?|the|a)){0,3}:? )[A-Z]{2}\d{2} ?[A-Z]{3}\b/g,
    ),
    removed: '[registration removed]',
  },
  {
    what: 'a mobile telephone number',
    find: phrase(/(?<!\d)(?:\+44 ?|0)7\d{3} ?\d{3} ?\d{3}(?!\d)/g),
    removed: '[number removed]',
  },
  {
    what: 'a crime reference',
    find: phrase(
      /(?<=\bcrime (?:reference|ref|number|report)\.?(?: number| no\.?)?:? (?:is |was )?)(?=[\w/-]*\d)[A-Z\d][A-Z\d/-]{5,}\b/gi,
    ),
    removed: '[crime reference removed]',
  },
];

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
    for (const { what, find, removed } of kinds) {
      for (const { at } of find(sentence)) {
        yield {
          at,
          message: `This looks like ${what}. An answer under the Act is one to the world: take it out unless it is nobody's.`,
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
