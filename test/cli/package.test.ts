// The command, and what other programs import, as others get them: packed, and installed in an empty folder.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
    const packed = spawnSync(process.execPath, [`${root}scripts/packageNpm.mjs`, folder], { encoding: 'utf8' });
    expect(packed.status, packed.stderr).toBe(0);
    const [archive] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    writeFileSync(join(home(), 'package.json'), '{}');
    const installed = npm(home(), 'install', '--offline', '--no-audit', '--no-fund', join(folder, archive!));
    expect(installed.status, installed.stderr).toBe(0);
    command = join(home(), 'node_modules/.bin/section17');
    copyFileSync(`${root}examples/draft-ncnd.md`, join(home(), 'draft.md'));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has a manifest of its own, with nothing of the extension or of the sources', () => {
    const manifest = JSON.parse(readFileSync(join(home(), 'node_modules/section17/package.json'), 'utf8'));
    expect(Object.keys(manifest)).toEqual(
      'name version description keywords license type engines bin exports'.split(' '),
    );
    expect(manifest.engines).toEqual({ node: '>=20' });
    const files = readdirSync(join(home(), 'node_modules/section17'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /client|worker|paste|\.map$/.test(file))).toEqual([]);
  });

  it('is not made by npm pack among the sources', () => {
    const packed = npm(root, 'pack', '--pack-destination', folder);
    expect(packed.status).not.toBe(0);
    expect(packed.stderr).toContain('npm run package:npm makes the package');
  });

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

  describe('in other programs', () => {
    const inHome = (name: string, text: string) => writeFileSync(join(home(), name), text);
    const node = (...args: string[]) => {
      const ran = spawnSync(process.execPath, args, { cwd: home(), encoding: 'utf8' });
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      return ran.stdout;
    };
    const checks = `console.log(JSON.stringify(check(readNotice(require('node:fs').readFileSync('draft.md', 'utf8')))));`;

    it('finds what the command finds, imported or required', () => {
      copyFileSync(`${root}examples/draft-ncnd.md`, join(home(), 'draft.md'));
      inHome('required.cjs', `const { check, readNotice } = require('section17');\n${checks}`);
      inHome(
        'imported.mjs',
        `import { createRequire } from 'node:module';\nimport { check, readNotice } from 'section17';\nconst require = createRequire(import.meta.url);\n${checks}`,
      );
      const required = node('required.cjs');
      expect(node('imported.mjs')).toBe(required);
      const [{ findings }] = JSON.parse(section17(['check', 'draft.md', '--format', 'json']).stdout);
      expect(findings.length).toBeGreaterThan(20);
      expect(JSON.parse(required)).toMatchObject(findings);
    });

    const [, example] = /```ts\n([\s\S]*?)```/.exec(readFileSync(`${root}docs/api.md`, 'utf8'))!;
    it.each([
      ['node16', 'node16'],
      ['esnext', 'bundler'],
    ])(
      'has types with which the example of docs/api.md compiles (module %s, moduleResolution %s)',
      (module, resolution) => {
        copyFileSync(`${root}examples/draft-ncnd.md`, join(home(), 'letter.md'));
        inHome('example.mts', example!);
        const options = { module, moduleResolution: resolution, target: 'es2022', strict: true, noEmitOnError: true };
        const types = { typeRoots: [`${root}node_modules/@types`], types: ['node'] };
        inHome('tsconfig.json', JSON.stringify({ compilerOptions: { ...options, ...types }, files: ['example.mts'] }));
        expect(node(`${root}node_modules/typescript/bin/tsc`, '-p', '.')).toBe('');
        expect(node('example.mjs')).toMatch(/^\d+:\d+ must: .*\(ncnd\/leak\)$/m);
      },
    );

    it('has types that refuse what the functions refuse', () => {
      inHome('wrong.mts', `import { readNotice } from 'section17';\nreadNotice('', { regime: 'moon' });\n`);
      inHome(
        'tsconfig.json',
        JSON.stringify({ compilerOptions: { module: 'node16', noEmit: true }, files: ['wrong.mts'] }),
      );
      const tsc = [`${root}node_modules/typescript/bin/tsc`, '-p', '.'];
      expect(spawnSync(process.execPath, tsc, { cwd: home(), encoding: 'utf8' }).stdout).toContain('"moon"');
    });
  });
});
