/** A position as people and editors name it: both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text cut into lines. */
export interface Lines {
  /** Where an offset (UTF-16) stands; offsets outside the text count as its nearer end. */
  place(offset: number): Place;
  /** The words of a line that counts from 1, without its line break. */
  line(number: number): string;
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

  return {
    place(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= at) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: at - starts[low]! + 1 };
    },
    line(number) {
      return text.slice(starts[number - 1] ?? text.length, ends[number - 1]);
    },
  };
}
