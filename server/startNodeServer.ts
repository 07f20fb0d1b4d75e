import { createConnection } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { filesOfClient } from './clientFiles.ts';
import type { FilesFor } from './configured.ts';
import { serve } from './connection.ts';
import { filesOnDisk } from './disk/filesOnDisk.ts';
import { readInSteps } from './notice/read.ts';
import { inOrder } from './protocolOrder.ts';
import { checkInSteps } from './rules/check.ts';

/**
 * Starts the language server in this process, which ends when the client ends it. The client's arguments say how they
 * talk (`--node-ipc`, `--stdio`, `--socket=…`, `--pipe=…`); without any it is over standard input and output.
 */
export function startNodeServer(): void {
  const told = process.argv.some((argument) => /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/.test(argument));
  const options = { messageStrategy: inOrder() };
  const connection = told ? createConnection(options) : createConnection(process.stdin, process.stdout, options);
  serve(connection, { engine: { read: readInSteps, check: checkInSteps }, version, filesFor });
}

/** Files of this machine, and those of the client where a folder stands on no disk. */
const filesFor: FilesFor = (opened, connection) => {
  const [disk, client] = [filesOnDisk(opened), filesOfClient(opened, connection)];
  const filesOf = (url: string) => (url.startsWith('file:') ? disk : client);
  return {
    read: (url) => filesOf(url).read(url),
    real: (url) => filesOf(url).real(url),
    projectsRound: (url) => filesOf(url).projectsRound(url),
    repositoryRound: (url) => filesOf(url).repositoryRound(url),
  };
};
