// The real server as a process of its own, and a client that can misbehave.

import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import {
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { withoutDocumentation } from '../../scripts/withoutDocumentation.mjs';

/** Bundles the server into a folder, as `npm run build` does. Gives the file. */
export async function buildServer(folder: string): Promise<string> {
  const outfile = path.join(folder, 'server.cjs');
  await build({
    entryPoints: ['server/node.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    loader: { '.code-snippets': 'json' },
    mainFields: ['module', 'main'],
    plugins: [withoutDocumentation],
    logLevel: 'warning',
  });
  return outfile;
}

export interface Server {
  readonly process: ChildProcess;
  readonly client: ProtocolConnection;
  /** What it logged. */
  readonly logged: readonly string[];
  initialize(): Promise<InitializeResult>;
  open(uri: string, text: string, version?: number): Promise<void>;
  change(uri: string, version: number, ...contentChanges: object[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** Asks for the findings of a document. */
  findings(uri: string): Promise<Diagnostic[]>;
  /** Ends it as a client should. Gives the status with which it ends. */
  stop(): Promise<number | null>;
}

/** Starts a server on standard input and output. The client asks for diagnostics itself. */
export function startServer(file: string, nodeArguments: readonly string[] = []): Server {
  const child = spawn(process.execPath, [...nodeArguments, file, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  // A test that ends a server on purpose would else fail where the client still writes to it.
  child.stdin.on('error', () => {});
  const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const logged: string[] = [];
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/diagnostic/refresh', () => null);
  client.listen();
  const initialize = { processId: process.pid, rootUri: null, workspaceFolders: null };
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
  return {
    process: child,
    client,
    logged,
    async initialize() {
      const result = await client.sendRequest<InitializeResult>('initialize', { ...initialize, capabilities });
      await client.sendNotification('initialized', {});
      return result;
    },
    open: (uri, text, version = 1) =>
      client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version, text },
      }),
    change: (uri, version, ...contentChanges) =>
      client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri) => client.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    async findings(uri) {
      const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.kind === 'full' ? report.items : [];
    },
    async stop() {
      await client.sendRequest('shutdown');
      await client.sendNotification('exit');
      const status = await ended;
      client.dispose();
      return status;
    },
  };
}
