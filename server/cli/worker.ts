import { parentPort, workerData } from 'node:worker_threads';
import { fileChecker, type Said } from './checkFile.ts';
import type { WorkerStart } from './workers.ts';

/** Makes this thread one of those that a check of many files is spread over: it takes paths and says what it finds. */
export function answerAsWorker(): void {
  const { options, stdout, ...world } = workerData as WorkerStart;
  const silent = { ...stdout, write: () => true };
  const check = fileChecker(options, { ...world, stdout: silent, stdin: process.stdin });
  let before: Promise<void> = Promise.resolve();
  parentPort!.on('message', (paths: string[]) => {
    before = before.then(async () => {
      const said: Said[][] = [];
      for (const path of paths) said.push(await check(path));
      parentPort!.postMessage(said);
    });
  });
}
