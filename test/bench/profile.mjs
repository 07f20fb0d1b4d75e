// Where our own time goes: the engine's samples of a run, added up by function.

import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildInto } from './build.mjs';
import { table } from './figures.mjs';

const require = createRequire(import.meta.url);
const self = fileURLToPath(import.meta.url);
const works = { 'fresh 50 KB': freshWork, 'one edit at 1 MB': editWork };

/** Profiles reading a new 50 KB and one edit in 1 MB, each in a process of its own. Gives tables as Markdown. */
export async function profileOf(bundles) {
  await buildInto(bundles, false);
  const tables = [];
  for (const work of Object.keys(works)) {
    tables.push(
      await new Promise((resolve, reject) => {
        const child = fork(self, ['--work', work, bundles]);
        child.once('message', resolve);
        child.once('error', reject);
        child.once('exit', () => reject(new Error(`The profile of ${work} ended early`)));
      }),
    );
  }
  return tables.join('\n\n');
}

function freshWork({ fresh, textOf }) {
  const run = (turn) => fresh(textOf(50_000, 2_000_000 + turn * 1_000));
  for (let turn = 0; turn < 20; turn++) run(turn);
  // Composing is not what is profiled.
  const texts = Array.from({ length: 40 }, (_, turn) => textOf(50_000, 3_000_000 + turn * 1_000));
  return { run: () => texts.forEach(fresh), times: texts.length };
}

function editWork({ followed, textOf }) {
  const text = textOf(1_000_000, 4_000_000);
  const at = text.indexOf('.\n', text.length / 2) + 1;
  const read = followed();
  const edited = (key) => `${text.slice(0, at)}${' and so it was said'.repeat(10).slice(0, key)}${text.slice(at)}`;
  for (let key = 0; key < 10; key++) read(edited(key));
  return {
    run: () => {
      for (let key = 10; key < 40; key++) read(edited(key));
    },
    times: 30,
  };
}

async function profiled(work, bundles) {
  const file = path.join(bundles, 'ours.cjs');
  const { run, times } = works[work](require(file));
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  const started = performance.now();
  run();
  const ms = (performance.now() - started) / times;
  const { profile } = await session.post('Profiler.stop');
  const moduleAt = modulesOf(file);
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const byFunction = new Map();
  const byModule = new Map();
  let total = 0;
  const add = (sums, key, time) => sums.set(key, (sums.get(key) ?? 0) + time);
  for (const [i, id] of profile.samples.entries()) {
    const { functionName, url, lineNumber } = frames.get(id);
    const where = url.endsWith('ours.cjs') ? moduleAt(lineNumber) : functionName || url;
    add(byFunction, `${functionName || '(a function without a name)'} · ${where}`, profile.timeDeltas[i]);
    add(byModule, where, profile.timeDeltas[i]);
    total += profile.timeDeltas[i];
  }
  const shares = (sums, count) =>
    [...sums]
      .sort((a, b) => b[1] - a[1])
      .slice(0, count)
      .map(([name, time]) => [name, `${((100 * time) / total).toFixed(1)} %`]);
  return [
    `## ${work}: ${ms.toFixed(1)} ms each`,
    table(['Module', 'own time'], shares(byModule, 20)),
    table(['Function', 'own time'], shares(byFunction, 30)),
  ].join('\n\n');
}

/** Which source file a line of a bundle comes from: esbuild puts its name in a comment before each. */
function modulesOf(bundle) {
  const starts = readFileSync(bundle, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const name = /^\s*\/\/ ((?:server|test|node_modules)\/\S+)$/.exec(line)?.[1];
      return name ? [{ at, name: name.replace('node_modules/', '') }] : [];
    });
  return (line) => starts.findLast(({ at }) => at <= line)?.name ?? '(bundle)';
}

if (process.argv[2] === '--work') {
  process.send(await profiled(process.argv[3], process.argv[4]), () => process.exit());
}
