// The whole server over real JSON-RPC streams, with rules on plain words in the engine's place.

import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeLens,
  createConnection,
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type DocumentLink,
  type InitializeResult,
  type Location,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RelatedFullDocumentDiagnosticReport,
  type SemanticTokens,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { serve } from '../../server/connection.ts';
import type { Engine } from '../../server/editor/readings.ts';
import { readInSteps } from '../../server/notice/read.ts';
import { inOrder } from '../../server/protocolOrder.ts';
import { checkInSteps } from '../../server/rules/check.ts';
import { applied, documentOf, fakeEngine, uri } from './fakes.ts';

const letter = 'Dear 🏛 Okafor,\r\n\r\n🏛 we hold teh papers and refuse to give them.\r\n\r\nYours sincerely';

const places =
  'Dear Ms Hale\n\nWe hold the bids and refuse them under section 43(2) of the Freedom of Information Act 2000.\n\n## Section 43(2): commercial interests\n\nDisclosure would be likely to prejudice the interests of the bidders, because rivals would undercut them.\n';

const positionOf = (text: string, words: string) => documentOf(text).positionAt(text.indexOf(words));

const pulling: ClientCapabilities = {
  textDocument: { diagnostic: { relatedInformation: true } },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

const open: ProtocolConnection[] = [];
afterEach(() => {
  for (const connection of open.splice(0)) connection.dispose();
});

/** Starts a server and a client that talks to it, and opens a letter. */
async function start(
  capabilities: ClientCapabilities,
  { engine = fakeEngine, settings = {} as unknown, text = letter, initializationOptions = {} as unknown } = {},
) {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), {
    messageStrategy: inOrder(),
  });
  serve(server, { engine, version: '1.2.3' });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  open.push(client);
  const state = {
    settings,
    refreshed: 0,
    lensesRefreshed: 0,
    registered: [] as string[],
    published: [] as PublishDiagnosticsParams[],
    logged: [] as string[],
  };
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => state.settings));
  client.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
    state.registered.push(...registrations.map(({ method }) => method));
    return null;
  });
  client.onRequest('workspace/diagnostic/refresh', () => {
    state.refreshed += 1;
    return null;
  });
  client.onRequest('workspace/codeLens/refresh', () => {
    state.lensesRefreshed += 1;
    return null;
  });
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    state.published.push(params);
  });
  client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    state.logged.push(message);
  });
  client.listen();
  const initialized = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  await client.sendNotification('initialized', {});
  let document = documentOf(text);

  return {
    client,
    state,
    initialized,
    text: () => document.getText(),
    open: () =>
      client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: document.version, text: document.getText() },
      }),
    /** Sends changes as the next version. */
    change: (...contentChanges: TextDocumentContentChangeEvent[]) => {
      document = applyAll(document.getText(), contentChanges, document.version + 1);
      return client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: document.version },
        contentChanges,
      });
    },
    /** Applies an edit as an editor does, and sends it. */
    apply: (edit: unknown) => {
      const text = applied(document, edit);
      document = documentOf(text, document.version + 1);
      return client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: document.version },
        contentChanges: [{ text }],
      });
    },
    pull: (previousResultId?: string) =>
      client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
        previousResultId,
      }),
    ask: <T>(method: string, params: object = {}) =>
      client.sendRequest<T>(method, { textDocument: { uri }, uri, ...params }),
  };
}

function applyAll(text: string, changes: TextDocumentContentChangeEvent[], version: number) {
  return changes.reduce(
    (document, change) =>
      documentOf(
        'range' in change
          ? applied(document, { changes: { [uri]: [{ range: change.range, newText: change.text }] } })
          : change.text,
        version,
      ),
    documentOf(text, version),
  );
}

const codes = (report: DocumentDiagnosticReport) =>
  (report as RelatedFullDocumentDiagnosticReport).items.map(({ code }) => code);

/** Inserts words at a position given in UTF-16 units. */
const insertion = (line: number, character: number, text: string) => ({
  range: { start: { line, character }, end: { line, character } },
  text,
});

describe('the server', () => {
  it('says what it can do, and no more', async () => {
    const { initialized } = await start(pulling);
    expect(initialized).toEqual({
      serverInfo: { name: 'section17', version: '1.2.3' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        diagnosticProvider: { identifier: 'section17', interFileDependencies: false, workspaceDiagnostics: false },
        codeActionProvider: { codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.section17'] },
        completionProvider: { triggerCharacters: ['.', '(', ' '] },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentLinkProvider: {},
        documentSymbolProvider: { label: 'Refusal notice' },
        foldingRangeProvider: true,
        codeLensProvider: {},
        semanticTokensProvider: {
          legend: {
            tokenTypes: [
              'noticeHeading',
              'exemptionHeading',
              'harmHeading',
              'favouringHeading',
              'againstHeading',
              'balanceHeading',
              'noticePassage',
            ],
            tokenModifiers: ['ncnd'],
          },
          full: true,
          range: true,
        },
      },
    });
    expect((await start({})).initialized.capabilities).not.toHaveProperty('diagnosticProvider');
  });

  it('finds, mends, and finds no more: a client that pulls', async () => {
    const session = await start(pulling);
    await session.open();
    const report = (await session.pull()) as RelatedFullDocumentDiagnosticReport;
    expect(codes(report)).toEqual([
      'ncnd/leak',
      'drafting/teh',
      'rights/review-missing',
      'rights/commissioner-missing',
    ]);
    const leak = report.items[0]!;
    expect(leak.range).toEqual({ start: { line: 2, character: 3 }, end: { line: 2, character: 10 } });

    const actions = await session.ask<CodeAction[]>('textDocument/codeAction', {
      range: leak.range,
      context: { diagnostics: [leak] },
    });
    const fix = actions.find(({ isPreferred }) => isPreferred);
    expect(fix).toMatchObject({ title: 'Write “any held”', diagnostics: [leak] });
    await session.apply(fix?.edit);
    expect(session.text()).toContain('🏛 any held teh papers');
    expect(codes(await session.pull())).not.toContain('ncnd/leak');
    expect(session.state.published).toEqual([]);
  });

  it('finds, mends, and finds no more: a client that is sent diagnostics', async () => {
    const session = await start({});
    await session.open();
    await vi.waitFor(() => expect(session.state.published).toHaveLength(1));
    const [first] = session.state.published;
    expect(first).toMatchObject({ uri, version: 1 });
    expect(first?.diagnostics.map(({ code }) => code)).toContain('drafting/teh');

    const teh = first!.diagnostics.find(({ code }) => code === 'drafting/teh')!;
    const actions = await session.ask<CodeAction[]>('textDocument/codeAction', {
      range: teh.range,
      context: { diagnostics: [teh] },
    });
    await session.apply(actions[0]?.edit);
    await vi.waitFor(() => expect(session.state.published).toHaveLength(2));
    expect(session.state.published[1]).toMatchObject({ uri, version: 2 });
    expect(session.state.published[1]?.diagnostics.map(({ code }) => code)).not.toContain('drafting/teh');

    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await vi.waitFor(() => expect(session.state.published.at(-1)).toEqual({ uri, diagnostics: [] }));
  });

  it('follows changes by UTF-16 units and over CRLF', async () => {
    const session = await start(pulling);
    await session.open();
    await session.pull();
    await session.change(insertion(2, 2, ' 🏛 teh'), insertion(0, 7, 'Ms '), insertion(3, 0, 'teh\r\n'));
    const { items } = (await session.pull()) as RelatedFullDocumentDiagnosticReport;
    expect(session.text()).toMatch(/^Dear 🏛Ms {2}Okafor,\r\n\r\n🏛 🏛 teh we hold teh papers/);
    expect(items.filter(({ code }) => code === 'drafting/teh').map(({ range }) => range.start)).toEqual([
      { line: 2, character: 6 },
      { line: 2, character: 18 },
      { line: 3, character: 0 },
    ]);
  });

  it('answers “unchanged” while nothing has changed', async () => {
    const session = await start(pulling);
    await session.open();
    const { resultId } = await session.pull();
    expect(await session.pull(resultId)).toEqual({ kind: 'unchanged', resultId });
    await session.change(insertion(0, 0, 'teh '));
    expect(await session.pull(resultId)).toMatchObject({ kind: 'full' });
  });

  it('reads once where a burst of keys and requests arrives at once, and answers all from the newest', async () => {
    const read = vi.fn(fakeEngine.read);
    const session = await start(pulling, { engine: { ...fakeEngine, read } });
    await session.open();
    await session.pull();
    read.mockClear();
    const reports: Promise<DocumentDiagnosticReport>[] = [];
    for (let key = 0; key < 10; key++) {
      void session.change(insertion(2, 2, ' teh'));
      reports.push(session.pull());
    }
    for (const report of await Promise.all(reports)) {
      expect(codes(report).filter((code) => code === 'drafting/teh')).toHaveLength(11);
    }
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('sends what a burst leads to once', async () => {
    const session = await start({});
    await session.open();
    for (let key = 0; key < 10; key++) void session.change(insertion(2, 2, ' teh'));
    await vi.waitFor(() => expect(session.state.published.at(-1)?.version).toBe(11));
    expect(session.state.published.length).toBeLessThan(3);
  });

  it('checks a draft too long to follow when typing rests, and answers others meanwhile', async () => {
    const read = vi.fn(fakeEngine.read);
    const session = await start({}, { engine: { ...fakeEngine, read }, text: `${letter}\n${'word '.repeat(320_000)}` });
    await session.open();
    for (let key = 0; key < 5; key++) {
      await session.change(insertion(2, 2, ' teh'));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect(
      await session.client.sendRequest('textDocument/hover', {
        textDocument: { uri: 'file:///other.md' },
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
    expect(read).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(session.state.published.at(-1)?.version).toBe(6), 5_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(session.state.published.at(-1)?.diagnostics.at(-1)?.code).toBe('section17/long-draft');
  });

  it('takes settings from the client, and checks again when they change', async () => {
    const session = await start(pulling, { settings: { rules: { 'drafting/teh': 'off' }, plainText: false } });
    await session.open();
    expect(codes(await session.pull())).not.toContain('drafting/teh');
    expect(session.state.registered).toEqual(['workspace/didChangeConfiguration']);
    expect(session.state.refreshed).toBe(0);
    session.state.settings = {};
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await vi.waitFor(() => expect(session.state.refreshed).toBe(1));
    await vi.waitFor(() => expect(session.state.lensesRefreshed).toBe(1));
    expect(codes(await session.pull())).toContain('drafting/teh');
  });

  it('takes settings that a client sends unasked', async () => {
    const session = await start({});
    await session.open();
    await vi.waitFor(() => expect(session.state.published).toHaveLength(1));
    const settings = { section17: { rules: { 'drafting/teh': 'off', 'ncnd/leak': 'loud' }, options: 3 } };
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings });
    await vi.waitFor(() => expect(session.state.published).toHaveLength(2));
    const shown = session.state.published[1]?.diagnostics.map(({ code }) => code);
    expect(shown).not.toContain('drafting/teh');
    expect(shown).toContain('ncnd/leak');
  });

  it('does not wait for ever for a client that never answers for its settings', async () => {
    const session = await start(pulling);
    session.client.onRequest('workspace/configuration', () => new Promise(() => {}));
    await session.open();
    expect(codes(await session.pull())).toContain('drafting/teh');
  });

  it('says whether a letter can go out, what it weighs, and mends one thing of it', async () => {
    const session = await start(pulling, { engine: { read: readInSteps, check: checkInSteps }, text: places });
    await session.open();
    expect(await session.ask('section17/balance')).toMatchObject({ tests: [], missing: [{ title: 'Section 43(2)' }] });
    type Item = { id: string; state: string; findings: { rule: string; range: object }[] };
    const review = async () => {
      const { parts } = (await session.ask('section17/readiness')) as { parts: { items: Item[] }[] };
      return parts[0]?.items.find(({ id }) => id === 'review');
    };
    const open = await review();
    expect(open).toMatchObject({ state: 'open', findings: [{ rule: 'rights/review-missing' }] });
    const edit = await session.ask('section17/fix', open!.findings[0]);
    expect(edit).toMatchObject({ documentChanges: [{ textDocument: { uri, version: 1 } }] });
    await session.apply(edit);
    expect((await review())?.findings.map(({ rule }) => rule)).not.toContain('rights/review-missing');
    expect(await session.ask('section17/fix', open!.findings[0])).toBeNull();
  });

  it('mends what stands there now, where an edit overtakes the question', async () => {
    const session = await start(pulling);
    await session.open();
    const asked = session.ask('section17/insertEverythingMissing');
    await session.change({ text: `${letter}\r\n\r\nAt the very end.` });
    const edit = await asked;
    expect(edit).toMatchObject({ documentChanges: [{ textDocument: { uri, version: 2 } }] });
    await session.apply(edit);
    expect(await session.ask('section17/reading')).toMatchObject({ weights: { must: 0 } });
    expect(session.text()).toContain('At the very end.');
  });

  it('answers its own requests', async () => {
    const session = await start(pulling);
    await session.open();
    expect(await session.ask('section17/reading')).toMatchObject({
      stance: 'refusal',
      weights: { must: 2, should: 1, could: 1 },
    });
    const edit = await session.ask('section17/insertEverythingMissing');
    expect(edit).toMatchObject({ documentChanges: [{ textDocument: { uri, version: 1 } }] });
    await session.apply(edit);
    expect(await session.ask('section17/reading')).toMatchObject({ weights: { must: 0, should: 1, could: 1 } });
    expect(await session.ask('section17/insertEverythingMissing')).toBeNull();
  });

  it('leads to a new letter by the settings of the place where it begins', async () => {
    const settings = { authority: { kind: 'police', name: 'Northmoor Police' } };
    const session = await start(
      { ...pulling, textDocument: { completion: { completionItem: { snippetSupport: true } } } },
      { settings },
    );
    const untitled = 'untitled:New%20notice';
    const regimes = await session.ask<{ regime: string }[]>('section17/noticeChoices', { uri: untitled });
    expect(regimes.map(({ regime }) => regime)).toEqual(['foia', 'eir']);
    const step = { regime: 'foia', action: 'ncnd', scope: 'ncnd' };
    const [first] = await session.ask<{ id: string }[]>('section17/exemptionChoices', step);
    expect(first).toMatchObject({ id: 'FOIA s.22(2)' });
    expect(await session.ask('section17/receivedDate', { regime: 'foia', text: '3 March 2026' })).toEqual({
      iso: '2026-03-03',
      due: '1 April 2026',
    });
    const order = { uri: untitled, regime: 'foia', action: 'ncnd', exemptions: ['FOIA s.23(5)'] };
    expect(await session.ask('section17/newNotice', order)).toMatchObject({
      isSnippet: true,
      text: expect.stringContaining('Northmoor Police neither confirms nor denies'),
    });
    expect(session.state.logged).toEqual([]);
  });

  it('answers nothing about documents that are not open', async () => {
    const session = await start(pulling);
    expect(await session.pull()).toEqual({ kind: 'full', items: [] });
    const position = { line: 0, character: 0 };
    expect(await session.ask('textDocument/hover', { position })).toBeNull();
    expect(await session.ask('textDocument/completion', { position })).toEqual([]);
    const range = { start: position, end: position };
    expect(await session.ask('textDocument/codeAction', { range, context: { diagnostics: [] } })).toEqual([]);
    expect(await session.ask('section17/reading')).toBeNull();
    expect(await session.ask('section17/insertEverythingMissing')).toBeNull();
    expect(await session.ask('section17/readiness')).toBeNull();
    expect(await session.ask('section17/balance')).toBeNull();
    expect(await session.ask('section17/exemptionsToInsert')).toEqual([]);
    expect(await session.ask('section17/insertExemption', { exemptions: ['FOIA s.40(2)'] })).toBeNull();
    expect(await session.ask('textDocument/definition', { position })).toEqual([]);
    expect(await session.ask('textDocument/codeLens')).toEqual([]);
    expect(await session.ask('textDocument/semanticTokens/full')).toEqual({ data: [] });
    await session.change(insertion(0, 0, 'x'));
    expect(await session.pull()).toEqual({ kind: 'full', items: [] });
  });

  it('answers about places and about the whole letter', async () => {
    const session = await start(pulling, { engine: { read: readInSteps, check: checkInSteps }, text: places });
    await session.open();
    const position = positionOf(places, 'section 43(2)');
    const [made] = await session.ask<Location[]>('textDocument/definition', { position });
    expect(made).toMatchObject({ uri, range: { start: positionOf(places, 'Section 43(2)') } });
    const context = { includeDeclaration: true };
    expect(await session.ask('textDocument/references', { position, context })).toHaveLength(2);
    expect(await session.ask('textDocument/documentHighlight', { position })).toHaveLength(2);
    expect(await session.ask<DocumentLink[]>('textDocument/documentLink')).toHaveLength(2);
    expect(await session.ask('textDocument/documentSymbol')).toMatchObject([{ detail: 'exemption' }]);
    expect(await session.ask('textDocument/foldingRange')).toEqual([{ startLine: 4, endLine: 6 }]);
    const { data } = await session.ask<SemanticTokens>('textDocument/semanticTokens/full');
    expect(data).toHaveLength(5);
    const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    expect(await session.ask('textDocument/semanticTokens/range', { range })).toEqual({ data: [] });
    const lenses = await session.ask<CodeLens[]>('textDocument/codeLens');
    expect(lenses.map(({ command }) => command)).toEqual([
      { title: 'Section 43(2): harm ✓ · no public interest test', command: '' },
    ]);
  });

  it('gives lenses that can be clicked to a client that has their command', async () => {
    const session = await start(pulling, {
      engine: { read: readInSteps, check: checkInSteps },
      text: places,
      initializationOptions: { goTo: true },
    });
    await session.open();
    const [lens] = await session.ask<CodeLens[]>('textDocument/codeLens');
    expect(lens?.command).toMatchObject({
      command: 'section17.goTo',
      arguments: [uri, { start: positionOf(places, 'Section 43(2)') }],
    });
  });

  it('logs what fails, and answers the next request', async () => {
    let slips = true;
    const engine: Engine = {
      ...fakeEngine,
      check: (notice, settings) => {
        if (slips) throw new Error('a rule slipped');
        return fakeEngine.check(notice, settings);
      },
    };
    const session = await start(pulling, { engine });
    await session.open();
    expect(await session.pull()).toEqual({ kind: 'full', items: [] });
    slips = false;
    await vi.waitFor(() => expect(session.state.logged.join()).toContain('a rule slipped'));
    expect(codes(await session.pull())).toContain('drafting/teh');
  });

  it('drops a request that is cancelled', async () => {
    const session = await start(pulling);
    await session.open();
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const cancel = new CancellationTokenSource();
    const report = session.client.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, cancel.token);
    cancel.cancel();
    await expect(report).rejects.toMatchObject({ code: -32800 });
    expect(codes(await session.pull())).toContain('drafting/teh');
  });
});
