import { letter, rule } from '../rule.ts';
import { regulatorInShort } from '../speak.ts';
import { askForAnother } from './standard.ts';
import { sides } from './weighedTests.ts';
import { figures, grossly, imbalance, isThin } from './weights.ts';

export default rule({
  id: 'pit/thin-side',
  title: 'Give more than one short factor on a side',
  basis: 'ICO guidance on the public interest test',
  severity: 'info',
  why: 'One short sentence seldom shows that a side has been thought about. Say what this request would tell people, or what this harm would be.',
  options: { words: { default: 12, description: 'A single factor with fewer words than this is thin.' } },
  of: 'test',
  given: (notice, { options }) => ({ limit: Number(options.words), regulator: regulatorInShort(notice) }),
  *check(test, { limit, regulator }) {
    if (!test.sided || test.favouring.length === 0 || test.against.length === 0) return;
    for (const side of ['favouring', 'against'] as const) {
      if (!isThin(test[side], limit) || (side === 'favouring' && (imbalance(test) ?? 0) > grossly)) continue;
      const only = test[side][0]!;
      const other = side === 'favouring' ? 'against' : 'favouring';
      yield {
        at: only,
        message: `Is there more that favours ${sides(test.claims)[side]}? One factor of ${only.words} words is all there is, against ${figures(test[other])} on the other side. The ${regulator} expects factors that are about this request.`,
        fixes: askForAnother(test.claims, side),
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the plans. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Neighbours would see where the cameras look.

        ### Factors against disclosure

        - Thieves who knew which doors are not filmed would use those, as they did at the old depot in March.
        - The cameras cannot be moved until the lease of the poles ends in 2028.

        ### Balance

        Neighbours' interest in what is filmed is outweighed by the use that thieves would make of it.

        Yours sincerely
      `,
      at: 'Neighbours would see where the cameras look.',
      mended: letter`
        Dear Requester

        We hold the plans. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Neighbours would see where the cameras look.
        - [WHAT WOULD THIS INFORMATION TELL THE PUBLIC, AND WHY DOES THAT MATTER?]

        ### Factors against disclosure

        - Thieves who knew which doors are not filmed would use those, as they did at the old depot in March.
        - The cameras cannot be moved until the lease of the poles ends in 2028.

        ### Balance

        Neighbours' interest in what is filmed is outweighed by the use that thieves would make of it.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 24(2) of the Freedom of Information Act 2000.

        Factors favouring confirming or denying

        Dockers would know whether the gates are tested, and so would the firms that insure the cranes; both have asked for years and both have reason to.

        The port authority could be held to what it said in 2024.

        Factors favouring neither confirming nor denying

        A yes would tell an attacker to wait.

        Balance

        The public interest in maintaining the exclusion of the duty outweighs the public interest in an answer for dockers.

        Yours sincerely
      `,
      at: 'A yes would tell an attacker to wait.',
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Neighbours would see where the cameras look.
        - They could object.

        ### Factors against disclosure

        - Thieves would use unfilmed doors.
        - The poles are leased until 2028.

        ### Balance

        Neighbours' interest in what is filmed is outweighed by the use that thieves would make of it.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Neighbours would see where the cameras look, and could tell whether the gardens behind the depot, which we promised in 2021 would not be filmed, are filmed all the same.

        ### Factors against disclosure

        - Thieves would use unfilmed doors.
        - The poles are leased until 2028.

        ### Balance

        Neighbours' interest in their gardens is outweighed by the use that thieves would make of it.

        Yours sincerely
      `,
    },
    {
      options: { words: 5 },
      sound: letter`
        Dear Requester

        We hold the plans. We refuse them under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Neighbours would see where the cameras look.

        ### Factors against disclosure

        - Thieves would use unfilmed doors.

        ### Balance

        Neighbours' interest in what is filmed is outweighed by the use that thieves would make of it.

        Yours sincerely
      `,
    },
  ],
});
