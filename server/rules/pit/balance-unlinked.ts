import type { Factor, Notice, Range } from '../../notice/model.ts';
import { letter, rule } from '../rule.ts';
import { count, hasPlaceholder, list } from '../speak.ts';
import { concludes } from './conclusion.ts';
import { ask } from './standard.ts';
import { type Conclusion, conclusionsOf, paragraphsIn, reasonsProvision, sentencesOf, sides } from './tests.ts';
import { speaksOf, stemsOf } from './vocabulary.ts';

export default rule({
  id: 'pit/balance-unlinked',
  title: 'Let the conclusion rest on the factors',
  basis: 'FOIA s.17(3)',
  severity: 'warning',
  why: 'The notice must give reasons for the balance. A conclusion that speaks of none of the factors on one side leaves open whether they were weighed at all.',
  *check(notice) {
    for (const conclusion of conclusionsOf(notice)) {
      const { balance, claims, favouring, against } = conclusion;
      if (favouring.length === 0 || against.length === 0 || hasPlaceholder(notice, balance.range)) continue;
      if ([...favouring, ...against].some((factor) => hasPlaceholder(notice, factor.range))) continue;
      const forgotten = unspoken(conclusion);
      if (forgotten.length === 0) continue;
      const names = sides(claims);
      const told = forgotten.map(
        (side) =>
          `none of the ${count(side === 'favouring' ? favouring.length : against.length, 'factor')} for ${names[side]}`,
      );
      yield {
        at:
          describing(notice, conclusion) ??
          (balance.section >= 0 ? notice.sections[balance.section]!.heading : balance.range),
        message: `The conclusion speaks of ${list(told)}. ${reasonsProvision(claims)} requires reasons for the balance: say what was weighed against what.`,
        related: (forgotten.includes('favouring') ? favouring : against).map(({ range }) => ({
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

        The council lets its pitches in May each year and copied prices would cost it income. The public interest in maintaining the exemption outweighs the public interest in disclosure.

        Yours sincerely
      `,
      at: 'Balance',
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
    .filter((p) => sentencesOf(notice, p).every((s) => concludes(s.wording.text) === 'none'))
    .sort((a, b) => b.words - a.words);
  return longest && (sentencesOf(notice, longest)[0]?.range ?? longest.range);
}

/** Words by which a conclusion points at the factors of either side without repeating them. */
const pointing =
  /\b(?:these|those|the|this|that|both|all|each|first|second|third|other|above|such|neither) (?:\w+ ){0,2}(?:factors?|arguments?|considerations?|points?|interests? (?:set out|listed|described))\b/i;

/** The sides of which the conclusion speaks of no factor. */
function unspoken({ balance, favouring, against }: Conclusion): ('favouring' | 'against')[] {
  if (pointing.test(balance.text)) return [];
  const spoken = stemsOf(balance.text);
  const none = (factors: readonly Factor[]) => !factors.some(({ text }) => speaksOf(spoken, stemsOf(text)));
  const sidesForgotten: ('favouring' | 'against')[] = [];
  if (none(favouring)) sidesForgotten.push('favouring');
  if (none(against)) sidesForgotten.push('against');
  return sidesForgotten;
}
