import { mentions } from '../../language/index.ts';
import { canBeReliedOn, dealsWith, natureOf } from '../../law/index.ts';
import type { Sentence } from '../../notice/model.ts';
import { insert } from '../mend.ts';
import { letter, rule } from '../rule.ts';
import { Cite, cite, hasPlaceholder, Name, name, regimeOf } from '../speak.ts';
import { extending, extension } from './extension.ts';

export default rule({
  id: 'time/extension-no-exemption',
  title: 'Name the qualified exemption for which time is extended',
  basis: 'FOIA ss.10(3), 17(1)(b) and 17(2)',
  severity: 'error',
  why: 'Time can be extended only to weigh the public interest under a qualified exemption that already applies, and the letter must name it. It cannot be extended to find out whether an exemption applies.',
  *check(notice, { facts }) {
    if (notice.stance !== 'time-extension' || !dealsWith('estimates when', regimeOf(notice))) return;
    const named = notice.citations.filter(({ use, provision }) => use !== 'other-act' && canBeReliedOn(provision));
    if (named.length === 0) {
      const isPrompt = ({ wording, range }: Sentence) =>
        mentions(wording.text, 'exemptWord') && hasPlaceholder(notice, range);
      if (extending(notice).some(isPrompt)) return;
      const at = extension(notice);
      yield {
        at,
        message: `Name the qualified exemption for which more time is taken. ${Cite('more time', 'foia')} allows more time only where a qualified exemption already applies, and ${cite('names it', 'foia')} requires the letter to name it.`,
        fixes: () => [insert(notice, 'relied-on', at, facts, 'Insert a sentence that names the exemption')],
      };
      return;
    }
    const [claim] = notice.claims;
    if (claim && notice.claims.every(({ provision }) => natureOf(provision) === 'absolute')) {
      yield {
        at: claim.at,
        message: `Take no more time for ${name(claim.provision)}. ${Name(claim.provision)} is absolute, so there is no public interest to weigh, and ${cite('more time', 'foia')} gives no more time.`,
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the papers. We are considering which exemptions apply and need more time to weigh the public interest, until 4 January 2027.

        Yours sincerely
      `,
      at: 'We are considering which exemptions apply and need',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the letters. Section 41(1) of the Freedom of Information Act 2000 applies to them. We need more time to weigh the public interest, until 4 January 2027.

        Yours sincerely
      `,
      at: 'Section 41(1)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the papers. Section 35(1)(a) of the Freedom of Information Act 2000 applies, and we need more time to weigh the public interest, until 4 January 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the papers. Sections 41(1) and 43(2) of the Freedom of Information Act 2000 apply, and we need more time to weigh the public interest under section 43(2), until 4 January 2027.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the papers. Section [SUBSECTION AND TITLE] of the Freedom of Information Act 2000 applies. We need more time to weigh the public interest, until 4 January 2027.

        Yours sincerely
      `,
    },
  ],
});
