import type { Notice } from '../notice/model.ts';
import { isAngledGap } from '../notice/placeholders.ts';
import { cleanCopy, leftOut } from './cleanCopy.ts';
import { letterHtml } from './letterHtml.ts';
import type { FormattedAnswer } from './protocol.ts';

/**
 * The answer to `section17/formatted`: the clean copy of a letter with headings, lists, tables, links and weight as HTML,
 * and the same as plain text. Lines end where the reader takes them to end, not where a draft is wrapped.
 */
export function formatted(notice: Notice, read: (text: string) => Notice): FormattedAnswer {
  const clean = cleanCopy(notice);
  const { text, paragraphs, sections } = clean === notice.text ? notice : read(clean);
  const wraps = new Set<number>();
  for (const { start, end } of [...paragraphs.map(({ range }) => range), ...sections.map(({ heading }) => heading)]) {
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) wraps.add(at);
  }
  const { html, plain } = letterHtml(text, { isWrap: (newline) => wraps.has(newline), isGap: isAngledGap });
  return { html, plain, leftOut: leftOut(notice) };
}
