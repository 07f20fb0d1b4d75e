import {
  canonical,
  exemptions,
  hasLetteredLimbs,
  isGround,
  type Limb,
  type Provision,
  regimes,
} from '../../law/index.ts';
import { cite } from '../speak.ts';

/** That the regulator expects an exemption to be named by its subsection or limb, and where the law asks for it to be named at all. */
export function expected(regulator: string, { regime }: Provision): string {
  return `the ${regulator} expects the ${regimes[regime].reason} to be specified in that detail (${cite('names it', regime)})`;
}

/** The limbs that a bare section leaves open: s.43 gives 43(1) and 43(2), s.31 gives 31(1)(a) to (i), s.42 gives 42(1). */
export function choicesIn(section: Provision): readonly Limb[] {
  if (isGround(section)) return ['1', '2'].map((step) => ({ provision: { ...section, path: [step] }, label: '' }));
  return exemptions
    .filter((exemption) => exemption.regime === section.regime && exemption.section === section.section)
    .flatMap(({ content, limbs, title }) =>
      content.flatMap((provision): readonly Limb[] => {
        const inside = hasLetteredLimbs(provision);
        if (inside.length > 1) return inside;
        return [
          limbs.find((limb) => canonical(limb.provision) === canonical(provision)) ?? { provision, label: title },
        ];
      }),
    );
}
