import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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

describe.skipIf(!existsSync(bundle))('the built command (npm run build)', () => {
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
    expect(out).toMatch(/^examples\/draft-ncnd\.md:\d+:\d+ error .*\n +\d+ │ .*\n +│ +\^+\n/m);
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

  it('ends with 2 and one line where it cannot work', async () => {
    expect(await section17(['check', 'gone.md'])).toEqual({
      status: 2,
      out: '',
      err: 'section17: gone.md: no such file\n',
    });
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
  }, 60_000);

  it('bears it when its reader leaves early', async () => {
    const { err } = await section17(['check', 'examples'], '', (child) => child.stdout?.destroy());
    expect(err).toBe('');
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
