import { excludesDuty, provisionFor } from '../../law/index.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { cite, Name, regimeOf, sectionOf } from '../speak.ts';

const misplaced = facts('misplaces-appeal', 'by');

export default rule({
  id: 'rights/right-wrong-section',
  title: 'Attribute the right to go to the regulator to section 50',
  basis: 'FOIA ss.17(7)(b) and 50(1)',
  severity: 'warning',
  why: 'Section 17 says what a refusal notice must contain, including this right. The right itself is given by section 50.',
  of: 'sentence',
  given: (notice) => excludesDuty(regimeOf(notice)) || undefined,
  *check(sentence) {
    if (sentence.scope === 'request' || sentence.scope === 'quoted') return;
    for (const { at } of misplaced(sentence)) {
      yield {
        at,
        message: `Attribute the right to apply to the ICO to ${cite('regulator', 'foia')}, which gives it. ${Name(sectionOf(provisionFor('notice', 'foia')))} only asks the notice to tell of it.`,
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the plan, which is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        You may ask for an internal review. You then have the right to complain to the Information Commission under section 17(7) of the Act.

        Yours sincerely
      `,
      at: 'section 17(7)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the plan, which is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        You may ask for an internal review. After that section 17(7)(b) gives you the right to apply to the Information Commission for a decision.

        Yours sincerely
      `,
      at: 'section 17(7)(b)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the plan, which is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

        You may ask for an internal review. Section 17(7) requires us to tell you that you may then apply to the Information Commission under section 50.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        This is a refusal notice under section 17(1) of the Freedom of Information Act 2000: the plan is exempt under section 31(1)(a). You may ask for an internal review, and then complain to the Information Commission.

        Yours sincerely
      `,
    },
  ],
});
