// The whole client with the real library, in an editor that is a stand-in and before a server that answers when it is told
// to: a draft is closed and another of the same name opened, in every order in which an editor can say so.

import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BaseLanguageClient, LanguageClientOptions, MessageTransports } from 'vscode-languageclient';
import {
  CancellationTokenSource,
  createProtocolConnection,
  Emitter,
  ErrorCodes,
  LSPErrorCodes,
  type ProtocolConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A tab or a document closes or opens, or the server answers what it was asked by then. */
type Happening = 'tab closed' | 'document closed' | 'tab opened' | 'document opened' | 'answered';

/** All orders in which the old draft's tab and document close before the new one's open. */
const orders = permutations(['tab closed', 'document closed', 'tab opened', 'document opened', 'answered']).filter(
  (order) =>
    order.indexOf('tab closed') < order.indexOf('tab opened') &&
    order.indexOf('document closed') < order.indexOf('document opened'),
);

function permutations(all: Happening[]): Happening[][] {
  return all.length === 0
    ? [[]]
    : all.flatMap((first) => permutations(all.filter((each) => each !== first)).map((rest) => [first, ...rest]));
}

const firstLetter = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

class Uri {
  readonly scheme: string;
  readonly path: string;
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
    [this.scheme, this.path] = text.split(':') as [string, string];
  }
  toString() {
    return this.#text;
  }
}

const draft = (name: string, text: string) => ({
  uri: new Uri(name),
  languageId: 'markdown',
  version: 1,
  isUntitled: true,
  text,
  getText() {
    return this.text;
  },
});
type Draft = ReturnType<typeof draft>;

/** What the editor has that nobody asks about here: anything, which can be called, made and looked into. */
function anything(known: object = {}): never {
  return new Proxy(() => {}, {
    get(_target, key) {
      if (key in known) return Reflect.get(known, key);
      return key === 'then' || key === 'prototype' || typeof key === 'symbol' ? undefined : anything();
    },
    apply: () => anything(),
    construct: () => anything(),
  }) as never;
}

class TabInputText {
  readonly uri: Uri;
  constructor(uri: Uri) {
    this.uri = uri;
  }
}

/** An editor in which drafts can be opened and closed; it shows what is found in them. */
function standIn() {
  const opened = new Emitter<Draft>();
  const changed = new Emitter<{ document: Draft; contentChanges: object[] }>();
  const closed = new Emitter<Draft>();
  const tabs = new Emitter<{ opened: object[]; closed: object[]; changed: object[] }>();
  const documents: Draft[] = [];
  const group = { tabs: [] as { input: TabInputText }[] };
  const shown = new Map<string, string[]>();

  /** Its classes: the library takes from some, and asks of each kind of tab whether this is one. */
  const classes = new Proxy({} as Record<string | symbol, unknown>, {
    get: (made, name) => {
      made[name] ??= new Proxy(class {}, {
        get: (target, key) => (typeof key === 'symbol' || key === 'prototype' ? Reflect.get(target, key) : anything()),
      });
      return made[name];
    },
  });
  const known: Record<string | symbol, unknown> = {
    version: '1.100.0',
    Uri: Object.assign(Uri, { parse: (text: string) => new Uri(text), joinPath: (uri: Uri) => uri }),
    EventEmitter: Emitter,
    CancellationTokenSource,
    CancellationError: class extends Error {},
    Disposable: { from: () => ({ dispose() {} }) },
    TabInputText,
    Diagnostic: class {
      readonly message: string;
      constructor(_range: object, message: string) {
        this.message = message;
      }
    },
    commands: anything(),
    env: anything({ language: 'en' }),
    extensions: anything(),
    workspace: anything({
      textDocuments: documents,
      notebookDocuments: [],
      workspaceFolders: undefined,
      getConfiguration: () => ({ get: () => undefined }),
      onDidOpenTextDocument: opened.event,
      onDidChangeTextDocument: changed.event,
      onDidCloseTextDocument: closed.event,
    }),
    window: anything({
      activeTextEditor: undefined,
      visibleTextEditors: [],
      tabGroups: { all: [group], onDidChangeTabs: tabs.event },
    }),
    languages: anything({
      match: () => 10,
      createDiagnosticCollection: () => ({
        set: (uri: Uri, found: { message: string }[]) =>
          shown.set(
            uri.toString(),
            found.map(({ message }) => message),
          ),
        delete: (uri: Uri) => shown.delete(uri.toString()),
        clear: () => shown.clear(),
        dispose() {},
      }),
    }),
  };
  const isTabOf = (name: string) => (tab: { input: TabInputText }) => tab.input.uri.toString() === name;

  return {
    editor: new Proxy(known, { get: (_target, name) => known[name] ?? classes[name] }),
    shown: (name: string) => shown.get(name),
    openTab(name: string) {
      const tab = { input: new TabInputText(new Uri(name)) };
      group.tabs = [...group.tabs, tab];
      tabs.fire({ opened: [tab], closed: [], changed: [] });
    },
    closeTab(name: string) {
      const tabsOfIt = group.tabs.filter(isTabOf(name));
      group.tabs = group.tabs.filter((tab) => !tabsOfIt.includes(tab));
      tabs.fire({ opened: [], closed: tabsOfIt, changed: [] });
    },
    openDocument(document: Draft) {
      documents.push(document);
      opened.fire(document);
    },
    closeDocument(document: Draft) {
      documents.splice(documents.indexOf(document), 1);
      closed.fire(document);
    },
    change(document: Draft, text: string) {
      document.version += 1;
      document.text = text;
      changed.fire({ document, contentChanges: [{ range: firstLetter, rangeLength: 1, text }] });
    },
  };
}

/**
 * A server that finds a draft's own text in it. It answers when it is told to.
 * @param dropped the error by which it answers a request that was cancelled meanwhile
 */
function patientServer(connection: ProtocolConnection, dropped: number) {
  const texts = new Map<string, string>();
  let waiting: (() => void)[] = [];
  let answers = 0;
  connection.onRequest('initialize', () => ({
    capabilities: {
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { identifier: 's', interFileDependencies: false, workspaceDiagnostics: false },
    },
  }));
  connection.onNotification('textDocument/didOpen', ({ textDocument: { uri, text } }) => void texts.set(uri, text));
  connection.onNotification('textDocument/didChange', ({ textDocument: { uri }, contentChanges: [{ text }] }) => {
    texts.set(uri, text);
  });
  connection.onNotification('textDocument/didClose', ({ textDocument: { uri } }) => void texts.delete(uri));
  connection.onRequest('textDocument/diagnostic', ({ textDocument: { uri } }, token) => {
    return new Promise((done) => {
      waiting.push(() => {
        const text = texts.get(uri);
        const items = text === undefined ? [] : [{ range: firstLetter, message: text }];
        answers += 1;
        done(
          token.isCancellationRequested
            ? new ResponseError(dropped, 'Dropped')
            : { kind: 'full', resultId: String(answers), items },
        );
      });
    });
  });
  connection.listen();
  return {
    /** Answers what was asked by now; gives how much that was. */
    answer() {
      const asked = waiting;
      waiting = [];
      for (const give of asked) give();
      return asked.length;
    },
  };
}

interface Client {
  run(context: object, create: (options: LanguageClientOptions) => BaseLanguageClient): void;
  BaseLanguageClient: typeof BaseLanguageClient;
}
let code: (module: { exports: Client }, require: (name: string) => unknown) => void;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { run } from './client/extension.ts';
        export { BaseLanguageClient } from 'vscode-languageclient/node';`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'cjs',
    external: ['vscode'],
  });
  code = new Function('module', 'require', outputFiles[0]!.text) as typeof code;
}, 60_000);

/** Lets what was sent arrive, and what follows from it be done. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((done) => setImmediate(done));
}

/** Our client, started in an editor and before a server. */
async function start(dropped: number) {
  const there = standIn();
  const module = { exports: {} as Client };
  code(module, (name) => (name === 'vscode' ? there.editor : createRequire(import.meta.url)(name)));
  const { run, BaseLanguageClient } = module.exports;
  const [up, down] = [new PassThrough(), new PassThrough()];
  const connection = createProtocolConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const server = patientServer(connection, dropped);
  class Connected extends BaseLanguageClient {
    protected async createMessageTransports(): Promise<MessageTransports> {
      return { reader: new StreamMessageReader(down), writer: new StreamMessageWriter(up) };
    }
  }
  const clients: BaseLanguageClient[] = [];
  run(anything({ subscriptions: [] }), (options) => {
    const client = new Connected('section17', 'Section 17', options);
    clients.push(client);
    return client;
  });
  await clients[0]!.start();
  return {
    ...there,
    server,
    /** Answers until nothing more is asked. */
    async answerAll() {
      do {
        await settled();
        await new Promise((done) => setTimeout(done, 2));
        await settled();
      } while (server.answer() > 0);
    },
  };
}

let drafts = 0;

describe.each([
  ['“cancelled”', LSPErrorCodes.RequestCancelled],
  ['“modified”', LSPErrorCodes.ContentModified],
  ['an error', ErrorCodes.InternalError],
])('a draft opened under the name of one that was closed, where what is dropped gets %s', (_gets, dropped) => {
  let session: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    session = await start(dropped);
  });
  const cases = [false, true].flatMap((isAsked) =>
    orders.map((order) => {
      const title = `${order.join(', ')}; ${isAsked ? 'findings were asked of it' : 'it was at rest'}`;
      return [title, isAsked, order] as const;
    }),
  );

  it.each(cases)('has its findings: %s', async (_title, isAsked, order) => {
    const { server, answerAll, shown, change, openTab, closeTab, openDocument, closeDocument } = session;
    drafts += 1;
    const name = `untitled:Untitled-${drafts}`;
    const [old, fresh] = [draft(name, 'old'), draft(name, 'new')];
    openDocument(old);
    openTab(name);
    await answerAll();
    expect(shown(name)).toEqual(['old']);
    if (isAsked) {
      change(old, 'older');
      await settled();
    }
    const happens: Record<Happening, () => unknown> = {
      'tab closed': () => closeTab(name),
      'tab opened': () => openTab(name),
      'document closed': () => closeDocument(old),
      'document opened': () => openDocument(fresh),
      answered: () => server.answer(),
    };
    for (const happening of order) {
      happens[happening]();
      await settled();
    }
    await answerAll();
    expect(shown(name)).toEqual(['new']);
    change(fresh, 'newer');
    await answerAll();
    expect(shown(name)).toEqual(['newer']);
    closeTab(name);
    closeDocument(fresh);
    await answerAll();
    expect(shown(name)).toBeUndefined();
  });
});
