// A few seconds of what `npm run fuzz` does for as long as it is told to.

import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from './bundle.mjs';
import type { Draw } from './draw.ts';
import { play, playground } from './play.ts';

let folder: string;
let ground: ReturnType<typeof playground>;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'section17-fuzz-'));
  await bundle(['worker'], folder);
  ground = playground(pathToFileURL(path.join(folder, 'worker.mjs')));
}, 60_000);
afterAll(async () => {
  await ground.end();
  await rm(folder, { recursive: true });
});

/** Plays one seed after another, so many or as many as the milliseconds allow: a slow machine does fewer. Gives how many. */
async function playSeeds(count: number, milliseconds: number, kind?: Draw['kind']): Promise<number> {
  const end = performance.now() + milliseconds;
  let seed = 0;
  for (; seed < count && performance.now() < end; seed++) await play({ seed, kind }, ground);
  return seed;
}

test('hostile text, edits and configuration break nothing', async () => {
  expect(await playSeeds(60, 5_000)).toBeGreaterThan(0);
}, 60_000);

test('what is kept between edits never shows', async () => {
  expect(await playSeeds(40, 4_000, 'typing')).toBeGreaterThan(0);
}, 60_000);
