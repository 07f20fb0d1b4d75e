#!/usr/bin/env node
// What a person starts: it loads the program proper, by `require` once it is built.

import('./main.ts').catch((error: Error) => {
  const [reason] = error.message.split('\n');
  console.error(`section17: the program is not complete: is it being built or installed? Try again (${reason}).`);
  process.exitCode = 2;
});
