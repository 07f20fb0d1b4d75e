import { states } from '../language/index.ts';
import type { Notice, Sentence, StatementKind } from '../notice/model.ts';
import { citationsIn } from './block.ts';
import { replace } from './mend.ts';
import type { Fix } from './rule.ts';

/**
 * A fix that takes a sentence out: with its whole paragraph or list item, and the line break, where nothing else stands
 * there; with the space before the next sentence, otherwise. None where the sentence also does the letter's work,
 * apart from what it states of the kinds in `mayGo`: then only the officer can write it anew.
 */
export function strikeOut(
  notice: Notice,
  sentence: Sentence,
  title = 'Strike out this sentence',
  mayGo: readonly StatementKind[] = [],
): Fix[] {
  if (isNeeded(notice, sentence, mayGo)) return [];
  const paragraph = notice.paragraphs[sentence.paragraph]!;
  const { text } = notice;
  let { start, end } = sentence.range;
  if (paragraph.sentences.to - paragraph.sentences.from === 1) {
    start = text.lastIndexOf('\n', paragraph.range.start - 1) + 1;
    end = paragraph.range.end;
    const gap = /^[ \t]*(?:\r?\n(?:[ \t]*(?=\r?\n)|$)?)?/.exec(text.slice(end))![0];
    end += gap.length;
    if (/^\r?\n/.test(text.slice(end)) && /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, start)))
      end += /^\r?\n/.exec(text.slice(end))![0].length;
  } else {
    const space = /^\s+/.exec(text.slice(end, paragraph.range.end))?.[0].length ?? 0;
    if (space > 0) end += space;
    else start = paragraph.range.start + text.slice(paragraph.range.start, start).trimEnd().length;
  }
  return [replace({ start, end }, '', title)];
}

/** Whether the letter would lose more by a sentence: a statement that it must make, the exemption that it relies on, or the request. */
function isNeeded(notice: Notice, sentence: Sentence, mayGo: readonly StatementKind[]): boolean {
  const { sentences, statements } = notice;
  const own = sentences.indexOf(sentence);
  return (
    statements.some((statement) => statement.sentence === own && !mayGo.includes(statement.kind)) ||
    citationsIn(notice, sentence.range).some(({ use }) => use === 'relied-on') ||
    sentences[own + 1]?.scope === 'request' ||
    // It tells of the request, or leads in to it.
    states(sentence.facts, 'opens-with-request') ||
    sentence.wording.text.endsWith(':')
  );
}
