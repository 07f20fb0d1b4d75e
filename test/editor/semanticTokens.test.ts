import { describe, expect, it } from 'vitest';
import type { Range, SemanticTokens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenModifiers, tokenTypes } from '../../server/editor/semanticTokens.ts';
import { letterOf, manual, realService, refusal } from './realService.ts';

const service = realService();

/** Tokens as an editor decodes them: `type.modifier words`. */
function decoded(document: TextDocument, { data }: SemanticTokens): string[] {
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type, modifiers] = data.slice(i, i + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = lines > 0 ? characters : character + characters;
    line += lines;
    const words = document.getText({ start: { line, character }, end: { line, character: character + length } });
    const marks = tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    tokens.push(`${[tokenTypes[type], ...marks].join('.')} ${words}`);
  }
  return tokens;
}
const tokensIn = (text: string, within?: Range) => {
  const { document } = letterOf(text);
  return decoded(document, service.semanticTokens(document, within));
};

const all = [
  'noticeHeading Your request',
  'noticeHeading Our decision',
  'exemptionHeading Section 31(1)(a): law enforcement',
  'harmHeading Harm',
  'noticeHeading Public interest test',
  'favouringHeading Factors favouring disclosure',
  'againstHeading Factors against disclosure',
  'balanceHeading Balance',
  'noticeHeading Your rights',
];

describe('semantic tokens', () => {
  it('tell headings by their role', () => {
    expect(tokensIn(refusal)).toEqual(all);
    expect(tokensIn(refusal.replaceAll('\n', '\r\n'))).toEqual(all);
  });

  it('of a range are those that touch it', () => {
    const { at } = letterOf(refusal);
    expect(tokensIn(refusal, { start: at('Harm'), end: at('Factors favouring') })).toEqual(all.slice(3, 6));
  });

  it('show which passages neither confirm nor deny, where others do', () => {
    const partial = `Dear Ms Hale

Question 1

We hold the rota and refuse it under section 31(1)(a) of the Freedom of Information Act 2000.

Section 31(3): neither confirm nor deny (question 2)

We neither confirm nor deny that we hold the information on question 2.
The duty in section 1(1)(a) does not apply, by virtue of section 31(3).

Yours sincerely
`;
    const tokens = tokensIn(partial);
    expect(tokens).toContain('exemptionHeading.ncnd Section 31(3): neither confirm nor deny (question 2)');
    expect(tokens).toContain('noticeHeading Question 1');
    // A paragraph over several lines is a token a line.
    expect(tokens).toContain(
      'noticePassage.ncnd We neither confirm nor deny that we hold the information on question 2.',
    );
    expect(tokens).toContain(
      'noticePassage.ncnd The duty in section 1(1)(a) does not apply, by virtue of section 31(3).',
    );
    expect(tokens.some((token) => token.includes('We hold the rota'))).toBe(false);
  });

  it('do not colour a letter that does nothing else', () => {
    const ncnd =
      'Dear Ms Hale\n\nHarm\n\nWe neither confirm nor deny that we hold it, by virtue of section 31(3) of the Freedom of Information Act 2000.\n\nYours sincerely\n';
    expect(tokensIn(ncnd)).toEqual(['harmHeading.ncnd Harm']);
  });

  it('are none outside notices', () => {
    expect(tokensIn(manual)).toEqual([]);
  });
});
