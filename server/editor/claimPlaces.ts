import { exemptionOf } from '../law/index.ts';
import type { Provision } from '../law/provision.ts';
import type { Citation, Claim, Notice, Range, Section } from '../notice/model.ts';

/** A place that can be gone to: the words that name it, and all that belongs to it. */
export interface Place {
  readonly name: Range;
  readonly whole: Range;
}

/** A heading and what stands under it. */
function placeOfSection({ heading, headingWithMarks, body }: Section): Place {
  return { name: heading, whole: { start: headingWithMarks.start, end: body.end } };
}

/** Where a claim is made: its heading where it has one, else the citation. */
export function placeOfClaim({ sections }: Notice, { at }: Claim): Place {
  const own = sections.find(({ heading }) => heading.start <= at.start && at.end <= heading.end);
  return own ? { ...placeOfSection(own), name: at } : { name: at, whole: at };
}

/** What a letter gives for a claim, in the order of the letter: its harm, the headings of its test, the balance. */
export function placesFor({ sections }: Notice, { harm, publicInterestTest: test }: Claim): Place[] {
  const headings = [...new Set([...(harm >= 0 ? [harm] : []), ...(test?.sections ?? [])])].sort((a, b) => a - b);
  const places = headings.map((i) => placeOfSection(sections[i]!));
  const balance = test?.balance;
  // A balance without a heading of its own.
  if (balance && balance.section < 0) places.push({ name: balance.range, whole: balance.range });
  return places;
}

/** Whether two provisions belong to one exemption, or, where they exempt nothing, to one section. */
export function sameExemption(a: Provision, b: Provision): boolean {
  return a.regime === b.regime && a.section === b.section && exemptionOf(a) === exemptionOf(b);
}

/** The claims that a citation speaks of: the one that it makes, else those of the same exemption. */
export function claimsCited({ claims, citations }: Notice, citation: Citation): readonly Claim[] {
  const made = claims.filter((claim) => claim.citations.some((i) => citations[i] === citation));
  return made.length > 0 ? made : claims.filter(({ provision }) => sameExemption(provision, citation.provision));
}
