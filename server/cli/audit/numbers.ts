/** `12,345`. */
export const number = (n: number): string => n.toLocaleString('en-GB');

/** A share in words: `43%`, `0.4%`; a dash where there is nothing to share. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = (100 * part) / whole;
  return `${share > 0 && share < 10 ? share.toFixed(1) : Math.round(share)}%`;
}

/** A mean to one decimal place; a dash where there is nothing to divide by. */
export const mean = (sum: number, of: number): string => (of === 0 ? '–' : (sum / of).toFixed(1));

/** The number at or under which so great a part of them lies; undefined where there are none. */
export function quantile(counts: ReadonlyMap<number, number>, part: number): number | undefined {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
    seen += count;
    if (seen >= part * all) return value;
  }
  return undefined;
}
