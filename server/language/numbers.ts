import { small, tens } from './words.ts';

/** The number that a text is, in figures or words: `1,940`, `2.5`, `forty-six`, `half an`, `a`. NaN where it is none. */
export function numberIn(text: string): number {
  const word = text.toLowerCase();
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  const known = special[word];
  if (known !== undefined) return known;
  const [ten = '', one] = word.split('-');
  const unit = one === undefined ? 0 : small.indexOf(one) + 1;
  if (tens.includes(ten)) return (tens.indexOf(ten) + 2) * 10 + unit;
  return small.includes(word) ? small.indexOf(word) + 1 : Number.NaN;
}

const special: Readonly<Record<string, number>> = { a: 1, an: 1, 'half a': 0.5, 'half an': 0.5 };
