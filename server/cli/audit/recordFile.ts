import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf } from '../faults.ts';
import { mayWrite, type Output } from '../newFile.ts';
import { jsonLineOf } from '../visible.ts';
import { BadInput } from '../world.ts';
import type { LetterRecord } from './record.ts';

/** Where records are kept while they are made. */
export interface RecordFile {
  add(record: LetterRecord): void;
  /** All records are there: gives them the name that they were to have. */
  finish(): void;
  /** The rest is for another time. */
  stop(): void;
}

/** The name under which a file of records is written, and found again after a stop. */
const partOf = (path: string): string => `${path}.part`;

/**
 * Says, as `BadInput`, why no records may be written there. A file that a run left behind is only gone on with, or
 * begun anew, when the person says so.
 */
export function mayRecord(output: Output, resume: boolean): void {
  mayWrite({ ...output, force: output.force || resume });
  if (existsSync(resolve(output.cwd, partOf(output.path))) && !output.force && !resume)
    throw new BadInput(
      `${partOf(output.path)}: an audit that was stopped left this; --resume goes on with it, --force begins anew`,
    );
}

/** The file in which an earlier audit left records: one that was stopped, or else one that came to its end. */
export function earlierRecords({ path, cwd }: Output): string | undefined {
  return [partOf(path), path].find((file) => existsSync(resolve(cwd, file)));
}

/**
 * Opens a file for records, beside the one that they are to be in. Those in `kept` are put there first, all or none, in
 * the place of what an earlier run left. Its promise rejects with `BadInput` where it cannot be written.
 */
export async function recordFile({ path, cwd }: Output, kept: AsyncIterable<LetterRecord>): Promise<RecordFile> {
  const saying = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new BadInput(`${path}: ${reasonOf(error)}`);
    }
  };
  const named = resolve(cwd, path);
  const file = existsSync(named) ? realpathSync(named) : named;
  const part = partOf(file);
  const beside = `${part}.new`;
  const opened = saying(() => openSync(beside, 'w'));
  const add = (record: LetterRecord) =>
    saying(() => {
      const line = Buffer.from(lineOf(record));
      for (let at = 0; at < line.length; ) at += writeSync(opened, line, at);
    });
  try {
    for await (const record of kept) add(record);
    saying(() => renameSync(beside, part));
  } catch (error) {
    closeSync(opened);
    rmSync(beside, { force: true });
    throw error;
  }
  return {
    add,
    finish() {
      saying(() => {
        fsyncSync(opened);
        closeSync(opened);
        renameSync(part, file);
      });
    },
    stop() {
      closeSync(opened);
    },
  };
}

/** A record as a line of NDJSON. */
export const lineOf = (record: LetterRecord): string => `${jsonLineOf(record)}\n`;
