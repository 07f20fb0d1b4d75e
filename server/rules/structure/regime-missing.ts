import { factsIn, states as saysOf } from '../../language/index.ts';
import type { Notice, Range } from '../../notice/model.ts';
import { insert } from '../mend.ts';
import { openingPlace } from '../opening.ts';
import { isAskedFor } from '../rights/rightsPlace.ts';
import { letter, rule } from '../rule.ts';
import { refuses, states } from '../speak.ts';

/** Any name of the law, short or long. Whether it is named correctly is for other rules. */
const named =
  /\bFreedom\s+of\s+Information\b|\bFo[Ii](?:A|SA|\(S\)A)?\b|\bFOI(?:A|SA|\s?\(S\)\s?A)?\b|\bEnvironmental\s+Information\b|\bEI\(S\)Rs?\b|\bEI(?:S)?Rs?\b|\bthe\s+200[02]\s+Act\b|\bFREEDOM\s+OF\s+INFORMATION\s+(?:\(SCOTLAND\)\s+)?ACT\b|\bENVIRONMENTAL\s+INFORMATION\s+(?:\(SCOTLAND\)\s+)?REGULATIONS\b/;

export default rule({
  id: 'structure/regime-missing',
  title: 'Name the law under which the request was dealt with',
  basis: 'FOIA s.17(1)(b); ICO guidance on refusal notices',
  severity: 'warning',
  why: "A section number means nothing without its Act, and the requester's rights differ from one law to another. The ICO asks that a notice names the law at least once.",
  *check(notice, { facts }) {
    if (notice.part === 'annex' || !refuses(notice) || notice.claims.length === 0 || named.test(notice.text)) return;
    if (isAskedFor(notice, 'lawWords')) return;
    const isWhole = states(notice, 'commissioner') || notice.paragraphs.some((p) => saysOf(factsIn(p), 'greets'));
    yield {
      at: notice.claims[0]!.at,
      // What is no whole letter may be the reasons alone, under a letter that names the law.
      severity: isWhole ? 'warning' : 'info',
      message:
        'Name the Act or Regulations once, in full. The letter names none, and a number alone does not tell the requester which law it belongs to.',
      fixes: () => [
        insert(notice, 'law-used', openingPlace(notice, firstOf(notice)), facts, 'Insert the name of the law'),
      ],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        The trust holds the tender prices. Your request is refused under section 43(2), because the bidders are still in talks with us.

        Yours sincerely
      `,
      at: 'section 43(2)',
      mended: letter`
        Dear Requester

        We have dealt with your request under the Freedom of Information Act 2000.

        The trust holds the tender prices. Your request is refused under section 43(2), because the bidders are still in talks with us.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We have considered your request.

        The force neither confirms nor denies that it holds this information, by virtue of section 31(3).

        Yours sincerely
      `,
      at: 'section 31(3)',
    },
    {
      sound: letter`
        Dear Requester

        The trust holds the tender prices. Your request is refused under section 43(2) of the Freedom of Information Act 2000, because the bidders are still in talks with us.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The trust holds the tender prices. Your request is refused under section 43(2) of FOIA, because the bidders are still in talks with us.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The trust holds the flood maps. Your request is refused under regulation 12(4)(d) of the EIR, because they are still being drawn.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We have dealt with your request under the [NAME OF THE ACT].

        The trust holds the tender prices. Your request is refused under section 43(2), because the bidders are still in talks with us.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        ---
        part: annex
        ---
        Dear Requester

        The trust holds the tender prices. They are exempt under section 43(2), because the bidders are still in talks with us.

        Yours sincerely
      `,
    },
  ],
});

/** Where the letter first says that it refuses, or on what it relies. */
function firstOf({ claims, statements }: Notice): Range {
  const said = statements.filter(({ kind }) => kind === 'refusal' || kind === 'ncnd').map(({ range }) => range);
  return [...said, ...claims.map(({ at }) => at)].sort((a, b) => a.start - b.start)[0]!;
}
