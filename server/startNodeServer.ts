import { createConnection } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { serve } from './connection.ts';
import { filesOnDisk } from './disk/filesOnDisk.ts';
import { readNotice } from './notice/read.ts';
import { check } from './rules/check.ts';

/**
 * Starts the language server in this process, which ends when the client ends it. The client's
 * arguments say how they talk (`--node-ipc`, `--stdio`, `--socket=…`, `--pipe=…`); without any it
 * is over standard input and output.
 */
export function startNodeServer(): void {
  const told = process.argv.some((argument) => /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/.test(argument));
  const connection = told ? createConnection() : createConnection(process.stdin, process.stdout);
  serve(connection, { engine: { read: readNotice, check }, version, filesFor: filesOnDisk });
}
