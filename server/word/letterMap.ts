import { countUpTo, lastUpTo } from '../notice/byHalves.ts';
import type { Range } from '../notice/model.ts';
import type { Source } from './content.ts';
import type { Placed, Stretch } from './markdown.ts';

/** Characters of one run, as they are written in a part. Offsets are UTF-16 in its text. */
export interface RunPiece extends Range {
  readonly part: string;
  /** The element of the run. */
  readonly run: Range;
}

/** A paragraph of the letter, counted among those that have words, from 1. */
export interface LetterParagraph {
  readonly number: number;
  /** What it says, without marks. */
  readonly words: string;
  /** Where it stands in the Markdown. */
  readonly range: Range;
}

/** The way from the Markdown of a letter back to its package. */
export interface LetterMap {
  /**
   * Where a range of the Markdown is written, in the order in which it is read. Marks of Markdown, numbers of lists and
   * the like are written nowhere; a character is never cut.
   */
  ranges(start: number, end: number): RunPiece[];
  /** The paragraph at an offset of the Markdown, or the last before it; the first where none is. */
  paragraphOf(offset: number): LetterParagraph;
  /** The paragraph of a number; undefined where there are not so many. */
  paragraph(number: number): LetterParagraph | undefined;
}

/** Makes the map from what was written, which has at least one paragraph. */
export function mapOf(markdown: string, stretches: readonly Stretch[], placed: readonly Placed[]): LetterMap {
  const paragraphs = placed.map(
    ({ start, end, words }, i): LetterParagraph => ({ number: i + 1, words, range: { start, end } }),
  );
  return {
    ranges(from, to) {
      const start = isWithinPair(markdown, from) ? from - 1 : from;
      const end = isWithinPair(markdown, to) ? to + 1 : to;
      const pieces: RunPiece[] = [];
      // Nothing that begins after the place can hold it.
      let i = Math.max(0, countUpTo(stretches, start, ({ at }) => at) - 1);
      for (; i < stretches.length && stretches[i]!.at < end; i++) {
        const { at, length, source, from } = stretches[i]!;
        const first = Math.max(start, at);
        const last = Math.min(end, at + length);
        if (first >= last) continue;
        const [begin, after] = written(source, from + first - at, from + last - at);
        const before = pieces.at(-1);
        // What an escape parts is written in one go.
        if (before?.end === begin && before.part === source.part && before.run.start === source.run.start)
          pieces[pieces.length - 1] = { ...before, end: after };
        else pieces.push({ part: source.part, start: begin, end: after, run: source.run });
      }
      return pieces;
    },
    paragraph: (number) => paragraphs[number - 1],
    paragraphOf: (offset) => lastUpTo(paragraphs, offset, ({ range }) => range.start) ?? paragraphs[0]!,
  };
}

/** Where characters `[from, to)` of a source are written. */
function written({ start, end, places }: Source, from: number, to: number): [number, number] {
  if (end !== undefined) return [start, end];
  return places ? [places.from[from]!, places.to[to - 1]!] : [start + from, start + to];
}

/** Whether an offset stands between the halves of one character. */
function isWithinPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
