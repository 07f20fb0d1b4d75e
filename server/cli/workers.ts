import type { Worker } from 'node:worker_threads';
import type { RecordingOptions } from './audit/recorder.ts';
import type { CheckOptions } from './checkFile.ts';
import { standardInput, type Unread } from './files.ts';
import type { World } from './world.ts';

/** What is to be done with each file. */
export type Work =
  | { readonly work: 'check'; readonly options: CheckOptions }
  | { readonly work: 'record'; readonly options: RecordingOptions };

/** What a worker is told at its start. */
export interface WorkerStart extends Pick<World, 'cwd' | 'today' | 'env'> {
  readonly work: Work;
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number };
}

/** A worker takes about as long to start as this many letters take. */
const worthAWorker = 24;
/** How many files a worker is given at a time. */
const batch = 8;

/**
 * Says of each file what `here` says, in the order of `files`: in this thread where there are few, else in as many
 * workers as the options or else the machine's cores allow. No more is worked on ahead than those workers hold, so memory does not grow with the number of files.
 */
export async function* spread<File extends string | Unread, Answer>(
  files: readonly File[],
  here: (file: File) => Promise<Answer>,
  work: Work,
  world: World,
): AsyncGenerator<Answer> {
  const { workers, cwd, today, env, stdout } = world;
  const threads = Math.min(work.options.threads ?? workers?.most ?? 1, Math.floor(files.length / worthAWorker));
  if (!workers || threads < 2 || files.some((file) => file === standardInput)) {
    for (const file of files) yield await here(file);
    return;
  }
  const { Worker } = await import('node:worker_threads');
  const start: WorkerStart = {
    work,
    cwd,
    today,
    env: { ...env },
    stdout: { isTTY: stdout.isTTY, columns: stdout.columns },
  };
  const pool = Array.from({ length: threads }, () => new Worker(workers.program, { workerData: start }));
  const turns = pool.map((worker) => asking<Answer>(worker));
  try {
    // What is wrong with the options as such is found here, while the workers start.
    yield await here(files[0]!);
    yield* answersOf(files.slice(1), turns, here);
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}

/** What is said of each file, a batch to each worker in turn, in the order of the files. */
async function* answersOf<File extends string | Unread, Answer>(
  files: readonly File[],
  turns: readonly ((paths: string[]) => Promise<Answer[]>)[],
  here: (file: File) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const under: Promise<Answer[]>[] = [];
  let given = 0;
  const give = () => {
    const part = files.slice(given, given + batch);
    const turn = turns[(given / batch) % turns.length]!;
    given += batch;
    under.push(answers(part, turn, here));
  };
  while (given < files.length && under.length < turns.length * 3) give();
  for (let done = under.shift(); done; done = under.shift()) {
    const said = await done;
    if (given < files.length) give();
    yield* said;
  }
}

/** What is said of each file of a batch; what could not even be named is said here. */
async function answers<File extends string | Unread, Answer>(
  part: readonly File[],
  ask: (paths: string[]) => Promise<Answer[]>,
  here: (file: File) => Promise<Answer>,
): Promise<Answer[]> {
  const said = await ask(part.filter((file) => typeof file === 'string'));
  let at = 0;
  return Promise.all(part.map((file) => (typeof file === 'string' ? said[at++]! : here(file))));
}

/** Asks a worker one batch after another; its answers come in the order of the questions. */
function asking<Answer>(worker: Worker): (paths: string[]) => Promise<Answer[]> {
  const waiting: { readonly resolve: (said: Answer[]) => void; readonly reject: (error: unknown) => void }[] = [];
  worker.on('message', (said: Answer[]) => waiting.shift()?.resolve(said));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return (paths) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(paths);
    });
}
