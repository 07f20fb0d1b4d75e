import { insert } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { cite } from '../speak.ts';
import { lacking } from './needs.ts';

export default rule({
  id: 'exemption/s44-enactment',
  title: 'Name the law that forbids disclosure',
  basis: 'FOIA ss.17(1)(c) and 44(1); FOISA s.26',
  severity: 'error',
  why: 'Section 44 exempts nothing by itself: it lends effect to a prohibition in another law. A notice that does not name that law does not say why the exemption applies.',
  given: (notice) => lacking(notice, 'enactment'),
  *check(notice, { facts }, claim) {
    if (notice.citations.some(({ use }) => use === 'other-act')) return;
    yield {
      at: claim.at,
      message: `Name the Act and its section, the obligation or the court order. The letter says that disclosure is prohibited, but not by which law: without it the reason why the exemption applies is missing (${cite('why', claim.provision.regime)}).`,
      fixes: () => [insert(notice, 'enactment', claim.at, facts, 'Insert the law that forbids disclosure')],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the tax record. It is exempt under section 44(1)(a) of the Freedom of Information Act 2000, because its disclosure is prohibited by law.

        Yours sincerely
      `,
      at: 'section 44(1)(a)',
      mended: letter`
        Dear Requester

        We hold the tax record. It is exempt under section 44(1)(a) of the Freedom of Information Act 2000, because its disclosure is prohibited by law.

        Disclosure is prohibited by section [SECTION OF THAT ACT] of the [ACT AND ITS YEAR]. It covers this information because [HOW THE INFORMATION FALLS WITHIN IT].

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the returns of the traders. Section 44(1)(a) of the Freedom of Information Act 2000 applies to them. That is an absolute exemption.

        Yours sincerely
      `,
      at: 'Section 44(1)(a)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the report to the Commissioner. It is exempt under section 44(1)(a) of the Freedom of Information Act 2000, because section 132 of the Data Protection Act 2018 forbids its disclosure.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bundle. It is exempt under section 44(1)(c) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the returns. They are exempt under section 44(1)(a) of the Freedom of Information Act 2000. The Enterprise Act 2002, Part 9, restricts their disclosure.

        Yours sincerely
      `,
    },
  ],
});
