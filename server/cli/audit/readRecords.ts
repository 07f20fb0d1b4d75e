import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { told } from '../../rules/weight.ts';
import { reasonOf } from '../faults.ts';
import { BadInput } from '../world.ts';
import { type LetterRecord, recordVersion } from './record.ts';

/**
 * The records in a file of NDJSON, one after another, so that it may be of any length. Its promise rejects with
 * `BadInput` at a line that is none; with `torn`, the last line may be, as one is that was being written when the
 * program was stopped.
 */
export async function* recordsIn(path: string, cwd: string, { torn = false } = {}): AsyncGenerator<LetterRecord> {
  let number = 0;
  for await (const { line, ended } of linesIn(path, cwd)) {
    number++;
    const record = recordOn(line);
    if (record) yield record;
    else if (line.trim() !== '' && !(torn && !ended && isBeginning(line)))
      throw new BadInput(`${path}: line ${number} is no record of an audit (version ${recordVersion})`);
  }
}

async function* linesIn(path: string, cwd: string): AsyncGenerator<{ readonly line: string; readonly ended: boolean }> {
  let rest = '';
  try {
    for await (const piece of createReadStream(resolve(cwd, path), 'utf8')) {
      const lines = `${rest}${piece}`.split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield { line, ended: true };
    }
  } catch (error) {
    throw new BadInput(`${path}: ${reasonOf(error)}`);
  }
  yield { line: rest, ended: false };
}

/** Whether a line is a record that was cut short: no other file is taken for one. */
function isBeginning(line: string): boolean {
  const head = `{"version":${recordVersion},`;
  return line.startsWith(head) || head.startsWith(line);
}

function recordOn(line: string): LetterRecord | undefined {
  try {
    const value = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value has what is counted of a record, whoever wrote it. */
function isRecord(value: LetterRecord): boolean {
  const { version, path, outcome, exemptions, findings } = value;
  return (
    version === recordVersion &&
    typeof path === 'string' &&
    ['notice', 'other', 'unread', 'ignored'].includes(outcome) &&
    exemptions.every(({ exemption, of, test }) => isText(exemption, of) && (test === null || isTest(test))) &&
    findings.every(
      ({ rule, weight, line }) => isText(rule) && isNumber(line) && told.some((each) => each.weight === weight),
    )
  );
}

type Test = NonNullable<LetterRecord['exemptions'][number]['test']>;

function isTest({ favouring, against }: Test): boolean {
  return [favouring, against].every(({ factors, words }) => isNumber(factors) && isNumber(words));
}

const isText = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');

const isNumber = (value: unknown): boolean => typeof value === 'number';
