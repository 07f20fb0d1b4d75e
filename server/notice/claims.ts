import { contentOf, isGround, isNcndLimb, isSection18, isWithin, ncndLimbsOf } from '../law/index.ts';
import { canonical, type Provision } from '../law/provision.ts';
import type { PlacedCitation } from './citationUse.ts';
import { groupedBy } from './groupedBy.ts';
import type { Claim } from './model.ts';

/** A claim before harm and public interest are joined to it. */
export type BareClaim = Omit<Claim, 'harm' | 'publicInterestTest'>;

/** The exemption that a provision belongs to, as far as claims go: 31(1)(a), 31(3) and 31 are one family. */
const family = ({ regime, section }: Provision): string => `${regime} ${section}`;

/**
 * The provisions that the letter relies on, one claim each, at the precision written. A running mention of
 * `section 31` after the full citation is no new claim, nor is a content limb to which an NCND limb refers.
 */
export function claimsOf(citations: readonly PlacedCitation[], kind: 'content' | 'ncnd' | 'both'): BareClaim[] {
  // By their family: a long letter cites few limbs many times.
  const limbs = groupedBy(
    citations.filter(({ use, provision }) => use === 'relied-on' && isNcndLimb(provision)),
    ({ provision }) => family(provision),
  );
  const relied = [...citations.keys()].filter((i) => {
    const { use, provision } = citations[i]!;
    if (use !== 'relied-on' || isNcndLimb(provision)) return use === 'relied-on';
    const own = limbs.find(([limb]) => family(limb!.provision) === family(provision)) ?? [];
    return !refersTo(own, citations[i]!, kind);
  });
  const byProvision = groupedBy(relied, (i) => canonical(citations[i]!.provision));
  // Where no limb is named, the NCND part can only mean to rely on the content provision that it cites.
  const excluding = limbs.length > 0;
  const provisions = byProvision.map((at) => citations[at[0]!]!.provision);
  const claims: BareClaim[] = [];
  for (const at of byProvision) {
    const first = citations[at[0]!]!;
    const { provision } = first;
    const exemption = canonical(provision);
    const more = provisions.filter(
      (other) => other !== provision && canonical(other) !== exemption && isWithin(other, provision),
    );
    if (more.length > 0) continue;
    // Bare s.31 beside any subsection of it is a running reference.
    if (
      provision.path.length === 0 &&
      provisions.some((other) => other.path.length > 0 && family(other) === family(provision))
    )
      continue;
    const best = at.find((i) => citations[i]!.inHeading >= 0) ?? at[0]!;
    const scope = isNcndLimb(provision)
      ? 'ncnd'
      : kind === 'ncnd' && !isGround(provision)
        ? 'ncnd'
        : kind === 'both' && (provision.path.length === 0 || !excluding || isUnder18(first)) && first.scope === 'ncnd'
          ? 'ncnd'
          : 'content';
    claims.push({
      provision,
      exemption,
      citations: [best, ...at.filter((i) => i !== best)],
      at: citations[best]!.range,
      scope,
      byReferenceTo: isNcndLimb(provision) ? references(citations, provision) : [],
    });
  }
  return claims;
}

/** A Scottish exemption that a letter names because section 18 asks which one would apply. */
const isUnder18 = ({ provision }: PlacedCitation): boolean => ncndLimbsOf(provision).some(isSection18);

/** Whether a content provision is there only because an NCND limb of its family, one of `relied`, refers to it. */
function refersTo(
  relied: readonly PlacedCitation[],
  citation: PlacedCitation,
  kind: 'content' | 'ncnd' | 'both',
): boolean {
  if (relied.length === 0 || (citation.inHeading >= 0 && !citation.byReference)) return false;
  const limbs = ncndLimbsOf(citation.provision);
  const everywhere = kind === 'ncnd' || citation.scope === 'ncnd';
  return relied.some(
    (other) =>
      (everywhere || (other.sentence === citation.sentence && citation.sentence >= 0)) &&
      limbs.some((limb) => isWithin(other.provision, limb)),
  );
}

/** The content provisions of the same exemption that the letter names beside an NCND limb. */
function references(citations: readonly PlacedCitation[], limb: Provision): Provision[] {
  const content = contentOf(limb);
  const found = new Map<string, Provision>();
  for (const { provision, use, scope } of citations) {
    if (use !== 'mentioned' && use !== 'relied-on') continue;
    if (scope === 'request' || scope === 'quoted' || family(provision) !== family(limb)) continue;
    if (content.some((own) => isWithin(provision, own))) found.set(canonical(provision), provision);
  }
  return [...found.values()];
}
