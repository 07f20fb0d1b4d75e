// The program proper, which `start.ts` loads: in its main thread the command line, in others one that checks files.

import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { run } from './program.ts';
import { answerAsWorker } from './worker.ts';
import { exit } from './world.ts';

if (isMainThread) begin();
else answerAsWorker();

async function begin(): Promise<void> {
  // A reader such as `head` may close the pipe early; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

  try {
    // The status is set and not forced, so that everything written reaches a pipe first.
    process.exitCode = await run(process.argv.slice(2), {
      cwd: process.cwd(),
      today: isoDate(new Date()),
      env: process.env,
      // Most runs do not read it, and Node sets it up when it is looked at.
      get stdin() {
        return process.stdin;
      },
      stdout: process.stdout,
      stderr: process.stderr,
      workers: { most: availableParallelism(), program: process.argv[1]! },
    });
  } catch (error) {
    console.error(error);
    process.exitCode = exit.failed;
  }
}

/** The date on the calendar of the person's own time zone. */
function isoDate(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}
