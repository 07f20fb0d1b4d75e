import {
  type Connection,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  type WorkspaceClientCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Asked, logFailure } from './answering.ts';
import type { Configured } from './configured.ts';
import { draftSettings } from './draftSettings.ts';
import { isChecked } from './editor/diagnostics.ts';
import { applyChanges } from './editor/positions.ts';
import type { Service } from './editor/service.ts';
import { placeOf } from './editor/wordView.ts';
import { answerRequests, refreshLensesAndTokens } from './requests.ts';
import { inSlices, quiet, rest, within } from './turns.ts';

/** What the client is, and what it is answered by. */
interface Answerers {
  readonly service: Service;
  /** Whether the client asks for diagnostics; else they are sent to it. */
  readonly pulls: boolean;
  readonly configured: Configured | undefined;
  readonly workspace: WorkspaceClientCapabilities | undefined;
}

/** How long diagnostics wait for a client that was asked for its settings and does not answer, in milliseconds. */
const patience = 500;

/** A document that never stays the same for the time of a reading is answered for after so many all the same. */
const mostRounds = 10;

/** Follows the drafts that a client opens, and what is set for them; says what is wrong with them, and answers about them. */
export function answerDrafts(connection: Connection, { service, pulls, configured, workspace }: Answerers): void {
  const documents = new TextDocuments({ create: TextDocument.create, update: applyChanges });
  /** By document, when its first settings are known. */
  const settled = new Map<string, Promise<void>>();
  /** By document, the number of the update of settings that was asked for last. An earlier one that is slower has no say. */
  const latest = new Map<string, number>();
  let updates = 0;
  /** The documents of which something was said. */
  const shown = new Set<string>();
  const publishing = new Set<string>();
  /** What arrives is counted: diagnostics wait until no more is under way. */
  let arrivals = 0;
  /** Sets the ids of this run's diagnostics apart from those that a client keeps from an earlier one. */
  const run = Date.now().toString(36);

  documents.onDidOpen(({ document: { uri } }) => {
    settled.set(uri, within(patience, updateSettings([uri])));
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    arrivals += 1;
    if (!pulls) void publish(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    for (const known of [settled, shown, latest]) known.delete(uri);
    service.forget(uri);
    configured?.forget(placeOf(uri));
    if (!pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  const { ready, readOn } = readers(
    documents,
    service,
    (uri) => settled.get(uri),
    () => arrivals,
  );
  const settingsOf = draftSettings(connection, workspace, configured, () => void updateSettings(documents.keys()));

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
    refreshLensesAndTokens(connection, workspace);
    if (!pulls) for (const uri of uris) void publish(uri);
    else if (workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
  }

  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) => {
    arrivals += 1;
    const none: DocumentDiagnosticReport = { kind: 'full', items: [] };
    return answerWhole<DocumentDiagnosticReport>('diagnostics', uri, token, none, (document) => {
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
      logFailure(connection, 'diagnostics', error);
    }
  }

  function answer<T>(...[what, uri, token, nothing, give]: Asked<T>): T {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    const document = documents.get(uri);
    if (!document) return nothing;
    try {
      return give(document);
    } catch (error) {
      logFailure(connection, what, error);
      return nothing;
    }
  }

  async function answerWhole<T>(...asked: Asked<T>): Promise<T> {
    await ready(asked[1]);
    return answer(...asked);
  }

  answerRequests(connection, {
    service,
    async settingsAt(uri) {
      const settings = await settingsOf(uri);
      // Of a place where no document is open yet nothing is kept.
      if (!documents.get(uri)) configured?.forget(placeOf(uri));
      return settings;
    },
    outdated(uris) {
      if (uris.some((uri) => shown.has(uri))) sayAnew(uris);
    },
    answer,
    async answerPlace(...asked) {
      if (await readOn(asked[1])) return answer(...asked);
      throw new ResponseError(LSPErrorCodes.ContentModified, 'Content modified');
    },
    answerWhole,
  });
  documents.listen(connection);
}

/**
 * What waits until a document is read and checked.
 * @param settled waits until the document's settings are known
 * @param arrivals counts what has arrived so far
 */
function readers(
  documents: TextDocuments<TextDocument>,
  service: Service,
  settled: (uri: string) => Promise<void> | undefined,
  arrivals: () => number,
) {
  /** Waits for its settings, and until no newer version is under way; for a very long one: until typing rests. */
  async function ready(uri: string): Promise<void> {
    await settled(uri);
    for (let round = 0; round < mostRounds; round++) {
      await quiet(arrivals);
      const document = documents.get(uri);
      if (document && isChecked(document) === 'when typing rests') await rest(arrivals);
      if (await readOn(uri)) return;
    }
  }

  /** Gives way to others meanwhile; stops, and gives false, where the document changes. */
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
  return { ready, readOn };
}
