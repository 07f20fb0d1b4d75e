import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice } from '../notice/model.ts';
import { toLspRange } from './positions.ts';
import type { SendOffAnswer } from './protocol.ts';
import type { Reading } from './readings.ts';

/** The answer to `section17/sendOff`: what stands between a draft and the post, and the draft as it would be sent. */
export function sendOff(document: TextDocument, { notice, findings }: Reading): SendOffAnswer {
  return {
    stance: notice.stance,
    open: findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, severity, message, at }) => ({
        rule,
        severity: severity === 'error' ? 'error' : 'warning',
        message,
        range: toLspRange(document, at),
      })),
    clean: cleanCopy(notice),
  };
}

/**
 * A draft without what its reader must not see: front matter and HTML comments, with the lines that held nothing else.
 * No other character changes, but that no more than one empty line stands where something was taken out.
 */
export function cleanCopy({ text, frontMatter }: Notice): string {
  const letter = frontMatter ? text.slice(frontMatter.range.end).replace(/^(?:[ \t]*\r?\n)+/, '') : text;
  // Only as far as the last comment ends: to look for the end of one that has none costs its whole length each time.
  const end = letter.lastIndexOf('-->');
  if (end < 0) return letter;
  const last = letter.length - letter.slice(end + 3).trimStart().length;
  const commented = letter
    .slice(0, last)
    .replace(/^(?:[ \t]*<!--[\s\S]*?-->[ \t]*(?:\r?\n|$))+(?:[ \t]*\r?\n)?/gm, '')
    .replace(/[ \t]*<!--[\s\S]*?-->/g, '');
  return commented + letter.slice(last);
}
