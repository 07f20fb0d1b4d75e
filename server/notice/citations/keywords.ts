import type { Token } from './tokens.ts';

/** `section`, `ss.`, `reg.` and what else announces a provision's number. */
export interface Keyword {
  readonly kind: 'section' | 'regulation' | 'article';
  readonly plural: boolean;
  /** Index of the number's token. */
  readonly next: number;
}

const kinds: Record<string, Keyword['kind']> = {
  section: 'section',
  sections: 'section',
  sect: 'section',
  sec: 'section',
  secs: 'section',
  s: 'section',
  ss: 'section',
  '§': 'section',
  regulation: 'regulation',
  regulations: 'regulation',
  reg: 'regulation',
  regs: 'regulation',
  article: 'article',
  articles: 'article',
  art: 'article',
  arts: 'article',
};

export const keywords = Object.keys(kinds);

const plurals = new Set(['sections', 'secs', 'ss', 'regulations', 'regs', 'articles', 'arts']);

/** Right before an "s" that is no keyword: the council's 31, U.S. 99, `--size=s1`. */
const stuckTo = ["'", '.', '=', '_', '@', '$'];

/** Before a bare "S30": things that are numbered so and are no law. */
const places = new Set(
  'street road lane avenue room block plot unit model route bus junction type series galaxy samsung audi class grade form ref reference case postcode'.split(
    ' ',
  ),
);

/** Reads a keyword at token `i` that a section's number follows. */
export function readKeyword(tokens: readonly Token[], i: number): Keyword | undefined {
  const word = tokens[i]!;
  if (!Object.hasOwn(kinds, word.lower)) return undefined;
  let next = i + 1;
  let plural = plurals.has(word.lower);
  if (tokens[next]?.text === '(' && tokens[next + 1]?.lower === 's' && tokens[next + 2]?.text === ')') {
    next += 3;
    plural = true;
  }
  const short = word.lower.length <= 4;
  const dotted = tokens[next]?.text === '.';
  if (dotted || (!short && tokens[next]?.text === ':')) next += 1;
  if (!isSectionNumber(tokens, next)) return undefined;
  const before = tokens[i - 1];
  const measured = before?.kind === 'number' && before.text.length < 4;
  if (short && (measured || (before?.end === word.start && stuckTo.includes(before.text)))) return undefined;
  if (word.text === 'S' && !dotted && !isSectionS(tokens, i)) return undefined;
  return { kind: kinds[word.lower]!, plural, next };
}

/** Whether a capital S without a stop is "section": `S31(3)`, `under S30`; not `Street S30`, `S30 4AB`, `S 30 buses`. */
function isSectionS(tokens: readonly Token[], i: number): boolean {
  const [word, number, after] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (after?.text === '(' && after.start - number.end <= 1) return true;
  if (number.start > word.end || places.has(tokens[i - 1]?.lower ?? '')) return false;
  return !(after?.kind === 'number' && tokens[i + 3]?.text.length === 2);
}

/** Whether token `i` can be a section's number: `31`, `22A`; not a year, a decimal, a percentage, a time or a date. */
export function isSectionNumber(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^[1-9]\d{0,2}[A-Za-z]?$/.test(token.text)) return false;
  const [after, then] = [tokens[i + 1], tokens[i + 2]];
  if (!after || after.start > token.end) return true;
  if (after.text === '%') return false;
  const runsOn = then?.kind === 'number' && then.start === after.end;
  return !(runsOn && ['.', ':'].includes(after.text)) && !(runsOn && after.text === ',' && then.text.length === 3);
}
