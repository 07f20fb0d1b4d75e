import type { World } from '../../server/cli/world.ts';

/** A world whose streams are kept, for commands run in process. */
export interface Screen extends World {
  /** What was written to standard output and to standard error. */
  out(): string;
  err(): string;
}

/** A world in a folder; `input` is what standard input holds, `terminal` makes its streams a terminal. */
export function screen(cwd: string, { input = '', terminal = false, env = {} as World['env'] } = {}): Screen {
  const written = { out: '', err: '' };
  const stream = (to: 'out' | 'err') => ({
    isTTY: terminal,
    columns: 100,
    write(text: string) {
      written[to] += text;
    },
  });
  return {
    cwd,
    today: '2026-11-24',
    env,
    stdin: (async function* () {
      yield Buffer.from(input);
    })(),
    stdout: stream('out'),
    stderr: stream('err'),
    out: () => written.out,
    err: () => written.err,
  };
}
