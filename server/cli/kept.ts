import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/**
 * Loads a CommonJS file as `require` does, and keeps what Node compiled of it in the person's cache folder, so that
 * the next start need not compile it again: that takes longer than to check a letter. Node takes what is kept only
 * where it made it itself; without a folder that can be written to, all goes on as if this were `require`.
 */
export function loadKept(file: string): void {
  const { size, mtimeMs } = statSync(file);
  const folder = join(cacheFolder(), 'section17');
  // What a run needs is compiled, and no more: each command keeps its own. Nothing of a draft, its name neither, is kept.
  const command = `${basename(file)}-${commands.find((name) => process.argv.includes(name)) ?? 'other'}`;
  const kept = join(folder, `${command}-${process.version}-${process.arch}-${size}-${Math.trunc(mtimeMs)}.bin`);
  const cachedData = readIfThere(kept);
  const require = createRequire(file);
  // The bundler leaves nothing but ASCII, which is read soonest so.
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  // At the end, so that it holds the functions that a run needs and no others.
  if (isMainThread && (!cachedData || script.cachedDataRejected))
    process.once('exit', () => keep(kept, command, script.createCachedData()));
}

const commands = ['check', 'inspect', 'new', 'rules', 'explain', 'lsp'];

/** Where a person's programs keep what they can do without. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return XDG_CACHE_HOME || join(homedir(), '.cache');
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Puts a file in the place of those that were kept before for the same command; a folder that cannot be written to stays as it is. */
function keep(file: string, command: string, bytes: Buffer): void {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, bytes, { mode: 0o600 });
    renameSync(unfinished, file);
    for (const name of readdirSync(folder))
      if (name.startsWith(`${command}-`) && join(folder, name) !== file) rmSync(join(folder, name));
  } catch {
    // Nobody asked for it.
  }
}
