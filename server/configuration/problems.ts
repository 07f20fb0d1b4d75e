import { type Node, type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import type { Range } from '../notice/model.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { nearest } from './nearest.ts';

/** What is wrong with a configuration file, under the name by which reports call it. */
export function problem(
  kind: 'unreadable' | 'key' | 'value' | 'extends' | 'wording',
  at: Range,
  message: string,
  severity: Severity = 'error',
): Finding {
  return { rule: `configuration/${kind}`, severity, at, message };
}

/** Where a node of the file stands, in UTF-16 offsets. */
export function rangeOf({ offset, length }: Pick<Node, 'offset' | 'length'>): Range {
  return { start: offset, end: offset + length };
}

/** More than so many names are not listed. */
const mostListed = 15;

/** A hint at the right word: the nearest, else all that there are if they are few. */
export function hint(word: string, among: readonly string[]): string {
  const near = nearest(word, among);
  if (near !== undefined) return `Did you mean “${near}”?`;
  return among.length > 0 && among.length <= mostListed ? `Possible here: ${among.join(', ')}.` : '';
}

/** What a person wrote, short enough for a message. */
export function quoted(words: string): string {
  return `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;
}

const badEscape = 'A backslash begins something that JSON does not know here. Write \\\\ for a backslash itself.';

const syntaxMistakes: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'A name in double quotes is expected here.',
  ColonExpected: 'A colon is expected here, between a name and its value.',
  CommaExpected: 'A comma is expected before this.',
  CloseBraceExpected: 'A closing brace } is expected here.',
  CloseBracketExpected: 'A closing bracket ] is expected here.',
  ValueExpected: 'A value is expected here.',
  EndOfFileExpected: 'The file should end before this.',
  UnexpectedEndOfString: 'This text is not closed by a double quote on its line.',
  UnexpectedEndOfComment: 'This comment is not closed.',
  InvalidEscapeCharacter: badEscape,
  InvalidUnicode: badEscape,
  InvalidCharacter: 'This text holds a character, such as a tab, that JSON must have written as \\t or \\n.',
};

/** A mistake against JSON in words. */
export function syntaxMistake(code: ParseErrorCode): string {
  return syntaxMistakes[printParseErrorCode(code)] ?? 'This is not JSON. Texts stand in double quotes.';
}
