// Configuration files in the whole server: a client that watches, files in memory, the real reader and rules.

import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  createConnection,
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RelatedFullDocumentDiagnosticReport,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Files } from '../../server/configuration/files.ts';
import { serve } from '../../server/connection.ts';
import { readInSteps } from '../../server/notice/read.ts';
import { inOrder } from '../../server/protocolOrder.ts';
import { checkInSteps } from '../../server/rules/check.ts';
import { letter } from '../../server/rules/rule.ts';
import { at, inMemory } from '../configuration/memory.ts';

const flawed = letter`
  Dear Requester

  Thank you for your request of 2 November 2026. Your request is refused under section 14(1) of the Freedom of Information Act 2000, because it is vexatious.

  You can complain to the Information Commissioner under section 50 of the Act.

  Yours sincerely
`;

const capabilities: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

const open: ProtocolConnection[] = [];
afterEach(() => {
  for (const connection of open.splice(0)) connection.dispose();
});

/** Starts a server on files of a test and opens a draft. */
async function start(
  texts: Record<string, string>,
  { settings = {} as unknown, draft = at('case/draft.md'), text = flawed } = {},
) {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), {
    messageStrategy: inOrder(),
  });
  let opened: () => readonly string[] = () => [];
  serve(server, {
    engine: { read: readInSteps, check: checkInSteps },
    version: '1.2.3',
    filesFor: (folders): Files => {
      opened = folders;
      return inMemory(texts);
    },
  });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  open.push(client);
  const state = { refreshed: 0, watched: [] as string[], published: [] as PublishDiagnosticsParams[] };
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  client.onRequest(
    'client/registerCapability',
    ({ registrations }: { registrations: { registerOptions?: { watchers?: { globPattern: string }[] } }[] }) => {
      state.watched.push(
        ...registrations.flatMap((each) => each.registerOptions?.watchers?.map((w) => w.globPattern) ?? []),
      );
      return null;
    },
  );
  client.onRequest('workspace/diagnostic/refresh', () => {
    state.refreshed += 1;
    return null;
  });
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    state.published.push(params);
  });
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: 'file:///house', name: 'work' }],
    capabilities,
  });
  await client.sendNotification('initialized', {});
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: draft, languageId: 'markdown', version: 1, text },
  });
  return {
    client,
    state,
    opened: () => opened(),
    /** Writes a file and has the client tell of it, as its watcher does. */
    write: async (path: string, content: string | undefined) => {
      if (content === undefined) delete texts[path];
      else texts[path] = content;
      await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: at(path), type: 2 }] });
    },
    /** The severity of the missing review in the draft; undefined where it is not reported. */
    severity: async () => {
      const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: draft },
      });
      const { items } = report as RelatedFullDocumentDiagnosticReport;
      return items.find(({ code }) => code === 'rights/review-missing')?.severity;
    },
    /** What was last said of a configuration file. */
    mistakes: (path: string) => state.published.filter(({ uri }) => uri === at(path)).at(-1)?.diagnostics,
  };
}

const only = (severity: string) => JSON.stringify({ rules: { 'rights/review-missing': severity } });

describe('configuration files in an editor', () => {
  it('hold for a draft, over the person’s own settings', async () => {
    const person = { rules: { 'rights/review-missing': 'warning' } };
    expect(await (await start({}, { settings: person })).severity()).toBe(2);
    expect(await (await start({ 'section17.json': only('info') }, { settings: person })).severity()).toBe(4);
    expect(await (await start({ 'section17.json': '{ "ignore": "case/" }' })).severity()).toBeUndefined();
  });

  it('hold for a draft that was never saved, in the folder that is open', async () => {
    const { severity, opened } = await start({ 'section17.json': only('info') }, { draft: 'untitled:Untitled-1' });
    expect(await severity()).toBe(4);
    expect(opened()).toEqual(['file:///house/']);
  });

  it('are watched, those that they extend too, and a change shows at once', async () => {
    const { state, severity, write } = await start({
      'section17.json': '{ "extends": "force.json" }',
      'force.json': only('warning'),
    });
    expect(await severity()).toBe(2);
    expect(state.watched).toEqual(['**/section17.json', '**/*.section17.json', '**/force.json']);
    await write('force.json', only('off'));
    await vi.waitFor(() => expect(state.refreshed).toBe(1));
    expect(await severity()).toBeUndefined();
    await write('case/section17.json', only('info'));
    await vi.waitFor(() => expect(state.refreshed).toBe(2));
    expect(await severity()).toBe(4);
  });

  it('show their mistakes in themselves, until they are mended or gone', async () => {
    const { severity, write, mistakes, state } = await start({ 'section17.json': '{\n  "rulse": {}\n}' });
    expect(await severity()).toBe(1);
    expect(mistakes('section17.json')).toEqual([
      {
        range: { start: { line: 1, character: 2 }, end: { line: 1, character: 9 } },
        severity: 2,
        code: 'configuration/key',
        source: 'section17',
        message: 'Section 17 knows no “rulse” here, and leaves it out. Did you mean “rules”?',
      },
    ]);
    await write('section17.json', '{ "rules": {} }');
    await vi.waitFor(() => expect(mistakes('section17.json')).toEqual([]));
    const { length } = state.published;
    await write('section17.json', '{ }');
    await severity();
    expect(state.published).toHaveLength(length);
    await write('section17.json', '{ "x": 1 }');
    await vi.waitFor(() => expect(mistakes('section17.json')).toHaveLength(1));
    await write('section17.json', undefined);
    await vi.waitFor(() => expect(mistakes('section17.json')).toEqual([]));
  });

  it('leave what they held before in force while they are broken, and say so', async () => {
    const { severity, write, mistakes } = await start({ 'section17.json': only('info') });
    expect(await severity()).toBe(4);
    await write('section17.json', '{ "rules": { "rights/review-missing": "off" ');
    await vi.waitFor(() => expect(mistakes('section17.json')).toBeDefined());
    expect(mistakes('section17.json')![0]!.message).toContain(
      'What this file held before stays in force until it is mended.',
    );
    expect(await severity()).toBe(4);
    await write('section17.json', only('off'));
    await vi.waitFor(async () => expect(await severity()).toBeUndefined());
    expect(mistakes('section17.json')).toEqual([]);
  });

  it('are no longer spoken of when the last draft that they hold for is closed', async () => {
    const { client, severity, mistakes } = await start({ 'section17.json': '{ "x": 1 }' });
    await severity();
    expect(mistakes('section17.json')).toHaveLength(1);
    await client.sendNotification('textDocument/didClose', { textDocument: { uri: at('case/draft.md') } });
    await vi.waitFor(() => expect(mistakes('section17.json')).toEqual([]));
  });

  it('give the words of completions', async () => {
    const { client, severity } = await start(
      {
        'section17.json':
          '{ "wording": { "internal-review": "Write to [AUTHORITY] for an internal review." }, "authority": { "name": "Northmoor Police" } }',
      },
      { text: flawed.replace('Yours sincerely', 's17-internal\n\nYours sincerely') },
    );
    await severity();
    const line = flawed.split('\n').indexOf('Yours sincerely');
    const items = await client.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: at('case/draft.md') },
      position: { line, character: 's17-internal'.length },
    });
    const words = items.map(({ textEdit }) => (textEdit as { newText: string }).newText);
    expect(words).toContain('Write to Northmoor Police for an internal review.');
  });
});
