// Arithmetic on samples. The machine is shared: middles and least values are told, not means.

/** The middle of the samples, or another share of them: 0.95 for the value that 95 in a hundred stay under. */
export function percentile(samples, share = 0.5) {
  const sorted = [...samples].sort((a, b) => a - b);
  if (share === 0.5 && sorted.length % 2 === 0 && sorted.length > 0) {
    return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
  }
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

/** The middle of what one tool took divided by what another took at the same turn. */
export function ratio(samples, others) {
  return percentile(samples.map((sample, i) => sample / others[i]));
}

/** Milliseconds, megabytes or a ratio, with as many digits as mean something. */
export function rounded(value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');
  return value.toFixed(value < 10 ? 2 : 1);
}

/** A Markdown table; all columns but the first are set to the right. */
export function table(head, rows) {
  const widths = head.map((cell, i) => Math.max(...[head, ...rows].map((row) => String(row[i]).length), cell.length));
  const line = (row) =>
    `| ${row.map((cell, i) => String(cell)[i === 0 ? 'padEnd' : 'padStart'](widths[i])).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
