import { count, type Stream } from './world.ts';

/** Fewer files than this are done before anyone wonders. */
const worthShowing = 20;
const bar = 24;

/** A line on a terminal that says how far a long check has come, and leaves no trace. */
export interface Progress {
  step(): void;
  /** Takes the line away, so that other lines can be written; the next step draws it again. */
  clear(): void;
}

/** Progress over so many files; silent where the stream is no terminal or the set is small. */
export function progressOn(stream: Stream, files: number): Progress {
  if (!stream.isTTY || files < worthShowing) return { step() {}, clear() {} };
  let done = 0;
  let shown = -1;
  return {
    step() {
      done++;
      const filled = Math.floor((done / files) * bar);
      if (filled === shown) return;
      shown = filled;
      stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(bar - filled)} ${done} of ${count(files, 'file')}`);
    },
    clear() {
      shown = -1;
      stream.write('\r\u001B[K');
    },
  };
}
