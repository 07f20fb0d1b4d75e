import type { Edit } from './rule.ts';

/**
 * Applies edits to a text. Edits that overlap an earlier one in the list are left out, so that the first fix wins;
 * insertions at one place keep their order.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const kept: Edit[] = [];
  for (const edit of edits) {
    if (kept.every(({ range }) => edit.range.start >= range.end || edit.range.end <= range.start)) kept.push(edit);
  }
  let out = '';
  let at = 0;
  for (const { range, text: inserted } of kept.sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  )) {
    out += text.slice(at, range.start) + inserted;
    at = range.end;
  }
  return out + text.slice(at);
}
