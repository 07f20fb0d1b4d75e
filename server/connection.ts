import { type Connection, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { configuredBy, type FilesFor } from './configured.ts';
import { answerDrafts } from './drafts.ts';
import { clientOf } from './editor/client.ts';
import type { Engine } from './editor/readings.ts';
import { createService, type ServiceOptions } from './editor/service.ts';
import { answerRefused } from './protocolOrder.ts';
import { requestCapabilities } from './requests.ts';

export interface ServerOptions {
  readonly engine: Engine;
  /** Shown by clients in their logs. */
  readonly version: string;
  /** Where configuration files are read from; without it there are none. */
  readonly filesFor?: FilesFor;
}

/**
 * Answers a client over a connection, of Node or of a web worker alike, until it ends. What fails
 * in one request is logged and answered as nothing; the next request is answered as usual.
 * @param connection made with `messageStrategy: inOrder()`
 */
export function serve(connection: Connection, { engine, version, filesFor }: ServerOptions): void {
  answerRefused(connection);
  // Nothing comes before it but what is refused, so that what answers need not be there earlier.
  connection.onInitialize((initialized): InitializeResult => {
    const { capabilities, initializationOptions } = initialized;
    const { workspace } = capabilities;
    const client = clientOf(capabilities);
    const pulls = client.pullsDiagnostics;
    const service = createService({ engine, client, ...optionsFrom(initializationOptions) });
    const configured = filesFor && configuredBy(connection, initialized, filesFor);
    answerDrafts(connection, { service, pulls, configured, workspace });
    return {
      serverInfo: { name: 'section17', version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pulls && {
          diagnosticProvider: { identifier: 'section17', interFileDependencies: false, workspaceDiagnostics: false },
        }),
        ...requestCapabilities,
        ...(configured &&
          workspace?.workspaceFolders && {
            workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
          }),
      },
    };
  });
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
