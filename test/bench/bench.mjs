// Measures Section 17 beside its peers: npm run bench. `--help` shows what can be chosen.

import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureActivation } from './activation.mjs';
import { buildInto } from './build.mjs';
import { measureCommandLine } from './commandLine.mjs';
import { profileOf } from './profile.mjs';
import { measureReading } from './reading.mjs';
import { pageOf, tablesOf } from './report.mjs';
import { measureServer } from './server.mjs';
import { targetsOf } from './targets.mjs';

const parts = {
  reading: measureReading,
  server: measureServer,
  'command-line': measureCommandLine,
  activation: measureActivation,
};
const names = { reading: 'reading', server: 'server', 'command-line': 'commandLine', activation: 'activation' };
const resultsFile = fileURLToPath(new URL('../../bench-results.json', import.meta.url));
const page = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean' },
    only: { type: 'string', default: Object.keys(parts).join(',') },
    peers: { type: 'boolean' },
    profile: { type: 'boolean' },
    quick: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean' },
  },
});

if (options.help) {
  console.log(`npm run bench -- [--quick] [--only ${Object.keys(parts).join(',')}]
  --peers       install the tools to measure beside, into test/bench/node_modules, and do nothing else
  --profile     show where our own time goes, by function, and do nothing else
  --write-docs  write docs/performance.md from the last results, which must be those of a whole run`);
} else if (options.peers) {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const install = ['install', '--no-package-lock', '--no-audit', '--no-fund'];
  process.exitCode = spawnSync('npm', install, { cwd: here, stdio: 'inherit', shell: true }).status ?? 1;
} else if (options['write-docs']) {
  const results = JSON.parse(await readFile(resultsFile, 'utf8'));
  const unmeasured = Object.keys(parts).find((part) => !results[names[part]]);
  if (unmeasured) throw new Error(`The last run left out the part ${unmeasured}; the page shows whole runs only`);
  await writeFile(page, pageOf(results));
} else {
  const bundles = await mkdtemp(path.join(os.tmpdir(), 'section17-bench-'));
  try {
    if (options.profile) console.log(await profileOf(bundles));
    else await measure(bundles);
  } finally {
    await rm(bundles, { recursive: true });
  }
}

async function measure(bundles) {
  const chosen = options.only.split(',');
  const unknown = chosen.find((part) => !(part in parts));
  if (unknown) throw new Error(`No part is called ${unknown}; there are ${Object.keys(parts).join(', ')}`);
  const say = (what) => process.stderr.write(`${((performance.now() / 1000) | 0).toString().padStart(4)} s  ${what}\n`);
  say('building');
  const measured = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const results = { measured, quick: options.quick, machine: machine(), serverBytes: await buildInto(bundles) };
  for (const part of chosen) results[names[part]] = await parts[part]({ bundles, quick: options.quick, say });
  results.targets = targetsOf({ ...results, cores: results.machine.cores });
  await writeFile(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\n${tablesOf(results)}`);
}

function machine() {
  return {
    processor: os.cpus()[0].model.trim(),
    cores: os.cpus().length,
    gigabytes: Math.round(os.totalmem() / 1024 ** 3),
    system: `${os.type()} ${os.release().split('-')[0]}`,
    node: process.versions.node,
    load: os.loadavg()[0].toFixed(1),
  };
}
