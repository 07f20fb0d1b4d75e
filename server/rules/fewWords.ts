import type { Range } from '../notice/model.ts';

/** A mark of more words than this is a paragraph in colour, and nobody looks for what is wrong in it. */
const most = 12;
/** So many of the first words show where a longer stretch is. */
const enough = 8;

/** The stretch itself where it has a dozen words or fewer, else its first words. UTF-16 offsets. */
export function fewWords(text: string, { start, end }: Range): Range {
  // Most are short, and are not cut up.
  if (end - start < 2 * most) return { start, end };
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  if (words.length <= most) return { start, end };
  const last = words[enough - 1]!;
  const [word] = /^.*[\p{L}\p{N})\]]/u.exec(last[0]) ?? last;
  return { start, end: start + last.index + word.length };
}
