import { type Fact, numberIn } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Notice, Range, Sentence } from '../../notice/model.ts';
import { ownSentences } from '../block.ts';
import { facts, phrase } from '../phrase.ts';

/** An amount of time or money in a sentence. */
export interface Figure {
  readonly kind: 'hours' | 'pounds';
  /** Minutes and seconds as hours. */
  readonly value: number;
  readonly range: Range;
  readonly text: string;
  /** Position in the sentence's plain text. */
  readonly index: number;
}

const time = facts('names-time');
const money = phrase(/£ ?\d[\d,]*(?:\.\d+)?/g);

/** The amounts of time and money that a sentence names, in order. */
export function figuresIn(sentence: Sentence): Figure[] {
  const { text: words } = sentence.wording;
  const times = time(sentence).map(({ range, text, index, parts }): Figure => {
    const { what, by } = parts as Required<Pick<Fact['parts'], 'what' | 'by'>>;
    const value = numberIn(words.slice(what.start, what.end)) / inAnHour[words[by.start]!.toLowerCase()]!;
    return { kind: 'hours', value, range, text, index };
  });
  const sums = money(sentence).map(({ range, text, index }): Figure => {
    return { kind: 'pounds', value: Number(text.replace(/[£ ,]/g, '')), range, text, index };
  });
  return [...times, ...sums].sort((a, b) => a.index - b.index);
}

/** How many of a unit of time, by its first letter, make an hour. */
const inAnHour: Readonly<Record<string, number>> = { h: 1, m: 60, s: 3600 };

/** The authority's own sentences that may name an amount of time or money, in order. */
export const sentencesWithFigures = remembered((notice: Notice): readonly Sentence[] =>
  ownSentences(notice).filter((sentence) => time.isIn(sentence) || money.isIn(sentence)),
);

/** Whether a figure is the limit's own or the rate's, not an estimate: £450 and £600, 18 and 24 hours, £25. */
export function isOfLimit({ kind, value }: Figure): boolean {
  return kind === 'pounds' ? [25, 15, 450, 600].includes(value) : [18, 24].includes(value);
}
