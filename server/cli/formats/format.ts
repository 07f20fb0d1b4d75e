// What a format is: text made of what a check finds, one file after another, so that no run is held in memory.

import type { Finding, Severity } from '../../rules/rule.ts';
import type { WordLetter } from '../../word/letter.ts';
import type { Suppressed } from '../examined.ts';
import type { NamedFiles, Unread } from '../files.ts';
import type { Lines } from '../lines.ts';
import type { Tally } from '../summary.ts';

/** What was found in one file. */
export interface Result {
  /** As it was named, or relative to the folder of the command. */
  readonly path: string;
  readonly text: string;
  /** The lines of a draft, or the paragraphs of a letter in Word, whose lines nobody sees. */
  readonly lines: Lines;
  /** Of a letter written in Word, `text` is the Markdown. */
  readonly word?: WordLetter;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Whether it was read as a notice, and looked through. */
  readonly notice: boolean;
  /** Why it was not, where it is a draft and the configuration does not leave it out. */
  readonly whyNot?: string;
}

/** All of a run, at its end. */
export interface Run {
  readonly total: Tally;
  readonly selection: NamedFiles;
  /** What was written to standard error, a line each. */
  readonly complaints: readonly string[];
  /** Of each copy of a letter that was made, what is in it. */
  readonly copies: readonly string[];
  /** Whether anything was shown between beginning and end. */
  readonly shown: boolean;
}

/** A way to show what a check finds. Its functions are pure. */
export interface Format {
  begin?(): string | Promise<string>;
  /** What is shown of one file, which may be nothing. */
  file(result: Result | Unread): string;
  /** Stands between two files of which something is shown. */
  readonly between?: string;
  end?(run: Run): string;
}

/** What a format may go by. */
export interface FormatOptions {
  /** The folder of the command: paths in a report are relative to it. */
  readonly cwd: string;
  /** What makes the command fail. */
  readonly failOn: Severity;
}
