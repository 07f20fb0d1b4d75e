import { columnsOf } from './columns.ts';
import { visible } from './visible.ts';

/** One line of a draft as shown, and under it marks below the words meant. Both fit the width asked for. */
export interface Excerpt {
  readonly text: string;
  readonly marks: string;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const tab = '    ';
const ellipsis = '…';
/** English text of characters that take a column each and never join: nearly all lines. */
const plain = /^[ -~£§–—‘’“”…]*$/;
/** Splits other text. Made for the first such line: that takes longer than to show a hundred of the others. */
let characters: Intl.Segmenter | undefined;

/**
 * Shows a line with its words from `from` to `to` (UTF-16 positions in the line) underlined by `^`. A line wider than
 * `width` columns is cut around those words. Tabs become spaces, so that both lines align on any terminal.
 */
export function excerpt(line: string, from: number, to: number, width: number): Excerpt {
  const { cells, first } = cellsOf(line, from, Math.max(to, from + 1), width);
  const { start, end } = windowOf(cells, first, width);
  const shown = cells.slice(start, end);
  const before = start > 0 ? ellipsis : '';
  const after = end < cells.length ? ellipsis : '';
  return {
    text: (before + shown.map((cell) => cell.text).join('') + after).trimEnd(),
    marks: (
      ' '.repeat(before.length) + shown.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('')
    ).trimEnd(),
  };
}

/** The characters round the words meant, as a reader sees them, and the index of the first marked one. */
function cellsOf(line: string, from: number, to: number, width: number): { cells: Cell[]; first: number } {
  // A line may be a megabyte long: what lies further off than the width can never be shown.
  const start = Math.max(0, from - 2 * width);
  const near = line.slice(start, Math.min(to, from + width) + 2 * width);
  const cells: Cell[] = [];
  if (plain.test(near)) {
    // Each takes a column, so half as much can be shown of it.
    const end = Math.min(start + near.length, Math.min(to, from + width) + width);
    for (let at = Math.max(start, from - width); at < end; at++)
      cells.push({ text: line[at]!, width: 1, marked: at < to && at >= from });
  } else {
    characters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const { segment, index } of characters.segment(near)) cells.push(cellOf(segment, start + index, from, to));
  }
  const first = cells.findIndex((cell) => cell.marked);
  if (cells.some((cell) => cell.marked && cell.width > 0)) return { cells, first };
  // Nothing there can be seen (the end of a line, a character of no width): a blank takes the mark.
  const place = first < 0 ? cells.length : first;
  cells.splice(place, 0, { text: ' ', width: 1, marked: true });
  return { cells, first: place };
}

/** A character as a reader sees it, at a place in its line. */
function cellOf(segment: string, at: number, from: number, to: number): Cell {
  const text = segment === '\t' ? tab : visible(segment);
  return {
    text,
    width: segment === '\t' ? tab.length : columnsOf(text),
    marked: at < to && at + segment.length > from,
  };
}

/** Which cells fit, with a third of what room is left over before the marked words. */
function windowOf(cells: readonly Cell[], first: number, width: number): { start: number; end: number } {
  const widthOf = (from: number, to: number) => cells.slice(from, to).reduce((sum, cell) => sum + cell.width, 0);
  if (widthOf(0, cells.length) <= width) return { start: 0, end: cells.length };

  const room = width - 2 * ellipsis.length;
  const marked = cells.filter((cell) => cell.marked).reduce((sum, cell) => sum + cell.width, 0);
  const wanted = Math.max(Math.floor((room - marked) / 3), 0);
  const rest = widthOf(first, cells.length);
  // Near the end of the line the room that is not needed behind the words goes before them.
  const lead = Math.max(wanted, room - rest);

  let start = first;
  for (let taken = 0; start > 0 && taken + cells[start - 1]!.width <= lead; start--) taken += cells[start - 1]!.width;
  let end = start;
  for (let taken = 0; end < cells.length && taken + cells[end]!.width <= room; end++) taken += cells[end]!.width;
  return { start, end };
}
