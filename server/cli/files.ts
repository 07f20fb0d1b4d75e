import { isUtf8 } from 'node:buffer';
import fs, { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { World } from './world.ts';

/** As in `node:fs/promises`, which takes longer to load than a letter to be read. */
const [stat, writeFile] = [promisify(fs.stat), promisify(fs.writeFile)];

/** A draft as it was read. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  /** Whether the file began with a byte order mark, which is no part of `text`, as in an editor. */
  readonly mark: boolean;
}

/** Something named on the command line that cannot be read, and why, in a few words. */
export interface Unread {
  readonly path: string;
  readonly problem: string;
}

/** The argument that stands for standard input. */
export const standardInput = '-';

const markdown = '**/*.{md,markdown}';
const skipped = ['**/node_modules/**', '**/.git/**'];

/**
 * Which files the arguments name, in the order given, each once: a file named outright whatever its
 * extension, a folder's Markdown files, and what a pattern matches. Paths are as given, or relative to `cwd`.
 */
export async function filesOf(args: readonly string[], cwd: string): Promise<(string | Unread)[]> {
  const found = new Map<string, string | Unread>();
  for (const path of args) {
    for (const file of await namedBy(path, cwd)) {
      const key = typeof file === 'string' ? resolve(cwd, file) : file.path;
      if (!found.has(key)) found.set(key, file);
    }
  }
  return [...found.values()];
}

async function namedBy(path: string, cwd: string): Promise<(string | Unread)[]> {
  if (path === standardInput) return [path];
  const kind = await stat(resolve(cwd, path)).catch(() => undefined);
  if (kind && !kind.isDirectory()) return [path];
  // Loaded only where something must be looked for: most often a file is named outright.
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (kind) {
    const files = await glob(markdown, { cwd: resolve(cwd, path), ignore: skipped, caseSensitiveMatch: false });
    if (files.length === 0) return [{ path, problem: 'this folder holds no Markdown file (.md, .markdown)' }];
    return files.sort().map((file) => join(path, file));
  }
  if (!isDynamicPattern(path)) return [{ path, problem: 'no such file' }];
  const files = await glob(path, { cwd, ignore: skipped, expandDirectories: false });
  return files.length === 0 ? [{ path, problem: 'no file matches this pattern' }] : files.sort();
}

/** Reads a file, or standard input where `path` is `-`, as UTF-8. Never throws. */
export async function readDraft(path: string, world: Pick<World, 'cwd' | 'stdin'>): Promise<Draft | Unread> {
  try {
    // A thread has nothing else to do until the draft is there, and reads it in one go in half the time.
    const bytes = path === standardInput ? await all(world.stdin) : readFileSync(resolve(world.cwd, path));
    return decode(path, bytes);
  } catch (error) {
    return { path, problem: reason(error) };
  }
}

/** Writes a draft back as UTF-8, with its byte order mark where it had one. Gives what went wrong, if anything. */
export async function writeDraft({ path, text, mark }: Draft, cwd: string): Promise<Unread | undefined> {
  try {
    await writeFile(resolve(cwd, path), mark ? `\uFEFF${text}` : text);
  } catch (error) {
    return { path, problem: reason(error) };
  }
}

function decode(path: string, bytes: Buffer): Draft | Unread {
  if (bytes.includes(0)) return { path, problem: 'this is a binary file; save the letter as Markdown or plain text' };
  if (!isUtf8(bytes)) return { path, problem: 'this is not UTF-8 text; save it in UTF-8 and try again' };
  const text = bytes.toString('utf8');
  const mark = text.startsWith('\uFEFF');
  return { path, text: mark ? text.slice(1) : text, mark };
}

async function all(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'this disk cannot be written to',
  ENOSPC: 'the disk is full',
  ERR_FS_FILE_TOO_LARGE: 'this file is too large',
};

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}
