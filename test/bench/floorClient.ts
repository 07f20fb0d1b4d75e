// The least an extension with a language client can do: it starts a server that checks nothing.

import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

export function activate(context: ExtensionContext): void {
  const server = { module: path.join(__dirname, 'floor.cjs'), transport: TransportKind.ipc };
  const options = { documentSelector: [{ language: 'markdown' }] };
  const client = new LanguageClient('floor', 'Floor', server, options);
  context.subscriptions.push(client);
  void client.start();
}
