import type { Range } from '../notice/model.ts';

const isRow = /[ \t]*\|/y;

/** The lines of the Markdown table that holds `offset`, without the line end of the last; undefined where none does. */
export function tableAt(text: string, offset: number): Range | undefined {
  const rowAt = (at: number) => {
    isRow.lastIndex = at;
    return isRow.test(text);
  };
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  if (!rowAt(start)) return undefined;
  for (let before = start; before > 1; ) {
    before = text.lastIndexOf('\n', before - 2) + 1;
    if (!rowAt(before)) break;
    start = before;
  }
  const lines = /[^\n]*(?:\n[ \t]*\|[^\n]*)*/y;
  lines.lastIndex = start;
  const end = start + lines.exec(text)![0].length;
  return { start, end: text[end - 1] === '\r' ? end - 1 : end };
}
