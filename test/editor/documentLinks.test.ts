import { describe, expect, it } from 'vitest';
import { letterOf, manual, realService, refusal } from './realService.ts';

const linksIn = (text: string) => {
  const { document } = letterOf(text);
  return realService()
    .documentLinks(document)
    .map(({ range, target }) => [document.getText(range), target?.replace('https://www.legislation.gov.uk/', '')]);
};

const letter = (words: string) => `Dear Ms Hale\n\nWe hold the papers and refuse them. ${words}\n\nYours sincerely\n`;

describe('links', () => {
  it('lead from the notice’s own citations to legislation.gov.uk, as deep as they are written', () => {
    expect(linksIn(refusal)).toEqual([
      ['section 31(1)(a)', 'ukpga/2000/36/section/31/1/a'],
      ['Section 31(1)(a)', 'ukpga/2000/36/section/31/1/a'],
      ['section 31', 'ukpga/2000/36/section/31'],
      ['section 50', 'ukpga/2000/36/section/50'],
    ]);
  });

  it('know the four instruments', () => {
    const first = (words: string) => linksIn(letter(words))[0]?.[1];
    expect(first('Section 40(3A)(a) of the Freedom of Information Act 2000 applies.')).toBe(
      'ukpga/2000/36/section/40/3A/a',
    );
    expect(first('Regulation 12(5)(b) of the Environmental Information Regulations 2004 applies.')).toBe(
      'uksi/2004/3391/regulation/12/5/b',
    );
    expect(first('Section 30(b)(i) of the Freedom of Information (Scotland) Act 2002 applies.')).toBe(
      'asp/2002/13/section/30/b/i',
    );
    expect(first('Regulation 10(5)(e) of the Environmental Information (Scotland) Regulations 2004 applies.')).toBe(
      'ssi/2004/520/regulation/10/5/e',
    );
  });

  it('are two where one word stands before two provisions', () => {
    const words = 'Section 31(1)(a) and (b) of the Freedom of Information Act 2000 apply.';
    expect(linksIn(letter(words)).map(([, target]) => target)).toEqual([
      'ukpga/2000/36/section/31/1/a',
      'ukpga/2000/36/section/31/1/b',
    ]);
  });

  it('are not made of another Act’s section, nor of one that is not there or was replaced', () => {
    const words =
      'Section 31(1)(a) of the Freedom of Information Act 2000 applies, and section 8 of the Data Protection Act 2018 besides. So do section 31(9) and section 40(5).';
    expect(linksIn(letter(words)).map(([text]) => text)).toEqual(['Section 31(1)(a)']);
  });

  it('are not made outside notices', () => {
    expect(linksIn(manual)).toEqual([]);
  });
});
