import { insert } from '../mend.ts';
import { kept, us } from '../ncnd/lexicon.ts';
import { openingPlace } from '../opening.ts';
import { letter, rule } from '../rule.ts';
import { states } from '../speak.ts';

export default rule({
  id: 'structure/held-missing',
  title: 'Confirm that the information is held',
  basis: 'FOIA s.1(1)(a)',
  severity: 'error',
  why: 'A requester is entitled to be told whether the authority holds the information, even where it is then withheld. Only the subsections on neither confirming nor denying, and section 12(2), take that right away.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || notice.stance !== 'refusal') return;
    // The Regulations have no such duty apart; FOISA's is in the notice itself.
    if (notice.regime !== 'foia' && notice.regime !== 'foisa') return;
    const content = notice.claims.filter((claim) => claim.scope === 'content');
    if (content.length === 0 || states(notice, 'held') || states(notice, 'not-held')) return;
    if (notice.sentences.some(({ wording, scope }) => scope === 'content' && tells(wording.text))) return;
    yield {
      at: content[0]!.at,
      message:
        'The letter withholds information but never says that it is held. Section 1(1)(a) gives the requester the right to be told.',
      fixes: () => [
        insert(
          notice,
          notice.regime === 'foisa' ? 'foisa-held-statement' : 'held-statement',
          openingPlace(notice, notice.claims[0]?.at),
          facts,
          'Insert a statement that the information is held',
        ),
      ],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        This letter is a refusal notice. The information is exempt under section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 42(1)',
    },
    {
      flawed: letter`
        Dear Requester

        This letter is a refusal notice. The plan is exempt under section 31(1)(a) of the Freedom of Information Act 2000, which covers information held by a public authority if its disclosure would prejudice the prevention of crime. The Court of Appeal held that no trend need be shown.

        Yours sincerely
      `,
      at: 'section 31(1)(a)',
    },
    {
      sound: letter`
        Dear Requester

        The council keeps such a list. It is refused under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We have the report. It is refused under section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We have a duty to weigh the public interest. Your request is refused under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 31(1)(a)',
    },
    {
      sound: letter`
        Dear Requester

        This letter is a refusal notice. The plans, all of which are held on microfilm at our depot, are exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The force holds this information, but it is refused under section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Please find attached the minutes, from which advice has been redacted. The advice is refused under section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Northmoor Police neither confirms nor denies that it holds the information. Section 31(3) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Your request is refused under section 12(2) of the Freedom of Information Act 2000: finding out whether we hold the information would take 90 hours.

        Yours sincerely
      `,
    },
  ],
});

/** Whether a sentence says that something is held, be it by giving part of it or by saying what was done with it. */
function tells(text: string): boolean {
  const said = text.replace(statutory, '');
  return given.test(said) || holding.test(said) || isHeld.test(said) || having.test(said);
}

const given =
  /\b(?:attached|enclosed|redacted|redactions|provided below|set out below|disclosed? some|part of (?:it|the information)|we (?:have )?(?:located|found|identified))\b/i;
/** `We currently hold`, `the Council also held`; not `the Supreme Court held`. */
const holding = new RegExp(
  `\\b${us} (?:(?:do|does|did|have|has|\\w+ly|also|still|only|now) )*(?:hold|holds|held)\\b`,
  'i',
);
/** `We have the report`, `the council keeps such a list`, `in our possession`, `a search produced three emails`. */
const having = new RegExp(
  `\\b${us} (?:do |does )?(?:have|has|keeps?|possess(?:es)?|maintains?) (?:the|this|that|these|those|such|an?|some|all|both|cop(?:y|ies)|records|information|it|them)\\b(?! (?:\\w+ )?(?:dut|right|obligation|responsib|polic|concern|view|power|interest|option|reason|exemption|applied|appl|legitimate|role))|\\bin (?:our|its|the [\\w' -]{2,30}) possession\\b|\\bin possession of\\b|\\b(?:on|in|among) our (?:files?|records?|archives?|systems?|books)\\b|\\bsearch(?:es)? (?:\\w+ )?(?:produced|returned|found|identified|revealed|brought up|located)\\b`,
  'i',
);
/** `The records are held on microfilm`, `the data held by us`. */
const isHeld = new RegExp(
  `\\b(?:${kept}|it|they|this|these|those|all|some|none|much|part|parts|which|that)\\b[^.;]{0,60}\\bheld\\b(?! that\\b)|\\bheld (?:by|for) us\\b`,
  'i',
);
/** What the Act says of any information, and what courts say. */
const statutory =
  /\b(?:exempts?|covers?|relat(?:es|ing) to|appl(?:ies|y) to|concerns?|class of|removes|any) (?:all |any |the )?information\b[^.;]{0,80}\bheld\b|\bat any time\b[^.;]{0,40}\bheld\b|\bheld by (?:a|any|another|other|public) (?:public )?authorit\w+|\b(?:courts?|tribunals?|judges?|commissioner|lords|it was|has been) (?:\w+ ){0,3}held\b/gi;
