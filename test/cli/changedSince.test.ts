import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../server/cli/program.ts';
import { screen } from './screen.ts';

const hasGit = (() => {
  try {
    return execFileSync('git', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasGit)('--changed-since (needs git)', () => {
  let folder: string;
  let repository: string;
  const who = ['-c', 'user.name=Officer', '-c', 'user.email=officer@example.org', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) =>
    execFileSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8', stdio: 'pipe' });
  const write = (name: string, text: string) => writeFileSync(join(repository, name), text);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'section17-changed-'));
    repository = join(folder, 'repository');
    mkdirSync(join(repository, 'sub'), { recursive: true });
    git('init', '-q', '-b', 'main');
    for (const name of ['same', 'base-only', 'edited', 'old-name', 'gone', 'committed', 'sub/staged', 'ü odd [1]'])
      write(`${name}.md`, `${name}\n`);
    write('.gitignore', 'ignored.md\n');
    git('add', '-A');
    git('commit', '-q', '-m', 'All');
    git('checkout', '-q', '-b', 'base');
    write('base-only.md', 'The base has gone on.\n');
    git('commit', '-q', '-a', '-m', 'Go on');
    git('checkout', '-q', 'main');
    write('committed.md', 'Changed.\n');
    git('commit', '-q', '-a', '-m', 'Change');
    git('mv', 'old-name.md', 'new-name.md');
    write('edited.md', 'Changed.\n');
    write('sub/staged.md', 'Changed.\n');
    git('add', 'sub');
    write('sub/untracked.md', 'New.\n');
    write('ignored.md', 'New.\n');
    write('notes.txt', 'New, and no letter.\n');
    write('ü odd [1].md', 'Changed.\n');
    rmSync(join(repository, 'gone.md'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => vi.unstubAllEnvs());

  async function checked(cwd: string, ...args: string[]) {
    const world = screen(cwd);
    const status = await run(['check', '--format', 'ndjson', ...args], world);
    const paths = world
      .out()
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).path);
    return { status, paths, err: world.err() };
  }
  const all = ['committed.md', 'edited.md', 'new-name.md', 'sub/staged.md', 'sub/untracked.md', 'ü odd [1].md'];

  it('takes what was committed, staged, edited, renamed and added since the branches parted', async () => {
    expect(await checked(repository, '--changed-since', 'base')).toEqual({ status: 0, paths: all, err: '' });
  });

  it('names paths from the folder in which it runs, and takes those in it unless others are named', async () => {
    const sub = join(repository, 'sub');
    expect((await checked(sub, '--changed-since', 'base')).paths).toEqual(['staged.md', 'untracked.md']);
    expect((await checked(sub, '..', '--changed-since', 'base')).paths).toEqual(all.map((path) => join('..', path)));
  });

  it('takes of what is named only what has changed', async () => {
    expect((await checked(repository, 'same.md', 'edited.md', '--changed-since', 'HEAD')).paths).toEqual(['edited.md']);
    expect(await checked(repository, 'same.md', '--changed-since', 'base')).toEqual({ status: 0, paths: [], err: '' });
    const { paths } = await checked(repository, 'notes.txt', '--changed-since', 'base');
    expect(paths).toEqual(['notes.txt']);
    write('../list.txt', 'same.md\nedited.md\n');
    expect((await checked(repository, '--files-from', '../list.txt', '--changed-since', 'base')).paths).toEqual([
      'edited.md',
    ]);
  });

  it('writes nothing into the repository, even where git would write down what it has seen', async () => {
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(repository, 'same.md'), later, later);
    const state = () =>
      readdirSync(join(repository, '.git'), { recursive: true, encoding: 'utf8' })
        .map((name) => `${name} ${statSync(join(repository, '.git', name)).mtimeMs}`)
        .sort();
    const before = state();
    expect((await checked(repository, '--changed-since', 'base')).paths).toEqual(all);
    expect(state()).toEqual(before);
  });

  it('runs nothing that the repository names', async () => {
    const ran = join(folder, 'ran');
    const program = join(folder, 'program.sh');
    writeFileSync(program, `#!/bin/sh\ntouch "${ran}"\n`, { mode: 0o755 });
    git('config', 'core.fsmonitor', program);
    git('config', 'diff.external', program);
    git('config', 'core.hooksPath', folder);
    try {
      await checked(repository, '--changed-since', 'base');
      expect(existsSync(ran)).toBe(false);
    } finally {
      for (const key of ['core.fsmonitor', 'diff.external', 'core.hooksPath']) git('config', '--unset', key);
    }
  });

  it.each([
    ['nowhere', 'this repository knows no such commit; in a pipeline, fetch it first'],
    ['--output=x.md', 'this repository knows no such commit; in a pipeline, fetch it first'],
  ])('says that it knows no %s', async (ref, why) => {
    const { status, paths, err } = await checked(repository, `--changed-since=${ref}`);
    expect([status, paths, err]).toEqual([2, [], `section17: --changed-since ${ref}: ${why}\n`]);
  });

  it('says where two histories have nothing in common', async () => {
    const tree = git('write-tree').trim();
    const commit = git('commit-tree', tree, '-m', 'Apart').trim();
    const { status, err } = await checked(repository, '--changed-since', commit);
    expect([status, err]).toEqual([2, expect.stringMatching(/no commit in common with this one; .*whole history\n$/)]);
  });

  it('says where there is no repository, and where there is no git', async () => {
    const { status, err } = await checked(folder, '--changed-since', 'main');
    expect([status, err]).toEqual([2, expect.stringMatching(/^section17: --changed-since main: not a git repository/)]);
    vi.stubEnv('PATH', join(folder, 'empty'));
    expect((await checked(repository, '--changed-since', 'main')).err).toBe(
      'section17: --changed-since main: git is not to be found\n',
    );
  });

  it('has nothing to say of standard input', async () => {
    const { status, err } = await checked(repository, '-', '--changed-since', 'base');
    expect([status, err]).toEqual([2, 'section17: --changed-since is for files, and not for standard input\n']);
  });
});
