// Part 3: the command line, on one letter and on folders of different letters.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { percentile } from './figures.mjs';
import { rumdl } from './server.mjs';

const require = createRequire(import.meta.url);
const markdownlintCli = fileURLToPath(
  new URL('node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs', import.meta.url),
);

/** Measures everything of this part. `say` is told what is being done. */
export async function measureCommandLine({ bundles, quick, say }) {
  const { letterOf } = require(path.join(bundles, 'ours.cjs'));
  const node = process.execPath;
  const programs = [
    { name: 'Section 17', command: node, args: [path.join(bundles, 'cli.js'), 'check', '.'] },
    ...(existsSync(markdownlintCli)
      ? [{ name: 'markdownlint-cli2', command: node, args: [markdownlintCli, '**/*.md'] }]
      : []),
    ...(rumdl() ? [{ name: 'rumdl', command: rumdl(), args: ['check', '--no-cache', '.'] }] : []),
  ];

  const folderOf = async (count) => {
    const folder = path.join(bundles, `letters-${count}`);
    await mkdir(folder);
    // Letters have long lines; what is found in each of them would be charged to the peers.
    await writeFile(path.join(folder, '.markdownlint.json'), '{ "MD013": false }');
    for (let i = 0; i < count; i++) {
      await writeFile(path.join(folder, `letter-${i}.md`), letterOf(7_000_000 + count + i).text);
    }
    return folder;
  };

  say('one letter');
  const one = await folderOf(1);
  const rivals = [{ name: 'node -e 0', command: node, args: ['-e', '0'] }, ...programs];
  const taken = rivals.map(() => []);
  for (let turn = 0; turn < (quick ? 10 : 30); turn++) {
    for (const [i, program] of rivals.entries()) taken[i].push((await run(program, one)).ms);
  }
  const single = rivals.map(({ name }, i) => ({ name, ms: percentile(taken[i]), least: Math.min(...taken[i]) }));

  const folders = [];
  for (const count of quick ? [200, 1_000] : [1_000, 10_000]) {
    say(`${count} letters`);
    const folder = await folderOf(count);
    for (const program of programs) {
      const best = [];
      for (let turn = 0; turn < (quick || count > 1_000 ? 1 : 3); turn++) best.push(await run(program, folder));
      const { ms, ...rest } = best.reduce((a, b) => (a.ms < b.ms ? a : b));
      folders.push({ count, name: program.name, seconds: ms / 1000, perSecond: (count * 1000) / ms, ...rest });
    }
  }
  return { single, folders };
}

/** No run takes longer, in milliseconds. */
const longest = 600_000;

/**
 * Runs a program to its end. Gives the milliseconds from start to end and, on Linux, the most megabytes that it had
 * resident and how many cores it kept busy. Throws where it could not do its work.
 */
function run({ name, command, args }, cwd) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd, stdio: 'ignore', timeout: longest });
    let seen = {};
    const watch = setInterval(() => {
      seen = { ...seen, ...resourcesOf(child.pid, performance.now() - started) };
    }, 50);
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      clearInterval(watch);
      const ms = performance.now() - started;
      if (status === 0 || status === 1) resolve({ ms, ...seen });
      else
        reject(
          new Error(
            `${name} ended with ${signal ? `${signal}, perhaps after ${longest / 1000} s` : `status ${status}`}`,
          ),
        );
    });
  });
}

/** The kernel counts processor time in hundredths of a second. */
const tick = 10;

function resourcesOf(pid, elapsed) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return { megabytes: kilobytes / 1024, cores: ((Number(fields[11]) + Number(fields[12])) * tick) / elapsed };
  } catch {
    // Another system, or the program has just ended.
    return {};
  }
}
