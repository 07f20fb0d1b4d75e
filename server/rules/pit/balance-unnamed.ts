import { isOrdinary } from '../../language/index.ts';
import { isUnderSection18, numberOf } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { change } from '../mend.ts';
import type { ConclusionPart } from '../part.ts';
import { isSaid } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { list, name } from '../speak.ts';
import { concludes, isConcluded } from './conclusion.ts';
import { atMost, byExemption, reasonsAsked, reasonsIn } from './weighedTests.ts';

export default rule({
  id: 'pit/balance-unnamed',
  title: 'Say for which exemptions the balance is struck',
  basis: 'FOIA s.17(3); Department for Business and Trade v Information Commissioner [2025] UKSC 27',
  severity: 'warning',
  why: 'Several exemptions over the same information may be weighed together, but the conclusion has to say which. One that names none leaves open whether each of them was found to outweigh.',
  of: 'conclusion',
  *check(conclusion) {
    const { claims, section, sentences, prompt } = conclusion;
    const exemptions = [...new Set(byExemption(claims).map(([first]) => first!.provision.section))];
    // A conclusion in running text belongs to what is said just before it; where none is drawn, pit/balance-formula asks for one.
    if (exemptions.length < 2 || !section || prompt || !isConcluded(sentences) || isNamed(conclusion)) return;
    const names = [...new Map(claims.map(({ provision }) => [name(provision), provision]))];
    const named = list(names.map(([name]) => name));
    yield {
      at: sentences.findLast((sentence) => concludes(sentence) !== 'none') ?? sentences.at(-1) ?? conclusion,
      severity: atMost(claims),
      message: `Say for which exemptions this is the conclusion. One balance is struck for ${named}, and it names none of them. They may be weighed together, but ${claims.every(isUnderSection18) ? `each needs its own conclusion. ${reasonsAsked(claims)}` : `the reasons have to reach each of them (${reasonsIn(claims)}).`}`,
      fixes: ({ notice, at }) => {
        const words = `For ${list(names.map(([name, provision], i) => (i === 0 ? name : numberOf(provision))))}, `;
        return [change([lead(notice, at.start, words)], `Name ${named}`)];
      },
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the log of the ferry. We refuse it under sections 31(1)(a) and 38(1)(b) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Passengers would know how often the ferry carries a guard.

        ### Factors against disclosure

        - Thieves would travel when it carries none, and crew have been hurt by them.

        ### Balance

        We accept the interest of passengers in the guard. The harm to crew outweighs it.

        Yours sincerely
      `,
      at: 'The harm to crew outweighs it.',
      mended: letter`
        Dear Requester

        We hold the log of the ferry. We refuse it under sections 31(1)(a) and 38(1)(b) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Passengers would know how often the ferry carries a guard.

        ### Factors against disclosure

        - Thieves would travel when it carries none, and crew have been hurt by them.

        ### Balance

        We accept the interest of passengers in the guard. For section 31(1)(a) and 38(1)(b), the harm to crew outweighs it.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 24(2) and section 31(3) of the Freedom of Information Act 2000.

        Factors favouring confirming or denying

        Farmers would know whether the airstrip is watched.

        Factors favouring neither confirming nor denying

        Smugglers would know it too.

        Balance

        The smugglers' gain outweighs what farmers would know of the airstrip.

        Yours sincerely
      `,
      at: "The smugglers' gain outweighs what farmers would know of the airstrip.",
    },
    {
      sound: letter`
        Dear Requester

        We hold the log of the ferry. We refuse it under sections 31(1)(a) and 38(1)(b) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Passengers would know how often the ferry carries a guard.

        ### Factors against disclosure

        - Thieves would travel when it carries none, and crew have been hurt by them.

        ### Balance

        Weighing both exemptions together, the harm to crew outweighs the interest of passengers in the guard.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the log of the ferry. We refuse it under section 31(1)(a) and (b) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Passengers would know how often the ferry carries a guard.

        ### Factors against disclosure

        - Thieves would travel when it carries none.

        ### Balance

        The thieves' gain outweighs the interest of passengers in the guard.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the log of the ferry. We refuse it under sections 31(1)(a) and 38(1)(b) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Passengers would know how often the ferry carries a guard.

        ### Factors against disclosure

        - Thieves would travel when it carries none, and crew have been hurt by them.

        ### Balance for sections 31 and 38

        The harm to crew outweighs the interest of passengers in the guard.

        Yours sincerely
      `,
    },
  ],
});

/** Whether the conclusion or its heading names any of its exemptions, or all of them in a word. */
function isNamed({ claims, section, sentences, cites }: ConclusionPart): boolean {
  return (
    isSaid(sentences, 'takes-together') ||
    [...cites, ...(section?.provisions ?? [])].some((named) =>
      claims.some(({ provision }) => provision.section === named.section),
    )
  );
}

/** The edit that puts words before a sentence, whose own first word loses its capital where it had it for coming first. */
function lead(notice: Notice, at: number, words: string) {
  const first = /^[A-Z][a-z]*\b/.exec(notice.text.slice(at, at + 20))?.[0] ?? '';
  return isOrdinary(first)
    ? { range: { start: at, end: at + 1 }, text: words + first[0]!.toLowerCase() }
    : { range: { start: at, end: at }, text: words };
}
