import { describe, expect, it } from 'vitest';
import { noticeLine } from '../../views/frontMatter.ts';

/** The draft after the edit. */
function edited(text: string, notice: boolean): string {
  const { start, end, text: line } = noticeLine(text, notice);
  return text.slice(0, start) + line + text.slice(end);
}

describe('the front matter line that says whether a letter is a notice', () => {
  it('is put into a new block where there is none', () => {
    expect(edited('Dear Sir\n', true)).toBe('---\nnotice: true\n---\n\nDear Sir\n');
    expect(edited('', false)).toBe('---\nnotice: false\n---\n\n');
  });

  it('joins the block that is there', () => {
    expect(edited('---\nregime: foia\n---\nDear Sir\n', false)).toBe(
      '---\nnotice: false\nregime: foia\n---\nDear Sir\n',
    );
    expect(edited('---\n---\nDear Sir\n', true)).toBe('---\nnotice: true\n---\nDear Sir\n');
  });

  it('replaces what was said before, and keeps Windows line ends', () => {
    expect(edited('---\r\nnotice: true\r\npart: annex\r\n---\r\nDear Sir\r\n', false)).toBe(
      '---\r\nnotice: false\r\npart: annex\r\n---\r\nDear Sir\r\n',
    );
  });

  it('says the same after a second time', () => {
    const once = edited('Dear Sir\n', true);
    expect(edited(once, true)).toBe(once);
  });

  it('does not take a rule, a half-typed block or a line of the letter for front matter', () => {
    expect(edited('---\nnotice: true\nDear Sir\n', false)).toBe(
      '---\nnotice: false\n---\n\n---\nnotice: true\nDear Sir\n',
    );
    expect(edited('---\nregime: foia\n---\nnotice: given\n', true)).toBe(
      '---\nnotice: true\nregime: foia\n---\nnotice: given\n',
    );
  });
});
