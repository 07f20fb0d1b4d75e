import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { figures, missed } from './score.mjs';

const mark = (kind: string, right: number, wrong: number) => ({ kind, right, invented: wrong, missed: wrong });

it('holds each kind of fact to its target, and what was not scored at all', () => {
  const rows = figures([mark('stance', 97, 3), mark('claims', 96, 4), mark('harm', 1, 0)]);
  expect(missed(rows, { stance: 0.97, claims: 0.97, sections: 0.97 })).toEqual(['claims', 'sections']);
  expect(missed(rows, { stance: 0.97, harm: 1 })).toEqual([]);
});

it('is part of what must hold', () => {
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^check '.*' npm run eval$/m);
});

it('passes for the letters as they are read today, and prints a row for each kind', () => {
  const { status, stdout } = spawnSync(process.execPath, ['test/eval/evaluate.mjs'], { encoding: 'utf8' });
  expect(stdout).toMatch(/^stance .* met \(0\.97\)$/m);
  expect([status, stdout.match(/MISSED/g)]).toEqual([0, null]);
});
