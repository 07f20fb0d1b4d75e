import type { Unread } from '../files.ts';
import { checked, unchecked } from '../json.ts';
import { linesOf } from '../lines.ts';
import { jsonLineOf, jsonOf } from '../visible.ts';
import type { Format, Result } from './format.ts';

/** One array, with an entry for every file. */
export const json: Format = {
  begin: () => '[',
  file: (result) => `\n  ${jsonOf(entryOf(result)).replaceAll('\n', '\n  ')}`,
  between: ',',
  end: ({ shown }) => (shown ? '\n]\n' : ']\n'),
};

/** The same entries, each on a line of its own. */
export const ndjson: Format = { file: (result) => `${jsonLineOf(entryOf(result))}\n` };

function entryOf(result: Result | Unread) {
  if ('problem' in result) return unchecked(result);
  const { path, text, findings, notice, word } = result;
  return checked(path, linesOf(text), findings, notice, word);
}
