import { exemptionOf, isWithin, numberOf, provisionsWith } from '../../law/index.ts';
import { absent } from '../absent.ts';
import { replace } from '../mend.ts';
import { behind } from '../respell.ts';
import { letter, rule } from '../rule.ts';
import { Name, name } from '../speak.ts';
import { givesReasonsApart, lacking } from './needs.ts';

export default rule({
  id: 'exemption/s31-purpose',
  title: 'Name the purpose in section 31(2)',
  basis: 'FOIA s.31(1)(g) to (i) and s.31(2); FOISA s.35(1)(g), (h) and s.35(2)',
  severity: 'warning',
  why: 'Section 31(1)(g), (h) and (i), and in Scotland section 35(1)(g) and (h), protect only functions and proceedings for a purpose that the next subsection lists. Without the purpose the exemption is not specified.',
  given: (notice) => lacking(notice, 'purpose'),
  *check(notice, _, claim) {
    const purposes = provisionsWith('purpose').find(({ regime }) => regime === claim.provision.regime)!;
    const end = behind(notice.citations[claim.citations[0]!]!);
    yield absent(notice, 'purpose', 'for what purpose the function is exercised', {
      at: claim.at,
      ...(givesReasonsApart(notice) && { severity: 'info' }),
      message: `Name the purpose in ${name(purposes)}, (a) to (j), that is meant. ${Name(claim.provision)} needs one, and the letter names none.`,
      fixes: () => [
        replace(end, ` (by virtue of ${name(purposes)}[PURPOSE])`, 'Leave a place for the purpose'),
        ...(exemptionOf(claim.provision)?.limbs ?? [])
          .filter(({ provision }) => isWithin(provision, purposes))
          .map(({ provision, label }) =>
            replace(end, ` (by virtue of ${name(provision)})`, `Say ${numberOf(provision)} (${label})`, {
              preferred: false,
            }),
          ),
      ],
    });
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the referral. It is exempt under section 31(1)(g) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 31(1)(g)',
      mended: letter`
        Dear Requester

        We hold the referral. It is exempt under section 31(1)(g) (by virtue of section 31(2)[PURPOSE]) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the referral, which is refused.

        ## Section 31(1)(g) Law enforcement

        Our inspectors would be likely to learn less.

        Yours sincerely
      `,
      at: 'Section 31(1)(g)',
      mended: letter`
        Dear Requester

        We hold the referral, which is refused.

        ## Section 31(1)(g) Law enforcement (by virtue of section 31(2)[PURPOSE])

        Our inspectors would be likely to learn less.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold a referral. Section 31(3) of the Freedom of Information Act 2000 applies, by reference to section 31(1)(g).

        Yours sincerely
      `,
      at: 'Section 31(3)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the referral. It is exempt under section 31(1)(g) by virtue of section 31(2)(b) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the referral. It is exempt under section 31(1)(g) of the Freedom of Information Act 2000, since disclosure would prejudice our function of finding out who is responsible for improper conduct.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the rota. It is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
