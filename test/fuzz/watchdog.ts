import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** A worker that answers one question at a time, and is ended when an answer takes too long. */
export interface Watched<Question, Answer> {
  /** Throws where the worker does not answer within the limit, or breaks down. The next question finds a fresh one. */
  ask(question: Question): Promise<Answer>;
  /** Ends the worker. */
  end(): Promise<void>;
}

/**
 * Watches a worker from outside, since nothing within a thread can end a regular expression that never does. The worker
 * runs the module in `file`, and posts one message for each that it is sent. `limit` is in milliseconds.
 */
export function watched<Question, Answer>(file: URL, limit: number): Watched<Question, Answer> {
  let worker: Worker | undefined;

  async function end(): Promise<void> {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  }

  async function ask(question: Question): Promise<Answer> {
    worker ??= new Worker(file);
    const asked = worker;
    const over = new AbortController();
    const { signal } = over;
    const fault = (what: string) => () => Promise.reject(new Error(what));
    asked.postMessage(question);
    try {
      return await Promise.race([
        once(asked, 'message', { signal }).then(([answer]: Answer[]) => answer!),
        once(asked, 'exit', { signal }).then(fault('the worker ended')),
        elapsed(limit, signal).then(fault(`no answer within ${limit / 1000} s`)),
      ]);
    } catch (error) {
      await end();
      throw error;
    } finally {
      over.abort();
    }
  }

  return { ask, end };
}

/** Waits in steps: while the whole machine, or this program, is put to sleep, no more than one of them goes by. */
async function elapsed(milliseconds: number, signal: AbortSignal): Promise<void> {
  const steps = 20;
  for (let step = 0; step < steps; step++) await setTimeout(milliseconds / steps, undefined, { signal });
}
