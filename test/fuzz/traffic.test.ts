// A client that does everything wrong talks to the real server. Afterwards it must be as good as a fresh one.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver/node';
import { textOf } from '../bench/letters.ts';
import { randomOf } from '../bench/random.ts';
import { buildServer, type Server, startServer } from './server.ts';

const letter = readFileSync('examples/draft-ncnd.md', 'utf8');
const uri = 'file:///letters/draft.md';

const folder = mkdtempSync(path.join(tmpdir(), 'section17-traffic-'));
let file: string;
let fresh: Diagnostic[];
const running: Server[] = [];

beforeAll(async () => {
  file = await buildServer(folder);
  const server = await started();
  await server.open(uri, letter);
  fresh = await server.findings(uri);
  expect(fresh.length).toBeGreaterThan(5);
}, 60_000);

afterAll(() => {
  for (const { client, process } of running) {
    client.dispose();
    process.kill();
  }
  rmSync(folder, { recursive: true });
});

function start(): Server {
  const server = startServer(file);
  running.push(server);
  return server;
}

async function started(): Promise<Server> {
  const server = start();
  await server.initialize();
  return server;
}

/** Opens the letter, again if need be, and holds what is found in it to what a fresh server finds. */
async function asGoodAsNew(server: Server): Promise<void> {
  await server.open('file:///letters/other.md', letter);
  expect(await server.findings('file:///letters/other.md')).toEqual(fresh);
  await server.close('file:///letters/other.md');
  expect(server.process.exitCode).toBeNull();
  expect(server.logged).toEqual([]);
}

const at = (line: number, character: number) => ({ line, character });
const range = (a: number, b: number, c: number, d: number) => ({ start: at(a, b), end: at(c, d) });

/** The code of the error that a request is answered with; undefined where it is answered as usual. */
const refusal = (request: Promise<unknown>): Promise<number | undefined> =>
  request.then(
    () => undefined,
    ({ code }: { code: number }) => code,
  );

test('what comes before “initialize” is refused, and does no harm', async () => {
  const server = start();
  expect(await refusal(server.findings(uri))).toBe(-32002);
  expect(await refusal(server.client.sendRequest('shutdown'))).toBe(-32002);
  expect(await refusal(server.client.sendRequest('no/such/method'))).toBe(-32002);
  await server.open(uri, letter);
  await server.change(uri, 2, { text: 'lost' });
  await server.initialize();
  await asGoodAsNew(server);
}, 60_000);

test('a second “initialize” is refused, and does no harm', async () => {
  const server = await started();
  await server.open(uri, letter);
  expect(await refusal(server.initialize())).toBe(-32600);
  expect(await server.findings(uri)).toEqual(fresh);
}, 60_000);

test('“exit” without “shutdown” ends it with 1, initialized or not', async () => {
  for (const server of [start(), await started()]) {
    const ended = new Promise((done) => server.process.once('exit', done));
    await server.client.sendNotification('exit');
    expect(await ended).toBe(1);
  }
}, 60_000);

test('what comes after “shutdown” is refused, and it ends as it should', async () => {
  const server = await started();
  await server.client.sendRequest('shutdown');
  await server.open(uri, letter);
  expect(await refusal(server.findings(uri))).toBe(-32600);
  expect(await refusal(server.initialize())).toBe(-32600);
  expect(await refusal(server.client.sendRequest('shutdown'))).toBe(-32600);
  const ended = new Promise((done) => server.process.once('exit', done));
  await server.client.sendNotification('exit');
  expect(await ended).toBe(0);
}, 60_000);

test('documents that it does not know, and versions and places that cannot be', async () => {
  const server = await started();
  await server.change('file:///nowhere.md', 7, { text: 'x' });
  await server.close('file:///nowhere.md');
  expect(await server.findings('file:///nowhere.md')).toEqual([]);
  await server.open('not a uri', letter);
  expect(await server.findings('not a uri')).toEqual(fresh);
  await server.close('not a uri');
  await server.open(uri, letter, 50);
  await server.change(uri, 3, { range: range(0, 0, 0, 0), text: 'A line before.\n\n' });
  await server.change(uri, 3, { range: range(900, 0, 70_000, 5), text: '\n\nA line after.' });
  await server.change(uri, -1, { range: range(4, 900, 2, 0), text: '' }, { range: range(0, 99_999, 0, 1), text: '\0' });
  await server.change(uri, 2 ** 31, { range: range(0, 3, 0, 3), rangeLength: 400, text: '\ud83c' });
  await server.change(uri, 51);
  await server.findings(uri);
  await server.client.sendRequest('textDocument/hover', { textDocument: { uri }, position: at(10 ** 9, 10 ** 9) });
  await server.client.sendRequest('textDocument/completion', { textDocument: { uri }, position: at(0, 10 ** 9) });
  await server.change(uri, 52, { text: letter });
  await server.open(uri, letter, 1);
  expect(await server.findings(uri)).toEqual(fresh);
  await server.close(uri);
  await server.close(uri);
  await asGoodAsNew(server);
}, 60_000);

test('parameters of another shape are answered with an error or nothing', async () => {
  const server = await started();
  const methods = ['textDocument/diagnostic', 'textDocument/hover', 'textDocument/codeAction', 'textDocument/codeLens'];
  const own = ['reading', 'readiness', 'balance', 'sendOff', 'fix', 'newNotice', 'insertExemption', 'receivedDate'];
  for (const method of [...methods, ...own.map((name) => `section17/${name}`), 'no/such/method']) {
    for (const params of [
      {},
      { textDocument: null, uri: 5 },
      [],
      { textDocument: { uri }, uri, range: 'x', position: [] },
    ]) {
      await server.client.sendRequest(method, params).catch(() => {});
    }
  }
  await server.client.sendNotification('workspace/didChangeConfiguration', { settings: { section17: [1, null] } });
  await server.client.sendNotification('no/such/notification', {});
  expect(server.process.exitCode).toBeNull();
  await server.open(uri, letter);
  expect(await server.findings(uri)).toEqual(fresh);
}, 60_000);

test('a flood of edits, with requests that are doubled and cancelled', async () => {
  const server = await started();
  const random = randomOf(6);
  await server.open(uri, letter);
  const answers: Promise<unknown>[] = [];
  for (let version = 2; version < 502; version++) {
    const line = random.between(0, 60);
    const character = random.between(0, 80);
    const end = random.chance(0.3) ? character + 4 : character;
    void server.change(uri, version, {
      range: range(line, character, line, end),
      text: random.pick(['x', '\n', '**']),
    });
    if (!random.chance(0.3)) continue;
    const cancel = new CancellationTokenSource();
    for (const method of ['textDocument/diagnostic', 'textDocument/diagnostic', 'textDocument/documentSymbol']) {
      const asked = server.client.sendRequest(method, { textDocument: { uri } }, cancel.token);
      answers.push(asked.catch(({ code }: { code: number }) => expect([-32800, -32801, -32802]).toContain(code)));
    }
    if (random.chance(0.5)) cancel.cancel();
  }
  await Promise.all(answers);
  void server.change(uri, 502, { text: letter });
  expect(await server.findings(uri)).toEqual(fresh);
  await asGoodAsNew(server);
}, 60_000);

test('others are answered while a very long draft is read, and what is typed into it meanwhile is not lost', async () => {
  const server = await started();
  await server.open(uri, letter);
  await server.findings(uri);
  const long = 'file:///letters/long.md';
  const text = textOf(4_000_000);
  await server.open(long, text);
  const begun = performance.now();
  let done = false;
  const reading = server.findings(long).then((found) => {
    done = true;
    return found;
  });
  const waits: number[] = [];
  const position = { line: letter.split('\n').findIndex((line) => line.includes('31(3)')), character: 0 };
  for (let asked = 0; !done && asked < 2_000; asked++) {
    const since = performance.now();
    await server.client.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    waits.push(performance.now() - since);
    if (asked === 20) void server.change(long, 2, { range: range(0, 0, 0, 0), text: 'Dear [NAME]\n\n' });
  }
  expect(waits.length).toBeGreaterThan(20);
  // A share of the whole, so that it holds on a busy machine as well: the benchmark gives milliseconds.
  expect(Math.max(...waits)).toBeLessThan((performance.now() - begun) / 4);
  expect((await reading)[0]).toMatchObject({ code: 'drafting/placeholder-left', range: range(0, 5, 0, 11) });
  await server.close(long);
  await asGoodAsNew(server);
}, 180_000);
