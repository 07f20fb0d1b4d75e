import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { run } from './extension.ts';

/** Entry point of VS Code in a browser: the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist/server.worker.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  run(context, (options) => {
    // Unlike a process, a worker whose client has gone stays.
    worker?.terminate();
    worker = new Worker(server);
    return new LanguageClient('section17', 'Section 17', worker, options);
  });
}
