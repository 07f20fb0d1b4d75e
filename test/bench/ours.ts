// What the benchmark measures of Section 17 inside one process.

import { TextDocument } from 'vscode-languageserver-textdocument';
import { createReadings } from '../../server/editor/readings.ts';
import { readInSteps, readNotice } from '../../server/notice/read.ts';
import { check, checkInSteps } from '../../server/rules/check.ts';

export { letterOf, repeated, textOf } from './letters.ts';

/** Reads a text that was not seen before and holds it against every rule. Gives the number of findings. */
export function fresh(text: string): number {
  return check(readNotice(text)).length;
}

/** Follows one text as the editor does. Gives a function that takes the whole text after each edit. */
export function followed(): (text: string) => number {
  const readings = createReadings({ read: readInSteps, check: checkInSteps });
  let version = 0;
  return (text) => {
    version += 1;
    return readings.of(TextDocument.create('file:///letter.md', 'markdown', version, text)).findings.length;
  };
}
