#!/usr/bin/env node
// What a person starts: it loads the program proper. It holds nothing that only one kind of module knows, since Node
// takes it for the kind that the nearest package.json says, wherever the folder was copied to.

import('./required.ts').catch((error: Error) => {
  const [reason] = error.message.split('\n');
  console.error(`section17: the program is not complete: is it being built or installed? Try again (${reason}).`);
  process.exitCode = 2;
});
