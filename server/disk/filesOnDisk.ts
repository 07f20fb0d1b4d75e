import fs from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Files } from '../configuration/files.ts';
import { foldersAbove } from '../configuration/places.ts';

/** As in `node:fs/promises`, which takes longer to load than a letter to be read. */
const [readFile, realpath, stat] = [promisify(fs.readFile), promisify(fs.realpath), promisify(fs.stat)];

/** No configuration is larger, in bytes. */
const largest = 2_000_000;

/**
 * Files of this machine's disk; for URLs of other schemes there are none.
 * @param opened gives the URLs, with a slash at the end, of the folders that are open, or in which a command runs
 */
export function filesOnDisk(opened: () => readonly string[]): Files {
  return {
    async read(url) {
      const path = pathOf(url);
      const found = path && (await statOf(path));
      if (!path || !found) return undefined;
      if (!found.isFile()) throw new Error('it is no file');
      if (found.size > largest) throw new Error(`it is larger than ${largest / 1_000_000} MB`);
      return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
    },
    async real(url) {
      const path = pathOf(url);
      if (!path) return url;
      const { href } = pathToFileURL(await realpath(path));
      return url.endsWith('/') && !href.endsWith('/') ? `${href}/` : href;
    },
    async projectsRound(url) {
      const repository = await repositoryOf(url);
      return [...opened().filter((folder) => url.startsWith(folder)), ...(repository ? [repository] : [])];
    },
    repositoryRound: repositoryOf,
  };
}

/** The nearest folder round a file that holds a Git repository. */
async function repositoryOf(url: string): Promise<string | undefined> {
  for (const folder of pathOf(url) ? foldersAbove(url) : []) {
    if (await statOf(fileURLToPath(`${folder}.git`)).catch(() => undefined)) return folder;
  }
  return undefined;
}

/** Undefined where there is nothing. */
async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Error(code === 'EACCES' ? 'permission denied' : message);
  }
}

function pathOf(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}
