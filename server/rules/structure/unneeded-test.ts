import { basisOf, excludesDuty, has, natureOf, needsHarm } from '../../law/index.ts';
import type { Claim, Section } from '../../notice/model.ts';
import { replace, sectionEnd } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { list, Name, name } from '../speak.ts';

export default rule({
  id: 'structure/unneeded-test',
  title: 'Leave out a test that the exemption does not ask for',
  basis: 'FOIA s.2(3)',
  severity: 'info',
  why: 'An absolute exemption has no public interest test, and an absolute one based on a class of information has no test of harm either. Neither is needed, and it may suggest that the exemption could give way. Where the public interest is weighed, harm has its place in the balance.',
  *check(notice) {
    const { claims, sections } = notice;
    for (const { roles, test, unneeded, all } of tests) {
      const first = sections.findIndex(({ role }) => roles.includes(role));
      const section = sections[first];
      if (!section || claims.length === 0 || !claims.every(unneeded)) continue;
      if (section.scope === 'rights' || section.scope === 'request') continue;
      const [one, ...others] = claims.map(({ provision }) => provision);
      yield {
        at: section.heading,
        message: `Take the ${test} out: it is not needed here. ${list([Name(one!), ...others.map(name)])} ${others.length === 0 ? 'is' : 'are'} ${all}. The test may suggest that the exemption could give way.`,
        related: [{ at: claims[0]!.at, message: 'The exemption relied on.' }],
        fixes: () => {
          const last = sections.findIndex(({ role }, i) => i > first && !roles.includes(role));
          const start = notice.text.lastIndexOf('\n', section.headingWithMarks.start - 1) + 1;
          const end = sectionEnd(notice, (last < 0 ? sections.length : last) - 1);
          const space = /^\s*/.exec(notice.text.slice(end))![0].length;
          return [replace({ start, end: end + space }, '', `Take the ${test} out`, { preferred: false })];
        },
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the papers and refuse your request for them under section 23(1).

        ## Public interest test

        Readers would like to know what the service does. That is outweighed by the need for secrecy.

        ## Your rights

        You can ask for an internal review.

        Yours sincerely
      `,
      at: 'Public interest test',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the transcript and refuse your request for it under section 32(1)(c).

        ## Harm

        Witnesses would stop coming forward.

        Yours sincerely
      `,
      at: 'Harm',
    },
    {
      sound: letter`
        Dear Requester

        We hold the statements and refuse your request for them under section 30(1)(a)(i).

        ## Harm

        Witnesses would stop coming forward.

        ## Public interest test

        The interest of readers is outweighed by that of witnesses.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the statements and refuse your request for them under section 30(1)(a)(i) and section 31(1)(a).

        ## Harm

        Witnesses would be likely to stop coming forward.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the letters and refuse your request for them under section 41(1).

        ## Public interest

        A breach of confidence could be defended only if the public interest required it, which it does not.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Council neither confirms nor denies that it holds the information. Section 40(5B)(a)(i) applies.

        ## Public interest

        We have also weighed the public interest, which favours neither confirming nor denying.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the advice and refuse your request for it under section 42(1).

        ## Public interest test

        Candour between lawyer and client outweighs the interest of readers.

        Yours sincerely
      `,
    },
  ],
});

/** Confidences have a public interest defence of their own, and whether s.40 is absolute depends or is in dispute. */
function isAbsolute({ provision }: Claim): boolean {
  return (
    natureOf(provision) === 'absolute' &&
    !has(provision, 'confidence', 'own-data', 'personal-data', 'personal-data-answer') &&
    excludesDuty(provision.regime)
  );
}

/** Under a qualified exemption the harm is weighed, even where the exemption is based on a class. */
function isAbsoluteClass(claim: Claim): boolean {
  return isAbsolute(claim) && basisOf(claim.provision) === 'class' && !needsHarm(claim.provision);
}

/** The tests, and to which exemptions each has nothing to do. */
const tests: readonly {
  readonly roles: readonly Section['role'][];
  readonly test: string;
  readonly unneeded: (claim: Claim) => boolean;
  readonly all: string;
}[] = [
  {
    roles: ['public-interest', 'favouring', 'against', 'balance'],
    test: 'public interest test',
    unneeded: isAbsolute,
    all: 'absolute',
  },
  {
    roles: ['harm'],
    test: 'harm test',
    unneeded: isAbsoluteClass,
    all: 'absolute, and based on a class of information',
  },
];
