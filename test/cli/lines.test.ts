import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../server/cli/lines.ts';

describe('lines', () => {
  it('count from 1, columns in UTF-16 units', () => {
    const lines = linesOf('first\nse𝒸ond\r\nthird\rfourth');
    expect(lines.place(0)).toEqual({ line: 1, column: 1 });
    expect(lines.place(5)).toEqual({ line: 1, column: 6 });
    expect(lines.place(6)).toEqual({ line: 2, column: 1 });
    expect(lines.place(10)).toEqual({ line: 2, column: 5 });
    expect(lines.place(15)).toEqual({ line: 3, column: 1 });
    expect(lines.place(21)).toEqual({ line: 4, column: 1 });
    expect([1, 2, 3, 4].map((number) => lines.line(number))).toEqual(['first', 'se𝒸ond', 'third', 'fourth']);
  });

  it('bring offsets outside the text to its nearer end', () => {
    const lines = linesOf('one\ntwo');
    expect(lines.place(-4)).toEqual({ line: 1, column: 1 });
    expect(lines.place(99)).toEqual({ line: 2, column: 4 });
    expect(linesOf('').place(0)).toEqual({ line: 1, column: 1 });
    expect(linesOf('').line(1)).toBe('');
  });

  it('agree with counting line breaks one by one', () => {
    const pieces = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', '𝒸'), { maxLength: 30 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const lines = linesOf(text);
        for (let offset = 0; offset <= text.length; offset++) {
          // Between \r and \n the line has not ended yet.
          const before = text.slice(0, offset).replace(/\r$/, (mark) => (text[offset] === '\n' ? '' : mark));
          const rows = before.split(/\r\n|\r|\n/);
          expect(lines.place(offset).line).toBe(rows.length);
        }
      }),
    );
  });
});
