import { states } from '../../language/index.ts';
import { isUnderSection18 } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { type Context, letter, type Report, rule } from '../rule.ts';
import { hasPlaceholder, name, regulatorInShort } from '../speak.ts';
import { insertText, question, standardTest } from './standard.ts';
import {
  atMost,
  hasSides,
  reasonsAsked,
  reasonsIn,
  sentencesOf,
  sides,
  testsOf,
  type WeighedTest,
} from './weighedTests.ts';

export default rule({
  id: 'pit/side-missing',
  title: 'Give factors on both sides of the public interest test',
  basis: 'FOIA s.17(3); EIR reg.14(3)(b); FOISA s.16(2)',
  severity: 'warning',
  why: 'A balance needs something in each scale. Reasons for weighing the public interest one way are no reasons if the other side is never stated.',
  *check(notice, context) {
    for (const test of testsOf(notice)) {
      if (test.favouring.length === 0 && test.against.length > 0) yield* report(notice, test, 'favouring', context);
      else if (test.against.length === 0 && test.favouring.length > 0) yield* report(notice, test, 'against', context);
    }
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
 * A side is missing where it has a heading and nothing under it, or where the other side alone has a heading. Prose
 * without headings is trusted to hold both: which paragraph argues for which side is only guessed.
 */
function* report(
  notice: Notice,
  test: WeighedTest,
  side: 'favouring' | 'against',
  { facts }: Context,
): Iterable<Report> {
  const headings = test.sections.map((i) => ({ i, section: notice.sections[i]! }));
  const empty = headings.find(({ section }) => section.role === side);
  const other = headings.findLast(({ section }) => section.role === (side === 'favouring' ? 'against' : 'favouring'));
  if (empty && hasPlaceholder(notice, empty.section.body)) return;
  if (!hasSides(notice, test) || (!empty && (!other || argued(notice, test)))) return;
  // Two headings on one side and none on the other: one of them was misread.
  if (!empty && headings.filter(({ section }) => section.role === other!.section.role).length > 1) return;
  const { section } = empty ?? other!;
  const standard = standardTest(test.claims, facts);
  const words = sides(test.claims)[side];
  yield {
    at: section.heading,
    severity: atMost(test.claims),
    message: `No factor favours ${words} under ${name(test.claims[0]!.provision)}. A balance has two sides: ${test.claims.every(isUnderSection18) ? `say what stands on this one. ${reasonsAsked(test.claims)}` : `where one is empty, the ${regulatorInShort(notice)} will ask whether it was weighed (${reasonsIn(test.claims)}).`}`,
    fixes: () => {
      if (!standard) return [];
      const title = `Insert factors favouring ${words}`;
      if (empty)
        return [insertText(notice, `- ${question(standard[side])}`, { after: section.headingWithMarks }, title)];
      if (side === 'against' || section.typography === 'glued') {
        return [insertText(notice, standard[side], { inSection: other!.i }, title, section)];
      }
      const first = headings.find((h) => h.section.role === 'against')!.section;
      return [insertText(notice, standard.favouring, { before: first.headingWithMarks }, title, first)];
    },
  };
}

/** Whether prose under the heading over the whole test may argue the side that has no heading. */
function argued(notice: Notice, test: WeighedTest): boolean {
  return test.sections.some((i) => {
    const { role, paragraphs } = notice.sections[i]!;
    return (
      role === 'public-interest' &&
      notice.paragraphs
        .slice(paragraphs.from, paragraphs.to)
        .flatMap((paragraph) => sentencesOf(notice, paragraph))
        .some(({ facts, wording: { text } }) => text.length > 50 && !states(facts, 'describes-test'))
    );
  });
}
