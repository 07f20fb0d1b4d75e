import { dateIn, figure, placeName } from './names.ts';
import type { Random } from './random.ts';

const groups = [
  'residents',
  'local reporters',
  'ward councillors',
  'charities',
  'small firms',
  'parents',
  'tenants',
  'patients',
  'students',
  'campaigners',
  'taxpayers',
  'staff',
  'neighbours',
  'commuters',
  'suppliers',
  'researchers',
];

type Words = Readonly<Record<string, string>>;

/**
 * Fills a phrase for one letter. `(one|two)` stands for one of its words; `{place}`, `{authority}` and other names
 * for what the letter's own `words` say; `{town}`, `{n}`, `{few}`, `{share}`, `{sum}`, `{year}`, `{day}` and `{group}`
 * for a name or figure that is new each time. A capital first letter (`{Group}`) begins a sentence.
 */
export function fill(phrase: string, words: Words, random: Random): string {
  return phrase
    .replace(/\(([^()|]*(?:\|[^()|]*)+)\)/g, (_, choice: string) => random.pick(choice.split('|')))
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = wordFor(name.toLowerCase(), words, random);
      return /^[A-Z]/.test(name) ? value[0]!.toUpperCase() + value.slice(1) : value;
    });
}

function wordFor(name: string, words: Words, random: Random): string {
  switch (name) {
    case 'town':
      return placeName(random);
    case 'n':
      return figure(random, 12, 9_800);
    case 'few':
      return figure(random, 3, 40);
    case 'share':
      return `${random.between(4, 88)} per cent`;
    case 'sum':
      return `£${figure(random, 2, 900)},${random.between(100, 999)}`;
    case 'year':
      return `${random.between(2014, 2025)}`;
    case 'day':
      return dateIn(random, random.chance(0.5));
    case 'group':
      return random.pick(groups);
    default:
      if (words[name] === undefined) throw new Error(`No word for {${name}}`);
      return words[name];
  }
}
