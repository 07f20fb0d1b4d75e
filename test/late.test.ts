import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { modules } from '../scripts/late.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

test.each(Object.values(modules))('%s exports only what can be loaded at its first call', (module) => {
  const exported = readFileSync(`${root}${module}`, 'utf8').match(/^export .*/gm);
  expect(exported?.length).toBeGreaterThan(0);
  expect(exported?.filter((line) => !/^export (?:function \w+\(|type |interface )/.test(line))).toEqual([]);
});
