// `npm run recheck`: has every regular expression of the server looked at for backtracking without bound, and keeps
// the verdicts in verdicts.json, so that only new ones take time. `regularExpressions.test.ts` holds the code to them.
// `npm run recheck prove` looks for a proof for the undecided ones once more, as on a machine with nothing else to do.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { patterns } from './patterns.mjs';

const file = fileURLToPath(new URL('verdicts.json', import.meta.url));
/** Milliseconds for one expression; one that takes longer, for the proof too, is left undecided. */
const patience = 3_000;
const patienceForProof = 10_000;
const prove = process.argv[2] === 'prove';

const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const verdicts = {};
for (const { source, flags } of await patterns()) {
  const name = `/${source}/${flags}`;
  verdicts[name] = known[name] ?? (await verdictOf(source, flags, { timeout: patience }));
  if (verdicts[name] === 'unknown' && (prove || !known[name])) {
    verdicts[name] = await verdictOf(source, flags, { timeout: patienceForProof, checker: 'automaton' });
  }
  if (verdicts[name].startsWith('vulnerable')) console.log(`${verdicts[name]}: ${name}`);
  if (known[name] !== verdicts[name]) write({ ...known, ...verdicts });
}
write(verdicts);
const count = (status) => Object.values(verdicts).filter((verdict) => verdict.startsWith(status)).length;
// What helps: a gap that stops where its pattern could begin anew, `A(?:(?!A).){0,60}B`; a class that is not matched from
// its middle, `(?<!\w)\w+$`.
console.log(`${count('safe')} safe, ${count('unknown')} undecided, ${count('vulnerable')} vulnerable`);
process.exitCode = count('vulnerable') > 0 ? 1 : 0;

async function verdictOf(source, flags, how) {
  const { status, complexity, attack } = await check(source, flags, how);
  return status === 'vulnerable' ? `vulnerable, ${complexity.summary}, to ${attack.pattern}` : status;
}

function write(kept) {
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`);
}
