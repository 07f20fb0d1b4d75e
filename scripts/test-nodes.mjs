// Runs the npm package, packed and installed in an empty folder, with other Nodes than this one: those of the registry, which
// are put into a folder for the time of the test. A Node that cannot be had is skipped, and that is said.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packForNpm } from './packaging/npm.mjs';

const versions = ['22', '24'];
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'section17-nodes-'));
const home = path.join(folder, 'home');

const cli = 'node_modules/section17/dist/cli.js';
const inProgram = `const { check, readNotice } = require('section17');
  console.log(check(readNotice(require('node:fs').readFileSync('draft.md', 'utf8'))).length > 20);`;

/** What is run, and what it must say. */
const runs = [
  { args: [cli, 'check', 'draft.md'], status: 1, says: /^draft\.md:\d+:\d+ must: /m },
  { args: [cli, 'inspect', 'draft.md'], status: 0, says: /neither confirms nor denies/ },
  { args: [cli, 'new', '--does', 'withhold', '--exemption', '40(2)'], status: 0, says: /personal data/ },
  { args: ['--eval', inProgram], status: 0, says: /^true\n$/ },
];

const [passed, skipped, failed] = [[], [], []];
try {
  const { tarball } = packForNpm({ folder });
  mkdirSync(home);
  writeFileSync(path.join(home, 'package.json'), '{}');
  npm(home, 'install', '--offline', tarball);
  copyFileSync(path.join(root, 'examples/draft-ncnd.md'), path.join(home, 'draft.md'));
  const expected = await outputsOf(process.execPath);
  for (const version of versions) {
    const node = nodeOf(version);
    if (!node) {
      skipped.push(version);
      continue;
    }
    try {
      assert.deepEqual(await outputsOf(node), expected, 'it says something else than this Node');
      passed.push(version);
      console.log(
        `Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()} says what ${process.version} says`,
      );
    } catch (error) {
      failed.push(version);
      console.error(`Node ${version}: ${error.message}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** What a Node writes in each run, and answers an editor; throws where that is not what it must say. */
async function outputsOf(node) {
  const outputs = runs.map(({ args, status, says }) => {
    const ran = spawnSync(node, args, { cwd: home, encoding: 'utf8', timeout: 60_000 });
    assert.deepEqual([ran.status, ran.stderr], [status, ''], args.join(' '));
    assert.ok(says.test(ran.stdout), `${args.join(' ')} says: ${ran.stdout.slice(0, 500)}`);
    return ran.stdout;
  });
  return [...outputs, await answersOf(node)];
}

/** What the language server answers from its beginning to its end. */
async function answersOf(node) {
  const server = spawn(node, [cli, 'lsp', '--stdio'], {
    cwd: home,
    timeout: 60_000,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const send = (body) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...body });
    server.stdin.write(`Content-Length: ${text.length}\r\n\r\n${text}`);
  };
  let said = '';
  server.stdout.on('data', (piece) => {
    said += piece;
    if (said.includes('"id":2')) send({ method: 'exit' });
  });
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  send({ id: 2, method: 'shutdown' });
  const [status] = await once(server, 'close');
  assert.equal(status, 0, 'lsp --stdio');
  assert.ok(said.includes('"codeActionProvider"'), `lsp --stdio says: ${said.slice(0, 500)}`);
  return said;
}

/** The program of the newest Node of a version; undefined where it cannot be had. */
function nodeOf(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const into = path.join(folder, version);
  mkdirSync(into);
  try {
    npm(into, 'install', '--prefix', '.', `${name}@${version}`);
  } catch (error) {
    console.log(
      `SKIPPED: Node ${version} cannot be had from this registry (${error.message.split('\n').at(1) ?? error.message}).`,
    );
    return undefined;
  }
  return path.join(into, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function npm(cwd, ...args) {
  const shell = process.platform === 'win32';
  execFileSync('npm', [...args, '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    shell,
  });
}
