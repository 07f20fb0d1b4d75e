import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../server/cli/excerpt.ts';
import { visible } from '../../server/cli/visible.ts';

const wide = /[漢字👍👩]/u;

/** The characters of a text as a reader sees them, each with the columns that terminals give it. */
function characters(text: string): { segment: string; columns: number }[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => ({
    segment,
    columns: wide.test(segment) ? 2 : segment === '\u200B' ? 0 : 1,
  }));
}

function columnsOf(text: string): number {
  return characters(text).reduce((sum, { columns }) => sum + columns, 0);
}

/** The words that stand above the marks. */
function underlined({ text, marks }: { text: string; marks: string }): string {
  let column = 0;
  let words = '';
  for (const { segment, columns } of characters(text)) {
    if (marks[column] === '^') words += segment;
    column += columns;
  }
  return words;
}

describe('an excerpt', () => {
  it('underlines the words', () => {
    expect(excerpt('We hold this information.', 3, 12, 80)).toEqual({
      text: 'We hold this information.',
      marks: '   ^^^^^^^^^',
    });
  });

  it('marks one place where nothing is meant, at the end of a line and on an empty one too', () => {
    expect(excerpt('Harm', 0, 0, 80).marks).toBe('^');
    expect(excerpt('Harm', 4, 4, 80).marks).toBe('    ^');
    expect(excerpt('', 0, 0, 80)).toEqual({ text: '', marks: '^' });
  });

  it('stays under its words behind tabs, wide and combining characters and emoji', () => {
    const line = '\t漢字 cafe\u0301 👩‍👩‍👧 **held** here';
    const from = line.indexOf('held');
    const shown = excerpt(line, from, from + 4, 80);
    expect(underlined(shown)).toBe('held');
    expect(shown.text).not.toContain('\t');
    expect(underlined(excerpt(line, 1, 3, 80))).toBe('漢字');
  });

  it('cuts a long line around the words', () => {
    const line = `${'before '.repeat(200)}leak${' after'.repeat(200)}`;
    const from = line.indexOf('leak');
    const shown = excerpt(line, from, from + 4, 60);
    expect(shown.text).toMatch(/^….* leak .*…$/);
    expect(columnsOf(shown.text)).toBeLessThanOrEqual(60);
    expect(underlined(shown)).toBe('leak');
  });

  it('cuts only on the side where words are left out', () => {
    const line = `start ${'middle '.repeat(100)}end`;
    expect(excerpt(line, 0, 5, 40).text).toMatch(/^start .*…$/);
    const shown = excerpt(line, line.length - 3, line.length, 40);
    expect(shown.text).toMatch(/^….* end$/);
    expect(columnsOf(shown.text)).toBeGreaterThan(36);
  });

  it('shows the head of words that are too long to show', () => {
    const shown = excerpt(`x ${'y'.repeat(500)}`, 2, 502, 40);
    expect(shown.text).toMatch(/^…?(x )?y+…$/);
    expect(shown.marks).toMatch(/^ *\^{30,}$/);
  });

  it('takes no time on a line of a megabyte', () => {
    const line = 'word '.repeat(200_000);
    const started = performance.now();
    excerpt(line, 500_000, 900_000, 100);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('lets nothing through that steers a terminal', () => {
    expect(visible('\u001B[31mred\u202E')).toBe('\uFFFD[31mred\uFFFD');
    expect(excerpt('a\u001B[2Jb', 0, 1, 80).text).toBe('a\uFFFD[2Jb');
  });

  it('always fits, and always marks something', () => {
    const part = fc.constantFrom('word ', '漢', '\t', 'e\u0301', '👍🏽', 'x', '\u200B', '\uD800');
    const line = fc.array(part, { maxLength: 80 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, fc.nat(300), fc.nat(300), fc.integer({ min: 20, max: 90 }), (text, a, b, width) => {
        const [from, to] = [Math.min(a, text.length), Math.min(a + b, text.length)];
        const shown = excerpt(text, from, to, width);
        expect(columnsOf(shown.text)).toBeLessThanOrEqual(width);
        expect(shown.marks).toMatch(/^ *\^/);
        expect(shown.marks.length).toBeLessThanOrEqual(width + 1);
      }),
    );
  });
});
