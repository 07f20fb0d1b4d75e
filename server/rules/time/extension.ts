import type { Notice, Range, Sentence } from '../../notice/model.ts';
import { firstLine } from '../opening.ts';
import { facts, type Phrase, rangeIn } from '../phrase.ts';
import { datesIn } from './dates.ts';

const toDate = facts('points-to-date');
const toRequest = facts('points-to-request');

/** The sentences that are the authority's own in a letter that extends time, rights left out. */
export function extending({ sentences }: Notice): readonly Sentence[] {
  return sentences.filter(({ scope }) => scope === 'content' || scope === 'ncnd' || scope === 'request');
}

/** The dates that a letter which extends time promises a decision by, in order. */
export function promisedDates(notice: Notice) {
  const known = notice.facts.received?.value ?? notice.facts.dated?.value ?? '';
  return extending(notice).flatMap((sentence) =>
    datesIn(sentence.wording.text).flatMap(({ iso, start, end }) => {
      const before = (find: Phrase) => find(sentence).findLast(({ index }) => index < start)?.index ?? -1;
      if (iso <= known || before(toDate) <= before(toRequest)) return [];
      return [{ iso, range: rangeIn(sentence, start, end) }];
    }),
  );
}

/** The words that extend the time, else where the answer begins. */
export function extension(notice: Notice): Range {
  const statement = notice.statements.find(({ kind, sentence }) => kind === 'extension' && sentence >= 0);
  return statement?.range ?? firstLine(notice);
}
