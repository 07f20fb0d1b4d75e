import type { Notice, Range, Sentence } from '../../notice/model.ts';
import { phrase } from '../phrase.ts';
import { dateLength, datePattern, isoAtEnd } from './dates.ts';

const promise = phrase(
  new RegExp(
    `\\b(?:by|until|no later than|not later than|before|on|expect\\w*|estimat\\w*|aim\\w*|hope\\w*|decision|reply|respond|response)\\b[^.]{0,80}?\\b${datePattern}`,
    'gi',
  ),
);
const received = /\b(?:received|reached us|dated|your (?:request|letter|e-?mail) of|asked|wrote|submitted)\b/i;

/** A date by which an extension letter says that a decision will be reached. */
export interface Promised {
  readonly iso: string;
  readonly range: Range;
}

/** The sentences that are the authority's own in a letter that extends time, rights left out. */
export function extending({ sentences }: Notice): readonly Sentence[] {
  return sentences.filter(({ scope }) => scope === 'content' || scope === 'ncnd' || scope === 'request');
}

/** The dates that a letter which extends time promises a decision by, in order. */
export function promisedDates(notice: Notice): readonly Promised[] {
  return extending(notice).flatMap((sentence) =>
    promise(sentence).flatMap(({ text, range }): Promised[] => {
      const iso = isoAtEnd(text);
      const known = notice.facts.received?.value ?? notice.facts.dated?.value;
      if (!iso || received.test(text) || (known !== undefined && iso <= known)) return [];
      return [{ iso, range: { start: range.end - dateLength(text), end: range.end } }];
    }),
  );
}

/** The words that extend the time, else where the answer begins. */
export function extension(notice: Notice): Range {
  const statement = notice.statements.find(({ kind, sentence }) => kind === 'extension' && sentence >= 0);
  return (
    statement?.range ??
    notice.paragraphs.find(({ range }) => range.start >= notice.opening.start)?.range ??
    notice.opening
  );
}
