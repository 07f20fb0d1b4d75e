import { count, type Stream } from './world.ts';

/** Fewer files than this are done before anyone wonders. */
const worthShowing = 20;
const bar = 24;
/** Milliseconds after which the line is drawn anew, and after which it says how much time is left. */
const redrawn = 1000;
const telling = 3000;

/** A line on a terminal that says how far a long check has come, and leaves no trace. */
export interface Progress {
  step(): void;
  /** Takes the line away, so that other lines can be written; the next step draws it again. */
  clear(): void;
}

/**
 * Progress over so many files; silent where the stream is no terminal or the set is small.
 * @param now a clock, in milliseconds
 */
export function progressOn(stream: Stream, files: number, now = () => performance.now()): Progress {
  if (!stream.isTTY || files < worthShowing) return { step() {}, clear() {} };
  const began = now();
  let done = 0;
  let shown = -1;
  let drawn = began;
  return {
    step() {
      done++;
      const filled = Math.floor((done / files) * bar);
      const at = now();
      if (filled === shown && at - drawn < redrawn) return;
      shown = filled;
      drawn = at;
      const left = at - began < telling ? '' : `, ${timeInWords(((at - began) / done) * (files - done))} left`;
      stream.write(
        `\r${'█'.repeat(filled)}${'░'.repeat(bar - filled)} ${done} of ${count(files, 'file')}${left}\u001B[K`,
      );
    },
    clear() {
      shown = -1;
      stream.write('\r\u001B[K');
    },
  };
}

/** Milliseconds as a person says them: `25 s`, `4 min`, `2 h 10 min`. */
function timeInWords(time: number): string {
  const seconds = Math.ceil(time / 5000) * 5;
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
