// Measures the reader and the rules on labelled letters:
//   npm run eval [-- --verbose] [-- --only SUBSTRING] [-- --unsure]
// Always on the letters in test/notices; on ../shared/corpus too where that folder exists. Labels that say `unsure`
// are left out unless asked for. It runs the source as it stands: nothing need be built before. It ends with 1 where a
// target is missed, unless only some letters were asked for.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { figure, figures, judgesFindings, missed, scoreFindings, scoreReading } from './score.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: { verbose: { type: 'boolean' }, unsure: { type: 'boolean' }, only: { type: 'string', default: '' } },
});

const firstSight = JSON.parse(readFileSync(join(root, 'test/firstSight/figures.json'), 'utf8'));

const sets = [
  {
    name: 'test/notices',
    labels: 'test/notices/labels.jsonl',
    fields: (label) => label,
    targets: {
      stance: 0.97,
      'silence on other documents': 1,
      regime: 0.97,
      claims: 0.97,
      sections: 0.97,
      harm: 0.97,
      'pit present': 0.97,
      'factor counts': 0.95,
      'pit about': 0.95,
      balance: 0.95,
      states: 0.97,
      statements: 0.95,
      'near-misses kept silent': 0.98,
      'findings recall': 0.95,
    },
  },
  // Written and labelled by people who had not seen the program, and scored once before anybody who works on it read
  // them: `test/firstSight/figures.json` holds the figures of that day.
  ...Object.keys(firstSight).map((name) => ({
    name: `test/firstSight/${name}`,
    labels: `test/firstSight/${name}/labels.jsonl`,
    fields: (label) => label,
    targets: firstSight[name].targets,
    before: firstSight[name].figures,
  })),
  {
    name: '../shared/corpus',
    labels: '../shared/corpus/labels.jsonl',
    // Published letters, labelled for what they rely on and how they are laid out; nothing else is held against them.
    fields: ({ file, stance, exemptions, sections }) => ({ file, stance, exemptions, sections }),
    targets: { claims: 0.95, stance: 0.93, sections: 0.93 },
  },
];

/** The engine, bundled from source: one process reads every letter. */
async function engine() {
  const folder = mkdtempSync(join(tmpdir(), 'section17-eval-'));
  const outfile = join(folder, 'engine.cjs');
  try {
    await build({
      stdin: {
        contents: `
          export { readNotice } from './server/notice/read.ts';
          export { check } from './server/rules/check.ts';
          export { checked, reading } from './server/cli/json.ts';
          export { linesOf } from './server/cli/lines.ts';`,
        resolveDir: root,
      },
      bundle: true,
      outfile,
      platform: 'node',
      format: 'cjs',
      sourcemap: 'inline',
      loader: { '.code-snippets': 'json' },
      logLevel: 'warning',
    });
    process.setSourceMapsEnabled(true);
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { check, checked, linesOf, reading, readNotice } = await engine();

/** The day on which the labels were made: what a rule says of dates must not change with the calendar. */
const today = '2026-11-24';

const nothing = { stance: null, regime: null, claims: [], sections: [], statements: {} };

/** What the engine makes of one letter. A crash counts as an empty answer, and is told. */
function answer(path) {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  try {
    const notice = readNotice(text);
    return { read: reading(notice), findings: checked(path, linesOf(text), check(notice, { today })).findings };
  } catch (crash) {
    return { read: nothing, findings: [], crash };
  }
}

/** The marks of one letter, with its name. */
function examine(label, path) {
  const { read, findings, crash } = answer(path);
  if (crash) console.log(`${label.file} crashes: ${options.verbose ? crash.stack : crash.message}`);
  const marks = scoreReading(label, read);
  if (judgesFindings(label)) marks.push(...scoreFindings(label, findings));
  const right = marks.every(({ note }) => note === undefined);
  marks.push({ kind: 'letters wholly right', right: right ? 1 : 0, invented: 0, missed: right ? 0 : 1 });
  return marks.map((mark) => ({ ...mark, file: label.file }));
}

function table(rows, targets, before) {
  const below = missed(rows, targets);
  const cells = rows.map((row) => {
    const { kind, n, precision, recall, f1 } = row;
    const target = targets[kind];
    const verdict = target === undefined ? '' : `${below.includes(kind) ? 'MISSED' : 'met'} (${target})`;
    const then = before ? [before[kind]?.toFixed(3) ?? '', figure(row).toFixed(3)] : [];
    return [kind, String(n), precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), ...then, verdict];
  });
  const first = before ? ['at first sight', 'now'] : [];
  const all = [['', 'n', 'precision', 'recall', 'F1', ...first, 'target'], ...cells];
  const widths = all[0].map((_, i) => Math.max(...all.map((row) => row[i].length)));
  return all
    .map((row) =>
      row
        .map((cell, i) => (i === 0 || i === row.length - 1 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join('  '),
    )
    .join('\n');
}

for (const { name, labels, fields, targets, before } of sets) {
  const path = join(root, labels);
  if (!existsSync(path)) {
    console.log(`${name}: not here, left out\n`);
    continue;
  }
  const chosen = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ file, unsure }) => file.includes(options.only) && (options.unsure || !unsure));
  const started = performance.now();
  const marks = chosen.flatMap((label) => examine(fields(label), join(dirname(path), label.file)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const rows = figures(marks);
  console.log(`${name}: ${chosen.length} letters in ${seconds} s\n${table(rows, targets, before)}`);
  if (!options.only && missed(rows, targets).length > 0) process.exitCode = 1;
  const wrong = marks.filter(({ note }) => note !== undefined);
  if (options.verbose) for (const { file, kind, note } of wrong) console.log(`  ${file}  ${kind}  ${note}`);
  else if (wrong.length > 0) console.log(`${wrong.length} wrong; --verbose lists them`);
  console.log();
}
