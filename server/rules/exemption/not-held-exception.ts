import { has, provisionsWith } from '../../law/index.ts';
import { letter, rule } from '../rule.ts';
import { cite, name, regimeOf } from '../speak.ts';

export default rule({
  id: 'exemption/not-held-exception',
  title: 'Use the exception for information that is not held',
  basis: 'EIR regs.12(4)(a) and 14; EI(S)R regs.10(4)(a) and 13',
  severity: 'info',
  why: 'Under the Regulations, not holding the information is an exception. An authority that says so refuses the request, with a notice that names the exception and the rights of the requester.',
  *check(notice) {
    const regime = regimeOf(notice);
    const exception = provisionsWith('not-held').find((provision) => provision.regime === regime);
    const said = notice.statements.find(({ kind }) => kind === 'not-held');
    if (!exception || !said) return;
    if (notice.citations.some(({ provision, use }) => use !== 'quoted' && has(provision, 'not-held'))) return;
    yield {
      at: said.range,
      message: `Name the exception in ${name(exception)} for what is not held. Under the Regulations, information that is not held is refused under it, in a notice that names it (${cite('names it', regime)}) and gives the rights to a review and to complain (${cite('rights', regime)}). The letter does not name it.`,
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We have dealt with your request under the Environmental Information Regulations 2004. We do not hold the first survey. The second is excepted under regulation 12(5)(e).

        Yours sincerely
      `,
      at: 'We do not hold the first survey.',
    },
    {
      flawed: letter`
        Dear Requester

        The Council does not hold the flood map. It refuses to give the dam report under regulation 10(5)(a) of the Environmental Information (Scotland) Regulations 2004.

        Yours sincerely
      `,
      at: 'The Council does not hold the flood map.',
    },
    {
      sound: letter`
        Dear Requester

        We do not hold the first survey, and regulation 12(4)(a) of the Environmental Information Regulations 2004 applies to it. The second is excepted under regulation 12(5)(e).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We do not hold the first survey. The second is exempt under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
