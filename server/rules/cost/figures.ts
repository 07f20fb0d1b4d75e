import type { Range, Sentence } from '../../notice/model.ts';
import { phrase, sentencesWith } from '../phrase.ts';

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

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');

/** A number as letters write it: `1,940`, `2.5`, `forty-six`. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|(?:${tens.join('|')})(?:-(?:${small.slice(0, 9).join('|')}))?|${small.join('|')}`;

const time = phrase(
  new RegExp(`\\b(?<!£ ?)(?:${numberPattern}|half an|an?)[ -](?:hours?|hrs?|minutes?|mins?|seconds?)\\b`, 'gi'),
);
const money = phrase(/£ ?\d[\d,]*(?:\.\d+)?/g);

/** The number that `numberPattern` matched, `half an` or `a`. */
export function numberIn(text: string): number {
  const word = text.toLowerCase();
  if (word === 'half an') return 0.5;
  if (word === 'a' || word === 'an') return 1;
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  const [ten, one] = word.split('-');
  const unit = (of: string | undefined) => (of ? small.indexOf(of) + 1 : 0);
  return tens.includes(ten!) ? (tens.indexOf(ten!) + 2) * 10 + unit(one) : unit(word);
}

/** The amounts of time and money that a sentence names, in order. */
export function figuresIn(sentence: Sentence): Figure[] {
  const times = time(sentence).map(({ range, text, index }): Figure => {
    const [, number = '', unit = ''] = /^(.+)[ -](\w+)$/.exec(text)!;
    const value = numberIn(number) / (unit[0]!.toLowerCase() === 'h' ? 1 : unit[0]!.toLowerCase() === 'm' ? 60 : 3600);
    return { kind: 'hours', value, range, text, index };
  });
  const sums = money(sentence).map(
    ({ range, text, index }): Figure => ({
      kind: 'pounds',
      value: Number(text.replace(/[£ ,]/g, '')),
      range,
      text,
      index,
    }),
  );
  return [...times, ...sums].sort((a, b) => a.index - b.index);
}

/** Of a notice's sentences those that may name an amount of time or money, in order. */
export function sentencesWithFigures(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentencesWith(sentences, time, money);
}

/** Whether a figure is the limit's own or the rate's, not an estimate: £450 and £600, 18 and 24 hours, £25. */
export function isOfLimit({ kind, value }: Figure): boolean {
  return kind === 'pounds' ? [25, 15, 450, 600].includes(value) : [18, 24].includes(value);
}
