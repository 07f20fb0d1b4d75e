import { dealsWith, has, type RegimeWith, regimes } from '../../law/index.ts';
import type { Claim, Notice } from '../../notice/model.ts';

/** A refusal on cost under an Act: the Regulations on environmental information have no cost limit. */
export interface CostRefusal {
  readonly claim: Claim;
  readonly regime: RegimeWith<'cost limit'>;
}

/** The first reliance on section 12 of either Act; undefined where there is none, or where only reasons are annexed. */
export function costRefusal(notice: Notice): CostRefusal | undefined {
  if (notice.part === 'annex') return undefined;
  for (const claim of notice.claims) {
    const { regime } = claim.provision;
    if (has(claim.provision, 'cost-limit') && dealsWith('cost limit', regime)) return { claim, regime };
  }
  return undefined;
}

/** Whether burden of another kind is relied on too, for which time to redact or to consider exemptions may be counted. */
export function alsoBurden({ claims }: Notice): boolean {
  return claims.some(
    ({ provision }) => has(provision, 'vexatious-or-repeated') || regimes[provision.regime].unit === 'regulation',
  );
}
