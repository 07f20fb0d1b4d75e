// Results as tables, for the terminal and for docs/performance.md.

import { rounded, table } from './figures.mjs';

/** All that was measured, as Markdown. */
export function tablesOf(results) {
  const { reading, server, commandLine, activation, targets } = results;
  return [
    ...(reading ? ['## Reading and rules', readingTable(reading), missingPeers(reading)] : []),
    ...(server ? ['## The language server', serverTable(server)] : []),
    ...(commandLine ? ['## The command line', singleTable(commandLine), folderTable(commandLine)] : []),
    ...(activation ? ['## The extension in VS Code', activationTable(activation)] : []),
    '## Targets',
    targetTable(targets),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function readingTable({ rows, megabytes }) {
  const figures = table(
    ['Text', 'Tool', 'ms', 'least ms', '× remark-parse', 'of least', 'found'],
    rows.map(({ what, size, tool, ms, least, ratio, ratioOfLeast, findings }) => [
      `${size}, ${what}`,
      tool,
      rounded(ms),
      rounded(least),
      rounded(ratio),
      rounded(ratioOfLeast),
      tool === 'remark-parse' ? '–' : rounded(findings),
    ]),
  );
  const most = Object.entries(megabytes).map(([tool, size]) => `${tool} ${rounded(size)} MB`);
  return `${figures}\n\nThe most memory that each process had resident: ${most.join(', ')}.`;
}

function missingPeers({ missing }) {
  const names = Object.keys(missing);
  return names.length > 0 ? `Not installed, so not measured: ${names.join(', ')}.` : undefined;
}

function serverTable({ rows, megabytesWith50Letters, whileReading: { reading, p50, worst } }) {
  const figures = table(
    ['Server', 'Letter', 'one key, ms', '95 in 100', 'least', 'ten keys, ms', 'worst'],
    rows.map(({ server, size, p50, p95, least, burst, burstWorst }) => [
      server,
      size,
      ...[p50, p95, least, burst, burstWorst].map(rounded),
    ]),
  );
  return `${figures}\n\nMemory of the server with 50 open letters: ${rounded(megabytesWith50Letters)} MB. While it reads a letter of 10 MB, for ${rounded(reading / 1000)} s,
another request waits ${rounded(p50)} ms in the middle and ${rounded(worst)} ms at most.`;
}

function singleTable({ single }) {
  return table(
    ['One letter', 'ms', 'least ms'],
    single.map(({ name, ms, least }) => [name, rounded(ms), rounded(least)]),
  );
}

function folderTable({ folders }) {
  return table(
    ['Folder', 'Program', 's', 'letters a second', 'MB', 'cores busy'],
    folders.map(({ count, name, seconds, perSecond, megabytes, cores }) => [
      `${count.toLocaleString('en-GB')} letters`,
      name,
      ...[seconds, perSecond, megabytes, cores].map(rounded),
    ]),
  );
}

function activationTable({ missing, rows, starts }) {
  if (missing) return `Not measured: ${missing}.`;
  const figures = table(
    ['Activation', 'ms', 'least ms', 'its module', 'its function'],
    rows.map(({ name, ms, least, loading, calling }) => [name, ...[ms, least, loading, calling].map(rounded)]),
  );
  return `${figures}\n\nIn ${starts} starts of VS Code, each extension coming first in half of them.`;
}

function targetTable(targets) {
  return table(
    ['Target', 'limit', 'measured', ''],
    targets.map(({ what, limit, value, met }) => [what, limit, value, met ? 'met' : 'missed']),
  );
}

/** The page about performance. */
export function pageOf(results) {
  const { measured, quick, machine } = results;
  const met = results.targets.filter((target) => target.met).length;
  return `# Performance

<!-- Written by \`npm run bench -- --write-docs\` from the last results. Change test/bench/report.mjs, not this page. -->

A check must not be felt while a letter is typed. This page shows how long Section 17 takes, beside the parser that it
is built on (remark-parse) and beside other tools that check Markdown or English. None of those tools does what
Section 17 does; they are here because their speed is known.

Measured on ${measured}, in ${quick ? 'a short' : 'a full'} run: ${met} of ${results.targets.length} targets met.
The machine: ${machine.processor}, ${machine.cores} cores, ${machine.gigabytes} GB of memory, ${machine.system},
Node ${machine.node}; load ${machine.load} at the start, where ${machine.cores} would be all cores busy.

${tablesOf(results)}

## What is missed, and why

- **A key.** Parsing and searching cost only what changed, and a rule looks only at sentences in which its phrases may be.
  What depends on the order of the letter (its outline, whose words are whose, which section serves which exemption) is
  made afresh at every key, and so are the findings: about as much work as one parse of a letter of 5 KB, and half of one of
  1 MB. It is spread over more than a hundred rules and a dozen steps of reading, none of which takes a tenth. To read an
  opened letter over and over beforehand, so that the engine has compiled all of it, made the first keys no faster.
- **A new letter of 5 KB.** Half of the time goes to reading, a third of it to the parser itself; the rest is spread over
  more than a hundred rules, none of which takes a twentieth.
- **The server.** The rules' examples are left out of its bundle. What many a letter does without stands in files beside
  it, loaded when it is first needed: standard texts, configuration files, the YAML parser of the front matter, the names of
  characters such as \`&nbsp;\`; and words that only phrases use are in no bundle. Of what is left, the rules with their
  messages are a third, reading and the protocol's own library, without the features that the server has not, a sixth each.
- **The command line.** A letter costs two to four parses, for markdownlint two to three: five times its letters a second
  takes more cores than two. In a single run, loading and running rules and patterns for the first time are most of it.
- **10 MB.** In a process that has read little, each MB of ten takes no longer than one MB alone, and the engine's tidying up
  the same share of both. The one measured here has read letters for minutes, which makes it faster at 1 MB alone.
- **Memory.** A third of the server's is Node's own. The command line reads as many letters at once as there are cores and
  keeps none, but Node lets its memory grow before it tidies up.
- **Others while a long letter is read.** Reading and checking stop every 25 ms for others, but a few rules take half a
  second over 10 MB before they can be interrupted, and so does the engine when it tidies up its memory.

## How it is measured

- The letters are composed by \`test/bench/letters.ts\` from phrases with new names, figures and order each time, so
  that nothing is gained by keeping what was read before. A test holds that letters share less than a tenth of their
  sentences. One flawed letter put together again and again is a row apart.
- Every tool runs in its own process, warm, and all get the same texts in turn, so that what the machine does besides
  weighs on all alike. Times are the middle of all turns; \`× remark-parse\` is the middle of the ratios at each turn
  (\`of least\`: the ratio of the least times). The greater of the two is held against the target.
- Names of places are invented, which costs tools that check spelling more than it costs others.
- The server is the bundle that editors run. A key is a change in the middle of the letter; its time ends when the
  diagnostics of that version arrive. For ten keys, 30 ms apart, it is counted from the last one. "The protocol alone"
  is a server that checks nothing.
- Activation is counted in a real VS Code, from the request until the extension says that it is active. The other
  extension starts a language client, too, whose server checks nothing. Both servers start meanwhile; neither waits.
- Line length (MD013) is switched off in markdownlint, since letters have long lines.

## How to repeat it

\`\`\`sh
npm run bench -- --peers   # installs the other tools into test/bench/node_modules, once
npm run bench              # everything, about a quarter of an hour
npm run bench -- --quick   # about three minutes
npm run bench -- --only reading
npm run bench -- --profile # where our own time goes
npm run bench -- --write-docs
\`\`\`

The figures are kept in \`bench-results.json\`, which Git ignores.
`;
}
