import type { TextDocument } from 'vscode-languageserver-textdocument';
import { commentsIn } from '../notice/comments.ts';
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
  const comments = commentsIn(letter);
  let clean = '';
  let at = 0;
  comments.forEach((comment, i) => {
    clean += letter.slice(at, comment.start).replace(/(?<![ \t])[ \t]+$/, '');
    at = comment.end;
    const alone = (clean === '' || clean.endsWith('\n')) && afterEmptyLine(letter, at);
    if (!alone) return;
    at = alone;
    // Of lines that held comments alone, the last of a run takes an empty line after it away.
    const next = comments[i + 1]?.start ?? letter.length;
    if (!/^[ \t]*$/.test(letter.slice(at, next))) at = afterEmptyLine(letter, at) ?? at;
  });
  return clean + letter.slice(at);
}

/** The offset after the line's end where nothing but blanks stands before it, from an offset on. */
function afterEmptyLine(text: string, from: number): number | undefined {
  const blanks = /[ \t]*(?:\r?\n|$)/y;
  blanks.lastIndex = from;
  return blanks.test(text) ? blanks.lastIndex : undefined;
}
