import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLines } from '../../server/notice/lines.ts';
import { cutIntoPieces } from '../../server/notice/pieces.ts';
import { simpleLines } from '../../server/notice/simpleLines.ts';

const folders = ['../notices/', '../../examples/'].map((path) => new URL(path, import.meta.url));
const pieces = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => cutIntoPieces(readFileSync(new URL(name, folder), 'utf8')).pieces.map((piece) => piece.text)),
);

/** Numbers of blocks only have to tell blocks apart. */
const comparable = (markdown: ReturnType<typeof parseLines>) => {
  const blocks = new Map<number, number>();
  return {
    ...markdown,
    lines: markdown.lines.map((line) => {
      if (!blocks.has(line.block)) blocks.set(line.block, blocks.size);
      return { ...line, block: blocks.get(line.block) };
    }),
  };
};

test('what is read without the parser is what the parser reads', () => {
  let simple = 0;
  for (const piece of pieces) {
    const read = simpleLines(piece);
    if (!read) continue;
    simple++;
    expect(comparable(read), JSON.stringify(piece)).toEqual(comparable(parseLines(piece)));
  }
  expect(simple / pieces.length).toBeGreaterThan(0.7);
}, 60_000);

test('nor does any other text tell them apart', () => {
  const token = fc.oneof(
    fc.constantFrom(
      'word',
      'Section 31(3)',
      '[NAME]',
      '& co',
      '- ',
      '1. ',
      '2) ',
      '* ',
      '+ ',
      '# ',
      '### ',
      '> ',
      '=',
      '---',
      '**',
      '*',
      '_',
      '`',
      '\\',
      '<',
      '< 5',
      '&amp;',
      '|',
      '@',
      '>',
      ':',
      '](',
      ']: x',
      '\n',
      '\n\n',
      ' ',
      '  ',
      '    ',
      '\t',
      '\r\n',
      '\u00A0',
      '’',
      '.',
      '~~~',
      'o\t',
      '•',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 14 }), (tokens) => {
      const drawn = tokens.join('');
      const quoted = drawn.replace(/^/gm, '> ');
      for (const { text } of [drawn, quoted].flatMap((each) => cutIntoPieces(each).pieces)) {
        const read = simpleLines(text);
        if (read) expect(comparable(read)).toEqual(comparable(parseLines(text)));
      }
    }),
    {
      numRuns: 6_000,
      // A bold line may be a row of a table or go on after its bold, an address of an e-mail begin with a figure, and a
      // quoted line with white space of another kind.
      examples: ['**A|**', '**A | b**', '**word**\u00A0', '<0@0> ', '<=a@b>', '.\n\u2028!'].map((text) => [[text]]),
    },
  );
}, 60_000);
