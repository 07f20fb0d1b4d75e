import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts bytes in the place of those that were read from a file, all of them or none: they are written beside it, and
 * take its name when they are safe on the disk. Links to the file, its mode and its owner stay. Throws where the file
 * is no longer what was read, and whatever the system throws; the file is then as it was, and nothing else is left.
 */
export function replaceFile(path: string, read: Buffer, bytes: Buffer): void {
  const file = realpathSync(path);
  // The folder decides who may rename; a file that is not to be written to is left alone.
  accessSync(file, constants.W_OK);
  mayWriteIn(dirname(file));
  const stats = statSync(file);
  const beside = join(dirname(file), `.section17-${crypto.randomUUID()}.tmp`);
  try {
    const owned = writeNew(beside, bytes, stats);
    if (!readFileSync(file).equals(read)) {
      throw new Error(
        'this file was saved by somebody else meanwhile, and is left as it is now; run the command again',
      );
    }
    if (owned && stats.nlink === 1) renameSync(beside, file);
    else overwrite(file, read, bytes);
  } finally {
    rmSync(beside, { force: true });
  }
}

function mayWriteIn(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    throw new Error(
      'permission denied: its folder cannot be written to, and a file is replaced by one written beside it',
    );
  }
}

/** Writes a file that is not there yet, with the mode of another. Gives whether it has the owner of the other, too. */
function writeNew(file: string, bytes: Buffer, { mode, uid, gid }: Stats): boolean {
  const opened = openSync(file, 'wx', 0o600);
  try {
    const own = fstatSync(opened);
    const owned = (own.uid === uid && own.gid === gid) || chown(opened, uid, gid);
    fchmodSync(opened, mode & 0o7777);
    put(opened, bytes);
    return owned;
  } finally {
    closeSync(opened);
  }
}

function chown(opened: number, uid: number, gid: number): boolean {
  try {
    fchownSync(opened, uid, gid);
    return true;
  } catch {
    return false;
  }
}

/** Writes where the bytes lie: a new file would lose the other names or the owner of this one. */
function overwrite(file: string, before: Buffer, after: Buffer): void {
  const opened = openSync(file, 'r+');
  try {
    put(opened, after);
  } catch (error) {
    put(opened, before);
    throw error;
  } finally {
    closeSync(opened);
  }
}

function put(opened: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(opened, bytes, at, bytes.length - at, at);
  ftruncateSync(opened, bytes.length);
  fsyncSync(opened);
}
