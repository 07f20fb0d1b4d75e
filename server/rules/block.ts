import { remembered } from '../language/remembered.ts';
import { lastUpTo } from '../notice/byHalves.ts';
import type { Citation, Notice, Range, Section, Sentence } from '../notice/model.ts';
import { isOwn } from './part.ts';
import { hasPlaceholder } from './speak.ts';

/** The sentences in which the authority itself speaks of the information: not the request, a quotation, rights or furniture. */
export const ownSentences = remembered((notice: Notice): readonly Sentence[] => notice.sentences.filter(isOwn));

/** Such a sentence with so many before it and so many after it. */
export function around(notice: Notice, sentence: Sentence, before: number, after: number): readonly Sentence[] {
  const own = ownSentences(notice);
  const i = own.indexOf(sentence);
  return own.slice(Math.max(0, i - before), i + after + 1);
}

/** Those in which something is still to be filled in. */
export const openSentences = remembered((notice: Notice): readonly Sentence[] =>
  ownSentences(notice).filter(({ range }) => hasPlaceholder(notice, range)),
);

/** The words of the request, as the letter gives them. */
export const requestIn = remembered(({ paragraphs }: Notice): string =>
  paragraphs
    .filter(({ scope }) => scope === 'request')
    .map(({ text }) => text)
    .join(' '),
);

/** The sentences under a heading, whatever their scope. */
export function sentencesUnder(notice: Notice, { paragraphs: { from, to } }: Section): readonly Sentence[] {
  const [first, last] = [notice.paragraphs[from], notice.paragraphs[to - 1]];
  return first && last ? notice.sentences.slice(first.sentences.from, last.sentences.to) : [];
}

/** The sentence that holds an offset of the draft; undefined in a heading. */
export function sentenceAt({ sentences }: Notice, offset: number): Sentence | undefined {
  const last = lastUpTo(sentences, offset, ({ range }) => range.start);
  return last && offset < last.range.end ? last : undefined;
}

/** The citations that stand within a stretch of the draft, in order. */
export function citationsIn({ citations }: Notice, { start, end }: Range): readonly Citation[] {
  return citations.filter(({ range }) => start <= range.start && range.end <= end);
}
