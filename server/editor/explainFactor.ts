import { sides } from '../rules/pit/weighedTests.ts';
import { figures } from '../rules/pit/weights.ts';
import { count, list, name } from '../rules/speak.ts';
import type { Explanation } from './explanation.ts';
import type { FactorStanding } from './standingAt.ts';

/** Where a factor stands among those of its side, and what the other side weighs. */
export function explainFactor({ factor, side, claims }: FactorStanding): Explanation {
  const test = claims[0]!.publicInterestTest!;
  const own = test[side];
  const other = test[side === 'favouring' ? 'against' : 'favouring'];
  const names = sides(claims);
  const place = own.findIndex(({ range }) => range.start === factor.range.start) + 1;
  const opposite = side === 'favouring' ? names.against : names.favouring;
  return {
    heading: `Factor ${place} of ${own.length} favouring ${names[side]}, ${count(factor.words, 'word')}`,
    lines: [
      ...(own.length > 1 ? [`This side: ${figures(own)}.`] : []),
      other.length > 0 ? `Favouring ${opposite}: ${figures(other)}.` : `Nothing favours ${opposite} yet.`,
      `Public interest test of ${list(claims.map(({ provision }) => name(provision)))}.`,
    ],
  };
}
