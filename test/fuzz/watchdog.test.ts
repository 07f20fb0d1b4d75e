import { afterAll, expect, test } from 'vitest';
import { watched } from './watchdog.ts';

const program = `import { parentPort } from 'node:worker_threads';
let asked = 0;
parentPort.on('message', (question) => {
  if (question === 'throw') throw new Error('broken');
  if (question === 'exit') process.exit(3);
  if (question === 'never') /^(?:(?:a|b|\\W*)*)*$/.test('a -- '.repeat(40) + '\\0x');
  parentPort.postMessage([question, ++asked]);
});`;
const { ask, end } = watched<string, [string, number]>(
  new URL(`data:text/javascript,${encodeURIComponent(program)}`),
  1_000,
);
afterAll(end);

test('a round that never ends is ended, and the next one finds a fresh worker', async () => {
  expect(await ask('one')).toEqual(['one', 1]);
  expect(await ask('two')).toEqual(['two', 2]);
  await expect(ask('never')).rejects.toThrow('no answer within 1 s');
  expect(await ask('three')).toEqual(['three', 1]);
});

test('so does one after a worker that broke down', async () => {
  await expect(ask('throw')).rejects.toThrow('broken');
  await expect(ask('exit')).rejects.toThrow('the worker ended');
  expect(await ask('four')).toEqual(['four', 1]);
});
