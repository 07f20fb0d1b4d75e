// The built programs, run with every door to a network watched.

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const watch = fileURLToPath(new URL('noNetwork.cjs', import.meta.url));
const built = existsSync(`${root}dist/cli.js`) && existsSync(`${root}dist/server.cjs`);

let folder: string;
let attempts: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'section17-offline-'));
  attempts = path.join(folder, 'attempts');
});
afterAll(() => rmSync(folder, { recursive: true }));

const seen = () => (existsSync(attempts) ? readFileSync(attempts, 'utf8') : '');
const options = () => ({ cwd: root, env: { ...process.env, NETWORK_ATTEMPTS: attempts } });

describe.skipIf(!built)('nothing reaches for a network (npm run build first)', () => {
  it('and the watch sees what does', () => {
    const { status } = spawnSync(
      process.execPath,
      ['--require', watch, '--input-type=module', '-e', "import { get } from 'node:https'; get('https://localhost')"],
      options(),
    );
    expect(status).not.toBe(0);
    expect(seen()).toBe('https.get\n');
    rmSync(attempts);
  });

  it.each([
    ['check', 'examples/draft-ncnd.md'],
    ['check', 'examples', '--format', 'json'],
    ['inspect', 'examples/refusal-clean.md'],
    ['explain', 'ncnd/leak'],
    ['rules'],
  ])('at the command line: %s %s', (...args) => {
    const { status, stdout } = spawnSync(process.execPath, ['--require', watch, 'dist/cli.js', ...args], options());
    expect(status).toBeLessThan(3);
    expect(stdout.length).toBeGreaterThan(100);
    expect(seen()).toBe('');
  });

  it('in the language server, through everything that it is asked', async () => {
    const server = spawn(
      process.execPath,
      ['--require', watch, 'dist/server.cjs', '--stdio'],
      options(),
    ) as ChildProcessWithoutNullStreams;
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await connection.sendNotification('initialized', {});
    const uri = 'file:///letter.md';
    const text = `${readFileSync(`${root}examples/draft-ncnd.md`, 'utf8')}\n![](https://example.org/pixel.png)\n`;
    const textDocument = { uri };
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    expect(report.kind === 'full' && report.items.length).toBeGreaterThan(5);
    const position = { line: 12, character: 4 };
    const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
    await connection.sendRequest('textDocument/hover', { textDocument, position });
    await connection.sendRequest('textDocument/completion', { textDocument, position });
    await connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    for (const method of ['documentLink', 'documentSymbol', 'foldingRange', 'codeLens', 'semanticTokens/full']) {
      await connection.sendRequest(`textDocument/${method}`, { textDocument });
    }
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    connection.dispose();
    expect(seen()).toBe('');
  }, 20_000);
});
