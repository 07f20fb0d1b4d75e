import { canonical, contentOf, isNcndLimb, ncndLimbsOf } from '../../law/index.ts';
import { letter, rule } from '../rule.ts';
import { Name } from '../speak.ts';
import { becauseOf } from './ncndScope.ts';
import { reliedOnToNeither } from './wrong-subsection.ts';

export default rule({
  id: 'ncnd/exemption-has-none',
  title: 'Do not neither confirm nor deny under an exemption that does not allow it',
  basis: 'FOIA ss.21 and 43(1); EIR reg.12(6); FOISA s.18(1)',
  severity: 'error',
  why: 'Some exemptions only keep information back. They have no provision under which an authority may refuse to say whether it holds anything, so a letter that relies on them must answer that question.',
  *check(notice) {
    const seen = new Set<string>();
    for (const { provision, range } of reliedOnToNeither(notice)) {
      const exemption = canonical(provision);
      if (isNcndLimb(provision) || contentOf(provision).length === 0 || ncndLimbsOf(provision).length > 0) continue;
      if (seen.has(exemption)) continue;
      seen.add(exemption);
      yield {
        at: range,
        message: `Say whether the information is held, or rely on a provision that excludes that duty. ${Name(provision)} has none, so it does not allow an authority to neither confirm nor deny.`,
        related: becauseOf(notice),
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        The Council neither confirms nor denies that it holds the timetable. Section 21(1) of the Freedom of Information Act 2000 applies.

        Yours sincerely
      `,
      at: 'Section 21(1)',
    },
    {
      flawed: letter`
        Dear Requester

        The Agency neither confirms nor denies that it holds the survey. We rely on regulation 12(5)(e) of the Environmental Information Regulations 2004.

        Yours sincerely
      `,
      at: 'regulation 12(5)(e)',
    },
    {
      sound: letter`
        Dear Requester

        The Agency neither confirms nor denies that it holds the survey. We rely on regulation 12(6) of the Environmental Information Regulations 2004, by reference to regulation 12(5)(a).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The timetable is already on our website, and we refuse that part under section 21(1).

        The Council neither confirms nor denies that it holds any other information. Section 31(3) applies.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Council neither confirms nor denies that it holds the bids. Section 43(3) applies, because an answer would be likely to prejudice the interests in section 43(2).

        Yours sincerely
      `,
    },
  ],
});
