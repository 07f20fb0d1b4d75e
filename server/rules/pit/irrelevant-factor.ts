import type { FactKind } from '../../language/index.ts';
import { sentenceAt } from '../block.ts';
import type { SentencePart } from '../part.ts';
import { facts } from '../phrase.ts';
import { letter, rule } from '../rule.ts';
import { quote } from '../speak.ts';
import { strikeOut } from '../strikeOut.ts';
import { lookAtArguments } from './arguments.ts';
import { concludes } from './conclusion.ts';
import { ask } from './standard.ts';

/** Each with what it is, for the message. */
const pleas: readonly (readonly [FactKind, string])[] = [
  ['pleads-embarrassment', 'embarrassment or a good name'],
  ['pleads-good-name', 'embarrassment or a good name'],
  ['pleads-misunderstanding', 'the chance that it is misunderstood'],
  ['pleads-press', 'attention from the press'],
  ['pleads-curiosity', 'mere curiosity'],
  ['pleads-work', 'the work of answering, for which the law has grounds of its own'],
  ['pleads-want-of-case', 'the want of a case from the requester, who need not make one'],
];
/**
 * In a conclusion, what only interests people may be told from the public interest, and that disclosure was asked to
 * prove itself is for pit/inverted-test.
 */
function isSaidInConclusions(kind: FactKind, sentence: SentencePart): boolean {
  return kind === 'pleads-curiosity' || (kind === 'pleads-want-of-case' && concludes(sentence) === 'inverted');
}

/** Where a third party's good name is part of its business. */
const commercial = /^(?:43|33|29|41|12|10|36)$/;

export default rule({
  id: 'pit/irrelevant-factor',
  title: 'Leave out what the public interest does not count',
  basis: 'ICO guidance on the public interest test',
  severity: 'warning',
  why: "Embarrassment, the risk that information is misunderstood, interest from newspapers, curiosity, the work of answering and the requester's failure to make a case are no reasons to withhold. They show a reviewer that something else weighed. A point that is named only to be set aside is left alone.",
  looks: lookAtArguments(({ sentence, claims, inFactor }) => {
    const [plea, ...rest] = pleas.flatMap(([kind, what]) =>
      facts(kind)(sentence)
        .slice(0, 1)
        .map((match) => ({ kind, what, match })),
    );
    if (!plea || (!inFactor && isSaidInConclusions(plea.kind, sentence))) return undefined;
    if (plea.kind === 'pleads-good-name' && claims.some(({ provision }) => commercial.test(provision.section)))
      return undefined;
    const other = rest.find(({ what }) => what !== plea.what);
    return {
      at: plea.match.at,
      message: `Leave ${quote(plea.match.text)} out of the balance. "${plea.match.text}" is an argument from ${plea.what}. That is not a public interest in withholding, and a reviewer will set it aside${other ? `, with ${other.what}` : ''}.`,
      fixes: ({ notice, range }) =>
        inFactor
          ? strikeOut(notice, sentenceAt(notice, range(sentence).start)!, 'Take the sentence out')
          : [ask(range(sentence), '[WHICH PUBLIC INTEREST IN WITHHOLDING IS THIS?]')],
    };
  }),
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the audit of the stables. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Riders would know which stables were found wanting in June.

        ### Factors against disclosure

        - The doors that do not lock are named, and tack would be stolen again.
        - The audit would embarrass the Trust.

        ### Balance

        The theft of tack outweighs what riders would know of the stables.

        Yours sincerely
      `,
      at: 'embarrass',
      mended: letter`
        Dear Requester

        We hold the audit of the stables. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Riders would know which stables were found wanting in June.

        ### Factors against disclosure

        - The doors that do not lock are named, and tack would be stolen again.

        ### Balance

        The theft of tack outweighs what riders would know of the stables.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        Factors favouring confirming or denying

        Ramblers would know whether the wood is watched.

        Factors favouring neither confirming nor denying

        Badger baiters would know it as well, and would dig elsewhere. An answer would suggest that we look after the wood badly. It would be picked up by the newspapers.

        Balance

        The gain to baiters outweighs what ramblers would know of the wood.

        Yours sincerely
      `,
      at: ['suggest that we look after the wood badly', 'picked up by the newspapers'],
    },
    {
      sound: letter`
        Dear Requester

        We hold the audit of the stables. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Riders would know which stables were found wanting, and the Trust might be embarrassed into mending them.

        ### Factors against disclosure

        - The doors that do not lock are named, and tack would be stolen again. That it would embarrass us is not a reason.
        - Riders would be less willing to tell us of thefts in future, as they told us in confidence which doors are left open.

        ### Balance

        The theft of tack outweighs what riders would know of the stables.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids for the fair. We refuse them under section 43(2) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Stallholders would see how the fair was let.

        ### Factors against disclosure

        - The losing firm would suffer damage to its reputation with the banks that lend to it, and would lose the next bid.

        ### Balance

        The loss to the firm outweighs what stallholders would see.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        The newspapers have asked as well, and there is media interest in the stables. We hold the audit of them. We refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

        ### Factors favouring disclosure

        - Riders would know which stables were found wanting.

        ### Factors against disclosure

        - The doors that do not lock are named, and tack would be stolen again.

        ### Balance

        The theft of tack outweighs what riders would know of the stables.

        Yours sincerely
      `,
    },
  ],
});
