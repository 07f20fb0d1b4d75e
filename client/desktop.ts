import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { run } from './extension.ts';

/** Entry point of desktop and remote VS Code: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  run(context, (options) => new LanguageClient('section17', 'Section 17', server, options));
}
