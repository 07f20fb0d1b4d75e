import { factsIn, states } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import { has, regimes } from '../../law/index.ts';
import type { Notice, Sentence, Wording } from '../../notice/model.ts';
import { facts, sentencesWith } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { quote, refuses, regimeOf } from '../speak.ts';

const subject = facts('names-environment');

export default rule({
  id: 'structure/environmental',
  title: 'Ask whether the information is environmental',
  basis: 'FOIA s.39 and EIR reg.2(1); FOISA s.39(2) and EI(S)R reg.2(1)',
  severity: 'info',
  why: 'Information on the state of air, water, soil, land and nature, and on what affects them, falls under the Regulations, which have exceptions, a presumption of disclosure and rights of their own. A refusal under the Act alone is then made under the wrong law.',
  *check(notice) {
    const { unit, beside } = regimes[regimeOf(notice)];
    if (unit !== 'section' || notice.part === 'annex' || !refuses(notice) || speaksOfRegulations(notice)) return;
    const [first] = notice.claims;
    if (!first || notice.claims.every(({ provision }) => has(provision, 'personal-data'))) return;
    const isBefore = ({ scope, range }: Sentence) =>
      scope === 'request' || (scope === 'content' && range.end <= first.at.start);
    const sentence = sentencesWith(notice, subject).find(isBefore);
    const found = (sentence && subject(sentence)[0]) ?? quoted(notice.sentences.filter(isBefore));
    if (!found) return;
    yield {
      at: found.range,
      message: `Decide whether ${quote(found.text)} is environmental information. It may be. If it is, the request is to be answered under the ${regimes[beside].name}, and not under the Act.`,
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
      flawed: letter`
        Dear Requester

        You asked for "the groundwater test results from the landfill". We hold them and refuse your request under section 43(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      at: 'You asked for "the groundwater test results from the landfill".',
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

const namesRegulations = remembered(({ text }: Wording) =>
  /environmental information|\bEIRs?\b|\bEI\(S\)R/i.test(text),
);

function speaksOfRegulations({ citations, claims, sentences }: Notice): boolean {
  return (
    citations.some(({ provision, use }) => use !== 'quoted' && regimes[provision.regime].unit === 'regulation') ||
    claims.some(({ provision }) => has(provision, 'environmental')) ||
    sentences.some(({ wording }) => namesRegulations(wording))
  );
}

/** The words of the request that a letter quotes within a sentence of its own. */
const quotedIn = remembered(({ text }: Wording) =>
  [...text.matchAll(/"([^"]+)"/g)]
    .map(([, words = '']) => words)
    .find((words) => states(factsIn({ text: words }), 'names-environment')),
);

function quoted(sentences: readonly Sentence[]) {
  for (const { wording, range } of sentences) {
    const text = quotedIn(wording);
    if (text !== undefined) return { range, text };
  }
  return undefined;
}
