import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { exists, parseProvision } from '../../server/law/index.ts';
import type { Citation } from '../../server/notice/model.ts';
import { able, atCursor, noticeOf, plain, reading, serviceOf } from './fakes.ts';
import { letterOf, realService, refusal } from './realService.ts';

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
  const engine = reading((text) => noticeOf(text, { citations: [citation] }));
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
      '**FOIA s.17(1): Refusal of request**\n\nFreedom of Information Act 2000\n\n[Read it on legislation.gov.uk](https://www.legislation.gov.uk/ukpga/2000/36/section/17/1)',
    );
  });

  it('knows that a provision was replaced though the reader takes it for one that stands', () => {
    const value = hover(letter, 'section', 'FOIA s.40(5)', { exists: true })?.contents as MarkupContent;
    expect(value.value).toMatch(/was replaced\. Use 40\(5[AB]\)/);
  });

  it('says what a notice must state on a ground that is no exemption, and on the Scottish power', () => {
    const cost = text(letter, 'FOIA s.12(1)');
    expect(cost).toContain('A ground of refusal that is not an exemption.');
    expect(cost).toContain('- that this ground is relied on (s.17(5))');
    expect(text(letter, 'FOISA s.12(1)')).toContain('(s.16(4))');
    expect(text(letter, 'FOISA s.14(1)')).toContain('(s.16(5))');
    const power = text(letter, 'FOISA s.18');
    expect(power).toContain('refuse to say whether the information exists or is held');
    expect(power).toContain('(s.16(1)(c))');
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

/** What is shown over words of a letter. */
function shownIn(text: string, words: string): string | undefined {
  const { document, at } = letterOf(text);
  return (realService().hover(document, at(words))?.contents as MarkupContent | undefined)?.value;
}

describe('hover on a heading', () => {
  it('says what it is for, and what belongs under it', () => {
    expect(shownIn(refusal, 'Harm')).toMatch(
      /^\*\*Harm: section 31\(1\)\(a\)\*\*\n\nHere stands what would happen, to whom/,
    );
    expect(shownIn(refusal, 'Factors against')).toMatch(/^\*\*Factors against disclosure: section 31/);
    expect(shownIn(refusal, 'law enforcement')).toMatch(/^\*\*Exemption\*\*/);
    const { document, at } = letterOf(refusal);
    expect(realService().hover(document, at('Harm'))?.range).toEqual({
      start: at('Harm'),
      end: { ...at('Harm'), character: 4 },
    });
  });

  it('speaks of confirming or denying in a letter that does neither, whatever the heading says', () => {
    const ncnd = refusal
      .replace('We hold the rota. We refuse it', 'We neither confirm nor deny that we hold the rota')
      .replaceAll('31(1)(a)', '31(3)');
    expect(shownIn(ncnd, 'Factors favouring disclosure')).toContain(
      '**Factors for confirming or denying: section 31(3)**',
    );
  });
});

describe('hover on a factor', () => {
  const shown = (words: string) => shownIn(refusal, words);

  it('says how it stands in its test', () => {
    expect(shown('Residents')).toContain('**Give more than one short factor on a side**\n\nOne factor of 9 words');
    expect(shown('Residents')).toContain(
      '**Factor 1 of 1 favouring disclosure, 9 words**\n\nFavouring withholding: 2 factors (23 words).\n\nPublic interest test of section 31(1)(a).',
    );
    expect(shown('Patrols')).toBe(
      '**Factor 2 of 2 favouring withholding, 14 words**\n\nThis side: 2 factors (23 words).\n\nFavouring disclosure: 1 factor (9 words).\n\nPublic interest test of section 31(1)(a).',
    );
  });

  it('says so where the other side is empty', () => {
    const onesided = refusal.replace('- Residents would see how often the estate is patrolled.\n\n', '');
    expect(shownIn(onesided, 'Patrols')).toContain('Nothing favours disclosure yet.');
  });
});
