import { insert } from '../mend.ts';
import { kept, us } from '../ncnd/lexicon.ts';
import { openingPlace } from '../opening.ts';
import { letter, rule } from '../rule.ts';
import { Cite, states } from '../speak.ts';

export default rule({
  id: 'structure/held-missing',
  title: 'Confirm that the information is held',
  basis: 'FOIA s.1(1)(a); FOISA s.16(1)(a)',
  severity: 'error',
  why: 'A requester is entitled to be told whether the authority holds the information, even where it is then withheld. The subsections on neither confirming nor denying, and section 12(2), take that right away; sections 1(3), 9(2) and 14 lift section 1(1) as a whole. A letter that calls the list exempt implies that there is one: under FOISA that is enough, and under FOIA it is better said in words.',
  *check(notice, { facts }) {
    if (notice.part === 'annex' || notice.stance !== 'refusal') return;
    // The Regulations have no such duty apart; FOISA's is in the notice itself.
    if (notice.regime !== 'foia' && notice.regime !== 'foisa') return;
    const content = notice.claims.filter((claim) => claim.scope === 'content');
    if (content.length === 0 || states(notice, 'held') || states(notice, 'not-held')) return;
    if (notice.sentences.some(({ wording, scope }) => scope === 'content' && tells(wording.text))) return;
    const implied = notice.sentences.some(({ wording, scope }) => scope === 'content' && implies(wording.text));
    if (implied && notice.regime === 'foisa') return;
    yield {
      at: content[0]!.at,
      severity: implied ? 'warning' : 'error',
      message: `The letter withholds information but never says that it is held. ${
        notice.regime === 'foisa'
          ? `${Cite('says that it is held', 'foisa')} requires the notice to disclose that`
          : `${Cite('says that it is held', 'foia')} gives the requester the right to be told`
      }.`,
      fixes: () => [
        insert(
          notice,
          notice.regime === 'foisa' ? 'foisa-held-statement' : 'held-statement',
          openingPlace(notice),
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

        This letter is a refusal notice. The list is exempt from disclosure under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Your request is refused under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002.

        Yours sincerely
      `,
      at: 'section 33(1)(b)',
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

/** Whether a sentence speaks of the thing asked for as of one that there is: `the list is exempt`, `it applies to the list`. */
function implies(text: string): boolean {
  return existing.test(text) && !open.test(text);
}

const existing =
  /\b(?:the|this|that|these|those|both)\b(?:(?!\b(?:requests?|questions?|exemptions?|disclosure|Acts?|law|sections?)\b)[^.;:]){0,80}\b(?:is|are|was|were|been|being) (?:(?:also|all|both|each|\w+ly|therefore) )*(?:exempt|exempted|withheld|redacted)\b|\b(?:it|they|which) (?:is|are) (?:(?:also|all|both|each|\w+ly|therefore) )*(?:exempt|exempted|withheld|redacted)\b|\b(?:appl(?:y|ies) to|exempts?|withhold|withholds|withholding) (?:the|this|that|these|those|it|them|both|some|part)\b(?! (?:of )?(?:the |your |whole )*(?:requests?|questions?|case|matter))/i;
/** What is exempt only if there is something. */
const open = /\b(?:if|whether|unless|were|any information)\b[^.;:]{0,60}\b(?:exempt|withh[eo]ld\w*|appl(?:y|ies))\b/i;

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
  /\b(?:exempts?|covers?|relat(?:es|ing) to|appl(?:ies|y) to|concerns?|class of|removes|any) (?:all |any |the )?information\b[^.;]{0,80}\bheld\b|\bat any time\b[^.;]{0,40}\bheld\b|\bheld by (?:a|any|another|other|public) (?:public )?authorit\w+|\b(?:courts?|tribunals?|judges?|commissioner|information commission|lords|it was|has been) (?:\w+ ){0,3}held\b/gi;
