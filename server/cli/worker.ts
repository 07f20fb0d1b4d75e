import { recorder } from './audit/recorder.ts';
import { fileChecker } from './checkFile.ts';
import type { WorkerStart } from './workers.ts';

/** Makes this thread one of those that many files are spread over: it takes paths and says what it finds. */
export async function answerAsWorker(): Promise<void> {
  const { parentPort, workerData } = await import('node:worker_threads');
  const { work, stdout, ...start } = workerData as WorkerStart;
  const world = { ...start, stdout: { ...stdout, write: () => true }, stdin: process.stdin };
  const does = work.work === 'check' ? fileChecker(work.options, world) : recorder(work.options, world);
  let before: Promise<void> = Promise.resolve();
  parentPort!.on('message', (paths: string[]) => {
    before = before.then(async () => {
      const said: unknown[] = [];
      for (const path of paths) said.push(await does(path));
      parentPort!.postMessage(said);
    });
  });
}
