import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatted } from '../../server/editor/formatted.ts';
import { readNotice } from '../../server/notice/read.ts';

const make = (text: string) => formatted(readNotice(text), readNotice);
/** HTML in one line, without the line ends between elements. */
const html = (text: string) =>
  make(text)
    .html.replace(/>\n\s*/g, '>')
    .replace(/\n\s*</g, '<')
    .trim();
const plain = (text: string) => make(text).plain;

describe('a letter that is pasted elsewhere', () => {
  test.each<[string, string, string, string]>([
    [
      'headings',
      '## Our decision\n\nWe **refuse** it.',
      '<h2>Our decision</h2><p>We <strong>refuse</strong> it.</p>',
      'Our decision\n\nWe refuse it.\n',
    ],
    [
      'lists',
      '- one\n- two\n  1. three',
      '<ul><li>one</li><li>two<ol><li>three</li></ol></li></ul>',
      '- one\n- two\n  1. three\n',
    ],
    [
      'a list that is parted by empty lines',
      '3. one\n\n4. two',
      '<ol start="3"><li><p>one</p></li><li><p>two</p></li></ol>',
      '3. one\n\n4. two\n',
    ],
    [
      'links',
      '[Their page](https://ico.org.uk/) or [x](javascript:alert())',
      '<p><a href="https://ico.org.uk/">Their page</a> or x</p>',
      'Their page (https://ico.org.uk/) or x\n',
    ],
    [
      'addresses',
      'Write to foi@a.example.',
      '<p>Write to <a href="mailto:foi@a.example">foi@a.example</a>.</p>',
      'Write to foi@a.example.\n',
    ],
    ['placeholders', 'Dear [NAME]', '<p>Dear [NAME]</p>', 'Dear [NAME]\n'],
    ['no pictures, which would be fetched', 'A ![crest](https://a.example/x.png) B', '<p>A crest B</p>', 'A crest B\n'],
    [
      'the lines of an address',
      'Ms Hale\n1 High Street',
      '<p>Ms Hale<br>1 High Street</p>',
      'Ms Hale\n1 High Street\n',
    ],
    ['breaks that are told', 'one<br>two', '<p>one<br>two</p>', 'one\ntwo\n'],
    [
      'the words of other HTML',
      'A <u>b</u>\n\n<div>C &amp; <b>d</b><p>e</p></div>',
      '<p>A b</p><p>C &#x26; d e</p>',
      'A b\n\nC & d e\n',
    ],
    [
      'prose that is indented',
      'To:\n\n    Ms Hale\n    Fenside',
      '<p>To:</p><p>Ms Hale<br>Fenside</p>',
      'To:\n\nMs Hale\nFenside\n',
    ],
    ['nothing that is hidden', '---\nnotice: true\n---\n\nA <!-- b --> c <span hidden>d</span>', '<p>A c</p>', 'A c\n'],
  ])('has %s', (_, text, asHtml, asPlain) => {
    expect(html(text)).toBe(asHtml);
    expect(plain(text)).toBe(asPlain);
  });

  it('has tables with lines, and without a head that is empty', () => {
    const rows = '| | |\n|---|---|\n| Date | 20 November 2026 |\n';
    expect(html(rows)).toBe(
      '<table border="1" cellspacing="0" cellpadding="4" style="border-collapse: collapse"><tbody><tr><td>Date</td><td>20 November 2026</td></tr></tbody></table>',
    );
    expect(plain(rows)).toBe('Date\t20 November 2026\n');
  });

  it('has lines that are wrapped in one', () => {
    const wrapped =
      'We have considered your request with care, and we have decided that the\ninformation that you asked for is exempt under section 31(1)(a) of the\nFreedom of Information Act 2000, because its disclosure would prejudice\nthe prevention of crime.\n';
    expect(make(wrapped).html).not.toContain('<br>');
  });

  it('says what it leaves out', () => {
    expect(make('---\nnotice: true\n---\n\nA <!-- b --> c').leftOut).toEqual(['front matter', '1 comment']);
  });

  it('is had from any text, and brings no elements of its own', () => {
    const part = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\n\n',
      '<',
      '>',
      '<b>',
      '</div>',
      '<script>',
      '|',
      '-',
      '# ',
      '[',
      '](',
      '![',
      '`',
      '&lt;',
      '1. ',
    );
    fc.assert(
      fc.property(fc.string({ unit: part, maxLength: 60 }), (text) => {
        expect(make(text).html).not.toMatch(/<(?:script|img|iframe|style|div|b)\b/);
      }),
    );
  });

  it('is had of what is too long for the parser, too', () => {
    const long = `${'[a] '.repeat(30_000)}\n\nWe refuse it.`;
    const started = performance.now();
    expect(make(long).html).toContain('<p>We refuse it.</p>');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
