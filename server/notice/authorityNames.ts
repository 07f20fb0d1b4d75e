import type { ReadingOptions } from './options.ts';
import type { PieceReading } from './units.ts';

/** A letterhead that is a name has so many words at most. */
const longestName = 8;
/** Reference lines, dates and salutations are no letterhead. */
const notName = /[\d:,]|^(?:dear|your|our|re|foi|subject|request|response|draft)\b/i;

/**
 * The names by which the authority is known before its letter is read: those that settings give, and the letterhead,
 * which is the first line where that is a name and no more.
 */
export function authorityNames(
  pieces: readonly { readonly reading: PieceReading }[],
  { authority }: ReadingOptions,
): readonly string[] {
  const first = pieces.find(({ reading }) => reading.units.length > 0)?.reading.units[0]?.plain.text ?? '';
  const letterhead =
    /^[A-Z]/.test(first) && !notName.test(first) && first.split(' ').length <= longestName ? first : '';
  return [authority?.name, authority?.abbreviation, letterhead.replace(/\.$/, '')].filter(
    (name): name is string => name !== undefined && name !== '',
  );
}
