import { type Range as LspRange, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice, Range, Role } from '../notice/model.ts';
import { linesOfRange, toOffsets } from './positions.ts';

/** Kinds of tokens, which the extension's manifest describes and gives colours to. */
export const tokenTypes = [
  'noticeHeading',
  'exemptionHeading',
  'harmHeading',
  'favouringHeading',
  'againstHeading',
  'balanceHeading',
  'noticePassage',
] as const;

/** `ncnd`: in the part of a letter that neither confirms nor denies. */
export const tokenModifiers = ['ncnd'] as const;

type TokenType = (typeof tokenTypes)[number];

const headings: Partial<Record<Role, TokenType>> = {
  exemption: 'exemptionHeading',
  ncnd: 'exemptionHeading',
  harm: 'harmHeading',
  favouring: 'favouringHeading',
  against: 'againstHeading',
  balance: 'balanceHeading',
};

interface Token {
  readonly range: Range;
  readonly type: TokenType;
  readonly ncnd: boolean;
}

/**
 * Headings by role, whatever their typography; and, in a letter that in part neither confirms nor denies and in part
 * does something else, the passages of that part, since what may be said differs there.
 * @param within only what touches this range
 */
export function semanticTokensOf(document: TextDocument, notice: Notice, within?: LspRange): SemanticTokens {
  const { start, end } = within ? toOffsets(document, within) : { start: 0, end: notice.text.length };
  const builder = new SemanticTokensBuilder();
  for (const { range, type, ncnd } of tokensOf(notice)) {
    if (range.end < start || range.start > end) continue;
    // A token may not reach over a line's end.
    for (const { line, character, length } of linesOfRange(document, range)) {
      builder.push(line, character, length, tokenTypes.indexOf(type), ncnd ? 1 : 0);
    }
  }
  // Nobody asks for differences, so the result needs no id.
  return { data: builder.build().data };
}

function tokensOf({ sections, paragraphs, stance }: Notice): Token[] {
  const tokens = sections.map(
    ({ heading, role, scope }): Token => ({
      range: heading,
      type: headings[role] ?? 'noticeHeading',
      ncnd: scope === 'ncnd',
    }),
  );
  const passages =
    stance === 'partial-ncnd'
      ? paragraphs
          .filter(({ scope }) => scope === 'ncnd')
          .map(({ range }): Token => ({ range, type: 'noticePassage', ncnd: true }))
      : [];
  return [...tokens, ...passages].sort((a, b) => a.range.start - b.range.start);
}
