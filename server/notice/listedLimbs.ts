import { hasLetteredLimbs } from '../law/index.ts';
import type { Provision } from '../law/provision.ts';
import { stems } from './exemptionHeading.ts';

/** So many beginnings of words, or all where there are fewer, are those of the limb: an officer's own (a), (b), (c) has none. */
const shared = 2;

/**
 * The limb that an item of a list names by its letter and by what it protects: "b. the apprehension of offenders" after
 * "section 31(1)". Undefined where the letters are the writer's own.
 * @param marker the item's, as written: `(a)`, `b.`
 */
export function listedLimb(whole: Provision, marker: string, text: string): Provision | undefined {
  const [letter] = /[a-z]/.exec(marker) ?? [];
  const limb = hasLetteredLimbs(whole).find(({ provision }) => provision.path.at(-1) === letter);
  if (!limb) return undefined;
  const own = new Set(stems(text));
  const words = [...new Set(stems(limb.label))].filter((stem) => stem.length > 3);
  const found = words.filter((stem) => own.has(stem)).length;
  return found >= Math.min(shared, words.length) ? limb.provision : undefined;
}
