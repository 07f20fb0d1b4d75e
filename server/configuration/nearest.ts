import leven from 'leven';

/**
 * The word that was most likely meant by one that is not among those there are; undefined where none is near.
 * Of `rights/review-missing` the part after the slash counts by itself too.
 */
export function nearest(word: string, among: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  const meant = plain(word);
  const distance = (other: string) => Math.min(leven(meant, plain(other)), leven(meant, plain(afterSlash(other))));
  const [best] = among
    .map((other) => ({ other, distance: distance(other) }))
    .filter((each) => each.distance <= Math.max(meant.length < 4 ? 1 : 2, Math.floor(meant.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.other;
}

const afterSlash = (name: string): string => name.slice(name.indexOf('/') + 1);

/** `review_contact` and `Review Contact` mean `reviewContact`. */
const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');
