import { canBeReliedOn, contentOf, exists, has } from '../../law/index.ts';
import { isSaid } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { list, name } from '../speak.ts';

export default rule({
  id: 'exemption/exempts-nothing',
  title: 'Rely on the subsection that exempts',
  basis: 'FOIA s.17(1)(b); FOISA s.16(1)(c)',
  severity: 'warning',
  why: 'Some subsections only say whose functions are meant, or what a word means: section 33(1) names the auditors, and it is section 33(2) that exempts what would prejudice their work. A notice has to specify the exemption.',
  of: 'citation',
  given: ({ claims, statements }) => ({
    claimed: claims.map(({ provision }) => `${provision.regime} ${provision.section}`),
    // Where the letter relies on nothing else, what it cites is meant for its exemption.
    refusing: claims.length === 0 && statements.some(({ kind }) => kind === 'refusal'),
  }),
  *check(citation, { claimed, refusing }) {
    const { provision, use, scope, sentence, prompt } = citation;
    if (use === 'quoted' || use === 'other-act' || scope !== 'content' || prompt) return;
    if (!sentence || !exists(provision) || canBeReliedOn(provision)) return;
    if (claimed.includes(`${provision.regime} ${provision.section}`) || provision.path.length === 0) return;
    const exempting = contentOf(provision);
    if (exempting.length === 0 || has(provision, 'personal-data-condition', 'purpose')) return;
    const relies = (['refuses', 'exempts', 'relies-on'] as const).some((kind) => isSaid([sentence], kind));
    if (!relies && !refusing) return;
    yield {
      at: citation,
      message: `Cite what exempts: ${name(provision)} does not by itself. If you rely on this section, the exemption is in ${list(exempting.map(name))}.`,
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the report and refuse it under section 33(1)(a) of the Freedom of Information Act 2000. The bodies that we audit would be likely to hold back papers.

        Yours sincerely
      `,
      at: 'section 33(1)(a)',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the advice, which is exempt under section 36(1)(a) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'section 36(1)(a)',
    },
    {
      sound: letter`
        Dear Requester

        We hold the report and refuse it under section 33(2) of the Freedom of Information Act 2000, since our function is one of those in section 33(1)(a).

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We audit others, as section 33(1)(a) of the Freedom of Information Act 2000 describes. We hold the report, which is exempt under section 43(2).

        Yours sincerely
      `,
    },
  ],
});
