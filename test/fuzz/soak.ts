// A long day: many edits in many documents that are opened and closed, through the real server. The first argument
// says how many edits (100,000 unless given), the second how many documents (200). Prints memory and latency.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { letterOf } from '../bench/letters.ts';
import { randomOf } from '../bench/random.ts';
import { buildServer, startServer } from './server.ts';

const [edits = 100_000, documents = 200] = process.argv.slice(2).map(Number);
/** How many documents stand open at once, and how many edits one gets before another takes its place. */
const atOnce = 20;
const editsEach = 50;
/** Memory may grow by so much of itself; latency by far more, since other work on the machine doubles it at once, and what grows with the edits does not stop at that. */
const tolerance = { memory: 0.1, latency: 2 };

const folder = mkdtempSync(path.join(tmpdir(), 'section17-soak-'));
// Node gives memory back when it sees fit, so what counts is what is in use when it was told to.
const collector = path.join(folder, 'collector.cjs');
const used = path.join(folder, 'used');
writeFileSync(
  collector,
  `process.on('SIGUSR2', () => {
    global.gc();
    const { heapUsed, external } = process.memoryUsage();
    require('node:fs').writeFileSync(${JSON.stringify(used)}, String(heapUsed + external));
  });`,
);
const server = startServer(await buildServer(folder), ['--expose-gc', '--require', collector]);
await server.initialize();

const random = randomOf(17);
const seeds = new Map<string, { lines: number; version: number }>();
const uriOf = (n: number) => `file:///letters/${n}.md`;

async function open(n: number): Promise<void> {
  const { text } = letterOf(n);
  seeds.set(uriOf(n), { lines: text.split('\n').length, version: 1 });
  await server.open(uriOf(n), text);
}

async function close(uri: string): Promise<void> {
  seeds.delete(uri);
  await server.close(uri);
}

/** Types into a document, or takes out what was typed. Gives how long the answer took, in milliseconds. */
async function edit(uri: string): Promise<number> {
  const document = seeds.get(uri)!;
  document.version += 1;
  const at = { line: random.between(0, document.lines - 1), character: random.between(0, 60) };
  const end = random.chance(0.5) ? { ...at, character: at.character + 1 } : at;
  const sent = performance.now();
  await server.change(uri, document.version, {
    range: { start: at, end },
    text: end === at ? random.pick(['x', ' ', '.']) : '',
  });
  await server.findings(uri);
  return performance.now() - sent;
}

/** Edits, with documents opened and closed in turn; ends with all of them closed. */
async function day(count: number): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  while (seeds.size < Math.min(atOnce, documents)) await open(next++);
  for (let i = 0; i < count; i++) {
    if (i > 0 && i % editsEach === 0) {
      await close([...seeds.keys()][0]!);
      await open(next++ % documents);
    }
    times.push(await edit(random.pick([...seeds.keys()])));
  }
  for (const uri of [...seeds.keys()]) await close(uri);
  return times;
}

/** The memory that the server uses when it has come to rest, in bytes. */
async function memory(): Promise<number> {
  for (let i = 0; i < 4; i++) {
    server.process.kill('SIGUSR2');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return Number(readFileSync(used, 'utf8'));
}

const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const milliseconds = (time: number) => `${time.toFixed(2)} ms`;

// What a server keeps for good (compiled code, the heap's size in use) is there after the first hours.
await day(Math.max(4_000, Math.round(edits / 20)));
const before = await memory();
const began = performance.now();
const times = await day(edits);
const seconds = Math.round((performance.now() - began) / 1000);
const after = await memory();
const tenth = Math.ceil(times.length / 10);
const [first, last] = [middle(times.slice(0, tenth)), middle(times.slice(-tenth))];
const status = await server.stop();
rmSync(folder, { recursive: true });

console.log(`${edits} edits in ${documents} documents, ${atOnce} open at once, in ${seconds} s`);
console.log(`memory: ${megabytes(before)} before, ${megabytes(after)} after`);
console.log(
  `from an edit to its findings: ${milliseconds(first)} in the first tenth, ${milliseconds(last)} in the last (medians)`,
);
console.log(`the server logged ${server.logged.length} faults and ended with ${status}`);
const grown = after > before * (1 + tolerance.memory) || last > first * (1 + tolerance.latency);
if (grown || server.logged.length > 0 || status !== 0) {
  process.exitCode = 1;
}
