import type { Claim, Notice, Range } from '../notice/model.ts';
import type { Finding } from '../rules/rule.ts';
import { placeOfClaim, placesFor } from './claimPlaces.ts';
import { type Requirement, requirementOf } from './requirements.ts';

/** A finding, and which of a letter's claims it is about, by index. None: the whole letter. */
export interface Placed {
  readonly finding: Finding;
  readonly about: readonly number[];
}

/**
 * Findings by the requirement that they leave open; those about style are left out.
 * @param together the letter's claims, those together that are argued together
 */
export function placedByRequirement(
  notice: Notice,
  findings: readonly Finding[],
  together: readonly (readonly Claim[])[],
): Map<Requirement, Placed[]> {
  const places = together.map((claims) => claims.flatMap((claim) => placesOf(notice, claim)));
  const placed = new Map<Requirement, Placed[]>();
  for (const finding of findings) {
    const requirement = requirementOf(finding.rule);
    if (!requirement || requirement === 'style') continue;
    const about =
      requirement.of === undefined
        ? []
        : [...together.keys()].filter((i) => concerns(finding, together[i]!, places[i]!));
    const others = placed.get(requirement);
    if (others) others.push({ finding, about });
    else placed.set(requirement, [{ finding, about }]);
  }
  return placed;
}

/** Where a claim is made, and what the letter gives for it. */
function placesOf(notice: Notice, claim: Claim): Range[] {
  return [
    placeOfClaim(notice, claim).whole,
    ...claim.citations.map((i) => notice.citations[i]!.range),
    ...placesFor(notice, claim).map(({ whole }) => whole),
  ];
}

function concerns({ at, related = [] }: Finding, claims: readonly Claim[], places: readonly Range[]): boolean {
  return (
    places.some(({ start, end }) => start <= at.start && at.start < end) ||
    related.some((other) => claims.some((claim) => claim.at.start === other.at.start))
  );
}
