import { describe, expect, test } from 'vitest';
import type { HeadingStyle } from '../../server/notice/model.ts';
import { inStyle, snippet, standardTexts, wording } from '../../server/wording/index.ts';
import { parseSnippet } from '../../server/wording/snippetSyntax.ts';

const style = (typography: HeadingStyle['typography'], depth = 2, newline: HeadingStyle['newline'] = '\n') => ({
  typography,
  depth,
  newline,
});
const text = '## Section 31(1)(a) and 40(5B): Law\n\nWords ## here.\n\n### Harm\n\n> ## quoted';

describe('inStyle', () => {
  test.each([
    [style('atx'), text],
    [style('atx', 3), text.replace('## S', '### S').replace('### H', '#### H')],
    [style('atx', 1), text.replace('## S', '# S').replace('### H', '## H')],
    [
      style('bold'),
      text
        .replace('## Section 31(1)(a) and 40(5B): Law', '**Section 31(1)(a) and 40(5B): Law**')
        .replace('### Harm', '**Harm**'),
    ],
    [style('plain'), text.replace('## S', 'S').replace('### Harm', 'Harm')],
    [
      style('caps'),
      text
        .replace('## Section 31(1)(a) and 40(5B): Law', 'SECTION 31(1)(a) AND 40(5B): LAW')
        .replace('### Harm', 'HARM'),
    ],
    [
      style('setext', 1),
      text
        .replace('## Section 31(1)(a) and 40(5B): Law', `Section 31(1)(a) and 40(5B): Law\n${'='.repeat(32)}`)
        .replace('### Harm', 'Harm\n----'),
    ],
    [
      style('setext', 2),
      text.replace('## Section 31(1)(a) and 40(5B): Law', `Section 31(1)(a) and 40(5B): Law\n${'-'.repeat(32)}`),
    ],
  ])('sets headings as %o', (as, expected) => {
    expect(inStyle(text, as)).toBe(expected);
  });

  test('never goes below the sixth level', () => {
    expect(inStyle('### Harm', style('atx', 6))).toBe('###### Harm');
  });

  test('uses the line ends of the draft throughout', () => {
    expect(inStyle(text, style('setext', 2, '\r\n')).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('changes nothing but headings and line ends: taken back, every text is itself', () => {
    for (const { name } of standardTexts()) {
      const markdown = wording(name);
      expect(inStyle(markdown, style('atx'))).toBe(markdown);
      const bold = inStyle(markdown, style('bold', 2, '\r\n')).replaceAll('\r\n', '\n');
      const levels = markdown.match(/^#+(?= )/gm) ?? [];
      let next = 0;
      expect(bold.replace(/^\*\*(.+)\*\*$/gm, (_, heading) => `${levels[next++]} ${heading}`)).toBe(markdown);
    }
  });

  test('leaves snippets snippets', () => {
    for (const { name } of standardTexts()) {
      const before = parseSnippet(snippet(name)).filter(({ kind }) => kind !== 'text');
      for (const typography of ['caps', 'bold', 'plain', 'setext'] as const) {
        const after = parseSnippet(inStyle(snippet(name), style(typography))).filter(({ kind }) => kind !== 'text');
        expect(after).toEqual(before);
      }
    }
  });
});
