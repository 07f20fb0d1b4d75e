import type { Range } from './model.ts';
import type { Plain } from './plain.ts';

/** A line of the draft as Markdown sets it. Offsets are relative to the piece. */
export interface Line {
  readonly plain: Plain;
  /** From the line's first mark or word to its last. */
  readonly start: number;
  readonly end: number;
  readonly setting: 'plain' | 'bold' | 'atx' | 'setext';
  /** Level of an ATX or setext heading; 0 elsewhere. */
  readonly depth: number;
  /** Lines of the same Markdown block share a number: only they can be one wrapped paragraph. */
  readonly block: number;
  /** The list marker, on the first line of a list item: `-`, `2.`, `•`. */
  readonly marker?: string;
  /** Whether the line stands inside a list item (or a table cell), first line or not. */
  readonly item: boolean;
  /** For the cell of a table: its column, so far as cells of one table can be told apart by it. */
  readonly column?: number;
  readonly quoted: boolean;
  /** Where bold begins and ends inside the line, as positions in `plain.text`. */
  readonly bold: readonly (readonly [number, number])[];
}

/** What a piece holds besides lines. */
export interface Markdown {
  readonly lines: readonly Line[];
  /** HTML comments, offsets relative to the piece. */
  readonly comments: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** Labels of link reference definitions. */
  readonly definitions: readonly string[];
  readonly links: readonly LinkAddress[];
  /** What is left open in what becomes no line: blocks of HTML, and words in the place of pictures. */
  readonly gaps: readonly { readonly start: number; readonly end: number }[];
}

/** Where a link leads, and where in the piece that stands. */
export interface LinkAddress extends Range {
  readonly address: string;
}
