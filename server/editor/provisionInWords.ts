// What hover and completion say of a provision, in words for people.

import {
  type Basis,
  basisOf,
  canonical,
  exemptionOf,
  isNcndLimb,
  type Nature,
  natureOf,
  type Provision,
  titleOf as titleInLaw,
} from '../law/index.ts';

const natures: Record<Nature, string> = {
  absolute: 'absolute',
  qualified: 'qualified',
  mixed: 'partly absolute, partly qualified',
  contested: 'disputed whether absolute or qualified',
};

const bases: Record<Basis, string> = {
  class: 'class-based',
  prejudice: 'prejudice-based',
  'adverse-effect': 'adverse effect',
  necessity: 'must be required for its purpose',
  endanger: 'endangerment',
  opinion: "a qualified person's opinion",
  mixed: 'basis differs by limb',
};

/** The nature of an exemption in a few words: `qualified · prejudice-based · neither confirm nor deny`. */
export function natureInWords(provision: Provision): string {
  const words = [natures[natureOf(provision)], bases[basisOf(provision)]];
  if (isNcndLimb(provision)) words.push('neither confirm nor deny');
  return words.join(' · ');
}

/** What a provision is called: its exemption's title, and its own label where it is a limb with one; else its section's heading. */
export function titleOf(provision: Provision): string | undefined {
  const exemption = exemptionOf(provision);
  if (!exemption) return titleInLaw(provision);
  const own = canonical(provision);
  const limb = [...exemption.limbs, ...exemption.conditions].find((each) => canonical(each.provision) === own);
  return limb ? `${exemption.title}: ${limb.label}` : exemption.title;
}
