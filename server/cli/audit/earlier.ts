// Records that were made before: those of files that are put together, and those of a run that is gone on with.

import { filesOf } from '../files.ts';
import { BadInput } from '../world.ts';
import { recordsIn } from './readRecords.ts';
import type { About, LetterRecord } from './record.ts';
import { aboutFile } from './recorder.ts';

/**
 * The records of several files, each once: two are the same that name the same file, as large and as old. Its promise
 * rejects with `BadInput` where one of the files is not there, or holds anything else.
 */
export async function* recordsOf(named: readonly string[], cwd: string): AsyncGenerator<LetterRecord> {
  const { files } = await filesOf(named, cwd);
  const known = new Set<string>();
  for (const file of files) {
    if (typeof file !== 'string') throw new BadInput(`${file.path}: ${file.problem}`);
    for await (const record of recordsIn(file, cwd)) {
      const key = identity(record);
      if (!known.has(key)) yield record;
      known.add(key);
    }
  }
}

/**
 * Of the records that an earlier run left in `file`, those of letters that are still to be recorded (`open`) and that
 * did not change since; they are then open no more. What could not be read is tried again.
 */
export async function* stillTrue(file: string, open: Set<string>, cwd: string): AsyncGenerator<LetterRecord> {
  for await (const record of recordsIn(file, cwd, { torn: true })) {
    if (!open.has(record.path) || record.outcome === 'unread') continue;
    if (identity(record) !== identity(aboutFile(record.path, cwd))) continue;
    open.delete(record.path);
    yield record;
  }
}

/** What tells whether two records are of the same letter, read by the same program. */
const identity = ({ program, path, size, modified }: About): string => JSON.stringify([program, path, size, modified]);
