import { has, regimes } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { facts, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { refuses, regimeOf } from '../speak.ts';

const subject = facts('names-environment');

export default rule({
  id: 'structure/environmental',
  title: 'Ask whether the information is environmental',
  basis: 'FOIA s.39 and EIR reg.2(1); FOISA s.39(2) and EI(S)R reg.2(1)',
  severity: 'info',
  why: 'Information on the state of air, water, soil, land and nature, and on what affects them, falls under the Regulations, which have exceptions, a presumption of disclosure and rights of their own. A refusal under the Act alone is then made under the wrong law.',
  of: 'letter',
  *check(notice) {
    const { unit, beside } = regimes[regimeOf(notice)];
    if (unit !== 'section' || notice.part === 'annex' || !refuses(notice) || speaksOfRegulations(notice)) return;
    const [first] = notice.claims;
    if (!first || notice.claims.every(({ provision }) => has(provision, 'personal-data'))) return;
    const before = notice.sentences.filter(
      ({ scope, range }) => scope === 'request' || (scope === 'content' && range.end <= first.at.start),
    );
    const [sentence] = sentencesWith(before, subject);
    if (!sentence) return;
    const [{ range, text }] = subject(sentence) as [ReturnType<typeof subject>[number]];
    yield {
      at: range,
      message: `"${text}" may be environmental information. If it is, the request is to be answered under the ${regimes[beside].name}, and not under the Act.`,
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        You asked for a copy of the tree survey of the recreation field. We hold it and refuse it under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'tree survey',
    },
    {
      flawed: letter`
        Dear Requester

        You asked what is known of flooding at Mill Lane. We hold a report, which is exempt under section 30(c) of the Freedom of Information (Scotland) Act 2002.

        Yours sincerely
      `,
      at: 'flooding',
    },
    {
      sound: letter`
        Dear Requester

        You asked for a copy of the staff survey. We hold it and refuse it under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked for a copy of the tree survey. It is not environmental information, as the Environmental Information Regulations 2004 define it, since no tree is real in it. We hold it and refuse it under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        You asked for a copy of the tree survey. We hold it and refuse it under regulation 12(4)(d) of the Environmental Information Regulations 2004.

        Yours sincerely
      `,
    },
  ],
});

function speaksOfRegulations({ citations, claims, sentences }: Notice): boolean {
  return (
    citations.some(({ provision, use }) => use !== 'quoted' && regimes[provision.regime].unit === 'regulation') ||
    claims.some(({ provision }) => has(provision, 'environmental')) ||
    sentences.some(({ wording }) => /environmental information|\bEIRs?\b|\bEI\(S\)R/i.test(wording.text))
  );
}
