// Part 1: reading and rules in process, beside the parser that we are built on and beside other linters.

import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { percentile, ratio } from './figures.mjs';
import { within } from './patience.mjs';
import { proseTools, tools } from './tools.mjs';

const require = createRequire(import.meta.url);
const megabyte = 1_000_000;

/** How many new texts or keys a turn has, so that it is long enough to time, and how many turns, quick and full. */
const sizes = {
  '5 KB': { characters: 3_500, texts: 10, keys: 40, turns: [12, 40] },
  '50 KB': { characters: 50_000, texts: 3, keys: 12, turns: [8, 24] },
  '1 MB': { characters: megabyte, texts: 1, keys: 3, turns: [3, 9] },
  '10 MB': { characters: 10 * megabyte, texts: 1, turns: [1, 3] },
};

/** Measures everything of this part. `say` is told what is being done. */
export async function measureReading({ bundles, quick, say }) {
  const { textOf, repeated } = require(path.join(bundles, 'ours.cjs'));
  const flawed = await readFile(new URL('../notices/kestrel-phones-partial-flawed.md', import.meta.url), 'utf8');
  let seed = 1_000_000;
  const newText = (characters) => {
    seed += 10_000;
    return textOf(characters, seed);
  };
  const started = [];
  const missing = {};
  for (const name of Object.keys(tools)) {
    say(`loading ${name}`);
    const tool = await start(name, bundles).catch((error) => {
      missing[name] = error.message;
    });
    if (tool) started.push(tool);
  }
  const rows = [];
  /**
   * Gives each tool the same texts, one tool after the other, turn by turn, and keeps what it took. A tool that has
   * waited for others is slow at first, so each reads a little before its time is taken;
   * those that read prose are too slow for that to matter.
   */
  async function measure(what, size, taking, textsFor, turns) {
    say(`${what}, ${size}`);
    const taken = taking.map(() => []);
    const findings = taking.map(() => 0);
    for (let turn = 0; turn < turns; turn++) {
      const job = { do: what === 'after one edit' ? 'follow' : 'read', texts: textsFor() };
      const limber = limberingUp(size);
      for (const [i, tool] of taking.entries()) {
        const answer = await tool.ask({ ...job, limber: proseTools.has(tool.name) ? [] : limber });
        taken[i].push(answer.ms);
        findings[i] += answer.findings;
        tool.megabytes = answer.megabytes;
      }
    }
    for (const [i, { name }] of taking.entries()) {
      const [ms, least] = [percentile(taken[i]), Math.min(...taken[i])];
      rows.push({ what, size, tool: name, ms, least, findings: findings[i] / turns });
    }
    const mine = rows.filter((row) => row.what === what && row.size === size);
    const parse = mine.find(({ tool }) => tool === 'remark-parse');
    const parsed = taken[taking.findIndex(({ name }) => name === 'remark-parse')];
    for (const row of parse ? mine : []) {
      const samples = taken[taking.findIndex(({ name }) => name === row.tool)];
      if (!samples) continue;
      row.ratio = parsed ? ratio(samples, parsed) : row.ms / parse.ms;
      row.ratioOfLeast = row.least / parse.least;
    }
  }

  const limberingUp = (size) =>
    size === '5 KB' ? Array.from({ length: 8 }, () => newText(3_500)) : [newText(50_000), newText(50_000)];

  try {
    for (const tool of started) {
      say(`warming ${tool.name}`);
      await warm(tool, newText);
    }
    const only = (...names) => started.filter(({ name }) => names.includes(name));
    const both = only('Section 17', 'remark-parse');
    const turnsOf = (size) => sizes[size].turns[quick ? 0 : 1];
    const newTexts = (size) => () => Array.from({ length: sizes[size].texts }, () => newText(sizes[size].characters));
    for (const size of ['5 KB', '50 KB', '1 MB']) {
      const swift = started.filter(({ name }) => !proseTools.has(name));
      await measure('not seen before', size, swift, newTexts(size), turnsOf(size));
      // These take so long that whoever waits for them is out of breath.
      const slow = started.filter(({ name }) => proseTools.has(name));
      const oneText = () => newTexts(size)().slice(0, 1);
      if (!(quick && size === '1 MB')) await measure('not seen before', size, slow, oneText, quick ? 3 : 5);
    }
    for (const size of ['5 KB', '50 KB', '1 MB']) {
      const { characters, keys } = sizes[size];
      await measure('after one edit', size, both, () => typed(newText(characters), keys), turnsOf(size));
    }
    let ending = 0;
    for (const size of ['50 KB', '1 MB']) {
      const same = () => [`${repeated(flawed, sizes[size].characters)}\n\nCopy ${ending++}.\n`];
      await measure('one flawed letter again and again', size, both, same, turnsOf(size));
    }
    await measure('not seen before', '10 MB', only('Section 17'), newTexts('10 MB'), turnsOf('10 MB'));
    return { rows, missing, megabytes: Object.fromEntries(started.map(({ name, megabytes }) => [name, megabytes])) };
  } finally {
    for (const tool of started) tool.stop();
  }
}

/** A text, and the same after each key of a word typed at the end of a paragraph in its middle. */
function typed(text, keys) {
  const at = text.indexOf('.\n', text.length / 2) + 1;
  const words = ' Witnesses in the area said so to an officer on the day.';
  return Array.from({ length: keys + 1 }, (_, i) => `${text.slice(0, at)}${words.slice(0, i)}${text.slice(at)}`);
}

/** Lets the engine compile what it will run: three seconds of letters at most. */
async function warm(tool, newText) {
  const until = performance.now() + 3_000;
  for (let i = 0; i < 40 && performance.now() < until; i++) {
    await tool.ask({ do: 'read', limber: [], texts: [newText(3_500), newText(i % 4 === 0 ? 50_000 : 3_500)] });
    await tool.ask({ do: 'follow', limber: [], texts: typed(newText(3_500), 5) });
  }
}

/** Starts a tool in its process. Throws where it is not installed. */
async function start(name, bundles) {
  const child = fork(fileURLToPath(new URL('toolProcess.mjs', import.meta.url)), [name, bundles], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--max-old-space-size=6000'],
  });
  const answer = () => within(`${name}: its answer`, said(), 600);
  const said = () =>
    new Promise((resolve, reject) => {
      const gone = () => reject(new Error(`${name} ended before it answered`));
      child.once('exit', gone);
      child.once('message', (message) => {
        child.off('exit', gone);
        if (message.problem) reject(new Error(message.problem));
        else resolve(message);
      });
    });
  await answer();
  return {
    name,
    ask(job) {
      child.send(job);
      return answer();
    },
    stop: () => child.kill(),
  };
}
