// Asks the package registry whether anything that is installed has a known weakness. Not every registry answers that:
// where it does not, this says so and passes.

import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=optional', '--json'], { encoding: 'utf8', timeout: 60_000 });
const told = read(stdout ?? '');
if (!told?.metadata?.vulnerabilities) {
  console.log(`SKIPPED: this registry has no audit endpoint (${told?.statusCode ?? 'no answer'}).`);
} else {
  const found = Object.entries(told.vulnerabilities ?? {});
  for (const [name, { severity, via }] of found) {
    console.log(`${severity}: ${name}: ${via.map((one) => one.title ?? one).join('; ')}`);
  }
  console.log(`${found.length} packages with a known weakness`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

function read(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
