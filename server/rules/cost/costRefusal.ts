import { dealsWith, has } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';

/**
 * The first reliance on section 12 of either Act, for the Regulations on environmental information have no cost limit;
 * undefined where there is none, or where only reasons are annexed.
 */
export function costRefusal(notice: Notice) {
  if (notice.part === 'annex') return undefined;
  for (const claim of notice.claims) {
    const { regime } = claim.provision;
    if (has(claim.provision, 'cost-limit') && dealsWith('cost limit', regime)) return { claim, regime };
  }
  return undefined;
}
