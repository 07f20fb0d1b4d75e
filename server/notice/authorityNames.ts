import { isName } from '../language/index.ts';
import type { ReadingOptions } from './options.ts';
import type { PieceReading } from './units.ts';

/** A letterhead that is a name has no more characters. */
const longestName = 80;

/**
 * The names by which the authority is known before its letter is read: those that settings give, and the letterhead,
 * which is the first line where that is a name and no more.
 */
export function authorityNames(
  pieces: readonly { readonly reading: PieceReading }[],
  { authority: { name = '', abbreviation = '' } = {} }: ReadingOptions,
): readonly string[] {
  const first = pieces.find(({ reading }) => reading.units.length > 0)?.reading.units[0]?.plain.text ?? '';
  const letterhead = first.length <= longestName && isName(first) ? first : '';
  return [name, abbreviation, letterhead].filter((each) => each !== '');
}
