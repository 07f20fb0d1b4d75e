// The program proper, which `start.ts` loads: in its main thread the command line, in others one that checks files.

import '../engine/optimising.ts';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { faultInWords, reasonOf } from './faults.ts';
import { run } from './program.ts';
import { answerAsWorker } from './worker.ts';
import { complain, exit } from './world.ts';

const program = fileURLToPath(import.meta.url);
// Threads run it itself, a person what loads it. Node would take its time to say which this is.
if (process.argv[1] === program) answerAsWorker();
else begin();

async function begin(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that closes the pipe early wants no more, and no word about it.
    if (error.code !== 'EPIPE') complain(process, `the output cannot be written: ${reasonOf(error)}`);
    process.exit(exit.failed);
  });
  // What cannot be said is not said; the status stands.
  process.stderr.on('error', () => {});

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
      get interrupted() {
        return interruption();
      },
      workers: { most: availableParallelism(), program },
    });
  } catch (error) {
    complain(process, faultInWords(error));
    process.exitCode = exit.failed;
  }
}

/** Says when the person or the system asks this program to end. It does not end by itself then, unless asked twice. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** The date on the calendar of the person's own time zone. */
function isoDate(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}
