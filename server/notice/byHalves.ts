/** How many of these, which stand in their order, begin at an offset or before it: found by halves. */
export function countUpTo<T>(ordered: readonly T[], offset: number, startOf: (each: T) => number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(ordered[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of these, which stand in their order, that begins at an offset or before it. */
export function lastUpTo<T>(ordered: readonly T[], offset: number, startOf: (each: T) => number): T | undefined {
  return ordered[countUpTo(ordered, offset, startOf) - 1];
}
