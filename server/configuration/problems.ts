import type { Node } from 'jsonc-parser';
import type { Range } from '../notice/model.ts';
import type { Finding, Severity } from '../rules/rule.ts';

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

/** What a person wrote, short enough for a message. */
export const quoted = (words: string): string => `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;
