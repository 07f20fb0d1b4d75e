import { excludesDuty, provisionFor } from '../../law/index.ts';
import { replace } from '../mend.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, Name, regimeOf, sectionOf } from '../speak.ts';

const misplaced = facts('misplaces-duties', 'by');

export default rule({
  id: 'rights/duties-wrong-section',
  title: 'Attribute the two duties to section 1',
  basis: 'FOIA s.1(1)',
  severity: 'warning',
  why: 'The duties to say whether information is held and to communicate it are in section 1(1). Section 17 says what a refusal notice must contain.',
  of: 'own sentence',
  given: (notice) => excludesDuty(regimeOf(notice)) || undefined,
  *check(sentence) {
    for (const { at, text } of misplaced(sentence)) {
      yield {
        at,
        message: `Attribute the two duties to ${cite('the two duties', 'foia')}. The duties to say whether information is held and to communicate it are in that section. ${Name(sectionOf(provisionFor('notice', 'foia')))} is about what a refusal notice contains.`,
        fixes: ({ at: { end } }) => [replace({ start: end - 2, end }, '1', `Write "${text.slice(0, -2)}1"`)],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Section 17 of the Freedom of Information Act 2000 places two duties on public authorities. We hold the plan, which is exempt under section 31(1)(a).

        Yours sincerely
      `,
      at: 'Section 17',
      mended: letter`
        Dear Requester

        Section 1 of the Freedom of Information Act 2000 places two duties on public authorities. We hold the plan, which is exempt under section 31(1)(a).

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, under section 31(3). You will know that section 17 of the Act imposes two distinct obligations on us.

        Yours sincerely
      `,
      at: 'section 17',
    },
    {
      sound: letter`
        Dear Requester

        Section 1 of the Freedom of Information Act 2000 places two duties on public authorities. We hold the plan, which is exempt under section 31(1)(a).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The Act places two duties on us. Section 17 of it requires a notice that states which exemption applies. We hold the plan, which is exempt under section 31(1)(a).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Section 17(1) sets out the contents of a refusal notice, which this is. We hold the plan, exempt under section 31(1)(a).

        Yours sincerely
      `,
    },
  ],
});
