// A client that types into a language server over standard input and output, and waits for its diagnostics.

import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { within } from './patience.mjs';

/**
 * Starts a server. With `asks`, the client says that it asks for diagnostics itself, and does so after every change;
 * without, the server sends them.
 */
export async function connect({ name, command, args, asks = false }) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version }) => {
    waiting.get(`${uri} ${version}`)?.(performance.now());
  });
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onRequest(DiagnosticRefreshRequest.type, () => {});
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})));
  connection.listen();
  const initialized = connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
        ...(asks && { diagnostic: {} }),
      },
    },
  });
  const { capabilities } = await within(`${name}: its answer to initialize`, initialized);
  await connection.sendNotification(InitializedNotification.type, {});
  const sync = capabilities.textDocumentSync;
  const takesRanges = (sync?.change ?? sync) === 2;

  return {
    name,
    pid: child.pid,
    /** Opens a letter. Gives what types into it, once its first diagnostics have come. */
    async open(uri, text) {
      let version = 1;
      const lines = text.split('\n');
      let line = Math.floor(lines.length / 2);
      while (lines[line].length < 60 || /^[#>*\d-]/.test(lines[line])) line += 1;
      /** When the diagnostics of the version that was sent last arrive. */
      const diagnostics = () =>
        asks
          ? connection
              .sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
              // A server may drop a question that a later change has overtaken.
              .then(
                () => performance.now(),
                () => undefined,
              )
          : new Promise((resolve) => waiting.set(`${uri} ${version}`, resolve));
      const first = asks ? undefined : diagnostics();
      const textDocument = { uri, languageId: 'markdown', version, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      await within(`${name}: the first diagnostics of ${uri}`, first ?? diagnostics());
      return {
        /** Types a character at the end of a line in the middle. Gives when it was sent and, later, when it was answered. */
        key(character) {
          const end = { line, character: lines[line].length };
          lines[line] += character;
          version += 1;
          const change = takesRanges ? { range: { start: end, end }, text: character } : { text: lines.join('\n') };
          const sent = performance.now();
          const pushed = asks ? undefined : diagnostics();
          connection.sendNotification(DidChangeTextDocumentNotification.type, {
            textDocument: { uri, version },
            contentChanges: [change],
          });
          return { sent, answered: pushed ?? diagnostics() };
        },
      };
    },
    /** Asks for the words about a place in a letter that is open. Gives how long the answer takes. */
    async hover(uri) {
      const asked = performance.now();
      const place = { textDocument: { uri }, position: { line: 0, character: 0 } };
      await within(`${name}: its words about ${uri}`, connection.sendRequest(HoverRequest.type, place));
      return performance.now() - asked;
    },
    async stop() {
      await within(`${name}: its answer to shutdown`, connection.sendRequest(ShutdownRequest.type));
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      child.kill();
    },
  };
}
