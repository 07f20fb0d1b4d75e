import {
  type Connection,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceClientCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Asked } from './answering.ts';
import { type Configured, configuredBy, type FilesFor } from './configured.ts';
import { clientOf } from './editor/client.ts';
import { isChecked } from './editor/diagnostics.ts';
import { applyChanges } from './editor/positions.ts';
import type { Engine } from './editor/readings.ts';
import { createService, type Service, type ServiceOptions } from './editor/service.ts';
import { settingsFrom } from './editor/settings.ts';
import { placeOf } from './editor/wordView.ts';
import { answerRefused } from './protocolOrder.ts';
import { answerRequests, refreshLensesAndTokens, requestCapabilities } from './requests.ts';
import { overlay, type Settings } from './rules/settings.ts';
import { inSlices, quiet, rest, within } from './turns.ts';

export interface ServerOptions {
  readonly engine: Engine;
  /** Shown by clients in their logs. */
  readonly version: string;
  /**
   * Address of the folder that holds the rules' pages. A client may give its own as
   * `initializationOptions.rulePages`. Without either, diagnostics link to no page.
   */
  readonly rulePages?: string;
  /** Where configuration files are read from; without it there are none. */
  readonly filesFor?: FilesFor;
}

/** How long diagnostics wait for a client that was asked for its settings and does not answer, in milliseconds. */
const patience = 500;

/** A document that never stays the same for the time of a reading is answered for after so many all the same. */
const mostRounds = 10;

/**
 * Answers a client over a connection, of Node or of a web worker alike, until it ends. What fails
 * in one request is logged and answered as nothing; the next request is answered as usual.
 * @param connection made with `messageStrategy: inOrder()`
 */
export function serve(connection: Connection, { engine, version, rulePages, filesFor }: ServerOptions): void {
  const documents = new TextDocuments({ create: TextDocument.create, update: applyChanges });
  /** Sets the ids of this run's diagnostics apart from those that a client keeps from an earlier one. */
  const run = Date.now().toString(36);
  let service: Service;
  let configuredIn: Configured | undefined;
  let pulls = false;
  let asksForSettings = false;
  let registers = false;
  let refreshes = false;
  let inWorkspace: WorkspaceClientCapabilities | undefined;

  connection.onInitialize((initialized): InitializeResult => {
    const { capabilities, initializationOptions } = initialized;
    const client = clientOf(capabilities);
    const { workspace } = capabilities;
    service = createService({ engine, client, rulePages, ...optionsFrom(initializationOptions) });
    configuredIn = filesFor && configuredBy(connection, initialized, filesFor);
    pulls = client.pullsDiagnostics;
    asksForSettings = workspace?.configuration ?? false;
    registers = workspace?.didChangeConfiguration?.dynamicRegistration ?? false;
    refreshes = workspace?.diagnostics?.refreshSupport ?? false;
    inWorkspace = workspace;
    // Not before: a document that comes too early has nobody to read it, and is dropped as the protocol has it.
    documents.listen(connection);
    return {
      serverInfo: { name: 'section17', version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pulls && {
          diagnosticProvider: { identifier: 'section17', interFileDependencies: false, workspaceDiagnostics: false },
        }),
        ...requestCapabilities,
        ...(configuredIn &&
          workspace?.workspaceFolders && {
            workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
          }),
      },
    };
  });

  connection.onInitialized(() => {
    configuredIn?.watch();
    if (!registers) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'section17' })
      .catch((error) => log('registering for settings', error));
  });

  // Documents. What arrives is counted: diagnostics wait until no more is under way.
  let arrivals = 0;

  documents.onDidOpen(({ document: { uri } }) => {
    configured.set(uri, within(patience, updateSettings([uri])));
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    arrivals += 1;
    if (!pulls) void publish(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    configured.delete(uri);
    shown.delete(uri);
    latest.delete(uri);
    service.forget(uri);
    configuredIn?.forget(placeOf(uri));
    if (!pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  // Settings: the person's, asked for by document where the client can be asked, else as it last sent them;
  // over them those of configuration files.
  const configured = new Map<string, Promise<void>>();
  /** By document, the number of the update that was asked for last. An earlier one that is slower has no say. */
  const latest = new Map<string, number>();
  let updates = 0;
  let sent: unknown;

  connection.onDidChangeConfiguration(({ settings }) => {
    sent = settings?.section17;
    void updateSettings(documents.keys());
  });
  connection.onDidChangeWatchedFiles(() => void updateSettings(documents.keys()));

  async function updateSettings(uris: readonly string[]): Promise<void> {
    const update = ++updates;
    for (const uri of uris) latest.set(uri, update);
    const outdated = await Promise.all(
      uris.map(async (uri) => {
        const settings = await settingsOf(uri);
        return latest.get(uri) === update && service.configure(uri, settings) && shown.has(uri);
      }),
    );
    if (outdated.includes(true)) sayAnew(uris);
  }

  /** Has what was said of documents asked for again, or sends it. */
  function sayAnew(uris: readonly string[]): void {
    refreshLensesAndTokens(connection, inWorkspace);
    if (!pulls) for (const uri of uris) void publish(uri);
    else if (refreshes) connection.languages.diagnostics.refresh();
  }

  async function settingsOf(document: string): Promise<Settings> {
    const uri = placeOf(document);
    const person = settingsFrom(asksForSettings ? await askSettings(uri) : sent);
    return overlay(person, await settingsInFiles(uri));
  }

  /** For a place where no document is open yet as well; then nothing of it is kept. */
  async function settingsAt(uri: string): Promise<Settings> {
    const settings = await settingsOf(uri);
    if (!documents.get(uri)) configuredIn?.forget(placeOf(uri));
    return settings;
  }

  async function askSettings(uri: string): Promise<unknown> {
    try {
      return await connection.workspace.getConfiguration({ scopeUri: uri, section: 'section17' });
    } catch (error) {
      log('asking for settings', error);
      return undefined;
    }
  }

  async function settingsInFiles(uri: string): Promise<Settings> {
    try {
      return (await configuredIn?.settingsFor(uri)) ?? {};
    } catch (error) {
      log('reading the configuration', error);
      return {};
    }
  }

  // Diagnostics
  const shown = new Set<string>();
  const publishing = new Set<string>();

  /**
   * Waits until a document's settings are known, no newer version is under way (for a very long one: typing rests),
   * and it is read and checked.
   */
  async function ready(uri: string): Promise<void> {
    await configured.get(uri);
    for (let round = 0; round < mostRounds; round++) {
      await quiet(() => arrivals);
      const document = documents.get(uri);
      if (document && isChecked(document) === 'when typing rests') await rest(() => arrivals);
      if (await readOn(uri)) return;
    }
  }

  /** Reads and checks a document and gives way to others meanwhile; stops, and gives false, where it changes. */
  async function readOn(uri: string): Promise<boolean> {
    const text = documents.get(uri)?.getText();
    const isSame = () => documents.get(uri)?.getText() === text;
    await inSlices(() => {
      const document = documents.get(uri);
      try {
        return document !== undefined && isSame() && service.step(document);
      } catch {
        // Whoever asks for the reading fails as well, and says so.
        return false;
      }
    });
    return isSame();
  }

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    arrivals += 1;
    await ready(uri);
    const none: DocumentDiagnosticReport = { kind: 'full', items: [] };
    return answer<DocumentDiagnosticReport>('diagnostics', uri, token, none, (document) => {
      shown.add(uri);
      const resultId = `${run}.${service.diagnosticsId(document)}`;
      return resultId === previousResultId
        ? { kind: 'unchanged', resultId }
        : { kind: 'full', resultId, items: service.diagnostics(document) };
    });
  });

  async function publish(uri: string): Promise<void> {
    if (publishing.has(uri)) return;
    publishing.add(uri);
    await ready(uri);
    publishing.delete(uri);
    const document = documents.get(uri);
    if (!document) return;
    shown.add(uri);
    try {
      const diagnostics = service.diagnostics(document);
      await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    } catch (error) {
      log('diagnostics', error);
    }
  }

  answerRefused(connection);
  const outdated = (uris: readonly string[]) => {
    if (uris.some((uri) => shown.has(uri))) sayAnew(uris);
  };
  answerRequests(connection, { service: () => service, settingsAt, ready, readOn, outdated, answer });

  /** Answers from a document that is open; `nothing` for another one, and where the answer fails. */
  function answer<T>(...[what, uri, token, nothing, give]: Asked<T>): T {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    const document = documents.get(uri);
    if (!document) return nothing;
    try {
      return give(document);
    } catch (error) {
      log(what, error);
      return nothing;
    }
  }

  function log(what: string, error: unknown): void {
    connection.console.error(`Failed at ${what}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }

  connection.listen();
}

/** What a client says of itself that LSP has no word for; what has another shape than it should is left out. */
function optionsFrom(
  initializationOptions: unknown,
): Pick<ServiceOptions, 'rulePages' | 'goTo' | 'ruleCommands' | 'outlinesMarkdown'> {
  const { rulePages, goTo, ruleCommands, outlinesMarkdown } = (initializationOptions ?? {}) as Record<string, unknown>;
  return {
    ...(typeof rulePages === 'string' && { rulePages }),
    goTo: goTo === true,
    ruleCommands: ruleCommands === true,
    outlinesMarkdown: outlinesMarkdown === true,
  };
}
