import { countUpTo } from '../notice/byHalves.ts';
import type { WordLetter } from '../word/letter.ts';

/** A position as people and editors name it: both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text cut into lines; one written in Word, into its paragraphs. */
export interface Lines {
  /** Where an offset (UTF-16) stands; offsets outside the text count as its nearer end. */
  place(offset: number): Place;
  /** The words of a line that counts from 1, without its line break. */
  line(number: number): string;
  /** How a place is named after the name of its file: `:12:3`. */
  name(offset: number): string;
}

/** Finds the lines of a text, however they end (`\n`, `\r\n` or `\r`). */
export function linesOf(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) {
    ends.push(index);
    starts.push(index + mark.length);
  }
  ends.push(text.length);

  const lines: Lines = {
    place(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = countUpTo(starts, at, (start) => start);
      return { line, column: at - starts[line - 1]! + 1 };
    },
    line(number) {
      return text.slice(starts[number - 1] ?? text.length, ends[number - 1]);
    },
    name(offset) {
      const { line, column } = lines.place(offset);
      return `:${line}:${column}`;
    },
  };
  return lines;
}

/** The paragraphs of a letter written in Word, as lines: it has no others that stay where they are. */
export function paragraphsOf({ markdown, map }: WordLetter): Lines {
  const lines: Lines = {
    place(offset) {
      const { number, range } = map.paragraphOf(offset);
      return { line: number, column: Math.max(0, Math.min(offset, range.end) - range.start) + 1 };
    },
    line(number) {
      const { start, end } = map.paragraph(number)?.range ?? { start: 0, end: 0 };
      return markdown.slice(start, end).replaceAll('\n', ' ');
    },
    name: (offset) => `, paragraph ${lines.place(offset).line}:`,
  };
  return lines;
}
