import { isUnderSection18 } from '../../law/index.ts';
import type { Notice, Range } from '../../notice/model.ts';
import { letter, rule } from '../rule.ts';
import { hasPlaceholder } from '../speak.ts';
import { concludes } from './conclusion.ts';
import { ownsTheOtherSide, pointsAtFactors, spokenOf } from './links.ts';
import { ask } from './standard.ts';
import {
  atMost,
  type Conclusion,
  conclusionsOf,
  paragraphsIn,
  reasonsAsked,
  reasonsIn,
  sentencesOf,
  sentencesOfBalance,
  sides,
} from './weighedTests.ts';

export default rule({
  id: 'pit/balance-unlinked',
  title: 'Let the conclusion rest on the factors',
  basis: 'FOIA s.17(3)',
  severity: 'warning',
  why: 'The notice must give reasons for the balance. A conclusion that speaks of none of the factors on one side leaves open whether they were weighed at all.',
  *check(notice) {
    for (const conclusion of conclusionsOf(notice)) {
      const { balance, claims, favouring, against, sided } = conclusion;
      // In prose the conclusion and the factors are told apart by guessing.
      if (!sided || favouring.length === 0 || against.length === 0 || hasPlaceholder(notice, balance.range)) continue;
      if ([...favouring, ...against].some((factor) => hasPlaceholder(notice, factor.range))) continue;
      const forgotten = unspoken(notice, conclusion);
      if (forgotten.length === 0) continue;
      const names = sides(claims);
      const told = forgotten.map((side) => {
        const { length } = conclusion[side];
        return length === 1 ? `the only factor for ${names[side]}` : `any of the ${length} factors for ${names[side]}`;
      });
      yield {
        at:
          describing(notice, conclusion) ??
          (balance.section >= 0 ? notice.sections[balance.section]!.heading : balance.range),
        // That nothing was said for an answer is the graver fault; why it was refused is mostly plain from the factors.
        // Where the conclusion has no heading, what was weighed may stand beside it.
        severity: atMost(claims) ?? (forgotten.includes('favouring') && balance.section >= 0 ? 'warning' : 'info'),
        message: `Say what was weighed against what. The balance does not mention ${told.join(', or ')}. ${claims.every(isUnderSection18) ? reasonsAsked(claims) : `A conclusion that leaves it out can be challenged for want of reasons (${reasonsIn(claims)}).`}`,
        related: conclusion[forgotten[0]!].map(({ range }) => ({
          at: range,
          message: 'A factor that the conclusion does not speak of',
        })),
        fixes: () => [
          ask(
            balance.range,
            `[SAY HOW MUCH WEIGHT EACH FACTOR FOR ${names[forgotten[0]!].toUpperCase()} WAS GIVEN, AND WHY]`,
          ),
        ],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the bids and refuse them under section 43(2) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - Traders complained in April that the pitch was let to a relative of the manager.

        ## Factors favouring withholding

        - The next letting is in May, and bidders would copy the winning price.

        ## Balance

        Copied prices would cost the council income in May. The public interest in maintaining the exemption outweighs the public interest in disclosure.

        Yours sincerely
      `,
      at: 'Balance',
    },
    {
      flawed: letter`
        Dear Requester

        We neither confirm nor deny that we hold the information, by virtue of section 31(3) of the Freedom of Information Act 2000.

        Factors favouring confirming or denying

        Skippers would know whether the radar at the harbour is worked at night.

        Their insurers would know it too.

        Factors favouring neither confirming nor denying

        Smugglers who knew that it is not would come at night.

        Balance

        The force keeps the peace in nine towns and along forty miles of coast, and does so with the help of many partners.

        The public interest in maintaining the exclusion of the duty outweighs that in saying whether the information is held, as smugglers would come at once.

        Yours sincerely
      `,
      at: 'The force keeps the peace in nine towns',
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids and refuse them under section 43(2) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - Traders complained in April that the pitch was let to a relative of the manager.

        ## Factors favouring withholding

        - The next letting is in May, and bidders would copy the winning price.

        ## Balance

        The complaint of the traders about the letting to a relative was answered in public in June. Bidders would copy the price in May. The public interest in maintaining the exemption outweighs that in disclosure.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids and refuse them under section 43(2) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - [WHAT WOULD THE BIDS TELL THE PUBLIC?]

        ## Factors favouring withholding

        - The next letting is in May, and bidders would copy the winning price.

        ## Balance

        The public interest in maintaining the exemption outweighs the public interest in disclosure.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids and refuse them under section 43(2) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - Traders complained in April that the pitch was let to a relative of the manager.

        ## Factors favouring withholding

        - The next letting is in May, and bidders would copy the winning price.

        ## Balance

        The first factor weighs little. The public interest in maintaining the exemption outweighs that in disclosure.

        Yours sincerely
      `,
    },
  ],
});

/** In a conclusion of several paragraphs, the first sentence of the longest one that concludes nothing: it describes, and does not weigh. */
function describing(notice: Notice, { balance }: Conclusion): Range | undefined {
  const paragraphs = paragraphsIn(notice, balance.range);
  if (paragraphs.length < 2) return undefined;
  const [longest] = paragraphs
    .filter((p) => p.words > 15 && sentencesOf(notice, p).every((s) => concludes(s) === 'none'))
    .sort((a, b) => b.words - a.words);
  return longest && (sentencesOf(notice, longest)[0]?.range ?? longest.range);
}

/** The sides of which the conclusion speaks of no factor. */
function unspoken(notice: Notice, conclusion: Conclusion): readonly ('favouring' | 'against')[] {
  const sentences = sentencesOfBalance(notice, conclusion.balance);
  if (pointsAtFactors(sentences)) return [];
  return (['favouring', 'against'] as const).filter(
    (side) =>
      spokenOf(sentences, conclusion[side]).length === 0 && !(side === 'favouring' && ownsTheOtherSide(sentences)),
  );
}
