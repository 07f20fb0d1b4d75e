import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../server/editor/sendOff.ts';
import { readNotice } from '../../server/notice/read.ts';

const clean = (text: string) => cleanCopy(readNotice(text));

describe('a clean copy', () => {
  it('has neither front matter nor comments, and no gaps where they stood', () => {
    expect(
      clean(
        '---\nreference: FOI 26/041\n---\n\nDear Ms Hale\n\n<!-- ask legal -->\n<!-- section17-disable-next-line harm/missing: annex -->\nWe refuse it.\n\n<!-- two\nlines -->\n\nYours sincerely <!-- sign -->\n',
      ),
    ).toBe('Dear Ms Hale\n\nWe refuse it.\n\nYours sincerely\n');
  });

  it('keeps line ends as they are', () => {
    expect(clean('---\r\nnotice: true\r\n---\r\nDear Ms Hale\r\n\r\n<!-- x -->\r\n\r\nWe refuse it.\r\n')).toBe(
      'Dear Ms Hale\r\n\r\nWe refuse it.\r\n',
    );
  });

  it('of a text that holds neither is that text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '-', '<', '>', '!', '#', '|') }),
        (text) => {
          fc.pre(!text.includes('<!--') && !text.startsWith('---'));
          expect(clean(text)).toBe(text);
        },
      ),
    );
  });
});
