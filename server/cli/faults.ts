/** A mistake of the program, in words on one line: what is missing of it, or that the fault is its own. */
export function faultInWords(error: unknown): string {
  const [reason] = `${error}`.split('\n');
  return (error as NodeJS.ErrnoException | undefined)?.code === 'MODULE_NOT_FOUND'
    ? `the program is not complete: is it being built or installed? Try again (${reason})`
    : `a fault in Section 17 itself stopped this (${reason})`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'its folder is no folder',
  EISDIR: 'this is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'this disk cannot be written to',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'no file may be as large here',
  ERR_FS_FILE_TOO_LARGE: 'this file is too large',
};

/** Why the system could not do something with a file, in a few words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}
