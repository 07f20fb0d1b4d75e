// Asks git what has changed. It only reads: neither the index nor anything else of the repository is written to.

import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { BadInput } from './world.ts';

/**
 * The files, by their absolute real paths, that were changed since work on this branch left `ref`: in a commit or not yet
 * in one, renamed (by the new name as by the old) or new, but for those that git ignores. What `ref` itself has gone on to
 * change is none of it. Throws `BadInput` without git, outside a repository and for what is no commit.
 */
export async function changedSince(ref: string, cwd: string): Promise<ReadonlySet<string>> {
  const fail = (why: string) => new BadInput(`--changed-since ${ref}: ${why}`);
  const git = (args: readonly string[], at = cwd) =>
    new Promise<string>((done, refuse) => {
      const all = ['-C', at, '--no-optional-locks', '-c', 'core.fsmonitor=false', ...args];
      execFile('git', all, options, (error, stdout, stderr) => {
        if (!error) return done(stdout);
        const said = stderr.split('\n')[0]!.split('fatal: ').at(-1);
        refuse(fail(error.code === 'ENOENT' ? 'git is not to be found' : said || error.message));
      });
    });
  const options = {
    // Windows looks for a program in its folder first, where a project may have put one of that name.
    cwd: dirname(process.execPath),
    // What a partial clone lacks stays where it is: nothing is fetched.
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
    maxBuffer: Number.POSITIVE_INFINITY,
  };
  const line = async (...args: string[]) => (await git(args)).replace(/\r?\n$/, '');
  const names = async (args: readonly string[]) => (await git(args, top)).split('\0').filter((name) => name !== '');

  const top = await line('rev-parse', '--show-toplevel');
  // What begins with a dash would be an option.
  const commit = ref.startsWith('-')
    ? ''
    : await line('rev-parse', '--verify', '--quiet', `${ref}^{commit}`).catch(() => '');
  if (commit === '') throw fail('this repository knows no such commit; in a pipeline, fetch it first');
  const base = await line('merge-base', commit, 'HEAD').catch(() => '');
  if (base === '') throw fail('it has no commit in common with this one; in a pipeline, fetch the whole history');
  const [committed, others] = await Promise.all([
    names(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-relative', base, 'HEAD']),
    // Unlike a comparison with what lies in the folder, this does not write down what it has seen of it.
    names(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignore-submodules=all']),
  ]);
  return new Set([...committed, ...others.map((entry) => entry.slice('XY '.length))].map((name) => resolve(top, name)));
}

/** The path by which `changedSince` knows a file; its own where there is none. */
export function realPath(path: string, cwd: string): string {
  const file = resolve(cwd, path);
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}
