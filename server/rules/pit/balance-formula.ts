import { states } from '../../language/index.ts';
import { isUnderSection18, regimes } from '../../law/index.ts';
import type { Balance, Notice, Range } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import type { Relied } from '../part.ts';
import { facts } from '../phrase.ts';
import { type Fix, letter, rule } from '../rule.ts';
import { Cite, list, name } from '../speak.ts';
import { concludes, isConcluded } from './conclusion.ts';
import { insertText, standardFixes } from './standard.ts';
import { atMost, decliningToSay, reasonsAsked } from './weighedTests.ts';

const favours = facts('balance-lies');

export default rule({
  id: 'pit/balance-formula',
  title: 'Conclude which public interest outweighs which',
  basis: 'FOIA s.2(1)(b), s.2(2)(b), s.17(3)',
  severity: 'warning',
  why: 'The exemption applies only where the public interest in maintaining it outweighs that in disclosure (or, for confirming or denying, where that in maintaining the exclusion of the duty outweighs that in saying whether the information is held). Any clear words will do, but the conclusion has to be drawn: a balance that "favours" a result, or leaves both sides equal, does not draw it.',
  of: 'conclusion',
  *check(conclusion) {
    const { claims, sentences, prompt } = conclusion;
    if (prompt || isConcluded(sentences)) return;
    const found = sentences.map(concludes);
    const drawn = sentences[found.lastIndexOf('bare')];
    const even = sentences[found.indexOf('even')];
    yield {
      at: (drawn && (favours(drawn)[0]?.at ?? drawn)) ?? sentences.at(-1) ?? conclusion,
      severity: atMost(claims),
      message: `Say which public interest outweighs which. ${drawn ? 'The balance is said to favour a result, but the letter does not say' : 'The balance does not say'} which side outweighs the other for ${list(claims.map(({ provision }) => name(provision)))}. ${testAsked(claims)}`,
      fixes: standardFixes<'conclusion'>(claims, ({ formula }, { notice, it, range }) => {
        if (even) return [replace(range(even), formula, 'Replace by the conclusion')];
        if (!drawn) return [insertText(notice, formula, place(it), 'Insert the conclusion')];
        // Then the letter would contradict itself.
        if (states(drawn.facts, 'favours-answer')) return [];
        return [completed(notice, range(drawn), formula)];
      }),
    };
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        Quayside Police neither confirms nor denies that it holds the information. Section 24(2) applies.

        ## Factors favouring confirming or denying

        - Harbour users would know whether divers are used.

        ## Factors favouring neither confirming nor denying

        - A yes or a no would show which quays are watched.

        ## Balance

        Harbour users have a fair question about divers. Which quays are watched has to stay unknown. The balance favours neither confirming nor denying.

        Yours sincerely
      `,
      at: 'balance favours',
    },
    {
      flawed: letter`
        Dear Requester

        We hold the bids and refuse them under section 43(2) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - Traders would see how the pitch was let.

        ## Factors favouring withholding

        - The next letting is in May, and bidders would copy the winning price.

        ## Balance

        We have thought about traders and about the next letting.

        Yours sincerely
      `,
      at: 'We have thought about traders and about the next letting.',
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids and refuse them under section 43(2) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - Traders would see how the pitch was let.

        ## Factors favouring withholding

        - The next letting is in May, and bidders would copy the winning price.

        ## Conclusion

        The harm to the next letting carries more weight than what traders would learn.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids and refuse them under section 43(2) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - Traders would see how the pitch was let.

        ## Factors favouring withholding

        - The next letting is in May, and bidders would copy the winning price.

        ## Balance

        The public interest in maintaining the exemption outweighs the public interest in disclosure, because the letting in May matters more than what traders would learn of the pitch.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        We hold the bids and refuse them under section 43(2) of the Freedom of Information Act 2000.

        ## Factors favouring disclosure

        - Traders would see how the pitch was let.

        ## Factors favouring withholding

        - The next letting is in May, and bidders would copy the winning price.

        ## Balance

        [CONCLUSION]

        Yours sincerely
      `,
    },
  ],
});

/** The test that the law of the claims states for the balance, in a sentence. */
function testAsked(claims: readonly Relied[]): string {
  const { provision, scope } = claims[0]!;
  const { regime } = provision;
  if (claims.every(isUnderSection18)) return reasonsAsked(claims);
  if (scope === 'content') {
    return `${Cite('balance, withholding', regime)} asks whether the public interest in maintaining the ${regimes[regime].reason} outweighs that in disclosure.`;
  }
  return `${Cite('balance, declining to say', regime)} asks whether the public interest in ${decliningToSay(regime)} outweighs that in saying whether the information is held.`;
}

/** The conclusion goes on into the law's own words, so that the letter draws one conclusion and not two. */
function completed({ text }: Notice, { end }: Range, formula: string): Fix {
  const start = text[end - 1] === '.' ? end - 1 : end;
  return replace({ start, end }, `: ${formula[0]!.toLowerCase()}${formula.slice(1)}`, 'Complete the conclusion');
}

const place = ({ section, range }: Balance) => (section >= 0 ? { inSection: section } : { after: range });
