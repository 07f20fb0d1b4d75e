import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from './encodings.ts';
import { reasonOf } from './faults.ts';
import { all, standardInput } from './files.ts';
import { BadInput, type World } from './world.ts';

/**
 * The paths in a list that a file holds, or standard input where `list` is `-`: one a line, or each ended by NUL, as
 * `find -print0` and `git ls-files -z` write them. Throws `BadInput` where there is no such list.
 */
export async function pathsIn(list: string, { cwd, stdin }: Pick<World, 'cwd' | 'stdin'>): Promise<string[]> {
  const text = textOf(await bytesOf(list, cwd, stdin));
  if (text === undefined) throw new BadInput(`--files-from ${list}: this is no list of paths, one a line`);
  const paths = text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');
  // In a list, a dash is the name of a file.
  return paths.map((path) => (path === standardInput ? `./${path}` : path));
}

async function bytesOf(list: string, cwd: string, stdin: World['stdin']): Promise<Buffer> {
  try {
    return list === standardInput ? await all(stdin) : readFileSync(resolve(cwd, list));
  } catch (error) {
    throw new BadInput(`--files-from ${list}: ${reasonOf(error)}`);
  }
}

/** Windows writes lists in UTF-16 too, with a mark; without one, NUL stands between paths. */
function textOf(bytes: Buffer): string | undefined {
  const marked = ['fffe', 'feff'].includes(bytes.toString('hex', 0, 2));
  if (marked || !bytes.includes(0)) return decode(bytes)?.text;
  const text = bytes.toString();
  return text.includes('\uFFFD') ? undefined : text;
}
