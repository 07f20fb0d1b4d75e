import type { Element } from '../notice/elements.ts';
import type { Notice, Sentence } from '../notice/model.ts';
import { replace } from './mend.ts';
import type { Fix } from './rule.ts';
import { tableAt } from './tableRows.ts';

/**
 * A fix that marks a sentence as saying an element, by a comment directly before it: on a line of its own where the
 * sentence begins a paragraph on a line, else behind the words in front of it, since what shares the line with a
 * comment that begins it is HTML. Never safe: only its author knows what a sentence is meant to say.
 */
export function markAsSaying(
  { text, paragraphs, sentences, style }: Notice,
  element: Element,
  sentence: Sentence,
  title = 'It does say so: here',
): Fix {
  const comment = `<!-- section17-reads: ${element} -->`;
  const { start } = sentence.range;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lead = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+|>[ \t]?)*[*_~`"'“‘([]*$/.exec(text.slice(line, start));
  const begins = sentences[paragraphs[sentence.paragraph]!.sentences.from] === sentence;
  const edit =
    begins && lead && !tableAt(text, start)
      ? { at: line, text: `${/^[ \t>]*/.exec(lead[0])![0]}${comment}${style.newline}` }
      : { at: endBefore(text, start), text: ` ${comment}` };
  return replace({ start: edit.at, end: edit.at }, edit.text, title, { preferred: false });
}

/** Where the words in front of a sentence end: before the marks that open it, and the white space before them. */
function endBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && /[*_~`"'“‘([]/.test(text[at - 1]!)) at--;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}
