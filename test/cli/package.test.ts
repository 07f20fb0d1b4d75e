// The command as others get it: packed, and installed in an empty folder.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shell = process.platform === 'win32';

describe.skipIf(!existsSync(`${root}dist/cli.js`))('the package (npm run build first)', { timeout: 60_000 }, () => {
  let folder: string;
  let command: string;
  const home = () => join(folder, 'home');
  const npm = (cwd: string, ...args: string[]) => spawnSync('npm', args, { cwd, encoding: 'utf8', shell });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'section17-package-'));
    mkdirSync(home());
    const packed = npm(root, 'pack', '--silent', '--pack-destination', folder);
    expect(packed.status, packed.stderr).toBe(0);
    const [archive] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    writeFileSync(join(home(), 'package.json'), '{}');
    const installed = npm(home(), 'install', '--offline', '--no-audit', '--no-fund', join(folder, archive!));
    expect(installed.status, installed.stderr).toBe(0);
    command = join(home(), 'node_modules/.bin/section17');
    copyFileSync(`${root}examples/draft-ncnd.md`, join(home(), 'draft.md'));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const section17 = (args: readonly string[], input = '') =>
    spawnSync(command, args, { cwd: home(), encoding: 'utf8', input, shell });

  it.each([
    [['check', 'draft.md'], 1, /draft\.md:\d+:\d+ (?:must|could): /],
    [['check', '--fix', 'draft.md'], 1, /safe fix(?:es)? applied/],
    [['inspect', 'draft.md'], 0, /neither confirms nor denies/],
    [['new', '--does', 'withhold', '--exemption', '40(2)', '--reference', 'A1'], 0, /^---\nreference: "A1"/],
    [['explain', 'ncnd/leak'], 0, /Rests on/],
    [['rules'], 0, /^ncnd\/leak /m],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  ])('runs %j', (args, status, says) => {
    const ran = section17(args);
    expect([ran.status, ran.stderr]).toEqual([status, '']);
    expect(ran.stdout).toMatch(says);
  });

  it('reads front matter, the names of characters and the configuration', () => {
    const letter = '---\nregime: moon\nnotice: true\n---\n\nDear Ms Okoro\n\nWe withhold&nbsp;it.\n';
    const { stdout, stderr } = section17(['check', '-', '--format', 'json'], letter);
    expect(stderr).toBe('');
    expect(stdout).toContain('drafting/front-matter');
  });

  it('serves editors', async () => {
    const message = (body: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body });
      return `Content-Length: ${text.length}\r\n\r\n${text}`;
    };
    const params = { processId: null, rootUri: null, capabilities: {} };
    const server = spawn(command, ['lsp', '--stdio'], { shell });
    let said = '';
    server.stdout.on('data', (piece) => {
      said += piece;
      if (said.includes('"id":2')) server.stdin.write(message({ method: 'exit' }));
    });
    server.stdin.write(message({ id: 1, method: 'initialize', params }) + message({ id: 2, method: 'shutdown' }));
    const [status] = await once(server, 'close');
    expect([status, said]).toEqual([0, expect.stringContaining('"codeActionProvider"')]);
  });
});
