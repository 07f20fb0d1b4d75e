/** Whether two plain values are equal. Parts are only if they are one object. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || 'twin' in a || 'twin' in b) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, i) => same(each, b[i]));
  return !Array.isArray(b) && Object.keys(a).length === Object.keys(b).length && sameFields(a, b);
}

/** Whether all that one object holds is equal to what another has under the same names. */
export function sameFields(a: object, b: object): boolean {
  for (const name in a) {
    if (a[name as never] !== b[name as never] && !same(a[name as never], b[name as never])) return false;
  }
  return true;
}
