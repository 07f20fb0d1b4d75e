// What was promised, held against what was measured.

import { rounded } from './figures.mjs';

/**
 * Gives a row for each promise that the results can answer: what it is about, the limit and the value in words, and
 * whether it is kept. What was not measured has no row.
 */
export function targetsOf({ reading, server, commandLine, activation, serverBytes, cores }) {
  const rows = [];
  const hold = (what, value, limit, unit) => {
    if (value === undefined || limit === undefined || Number.isNaN(value)) return;
    rows.push({ what, limit: `≤ ${rounded(limit)}${unit}`, value: `${rounded(value)}${unit}`, met: value <= limit });
  };
  const atLeast = (what, value, limit, unit) => {
    if (value === undefined) return;
    rows.push({ what, limit: `≥ ${rounded(limit)}${unit}`, value: `${rounded(value)}${unit}`, met: value >= limit });
  };
  if (reading) holdReading(reading, hold);
  if (server) holdServer(server, hold);
  if (commandLine) holdCommandLine(commandLine, cores, hold, atLeast);
  if (activation?.rows) holdActivation(activation, hold);
  hold('The server’s bundle', serverBytes / 1024, 600, ' KB');
  return rows;
}

function holdReading({ rows }, hold) {
  const of = (tool, what, size) => rows.find((row) => row.tool === tool && row.what === what && row.size === size);
  const ours = (what, size) => of('Section 17', what, size);
  // The parser suffers more from a busy machine than we do, so the worse of the two ratios counts.
  const beside = (row) => row && Math.max(row.ratio, row.ratioOfLeast);
  for (const size of ['5 KB', '50 KB']) {
    hold(`Reading and rules, ${size} not seen before`, beside(ours('not seen before', size)), 2.5, ' × parse');
    for (const peer of ['markdownlint', 'textlint', 'Harper (harper.js)']) {
      hold(
        `${size} not seen before, beside ${peer}`,
        ours('not seen before', size)?.ms,
        of(peer, 'not seen before', size)?.ms,
        ' ms',
      );
    }
  }
  for (const size of ['5 KB', '50 KB', '1 MB']) {
    hold(`After one edit, ${size}`, beside(ours('after one edit', size)), 0.5, ' × parse');
  }
  const large = ours('not seen before', '1 MB');
  hold('Reading and rules, 1 MB not seen before', beside(large), 1.5, ' × parse');
  hold('Time for each MB at 10 MB beside 1 MB', ours('not seen before', '10 MB')?.least / 10 / large?.least, 1.3, ' ×');
}

function holdServer({ rows, megabytesWith50Letters, whileReading }, hold) {
  for (const [size, allowance] of [
    ['5 KB', 1.5],
    ['50 KB', 1.5],
    ['1 MB', 10],
  ]) {
    const of = (name) => rows.find((row) => row.server === name && row.size === size);
    for (const name of ['Section 17, which sends', 'Section 17, which is asked']) {
      const ours = of(name);
      hold(`A key at ${size}: ${name}`, ours?.p50, of('the protocol alone')?.p50 + allowance, ' ms');
      hold(`${size} beside rumdl: ${name}`, ours?.p50, of('rumdl')?.p50, ' ms');
      if (size === '1 MB') hold(`Ten keys at 1 MB: ${name}`, ours?.burst / ours?.p50, 2, ' × one key');
    }
  }
  hold('Server with 50 open letters', megabytesWith50Letters, 120, ' MB');
  hold('The longest wait of others while 10 MB are read', whileReading.worst, 1_000, ' ms');
}

function holdCommandLine({ single, folders }, cores, hold, atLeast) {
  const alone = (name) => single.find((row) => row.name === name)?.ms;
  hold('Command line, one letter', alone('Section 17'), alone('node -e 0') + 60, ' ms');
  const letters = (row) => row?.count.toLocaleString('en-GB');
  const ours = folders.filter(({ name }) => name === 'Section 17');
  for (const { count, perSecond, cores: busy } of ours) {
    const peer = folders.find((row) => row.name === 'markdownlint-cli2' && row.count === count);
    atLeast(`${letters({ count })} letters beside markdownlint-cli2`, peer && perSecond / peer.perSecond, 5, ' ×');
    if (count >= 1_000) atLeast(`${letters({ count })} letters: cores kept busy`, busy, 0.75 * cores, '');
  }
  // A folder of hundreds ends before memory has settled.
  const [few, many] = ours.filter(({ count }) => count >= 1_000);
  hold(`Memory at ${letters(many)} letters beside ${letters(few)}`, many?.megabytes / few?.megabytes, 1.2, ' ×');
}

function holdActivation({ rows: [floor, ours] }, hold) {
  hold('Activation', ours.ms, floor.ms + 50, ' ms');
}
