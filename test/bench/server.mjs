// Part 2: the real server over standard input and output, from a change to its diagnostics.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from './client.mjs';
import { percentile } from './figures.mjs';
import { within } from './patience.mjs';

const require = createRequire(import.meta.url);
const sizes = { '5 KB': 3_500, '50 KB': 50_000, '1 MB': 1_000_000 };
const words = 'section twenty four of the act applies to what was asked for ';

/** The program of rumdl, without the script that starts it; undefined where it is not installed. */
export function rumdl() {
  try {
    const installed = require.resolve(`@rumdl/cli-${process.platform}-${process.arch}/package.json`);
    return path.join(path.dirname(installed), process.platform === 'win32' ? 'rumdl.exe' : 'rumdl');
  } catch {
    return undefined;
  }
}

/** Measures everything of this part. `say` is told what is being done. */
export async function measureServer({ bundles, quick, say }) {
  const { letterOf, textOf } = require(path.join(bundles, 'ours.cjs'));
  const node = process.execPath;
  const bundle = (file) => [path.join(bundles, file), '--stdio'];
  const servers = [
    { name: 'the protocol alone', command: node, args: bundle('floor.cjs') },
    { name: 'Section 17, which sends', command: node, args: bundle('server.cjs') },
    { name: 'Section 17, which is asked', command: node, args: bundle('server.cjs'), asks: true },
    ...(rumdl() ? [{ name: 'rumdl', command: rumdl(), args: ['server', '--stdio'], asks: true }] : []),
  ];
  const rows = [];
  for (const [size, characters] of Object.entries(sizes)) {
    say(`keys at ${size}`);
    const text = textOf(characters, 5_000_000);
    rows.push(...(await typeInto(servers, size, text, quick)));
  }
  say('50 open letters');
  const letters = Array.from({ length: 50 }, (_, i) => letterOf(6_000_000 + i).text);
  const megabytesWith50Letters = await memoryWith(servers[1], letters);
  say('others while 10 MB are read');
  return {
    rows,
    megabytesWith50Letters,
    whileReading: await whileReading(servers[1], letterOf(1).text, textOf(1e7, 1)),
  };
}

/** Types into all servers in turn, so that what the machine does besides weighs on all alike. */
async function typeInto(servers, size, text, quick) {
  const clients = [];
  for (const server of servers) clients.push(await connect(server));
  const drafts = [];
  for (const client of clients) drafts.push(await client.open('file:///letter.md', text));
  const keys = clients.map(() => []);
  const bursts = clients.map(() => []);
  const [warmUp, most, seconds, burstCount] = quick ? [8, 40, 12, 3] : [30, 200, 60, 8];
  let typed = 0;
  const character = () => words[typed++ % words.length];

  const until = performance.now() + seconds * 1000;
  for (let turn = 0; turn < warmUp + most && (turn < warmUp + 8 || performance.now() < until); turn++) {
    for (const [i, draft] of drafts.entries()) {
      const { sent, answered } = draft.key(character());
      const took = (await within(`${clients[i].name}: the diagnostics of key ${turn} at ${size}`, answered)) - sent;
      if (turn >= warmUp) keys[i].push(took);
      await sleep(5);
    }
  }
  for (let burst = 0; burst < burstCount; burst++) {
    for (const [i, draft] of drafts.entries()) {
      await sleep(100);
      let last;
      for (let key = 0; key < 10; key++) {
        last = draft.key(character());
        if (key < 9) await sleep(30);
      }
      const answered = await within(`${clients[i].name}: the diagnostics of ten keys at ${size}`, last.answered);
      bursts[i].push(answered - last.sent);
    }
  }
  for (const client of clients) await client.stop();
  return clients.map(({ name }, i) => ({
    server: name,
    size,
    p50: percentile(keys[i]),
    p95: percentile(keys[i], 0.95),
    least: Math.min(...keys[i]),
    burst: percentile(bursts[i]),
    burstWorst: Math.max(...bursts[i]),
  }));
}

/** How long it takes a server to read a very long letter, and how long another request waits meanwhile at most, in milliseconds. */
async function whileReading(server, letter, long) {
  const client = await connect(server);
  await client.open('file:///letter.md', letter);
  const begun = performance.now();
  let reads = true;
  const opened = client.open('file:///long.md', long).finally(() => {
    reads = false;
  });
  const waits = [];
  while (reads) waits.push(await client.hover('file:///letter.md'));
  await opened;
  const reading = performance.now() - begun;
  await client.stop();
  return { reading, p50: percentile(waits), worst: Math.max(...waits) };
}

/** What a server keeps resident with these letters open and each of them edited, in megabytes; only Linux tells. */
async function memoryWith(server, letters) {
  const client = await connect(server);
  for (const [i, letter] of letters.entries()) {
    const draft = await client.open(`file:///letter-${i}.md`, letter);
    await within(`${server.name}: the diagnostics of letter ${i}`, draft.key('.').answered);
  }
  await sleep(1_000);
  const status = await readFile(`/proc/${client.pid}/status`, 'utf8').catch(() => '');
  await client.stop();
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes && Number(kilobytes) / 1024;
}
