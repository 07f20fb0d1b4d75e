import { factsOf, insert } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { cite, name, sectionOf } from '../speak.ts';
import { lacking, reasonsAt } from './needs.ts';

export default rule({
  id: 'exemption/s36-qualified-person',
  title: "Give the qualified person's opinion",
  basis: 'FOIA ss.17(1)(c) and 36(2), (3) and (5)',
  severity: 'error',
  why: 'Section 36 applies only if the qualified person has given a reasonable opinion. Section 36(5) says who that is: for most authorities, the authority itself or an officer of it whom a Minister has authorised. Without an opinion the exemption is not engaged, whatever the arguments. Statistics need none (section 36(4)).',
  given: (notice) => lacking(notice, 'opinion'),
  *check(notice, { facts }, claim) {
    yield {
      at: reasonsAt(notice, claim),
      message: `Give the qualified person's opinion. The letter relies on ${name(sectionOf(claim.provision))} but does not give it. The exemption applies only if that person has given a reasonable opinion that the effect would, or would be likely to, occur, and ${cite('why', 'foia')} requires the letter to say why it applies.`,
      fixes: () => {
        const text = claim.scope === 'ncnd' ? 'ncnd-qualified-person' : 'qualified-person';
        return [insert(notice, text, claim.at, factsOf(claim, facts), "Insert the qualified person's opinion")];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the notes of the meeting. We consider that section 36(2)(b)(i) of the Freedom of Information Act 2000 applies, as officials would be less frank.

        Yours sincerely
      `,
      at: 'section 36(2)(b)(i)',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the notes. Section 36(3) of the Freedom of Information Act 2000 applies if, in the reasonable opinion of a qualified person, an answer would harm the conduct of public affairs.

        Yours sincerely
      `,
      at: 'Section 36(3)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the notes of the meeting. Section 36(2)(b)(i) of the Freedom of Information Act 2000 applies. On 3 March the qualified person, our Monitoring Officer, gave the opinion that disclosure would be likely to inhibit advice.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the notes. Section 36(2)(b)(i) of the Freedom of Information Act 2000 applies. The Vice-Chancellor, whom the Minister has authorised, is of the opinion that disclosure would be likely to inhibit advice.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the monthly figures. Section 36(2)(c) of the Freedom of Information Act 2000 applies to them. They are statistics, for which section 36(4) asks for no opinion.

        Yours sincerely
      `,
    },
  ],
});
