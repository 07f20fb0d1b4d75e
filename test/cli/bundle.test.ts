import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = `${root}dist/cli.js`;

/** Runs the command as a person does, and gives what it wrote. */
async function section17(args: readonly string[], input = '', first: (child: ChildProcess) => void = () => {}) {
  const child = spawn(process.execPath, [bundle, ...args], { cwd: root });
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  first(child);
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, out, err };
}

describe.skipIf(!existsSync(bundle))('the built command (npm run build)', { timeout: 60_000 }, () => {
  it('starts', async () => {
    expect(await section17(['--version'])).toEqual({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
  });

  it('finds what is wrong with an example, without colour in a pipe', async () => {
    const { status, out, err } = await section17(['check', 'examples/draft-ncnd.md']);
    expect([status, err]).toEqual([1, '']);
    expect(out).toMatch(/^examples\/draft-ncnd\.md:\d+:\d+ (?:must|should|could): .*\n +\d+ │ .*\n +│ +\^+\n/m);
    expect(out).not.toContain('\u001B');
  });

  it('reads standard input', async () => {
    const { status, out } = await section17(['check', '--stdin', '--format', 'json'], 'Shopping: bread, milk.\n');
    expect([status, JSON.parse(out)]).toEqual([2, [{ path: '<stdin>', notice: false, findings: [] }]]);
  });

  it('loads what most letters do without: standard texts, YAML and the names of characters', async () => {
    const exemption = '31(3)/31(1)(a)';
    const { status, out } = await section17(['new', '--does', 'ncnd', '--exemption', exemption, '--reference', 'A1']);
    expect([status, out]).toEqual([0, expect.stringMatching(/^---\n[\s\S]*neither confirms nor denies/)]);
    const letter = out.replace('neither confirms', 'neither&nbsp;confirms').replace('---', '---\nregime: moon');
    const read = await section17(['inspect', '-', '--format', 'json'], letter);
    expect([read.status, JSON.parse(read.out)]).toEqual([0, expect.objectContaining({ stance: 'ncnd' })]);
    const { out: found } = await section17(['check', '--stdin', '--format', 'json'], letter);
    expect(found).toContain('drafting/front-matter');
  });

  it.each([
    [['check', 'gone.md'], 'gone.md: no such file'],
    [['explain', 'ncnd/leek'], 'there is no rule ncnd/leek; the nearest are ncnd/leak,'],
  ])('ends with 2 and one line where it cannot work: %j', async (args, says) => {
    const { status, out, err } = await section17(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^section17: .*\n$/);
    expect(err).toContain(says);
  });

  it.runIf(existsSync('/dev/full')).each([[['check', 'examples/draft-ncnd.md']], [['rules']]])(
    'ends with 2 and one line where its output cannot be written: %j',
    (args) => {
      const full = openSync('/dev/full', 'w');
      const run = (stderr: 'pipe' | number) =>
        spawnSync(process.execPath, [bundle, ...args], {
          cwd: root,
          encoding: 'utf8',
          stdio: ['ignore', full, stderr],
        });
      const { status, stderr } = run('pipe');
      expect([status, stderr]).toEqual([2, 'section17: the output cannot be written: the disk is full\n']);
      expect(run(full).status).toBe(2);
      closeSync(full);
    },
  );

  it('ends with 2 and one line where a part of it is missing, as during a build', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'section17-'));
    try {
      cpSync(`${root}dist`, join(folder, 'dist'), { recursive: true });
      const run = () => spawnSync(process.execPath, [join(folder, 'dist/cli.js'), 'rules'], { encoding: 'utf8' });
      expect(run().status).toBe(0);
      for (const part of ['cli-about-rules.cjs', 'phrases.bin', 'cli-program.cjs']) {
        rmSync(join(folder, 'dist', part));
        // Under the package's own type of module as well as under none.
        for (const type of ['module', 'commonjs']) {
          writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }));
          const { status, stdout, stderr } = run();
          expect([status, stdout]).toEqual([2, '']);
          expect(stderr).toMatch(/^section17: the program is not complete: .*\n$/);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([1, 2])('stops an audit in good order when it is told to, and goes on: %i threads', async (threads) => {
    const folder = mkdtempSync(join(tmpdir(), 'section17-'));
    const letter = readFileSync(`${root}examples/refusal-clean.md`);
    for (let i = 0; i < 60; i++) writeFileSync(join(folder, `${i}.md`), letter);
    const records = join(folder, 'all.ndjson');
    const args = ['audit', folder, '--ndjson', records, '--threads', `${threads}`, '--resume'];
    const { status, err } = await section17(args, '', async (child) => {
      while (!existsSync(`${records}.part`) || statSync(`${records}.part`).size === 0) await setTimeout(5);
      child.kill('SIGINT');
    });
    expect([status, err]).toEqual([
      130,
      expect.stringMatching(/^section17: stopped with \d+ letters to go; the same command with --resume goes on\n$/),
    ]);
    expect(existsSync(records)).toBe(false);
    expect((await section17(args)).status).toBe(0);
    expect(readFileSync(records, 'utf8').trimEnd().split('\n')).toHaveLength(60);
    rmSync(folder, { recursive: true });
  });

  it('keeps nothing of itself that another run would take for its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'section17-'));
    const env = { ...process.env, HOME: folder, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, TMPDIR: folder };
    spawnSync(process.execPath, [bundle, 'check', 'examples/draft-ncnd.md'], { cwd: root, env });
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  describe('--fix', () => {
    let folder: string;
    let letter: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'section17-'));
      letter = join(folder, 'letter.md');
      copyFileSync(`${root}examples/draft-ncnd.md`, letter);
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('does not write over what somebody saved since the letter was read', () => {
      const saving = join(folder, 'saving.cjs');
      writeFileSync(
        saving,
        `const fs = require('node:fs');
        const { readFileSync } = fs;
        fs.readFileSync = (file, ...more) => {
          const read = readFileSync(file, ...more);
          if (String(file).endsWith('letter.md')) {
            fs.readFileSync = readFileSync;
            fs.appendFileSync(file, 'Saved meanwhile.');
          }
          return read;
        };`,
      );
      const args = ['--require', saving, bundle, 'check', '--fix', letter];
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^section17: .* saved by somebody else meanwhile.*\n$/),
      ]);
      expect(readFileSync(letter, 'utf8')).toBe(
        `${readFileSync(`${root}examples/draft-ncnd.md`, 'utf8')}Saved meanwhile.`,
      );
    });

    it.runIf(process.platform === 'linux')('leaves a letter as it was where there is no room for it', () => {
      const command = `ulimit -f 2; exec "$0" "$1" check --fix "$2"`;
      const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, bundle, letter], {
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^section17: .*letter\.md: no file may be as large here\n$/),
      ]);
      expect(readFileSync(letter)).toEqual(readFileSync(`${root}examples/draft-ncnd.md`));
      expect(readdirSync(folder)).toEqual(['letter.md']);
    });
  });

  it.runIf(process.platform !== 'win32')('leaves nothing of its reports where it is stopped', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'section17-'));
    try {
      const reports = ['sarif', 'json'].flatMap((format) => ['--format', `${format}=${join(folder, format)}`]);
      // It waits for the rest of its standard input, which does not come, once its reports are begun.
      const args = ['check', '--stdin', ...reports, '--format', 'pretty'];
      const child = spawn(process.execPath, [bundle, ...args], { cwd: root });
      const ended = new Promise((done) => child.on('close', (_, signal) => done(signal)));
      await expect.poll(() => readdirSync(folder).length, { timeout: 10_000 }).toBe(2);
      child.kill('SIGINT');
      expect(await ended).toBe('SIGINT');
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says the same of many files, in their order, on however many cores it checks them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'section17-'));
    try {
      const letters = ['draft-ncnd.md', 'draft-refusal.md'].filter((name) => existsSync(`${root}examples/${name}`));
      for (let i = 100; i < 180; i++)
        copyFileSync(`${root}examples/${letters[i % letters.length]}`, join(folder, `${i}.md`));
      const { status, out, err } = await section17(['check', folder, join(folder, 'gone.md'), '--format', 'json']);
      expect([status, err]).toEqual([2, expect.stringContaining('gone.md: no such file')]);
      const entries: { path: string; findings: unknown[] }[] = JSON.parse(out);
      expect(entries.map(({ path }) => basename(path, '.md'))).toEqual([
        ...Array.from({ length: 80 }, (_, i) => String(100 + i)),
        'gone',
      ]);
      const alone = JSON.parse((await section17(['check', entries[41]!.path, '--format', 'json'])).out);
      expect(entries[41]).toEqual(alone[0]);
      expect(alone[0].findings.length).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('shows the same in every format on however many cores', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'section17-'));
    try {
      const letters = join(folder, 'letters');
      mkdirSync(letters);
      // As few as are worth two threads.
      for (let i = 10; i < 58; i++) copyFileSync(`${root}examples/draft-ncnd.md`, join(letters, `${i}.md`));
      const names = ['pretty', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit'];
      const reports = async (threads: string) => {
        const files = names.map((name) => join(folder, `${name}.${threads}`));
        const formats = names.flatMap((name, i) => ['--format', `${name}=${files[i]}`]);
        const { status, out, err } = await section17(['check', letters, ...formats, '--threads', threads]);
        expect([status, out, err]).toEqual([1, '', '']);
        return files.map((file) => readFileSync(file, 'utf8'));
      };
      const alone = await reports('1');
      expect(await reports('2')).toEqual(alone);
      const [, json, ndjson, sarif] = alone;
      expect(
        ndjson!
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ).toEqual(JSON.parse(json!));
      const [run] = JSON.parse(sarif!).runs;
      expect(run.results.length).toBeGreaterThanOrEqual(48);
      expect(run.tool.driver.rules[0].help.markdown).toContain('**Rests on:**');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('asks git what has changed', async () => {
    const { status, out, err } = await section17(['check', 'examples', '--changed-since', 'no-such-commit']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^section17: --changed-since no-such-commit: /);
  });

  it('bears it when its reader leaves early', async () => {
    const { status, err } = await section17(['check', 'examples'], '', (child) => child.stdout?.destroy());
    // What was found was not told, so that it is neither nothing nor something.
    expect([status, err]).toEqual([2, '']);
  });

  it('serves editors over standard input and output', async () => {
    const message = (body: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body });
      return `Content-Length: ${text.length}\r\n\r\n${text}`;
    };
    const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
    const child = spawn(process.execPath, [bundle, 'lsp', '--stdio']);
    let out = '';
    child.stdout.on('data', (piece) => {
      out += piece;
      if (out.includes('"id":2')) child.stdin.write(message({ method: 'exit' }));
    });
    child.stdin.write(message(initialize) + message({ id: 2, method: 'shutdown' }));
    const status = await new Promise((done) => child.on('close', done));
    expect(status).toBe(0);
    expect(out).toContain('"codeActionProvider"');
  });
});
