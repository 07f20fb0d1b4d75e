import { states } from '../../language/index.ts';
import { excludesDuty, has, isWithin, type Provision, provisionFor } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { respell } from '../respell.ts';
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
    const [grounds, exemptions] = claimsByKind(notice);
    const onGround = grounds.length > 0;
    if (onGround === exemptions.length > 0) return undefined;
    return { onGround, by: list([...new Set((onGround ? grounds : exemptions).map(name))].slice(0, 3)) };
  },
  *check(citation, { onGround, by }) {
    const { provision, scope, use, sentence } = citation;
    const [notice, cost] = [provisionFor('notice', 'foia'), provisionFor('cost', 'foia')];
    const right = onGround ? cost : notice;
    if (!isWithin(provision, onGround ? notice : cost)) return;
    if (scope === 'request' || scope === 'quoted' || use === 'other-act') return;
    if (!sentence || !states(sentence.facts, 'gives-notice-under')) return;
    yield {
      at: citation,
      message: onGround
        ? `Cite ${name(right)} as the provision that this notice is given under. This notice relies on ${by}, for which ${cite('cost', 'foia')} is the right provision. ${Cite('notice', 'foia')} is for a notice that relies on an exemption.`
        : `Cite ${name(right)} as the provision that this notice is given under. This notice relies on ${by}, for which ${cite('notice', 'foia')} is the right provision. ${Cite('cost', 'foia')} is for a refusal on cost, or of a vexatious or repeated request.`,
      fixes: ({ notice: draft, it }) => {
        const edit = respell(draft, it, right);
        return [replace(edit.range, edit.text, `Cite ${name(right)}`)];
      },
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

function claimsByKind({ claims }: Notice): [Provision[], Provision[]] {
  const provisions = claims.map(({ provision }) => provision);
  const ground = (p: Provision) => has(p, 'cost-limit', 'vexatious-or-repeated');
  return [provisions.filter(ground), provisions.filter((p) => !ground(p))];
}
