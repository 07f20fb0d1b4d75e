// The program that an editor in a browser runs as a web worker. Importing it starts the server.

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../package.json';
import { filesOfClient } from './clientFiles.ts';
import { serve } from './connection.ts';
import { readInSteps } from './notice/read.ts';
import { inOrder } from './protocolOrder.ts';
import { checkInSteps } from './rules/check.ts';

const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), {
  messageStrategy: inOrder(),
});
serve(connection, { engine: { read: readInSteps, check: checkInSteps }, version, filesFor: filesOfClient });
