import { replace } from '../mend.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { letter, rule } from '../rule.ts';

const loaded = phrase(
  /\b(?:in )?(?:the |this )?(?:current|present) (?:financial|economic) (?:climate|situation|crisis)(?: of (?:cuts|austerity))?|\b(?:climate|age|time) of (?:cuts|austerity)\b|\bin (?:these|the current) (?:times|climate) of\b/gi,
);
/** Bodies and titles that are no more, and what took their place. */
const bodies: readonly { readonly find: Phrase; readonly now: string; readonly says: string }[] = [
  {
    find: phrase(/\bAssociation of Chief Police Officers\b(?: \(ACPO\))?|\bACPO\b/g),
    now: "National Police Chiefs' Council (NPCC)",
    says: "ACPO was replaced by the National Police Chiefs' Council in 2015",
  },
  {
    find: phrase(/\bNational Policing Improvement Agency\b|\bNPIA\b/g),
    now: 'College of Policing',
    says: 'The NPIA closed in 2013; most of its work went to the College of Policing',
  },
  {
    find: phrase(/\bSerious Organised Crime Agency\b|\bSOCA\b/g),
    now: 'National Crime Agency',
    says: 'SOCA was replaced by the National Crime Agency in 2013',
  },
  {
    find: phrase(/\bPublic Health England\b/g),
    now: 'UK Health Security Agency',
    says: 'Public Health England closed in 2021; its health protection work went to the UK Health Security Agency',
  },
  {
    find: phrase(
      /\bHer Majesty's (?=Government|Revenue|Treasury|Inspectorate|Courts|Prison|Passport|Stationery|Coastguard)/g,
    ),
    now: "His Majesty's ",
    says: "These bodies have been His Majesty's since September 2022",
  },
];
const history =
  /\b(?:former|formerly|then|previous|predecessor|replaced|closed|abolished|until|(?:in|of|dated|since|from) (?:19|20[01])\d)/i;

export default rule({
  id: 'drafting/stale-or-loaded-phrase',
  title: 'Take out what belongs to another time',
  basis: 'Good drafting',
  severity: 'info',
  why: 'The public interest is judged as it stands when the request is answered. A phrase about the politics of an earlier year, or a body that no longer exists, shows that the reasons came from an old template.',
  of: 'own sentence',
  // What an older letter says was true in its day.
  given: ({ facts: { dated, received } }) => (dated?.value ?? received?.value ?? '9999') >= '2023' || undefined,
  *check(sentence) {
    for (const { at, text } of loaded(sentence)) {
      yield {
        at,
        message: `"${text}" speaks of the politics of a time, not of this request. The public interest is judged as it stands when the request is answered.`,
      };
    }
    if (history.test(sentence.text)) return;
    for (const { find, now, says } of bodies) {
      for (const { at } of find(sentence)) {
        yield { at, message: `${says}.`, fixes: ({ at }) => [replace(at, now, `Say ${now.trim()}`)] };
      }
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the tenders. They are exempt under section 43(2) of the Freedom of Information Act 2000. In the current financial climate every pound counts.

        Yours sincerely
      `,
      at: 'In the current financial climate',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information. Section 31(3) of the Freedom of Information Act 2000 applies, in line with guidance from ACPO.

        Yours sincerely
      `,
      at: 'ACPO',
    },
    {
      sound: letter`
        Dear Requester

        We hold the guidance that the former Association of Chief Police Officers gave in 2009. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the letters. They are exempt under section 37(1)(a) (Communications with Her Majesty, etc. and honours) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Date: 4 May 2014

        Dear Requester

        We hold the guidance of ACPO. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
