import { saysHeld } from '../held.ts';
import { insert } from '../mend.ts';
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
    if (notice.sentences.some(({ wording, scope }) => scope === 'content' && saysHeld(wording.text))) return;
    yield {
      at: content[0]!.at,
      message:
        'The letter withholds information but never says that it is held. Section 1(1)(a) gives the requester the right to be told.',
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
