import type { Notice, Sentence } from '../../notice/model.ts';
import type { Fix } from '../rule.ts';
import { sentencesOf } from './tests.ts';

/**
 * A fix that takes a sentence out: with its whole paragraph or list item, and the line break, where it says nothing
 * else; with the space before the next sentence, otherwise.
 */
export function remove(notice: Notice, sentence: Sentence, title: string): Fix {
  const paragraph = notice.paragraphs[sentence.paragraph]!;
  const { text } = notice;
  let { start, end } = sentence.range;
  if (sentencesOf(notice, paragraph).length === 1) {
    start = text.lastIndexOf('\n', paragraph.range.start - 1) + 1;
    end = paragraph.range.end;
    const gap = /^[ \t]*(?:\r?\n(?:[ \t]*(?=\r?\n)|$)?)?/.exec(text.slice(end))![0];
    end += gap.length;
    if (/^\r?\n/.test(text.slice(end)) && /\n[ \t]*\r?\n$/.test(text.slice(0, start)))
      end += /^\r?\n/.exec(text.slice(end))![0].length;
  } else {
    const space = /^\s+/.exec(text.slice(end, paragraph.range.end))?.[0].length ?? 0;
    if (space > 0) end += space;
    else start = paragraph.range.start + text.slice(paragraph.range.start, start).trimEnd().length;
  }
  return { title, edits: [{ range: { start, end }, text: '' }], safe: false, preferred: true };
}
