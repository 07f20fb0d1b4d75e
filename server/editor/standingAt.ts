// What stands at an offset of the draft: the ground on which hover and "go to" meet.

import type { Citation, Claim, Factor, Notice, Range, Section } from '../notice/model.ts';

const holds = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end;

/** The citation at an offset; another Act's is none, as nothing is known of it. */
export function citationAt({ citations }: Notice, offset: number): Citation | undefined {
  return citations.find(({ range, use }) => holds(range, offset) && use !== 'other-act');
}

/** The section in whose heading an offset stands. */
export function headingAt({ sections }: Notice, offset: number): Section | undefined {
  return sections.find(({ heading }) => holds(heading, offset));
}

/** A factor and the side that it stands on, in the tests of one or more claims. */
export interface FactorStanding {
  readonly factor: Factor;
  readonly side: 'favouring' | 'against';
  /** The claims in whose tests it stands; never empty. */
  readonly claims: readonly Claim[];
}

/** The factor at an offset. */
export function factorAt({ claims }: Notice, offset: number): FactorStanding | undefined {
  for (const side of ['favouring', 'against'] as const) {
    const own = (claim: Claim) => claim.publicInterestTest?.[side].find(({ range }) => holds(range, offset));
    const served = claims.filter(own);
    const factor = served[0] && own(served[0]);
    if (factor) return { factor, side, claims: served };
  }
  return undefined;
}
