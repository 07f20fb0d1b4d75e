import { states } from '../../language/index.ts';
import { isUnderSection18 } from '../../law/index.ts';
import type { TestPart } from '../part.ts';
import { letter, rule } from '../rule.ts';
import { name, regulatorInShort } from '../speak.ts';
import { insertText, question, standardFixes } from './standard.ts';
import { atMost, reasonsAsked, reasonsIn, sides } from './weighedTests.ts';

export default rule({
  id: 'pit/side-missing',
  title: 'Give factors on both sides of the public interest test',
  basis: 'FOIA s.17(3); EIR reg.14(3)(b); FOISA s.16(2)',
  severity: 'warning',
  why: 'A balance needs something on each side. Reasons for weighing the public interest one way are no reasons if the other side is never stated.',
  of: 'test',
  given: (notice) => ({ regulator: regulatorInShort(notice) }),
  *check(test, { regulator }) {
    const { claims, favouring, against, sections, sided } = test;
    if (!sided || favouring.length > 0 === against.length > 0) return;
    const [side, otherSide] =
      against.length > 0 ? (['favouring', 'against'] as const) : (['against', 'favouring'] as const);
    const empty = sections.find(({ role }) => role === side);
    const headed = sections.filter(({ role }) => role === otherSide);
    // Two headings on one side and none on the other: one of them was misread.
    if (empty ? empty.prompt : headed.length !== 1 || isArgued(test)) return;
    const at = empty ?? headed[0]!;
    const words = sides(claims)[side];
    yield {
      at,
      severity: atMost(claims),
      message: `Say what favours ${words} under ${name(claims[0]!.provision)}. No factor favours ${words}. A balance has two sides${claims.every(isUnderSection18) ? `. ${reasonsAsked(claims)}` : `: where one is empty, the ${regulator} will ask whether it was weighed (${reasonsIn(claims)}).`}`,
      fixes: standardFixes<'test'>(claims, (standard, { notice, it }) => {
        const title = `Insert factors favouring ${words}`;
        const i = it.sections[sections.indexOf(at)]!;
        const section = notice.sections[i]!;
        if (empty)
          return [insertText(notice, `- ${question(standard[side])}`, { after: section.headingWithMarks }, title)];
        if (side === 'against' || section.typography === 'glued')
          return [insertText(notice, standard[side], { inSection: i }, title, section)];
        return [insertText(notice, standard.favouring, { before: section.headingWithMarks }, title, section)];
      }),
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the report that you asked for. We refuse it under section 38(1)(b) of the Freedom of Information Act 2000.

        ## Public interest test

        ### Factors against disclosure

        - The keeper's cottage is shown on every plan, and he has been attacked there twice.

        ### Balance

        The attacks outweigh all else.

        Yours sincerely
      `,
      at: 'Factors against disclosure',
      mended: letter`
        Dear Requester

        We hold the report that you asked for. We refuse it under section 38(1)(b) of the Freedom of Information Act 2000.

        ## Public interest test

        ### Factors favouring disclosure

        - [WHAT WOULD THIS INFORMATION TELL THE PUBLIC, AND WHY DOES THAT MATTER?]
        - [WHAT ELSE SPEAKS FOR DISCLOSURE IN THIS CASE?]

        ### Factors against disclosure

        - The keeper's cottage is shown on every plan, and he has been attacked there twice.

        ### Balance

        The attacks outweigh all else.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Applicant

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        **Factors favouring confirming or denying**

        Anglers would know whether the river is watched for nets.

        **Factors favouring neither confirming nor denying**

        **Balance**

        The public interest in maintaining the exclusion of the duty outweighs that in saying whether anything is held.

        Yours sincerely
      `,
      at: 'Factors favouring neither confirming nor denying',
    },
    {
      sound: letter`
        Dear Requester

        We hold the report. We refuse it under section 43(2) of the Freedom of Information Act 2000.

        ### Arguments for releasing it

        - Stallholders would see how rents are set.

        ### Arguments for keeping it back

        - The lease of the north hall is out to tender until May.

        ### Conclusion

        While the tender is open, the public interest in maintaining the exemption outweighs that in disclosure.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the report. We refuse it under section 43(2) of the Freedom of Information Act 2000.

        ## Public interest test

        Stallholders would see how rents are set, and we accept that there is a public interest in knowing that. However, disclosure would weaken our hand while the lease is out to tender. The public interest in maintaining the exemption therefore outweighs the public interest in disclosure.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the report. We refuse it under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - [WHAT WOULD THE REPORT TELL STALLHOLDERS?]

        ### Factors against disclosure

        - The lease of the north hall is out to tender until May.

        ### Balance

        The public interest in maintaining the exemption outweighs that in disclosure.

        Yours sincerely
      `,
    },
  ],
});

/**
 * Whether prose under the heading over the whole test may argue the side that has no heading: which paragraph argues
 * for which side is only guessed.
 */
function isArgued({ sections }: TestPart): boolean {
  return sections.some(
    ({ role, sentences }) =>
      role === 'public-interest' &&
      sentences.some(({ facts, text }) => text.length > 50 && !states(facts, 'describes-test')),
  );
}
