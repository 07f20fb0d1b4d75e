import { isNcndLimb, ncndLimbsOf, numberOf, titleToday } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import type { WordingFacts } from '../../wording/index.ts';
import { list } from '../speak.ts';

/**
 * The limbs that the letter relies on, as the standard text names them: `24(2) (National security) and section 31(3)`.
 * Of a section whose subsection has still to be put right, the officer is asked for that alone; none where one has no limb.
 */
export function limbsOf({ claims }: Notice): WordingFacts {
  const provisions = claims.filter(({ scope }) => scope === 'ncnd').map(({ provision }) => provision);
  const last = provisions.at(-1);
  if (!last || provisions.some((limb) => !isNcndLimb(limb) && ncndLimbsOf(limb).length === 0)) return {};
  const numbers = [
    ...new Set(provisions.map((limb) => (isNcndLimb(limb) ? numberOf(limb) : `${limb.section}[SUBSECTION]`))),
  ];
  const titles = new Map(provisions.map((limb) => [limb.section, titleToday(limb)]));
  const named = numbers.map((number, i) => {
    const title = i < numbers.length - 1 ? ` (${titles.get(/^\w+/.exec(number)![0])})` : '';
    return `${i > 0 ? 'section ' : ''}${number}${title}`;
  });
  return { provision: list(named), title: titleToday(last) };
}
