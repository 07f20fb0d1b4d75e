import { states } from '../../language/index.ts';
import { excludesDuty, has, isWithin, type Provision, provisionFor } from '../../law/index.ts';
import { citeInstead } from '../respell.ts';
import { letter, rule } from '../rule.ts';
import { Cite, cite, list, name, regimeOf } from '../speak.ts';

export default rule({
  id: 'rights/wrong-notice-provision',
  title: 'Cite the right subsection for the notice',
  basis: 'FOIA s.17(1) and (5)',
  severity: 'warning',
  why: 'Section 17(1) governs a notice that relies on an exemption or on an exclusion of the duty to confirm or deny. Section 17(5) governs one that relies on section 12 (cost) or section 14 (vexatious and repeated requests). They ask for different contents.',
  of: 'citation',
  given(notice) {
    if (!excludesDuty(regimeOf(notice))) return undefined;
    const provisions = notice.claims.map(({ provision }) => provision);
    const isGround = (provision: Provision) => has(provision, 'cost-limit', 'vexatious-or-repeated');
    const onGround = provisions.some(isGround);
    if (provisions.length === 0 || (onGround && !provisions.every(isGround))) return undefined;
    return { onGround, by: list([...new Set(provisions.map(name))].slice(0, 3)) };
  },
  *check(citation, { onGround, by }) {
    const { provision, scope, use, sentence } = citation;
    const [wrong, right] = onGround ? (['notice', 'cost'] as const) : (['cost', 'notice'] as const);
    if (!isWithin(provision, provisionFor(wrong, 'foia'))) return;
    if (scope === 'request' || scope === 'quoted' || use === 'other-act') return;
    if (!sentence || !states(sentence.facts, 'gives-notice-under')) return;
    yield {
      at: citation,
      message: `Cite ${cite(right, 'foia')} as the provision that this notice is given under. This notice relies on ${by}, for which ${cite(right, 'foia')} is the right provision. ${Cite(wrong, 'foia')} is for ${onGround ? 'a notice that relies on an exemption' : 'a refusal on cost, or of a vexatious or repeated request'}.`,
      fixes: ({ notice, it }) => [
        citeInstead(notice, it, provisionFor(right, 'foia'), { title: `Cite ${cite(right, 'foia')}` }),
      ],
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the plan, which is exempt under section 31(1)(a). This is a refusal notice under section 17(5) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 17(5)',
      mended: letter`
        Dear Requester

        We hold the plan, which is exempt under section 31(1)(a). This is a refusal notice under section 17(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        Your request is vexatious, and we refuse it under section 14(1). This letter is a refusal notice under section 17(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 17(1)',
    },
    {
      sound: letter`
        Dear Requester

        To answer would take 90 hours, and we refuse the request under section 12(1). This letter is a refusal notice under section 17(5) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We refuse question 1 under section 12(1) and question 2 under section 40(2). This letter is a refusal notice under section 17(1) and (5) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        Downland Police neither confirms nor denies that it holds the information, under section 31(3). This letter is a refusal notice under section 17(1).

        Yours sincerely
      `,
    },
  ],
});
