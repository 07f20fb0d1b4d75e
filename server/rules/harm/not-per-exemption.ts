import { basisOf, isGround } from '../../law/index.ts';
import { harmSentences } from '../../notice/harm.ts';
import type { Claim, Notice, Section } from '../../notice/model.ts';
import { citationsIn, sentencesUnder } from '../block.ts';
import { interestName, speaksOfInterest } from '../pit/interests.ts';
import { givesReasons } from '../pit/weighedTests.ts';
import { letter, rule } from '../rule.ts';
import { hasPlaceholder, list, name } from '../speak.ts';
import { insertHarm } from './insertHarm.ts';
import { choosesLevel } from './reasoning.ts';

export default rule({
  id: 'harm/not-per-exemption',
  title: 'Show the harm for each exemption that depends on one',
  basis: 'FOIA s.17(1)(c)',
  severity: 'warning',
  why: 'Each exemption protects an interest of its own and has a test of its own. One passage may serve several, as long as it speaks of what each of them protects. Where it never does, the notice does not say why that exemption applies.',
  *check(notice, { facts }) {
    if (!givesReasons(notice)) return;
    for (const [index, section] of notice.sections.entries()) {
      if (section.role !== 'harm' || hasPlaceholder(notice, section.body)) continue;
      const served = servedBy(notice, index);
      if (new Set(served.map(({ provision }) => provision.section)).size < 2) continue;
      const passage = sentencesUnder(notice, section);
      const missing = served.filter(
        (claim) =>
          basisOf(claim.provision) !== 'necessity' &&
          speaksOfInterest(claim.provision, passage) === false &&
          !names(notice, section, claim) &&
          !arguedElsewhere(notice, index, claim),
      );
      const [first] = missing;
      if (!first || new Set(missing.map(({ provision }) => provision.section)).size === served.length) continue;
      yield {
        at: section.heading,
        message: `Give the reasons for ${name(first.provision)} here as well. One passage on harm serves ${list([...new Set(served.map(({ provision }) => name(provision)))])}, but it says nothing of ${interestName(first.provision)} (${name(first.provision)}), which has a test of its own. Each exemption needs its reasons.`,
        related: missing.map(({ at, provision }) => ({ at, message: `${name(provision)} is relied on here.` })),
        fixes: () => insertHarm(notice, first, { inSection: index }, facts),
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the roll of the lifeboat. We refuse it under sections 31(1)(a) and 38(1)(b) of the Freedom of Information Act 2000.

        ## Harm

        Thieves would be likely to break into the boathouse while the crew named on the roll are at sea.

        Yours sincerely
      `,
      at: 'Harm',
      mended: letter`
        Dear Requester

        We hold the roll of the lifeboat. We refuse it under sections 31(1)(a) and 38(1)(b) of the Freedom of Information Act 2000.

        ## Harm

        Thieves would be likely to break into the boathouse while the crew named on the roll are at sea.

        ## Harm: section 38(1)(b)

        Disclosure [would be likely to / would] endanger [INTEREST THAT THE SUBSECTION PROTECTS]. It would tell [WHO WOULD USE THE INFORMATION] that [WHAT THEY WOULD LEARN FROM IT]. As a result, [WHAT THEY WOULD DO, WHO WOULD BE HARMED AND HOW]. We take that view because [EVIDENCE THAT THE HARM IS REAL AND FOLLOWS FROM DISCLOSURE].

        Yours sincerely
      `,
    },
    {
      // Why section 24 is needed is asked for, and inserted, by exemption/s24-necessity.
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 24(2) and section 31(3) of the Freedom of Information Act 2000.

        Harm

        A yes would be likely to send smugglers to another creek, and a no would be likely to bring them here.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the roll of the lifeboat. We refuse it under sections 31(1)(a) and 38(1)(b) of the Freedom of Information Act 2000.

        ## Harm

        Thieves would be likely to break into the boathouse while the crew named on the roll are at sea. One of the crew has been assaulted, and would be likely to be found and hurt again.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 30(3) and section 31(3) of the Freedom of Information Act 2000.

        Harm

        A yes would be likely to send smugglers to another creek, and a no would be likely to bring them here.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the roll of the lifeboat. We refuse it under sections 31(1)(a) and 31(1)(b) of the Freedom of Information Act 2000.

        ## Harm

        Thieves would be likely to break into the boathouse while the crew named on the roll are at sea.

        Yours sincerely
      `,
    },
  ],
});

/** The claims that a harm section serves and that depend on harm, danger or need. */
function servedBy(notice: Notice, index: number): Claim[] {
  return notice.claims.filter(
    ({ harm, provision }) =>
      harm === index && !isGround(provision) && !['class', 'opinion'].includes(basisOf(provision)),
  );
}

/** Whether the passage or its heading names the claim's section. */
function names(notice: Notice, section: Section, { provision }: Claim): boolean {
  const { start } = section.headingWithMarks;
  return citationsIn(notice, { start, end: section.body.end }).some(
    ({ provision: cited }) => cited.section === provision.section,
  );
}

/** Whether the claim's own harm is argued in another part of the letter. */
function arguedElsewhere(notice: Notice, index: number, { provision }: Claim): boolean {
  const headed = notice.sections.some(
    ({ role, provisions }, i) =>
      i !== index && role === 'harm' && provisions.some(({ section }) => section === provision.section),
  );
  if (headed) return true;
  return harmSentences(notice).some(
    (sentence) =>
      sentence.section !== index && choosesLevel(sentence) && speaksOfInterest(provision, [sentence]) === true,
  );
}
