// The examples for pipelines, tried with the packed command: the steps of their shells are run as they stand, in a
// repository with letters.

import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = (name: string) => readFileSync(`${root}examples/ci/${name}`, 'utf8');
const has = (program: string) => spawnSync(program, ['--version']).status === 0;
const ready = existsSync(`${root}dist/cli.js`) && process.platform === 'linux' && has('git');

describe.skipIf(!ready)('in a pipeline (npm run build first; on Linux, with git)', { timeout: 120_000 }, () => {
  let folder: string;
  let repository: string;
  const letter = (name: string) => join(repository, 'letters', name);
  const who = ['-c', 'user.name=Officer', '-c', 'user.email=officer@example.org', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) =>
    execFileSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8', stdio: 'pipe' }).trim();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'section17-ci-'));
    repository = join(folder, 'repository');
    mkdirSync(join(repository, 'letters'), { recursive: true });
    const packed = spawnSync(process.execPath, [`${root}scripts/packageNpm.mjs`, folder], { encoding: 'utf8' });
    expect(packed.status, packed.stderr).toBe(0);
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    copyFileSync(join(folder, `section17-${version}.tgz`), join(repository, 'section17.tgz'));
    git('init', '-q', '-b', 'main');
    copyFileSync(`${root}examples/draft-ncnd.md`, letter('old.md'));
    copyFileSync(`${root}examples/ncnd-clean.md`, letter('clean.md'));
    git('add', '-A');
    git('commit', '-q', '-m', 'Letters');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('checkout', '-q', '-b', 'work');
    copyFileSync(`${root}examples/draft-ncnd.md`, letter('new.md'));
    git('add', '-A');
    git('commit', '-q', '-m', 'A letter');
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs one step as a runner does, with no registry to be reached. */
  const shell = (step: string, env: Record<string, string>) =>
    spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step], {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, npm_config_offline: 'true', npm_config_cache: join(folder, 'cache'), ...env },
    });
  const read = (name: string) => readFileSync(join(repository, name), 'utf8');

  it('GitHub marks the letters that a branch changes, and takes a report on all', () => {
    const { env, jobs } = parse(example('github.yml'));
    const [mark, report] = jobs.check.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    const marked = shell(mark, { ...env, GITHUB_BASE_REF: 'main' });
    expect([marked.status, marked.stderr]).toEqual([1, '']);
    const files = [...marked.stdout.matchAll(/^::(?:error|warning|notice) file=([^,]*),line=\d+/gm)];
    expect(files.length).toBe(marked.stdout.trimEnd().split('\n').length);
    expect(new Set(files.map(([, file]) => file))).toEqual(new Set(['letters/new.md']));

    const reported = shell(report, env);
    expect([reported.status, reported.stdout, reported.stderr]).toEqual([0, '', '']);
    const { uses, with: given } = jobs.check.steps.at(-1);
    expect(uses).toMatch(/^github\/codeql-action\/upload-sarif@v\d+$/);
    expect(JSON.parse(read(given.sarif_file)).runs[0].results.length).toBeGreaterThan(files.length);

    // What could not be done is no report.
    const nothing = shell(report.replace('check letters', 'check nowhere').replace('=section17.', '=other.'), env);
    expect([nothing.status, nothing.stderr]).toEqual([1, 'section17: nowhere: no such file\n']);
  });

  it('GitLab shows the findings, and takes reports of both kinds', () => {
    const { 'refusal-notices': job } = parse(example('gitlab-ci.yml'));
    const base = git('merge-base', 'origin/main', 'HEAD');
    const ran = shell(job.script.join('\n'), { ...job.variables, CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect([ran.status, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toMatch(/^letters\/new\.md:\d+:\d+ must: /m);
    const issues: { location: { path: string } }[] = JSON.parse(read(job.artifacts.reports.codequality));
    expect(new Set(issues.map(({ location }) => location.path))).toEqual(new Set(['letters/new.md']));
    expect(read(job.artifacts.reports.junit)).toContain(`<testsuite name="letters/new.md" tests="${issues.length}"`);
  });

  it.skipIf(!has('pre-commit'))('pre-commit lets no letter in with faults (needs pre-commit)', () => {
    writeFileSync(join(repository, '.pre-commit-config.yaml'), example('pre-commit-config.yaml'));
    git('add', '-A');
    const env = { PRE_COMMIT_HOME: join(folder, 'pre-commit') };
    const run = (...files: string[]) => shell(`pre-commit run --files ${files.join(' ')}`, env);
    const kept = run('letters/new.md', 'letters/clean.md');
    expect([kept.status, kept.stdout]).toEqual([
      1,
      expect.stringMatching(/refusal notices\.+Failed[\s\S]*letters\/new\.md:/),
    ]);
    const passed = run('letters/clean.md');
    expect([passed.status, passed.stdout]).toEqual([0, expect.stringMatching(/refusal notices\.+Passed/)]);
    expect(run('section17.tgz').stdout).toMatch(/no files to check\)Skipped/);
  });
});
