#!/usr/bin/env node
import { run } from './program.ts';
import { exit } from './world.ts';

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  // The status is set and not forced, so that everything written reaches a pipe first.
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  });
} catch (error) {
  console.error(error);
  process.exitCode = exit.failed;
}
