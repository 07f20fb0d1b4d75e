// `section17 audit`: what an archive of letters comes to.

import { extname } from 'node:path';
import { version } from '../../../package.json';
import { rules } from '../../rules/index.ts';
import { configurationsFor } from '../configured.ts';
import { type NamedFiles, standardInput } from '../files.ts';
import { mayWrite, type Output, writeNewFile } from '../newFile.ts';
import { progressOn } from '../progress.ts';
import { selected } from '../selection.ts';
import { passedOverInWords } from '../summary.ts';
import { spread } from '../workers.ts';
import { BadInput, complain, count, type Exit, exit, type World } from '../world.ts';
import { recordsOf, stillTrue } from './earlier.ts';
import type { LetterRecord } from './record.ts';
import { type RecordingOptions, recorder } from './recorder.ts';
import { earlierRecords, lineOf, mayRecord, type RecordFile, recordFile } from './recordFile.ts';
import { reportOf } from './report.ts';
import { shardOf } from './shard.ts';
import { addRecord, emptyTally, type Tally } from './tally.ts';

export interface AuditOptions extends RecordingOptions {
  /** Where the page goes, and where the records go; `-` for standard output. */
  readonly report?: string;
  readonly ndjson?: string;
  /** Files of records that are to be counted, and no letters. */
  readonly from?: readonly string[];
  readonly filesFrom?: string;
  readonly resume?: boolean;
  /** `3/8` */
  readonly shard?: string;
  readonly force?: boolean;
}

/**
 * Records every letter that is named, or takes records that are there already, and makes a page of what they come to.
 * Whatever is found, the command has done its work. Told to stop, it leaves records with which it can go on. Throws
 * `BadInput` where it cannot do what is asked, before anything is written.
 */
export async function auditCommand(args: readonly string[], options: AuditOptions, world: World): Promise<Exit> {
  mayAudit(args, options, world);
  // Where --config names no file, that shows at any path.
  await configurationsFor(options, world)('letter.md');
  const { letters, passedOver } = options.from ? none : await lettersOf(args, options, world);
  const open = new Set(letters);
  const tally = emptyTally();
  const records = await recordsTo(options, counted(recordsBefore(open, options, world), tally), world);
  const record = recorder(options, world);
  const files = [...open];
  const progress = progressOn(world.stderr, files.length);
  // Without a file of records nothing would be left of a run that was stopped: then the system stops it.
  const interrupted = isFile(options.ndjson) ? world.interrupted : undefined;
  let done = 0;
  try {
    for await (const each of spread(files, record, { work: 'record', options }, world)) {
      records.add(each);
      addRecord(tally, each);
      progress.step();
      done++;
      // What one thread does by itself leaves no turn in which it could be told to stop.
      if (interrupted) await new Promise((resolve) => setImmediate(resolve));
      if (interrupted?.aborted) break;
    }
  } catch (error) {
    records.stop();
    throw error;
  } finally {
    progress.clear();
  }
  if (done < files.length) {
    records.stop();
    complain(
      world,
      `stopped with ${count(files.length - done, 'letter')} to go; the same command with --resume goes on`,
    );
    return exit.stopped;
  }
  records.finish();
  if (options.report !== undefined)
    writeNewFile(Buffer.from(pageOf(tally, world)), outputTo(options.report, options, world));
  if (options.ndjson !== standardInput) world.stdout.write(`${summaryOf(tally, options)}\n`);
  if (passedOver.size > 0) complain(world, passedOverInWords(passedOver));
  return exit.clean;
}

const none: { readonly letters: readonly string[]; readonly passedOver: NamedFiles['passedOver'] } = {
  letters: [],
  passedOver: new Map(),
};

/** Says, as `BadInput`, what is wrong with what is asked, as far as that shows without looking at letters. */
function mayAudit(args: readonly string[], options: AuditOptions, world: World): void {
  const { report, ndjson, from, filesFrom, resume, shard } = options;
  if (report === undefined && ndjson === undefined)
    throw new BadInput('say what to make: --report audit.html, --ndjson audit.ndjson, or both');
  if (from && (args.length > 0 || filesFrom !== undefined || resume || shard !== undefined))
    throw new BadInput('--from takes records that are there already: name no letters beside it');
  if (resume && !isFile(ndjson)) throw new BadInput('--resume goes on with the file of --ndjson: name it');
  if (args.includes(standardInput))
    throw new BadInput('an audit reads files: name them, or their list (--files-from -)');
  if (report !== undefined) {
    if (!['.html', '.htm'].includes(extname(report).toLowerCase()))
      throw new BadInput(`${report}: the report is a page, whose name ends in .html`);
    mayWrite(outputTo(report, options, world));
  }
  if (isFile(ndjson)) {
    if (!['.ndjson', '.jsonl'].includes(extname(ndjson).toLowerCase()))
      throw new BadInput(`${ndjson}: the name of a file of records ends in .ndjson or .jsonl`);
    mayRecord(outputTo(ndjson, options, world), resume === true);
  }
}

const isFile = (ndjson: string | undefined): ndjson is string => ndjson !== undefined && ndjson !== standardInput;

function outputTo(path: string, { force, resume }: AuditOptions, { cwd }: World): Output {
  return { path, cwd, force: force || resume };
}

/** The letters that are to be recorded: those named, as far as they are in the shard. Throws `BadInput` where one is not there. */
async function lettersOf(args: readonly string[], options: AuditOptions, world: World): Promise<typeof none> {
  const isAsked = options.shard === undefined ? () => true : await shardOf(options.shard, args);
  const { files, passedOver } = await selected(args, options, world);
  const letters = files.flatMap((file) => {
    if (typeof file !== 'string') throw new BadInput(`${file.path}: ${file.problem}`);
    return isAsked(file) ? file : [];
  });
  return { letters, passedOver };
}

/** The records that are there already; what they say of letters that are still `open` is not asked again. */
async function* recordsBefore(open: Set<string>, options: AuditOptions, world: World): AsyncGenerator<LetterRecord> {
  const { from, ndjson, resume, excerpts = true } = options;
  const left = resume ? earlierRecords(outputTo(ndjson!, options, world)) : undefined;
  const records = from ? recordsOf(from, world.cwd) : left ? stillTrue(left, open, world.cwd) : [];
  for await (const record of records) yield excerpts ? record : withoutExcerpts(record);
}

function withoutExcerpts(record: LetterRecord): LetterRecord {
  return { ...record, findings: record.findings.map((finding) => ({ ...finding, excerpt: null })) };
}

async function* counted(records: AsyncIterable<LetterRecord>, tally: Tally): AsyncGenerator<LetterRecord> {
  for await (const record of records) {
    addRecord(tally, record);
    yield record;
  }
}

/** Where records go, with those that are there already put there. */
async function recordsTo(
  options: AuditOptions,
  before: AsyncIterable<LetterRecord>,
  world: World,
): Promise<RecordFile> {
  const { ndjson } = options;
  if (isFile(ndjson)) return recordFile(outputTo(ndjson, options, world), before);
  const add = (record: LetterRecord) => {
    if (ndjson !== undefined) world.stdout.write(lineOf(record));
  };
  for await (const record of before) add(record);
  return { add, finish() {}, stop() {} };
}

function pageOf(tally: Tally, { today }: World): string {
  return reportOf(tally, { made: today, program: version, titles: new Map(rules.map(({ id, title }) => [id, title])) });
}

function summaryOf({ letters, notices, gravest }: Tally, { report, ndjson }: AuditOptions): string {
  const made = [report, ndjson].filter((path) => path !== undefined).join(' and ');
  return `${count(letters.count, 'letter')}, of which ${count(notices.count, 'was', 'were')} read as notices; ${count(gravest.must.count, 'has', 'have')} something that must be put right. Written: ${made}.`;
}
