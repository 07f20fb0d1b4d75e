import type { Paint } from './pretty.ts';
import { visible } from './visible.ts';

/** Columns of a number, and of the margin that it stands in. */
const numberWidth = 6;
export const marginWidth = numberWidth + 2;

/** The margin of a row: the line in the draft that it speaks of, or a dash where it speaks of none. */
export function numbered(line: number | undefined, paint: Paint): string {
  return paint.dim(`${String(line ?? '–').padStart(numberWidth)}  `);
}

/** Words on one line, at most `room` UTF-16 units long. */
export function clip(text: string, room: number): string {
  const plain = visible(text.replace(/\s+/g, ' ').trim());
  return plain.length > room ? `${plain.slice(0, Math.max(room - 1, 1)).trimEnd()}…` : plain;
}
