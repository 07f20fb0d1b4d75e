import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { exists, parseProvision } from '../../server/law/index.ts';
import type { Citation } from '../../server/notice/model.ts';
import { able, atCursor, fakeEngine, noticeOf, plain, serviceOf } from './fakes.ts';

/** Hovers over `‸` in a letter in which `words` cite a provision. */
function hover(marked: string, words: string, canonical: string, more: Partial<Citation> = {}, client = able) {
  const { document, position } = atCursor(marked);
  const provision = parseProvision(canonical)!;
  const start = document.getText().indexOf(words);
  const citation: Citation = {
    range: { start, end: start + words.length },
    provision,
    use: 'relied-on',
    exists: exists(provision),
    wellFormed: true,
    scope: 'content',
    section: -1,
    ...more,
  };
  const engine = { ...fakeEngine, read: (text: string) => noticeOf(text, { citations: [citation] }) };
  return serviceOf({ engine, client }).hover(document, position);
}

const text = (marked: string, canonical: string) =>
  (hover(marked, 'section', canonical)?.contents as MarkupContent | undefined)?.value;

const letter = 'Dear 🏛 Ms Okafor, we rely on sec‸tion 31(1)(a) of the Act to refuse.';

describe('hover on a citation', () => {
  it('says what the exemption is and what the notice must give, and links to it', () => {
    const shown = hover(letter, 'section 31(1)(a)', 'FOIA s.31(1)(a)');
    expect(shown?.range).toEqual({ start: { line: 0, character: 30 }, end: { line: 0, character: 46 } });
    expect(shown?.contents).toMatchObject({ kind: 'markdown' });
    const { value } = shown!.contents as MarkupContent;
    expect(value).toMatch(/^\*\*FOIA s\.31\(1\)\(a\): Law enforcement: .+\*\*\n\nQualified · prejudice-based\.\n/);
    expect(value).toContain('To neither confirm nor deny that the information is held, rely on 31(3).');
    expect(value).toContain('- that this exemption is relied on, and why it applies (s.17(1))');
    expect(value).toContain('- how disclosure would cause the harm');
    expect(value).toContain('(s.17(3)(b))');
    expect(value).toContain('(https://www.legislation.gov.uk/ukpga/2000/36/section/31/1/a)');
  });

  it('speaks of confirming or denying under the subsection for that', () => {
    const value = text(letter, 'FOIA s.31(3)');
    expect(value).toContain('Qualified · prejudice-based · neither confirm nor deny.');
    expect(value).toContain('- how confirming or denying would cause the harm');
    expect(value).toContain('(s.17(3)(a))');
    expect(value).not.toMatch(/rely on|disclosure/);
  });

  it('asks for no public interest test and no harm where the law asks for none', () => {
    const value = text(letter, 'FOIA s.21(1)');
    expect(value).toContain('Absolute · class-based.');
    expect(value).toContain('no provision under which to neither confirm nor deny');
    expect(value).not.toMatch(/public interest|harm/);
  });

  it('says so where there is no such provision, and what replaced one that is gone', () => {
    expect(text(letter, 'FOIA s.31(9)')).toBe(
      '**FOIA s.31(9)**\n\nThe Freedom of Information Act 2000 has no such provision.',
    );
    expect(text(letter, 'FOIA s.40(5)')).toMatch(/was replaced\. Use 40\(5[AB]\)/);
  });

  it('names the Act of a section that exempts nothing', () => {
    expect(text(letter, 'FOIA s.17(1)')).toBe(
      '**FOIA s.17(1)**\n\nFreedom of Information Act 2000\n\n[Read it on legislation.gov.uk](https://www.legislation.gov.uk/ukpga/2000/36/section/17/1)',
    );
  });

  it('is plain text for a client that shows no Markdown', () => {
    const { kind, value } = hover(letter, 'section', 'FOIA s.31(3)', {}, plain)!.contents as MarkupContent;
    expect(kind).toBe('plaintext');
    expect(value).not.toMatch(/\*\*|\]\(/);
    expect(value).toMatch(/https:\/\/www\.legislation\.gov\.uk\/ukpga\/2000\/36\/section\/31\/3$/);
  });

  it('says nothing elsewhere, or of another Act', () => {
    expect(hover('Dear Ms ‸Okafor, we rely on section 31(3) to refuse.', 'section', 'FOIA s.31(3)')).toBeUndefined();
    expect(hover(letter, 'section', 'FOIA s.31(3)', { use: 'other-act' })).toBeUndefined();
  });
});
