import { isGround, numberOf } from '../../law/index.ts';
import { replace } from '../mend.ts';
import { citeInstead } from '../respell.ts';
import { letter, rule } from '../rule.ts';
import { Name, name, regulatorInShort } from '../speak.ts';
import { choicesIn, expected } from './choices.ts';

export default rule({
  id: 'exemption/subsection-missing',
  title: 'Give the subsection of the exemption',
  basis: 'FOIA s.17(1)(b); EIR reg.14(3)(a); FOISA s.16(1)(c)',
  severity: 'warning',
  why: 'Most exemptions are several exemptions under one number, each with its own test. A notice that names only the section does not tell the requester which of them is relied on.',
  of: 'claim',
  given: regulatorInShort,
  *check(claim, regulator) {
    const { provision, scope, prompt } = claim;
    if (provision.path.length > 0 || scope === 'ncnd' || prompt) return;
    const choices = choicesIn(provision);
    if (choices.length === 0) return;
    const single = choices.length === 1;
    const numbers = choices.map((choice) => numberOf(choice.provision));
    const ground = isGround(provision);
    const must = ground ? ', which are refusals of different kinds.' : `: ${expected(regulator, provision)}.`;
    yield {
      at: claim,
      severity: single || ground ? 'info' : 'warning',
      message: single
        ? `Cite ${numbers[0]}, which is clearer. ${Name(provision)} is cited without its subsection, and information is exempt under ${numbers[0]}.`
        : `Say which subsection of ${name(provision)} is relied on. It is cited without one, and the letter could mean ${numbers.length > 4 ? `any of ${numbers.length}, from ${numbers[0]} to ${numbers.at(-1)}` : numbers.join(' or ')}${must}`,
      fixes: ({ notice, at: { end }, it }) => {
        const citation = notice.citations[it.citations[0]!]!;
        const fixes = choices.map((choice) => {
          const label = choice.label && !single ? ` (${choice.label})` : '';
          const title = `Say ${numberOf(choice.provision)}${label}`;
          return citeInstead(notice, citation, choice.provision, { title, preferred: single });
        });
        if (single) return fixes;
        return [replace({ start: end, end }, '[SUBSECTION]', 'Leave a place for the subsection'), ...fixes];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the tender prices, and they are exempt under section 43 of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 43',
      mended: letter`
        Dear Requester

        We hold the tender prices, and they are exempt under section 43[SUBSECTION] of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold counsel's note. It is exempt under section 42 of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 42',
      mended: letter`
        Dear Requester

        We hold counsel's note. It is exempt under section 42(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We hold the plans of the bridge. We refuse to give them under regulation 12 of the Environmental Information Regulations 2004.

        Yours sincerely
      `,
      at: 'regulation 12',
    },
    {
      sound: letter`
        Dear Requester

        We hold the tender prices. They are exempt under section 43(2) of the Freedom of Information Act 2000. Section 43 is a qualified exemption, and section 43 needs a public interest test.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the plans of the bridge. We refuse to give them under regulation 12(5)(a) of the Environmental Information Regulations 2004.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked:

        > Please send the prices, and do not hide behind section 43.

        We hold the prices and they are attached. Question 2 is refused under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
  ],
});
