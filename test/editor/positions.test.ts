import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  applyChanges,
  lineAfter,
  lineBefore,
  lineStart,
  linesOfRange,
  toLspRange,
  toOffsets,
} from '../../server/editor/positions.ts';
import { documentOf } from './fakes.ts';

describe('positions', () => {
  it('count UTF-16 units, so an astral character is two', () => {
    const document = documentOf('Dear 🏛 Ms Okafor,\nwe refuse');
    const start = document.getText().indexOf('Ms');
    expect(toLspRange(document, { start, end: start + 2 })).toEqual({
      start: { line: 0, character: 8 },
      end: { line: 0, character: 10 },
    });
  });

  it('count lines after CRLF, and never stand between its two characters', () => {
    const document = documentOf('One\r\nTwo\r\n');
    expect(toLspRange(document, { start: 5, end: 8 })).toEqual({
      start: { line: 1, character: 0 },
      end: { line: 1, character: 3 },
    });
    expect(toLspRange(document, { start: 4, end: 4 }).start).toEqual({ line: 0, character: 3 });
  });

  it('are brought inside the text', () => {
    const document = documentOf('One\nTwo');
    expect(toOffsets(document, { start: { line: 1, character: 99 }, end: { line: 99, character: 0 } })).toEqual({
      start: 7,
      end: 7,
    });
  });

  it('give the line on either side', () => {
    const document = documentOf('One two\r\nthree four\r\nfive');
    expect(lineBefore(document, { line: 1, character: 6 })).toBe('three ');
    expect(lineAfter(document, { line: 1, character: 6 })).toBe('four');
    expect(lineStart(document, 12)).toBe(9);
  });

  it('cut a stretch at the ends of its lines, and leave out white space there', () => {
    const document = documentOf('Dear 🏛,\r\n  we refuse \r\n\r\nto say');
    expect(linesOfRange(document, { start: 5, end: 32 })).toEqual([
      { line: 0, character: 5, length: 3 },
      { line: 1, character: 2, length: 9 },
      { line: 3, character: 0, length: 6 },
    ]);
    expect(linesOfRange(document, { start: 10, end: 12 })).toEqual([]);
  });

  it('go there and back for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '🏛', 'é') }), fc.nat(), (text, n) => {
        const document = documentOf(text);
        const offset = n % (text.length + 1);
        if (text[offset - 1] === '\r' && text[offset] === '\n') return;
        const { start } = toLspRange(document, { start: offset, end: offset });
        expect(toOffsets(document, { start, end: start })).toEqual({ start: offset, end: offset });
      }),
    );
  });

  it('stay right through any changes, also those outside the text', () => {
    const position = fc.record({ line: fc.integer({ min: 0, max: 9 }), character: fc.integer({ min: 0, max: 9 }) });
    const change = fc.record({
      range: fc.record({ start: position, end: position }),
      text: fc.string({ unit: fc.constantFrom('a', '\n', '\r', '🏛'), maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'b\r\n') }), fc.array(change), (text, changes) => {
        const document = applyChanges(documentOf(text), changes, 7);
        const fresh = TextDocument.create('', '', 1, document.getText());
        expect(document.version).toBe(7);
        expect(document.lineCount).toBe(fresh.lineCount);
        for (let offset = 0; offset <= document.getText().length; offset++) {
          expect(document.positionAt(offset)).toEqual(fresh.positionAt(offset));
        }
      }),
    );
  });
});
