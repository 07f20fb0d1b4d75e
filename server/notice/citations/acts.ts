import type { Regime } from '../../law/provision.ts';
import { sharedNames } from '../../law/regimes.ts';
import type { Range } from '../model.ts';
import type { Token } from './tokens.ts';

/** An instrument named in the text. */
export interface NamedAct extends Range {
  readonly act: Regime | 'other' | undefined;
  /** As written, without "of the". */
  readonly name: string;
  /** Index of the token after it. */
  readonly next: number;
}

/** Abbreviations that are a whole name. "FOIA" leaves the regime to the letter, as "the Act" does. */
const abbreviations: Record<string, Regime | 'other' | undefined> = {
  foia: undefined,
  foi: undefined,
  foisa: 'foisa',
  eir: 'eir',
  eirs: 'eir',
  eisr: 'eisr',
  eisrs: 'eisr',
  dpa: 'other',
  gdpr: 'other',
  dpdi: 'other',
  echr: 'other',
  pace: 'other',
  ripa: 'other',
  ripsa: 'other',
  hra: 'other',
  cdpa: 'other',
  duaa: 'other',
};

const instruments = new Set(
  'act acts regulations regulation order rules directive convention measure code charter rule treaty'.split(' '),
);
const determiners = new Set('the that this those these said same above aforementioned'.split(' '));
const connectors = new Set('of and for the to in on by with etc or from against'.split(' '));

/** Capitalised or not, these are of the sentence or the heading and of no name. */
const outsideNames = new Set(
  'under this that these we it you your our as because request response question dear section sections factors harm is are'.split(
    ' ',
  ),
);

const foi = ['freedom', 'of', 'information'];
const ei = ['environmental', 'information'];
const known = [foi, ei, ['data', 'protection'], ['human', 'rights'], ['local', 'government'], ['equality']];

/** No name of an Act is longer: it bounds the look ahead. */
const longestName = 18;

/**
 * Reads an instrument's name at token `i`: `FOISA`, `EI(S)Rs`, `UK GDPR`, `Freedom of Information (Scotland) Act 2002`,
 * `2000 Act`, `Fees Regulations`, `SI 2004/3244`. A bare `Act` or `Regulations` is a name too when `afterThe`.
 */
export function readActName(tokens: readonly Token[], i: number, afterThe: boolean): NamedAct | undefined {
  return (
    readStatutoryInstrument(tokens, i) ??
    readBracketedAbbreviation(tokens, i) ??
    readAbbreviation(tokens, i) ??
    readYearAct(tokens, i) ??
    readFullName(tokens, i, afterThe)
  );
}

/** Reads "of the Freedom of Information Act 2000", "under FOISA", or the bare name after a citation. */
export function readActAfter(tokens: readonly Token[], i: number): NamedAct | undefined {
  let k = i;
  const first = tokens[k];
  if (!first) return undefined;
  const preposition = ['of', 'under', 'in', 'to', 'within', 'from'].includes(first.lower);
  if (preposition) k += 1;
  let determined = false;
  while (tokens[k] && determiners.has(tokens[k]!.lower)) {
    k += 1;
    determined = true;
  }
  if (!preposition && determined) return undefined;
  const name = readActName(tokens, k, preposition && determined);
  return name && { ...name, start: first.start };
}

/** Index of the token after `(FOIA)`, `(the Act)` or `("the EIRs")` at `i`; `i` where none stands there. */
export function skipAlias(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== '(') return i;
  for (let k = i + 1; k < i + 7; k += 1) {
    const token = tokens[k];
    if (token?.text === ')') return k > i + 1 ? k + 1 : i;
    const quote = token?.text === '"' || token?.text === "'";
    if (!quote && !determiners.has(token?.lower ?? '')) {
      const name = readActName(tokens, k, true);
      if (!name) return i;
      k = name.next - 1;
    }
  }
  return i;
}

function named(tokens: readonly Token[], i: number, next: number, act: NamedAct['act']): NamedAct {
  const [start, end] = [tokens[i]!.start, tokens[next - 1]!.end];
  return { act, start, end, next, name: nameOf(tokens.slice(i, next)) };
}

/** Token texts with a space where the draft has a gap. */
function nameOf(tokens: readonly Token[]): string {
  return tokens.map((t, k) => (k > 0 && t.start > tokens[k - 1]!.end ? ` ${t.text}` : t.text)).join('');
}

/** SI 2004/3244, SI 2004 No. 3391, SSI 2004/520. */
function readStatutoryInstrument(tokens: readonly Token[], i: number): NamedAct | undefined {
  const first = tokens[i];
  if (first?.text !== 'SI' && first?.text !== 'SSI') return undefined;
  let k = i + 1;
  if (tokens[k]?.kind !== 'number') return undefined;
  k += 1;
  while (tokens[k] && ['/', 'no', '.'].includes(tokens[k]!.lower)) k += 1;
  if (tokens[k]?.kind !== 'number') return undefined;
  const number = tokens[k]!.text;
  const act = first.text === 'SSI' && number === '520' ? 'eisr' : number === '3391' ? 'eir' : 'other';
  return named(tokens, i, k + 1, act);
}

/** EIR(S), EI(S)R, EI(S)Rs, FOI(S)A. */
function readBracketedAbbreviation(tokens: readonly Token[], i: number): NamedAct | undefined {
  const first = tokens[i]?.lower;
  if (first !== 'ei' && first !== 'eir' && first !== 'foi' && first !== 'eirs') return undefined;
  if (tokens[i + 1]?.text !== '(' || tokens[i + 2]?.lower !== 's' || tokens[i + 3]?.text !== ')') return undefined;
  const tail = tokens[i + 4];
  const touching = tail && tail.start === tokens[i + 3]!.end && ['r', 'rs', 'a'].includes(tail.lower);
  if (first === 'foi') return touching && tail.lower === 'a' ? named(tokens, i, i + 5, 'foisa') : undefined;
  // "EIR(s)" with a small s is only a careful plural.
  const act = first.startsWith('eir') && tokens[i + 2]!.text === 's' ? 'eir' : 'eisr';
  return named(tokens, i, touching ? i + 5 : i + 4, act);
}

/** FOIA, FOI Act, FOISA 2002, DPA 2018, UK GDPR. */
function readAbbreviation(tokens: readonly Token[], i: number): NamedAct | undefined {
  let k = i;
  const prefixed = tokens[k]?.text === 'UK' || tokens[k]?.text === 'EU';
  if (prefixed) k += 1;
  const word = tokens[k];
  if (word?.kind !== 'word' || !Object.hasOwn(abbreviations, word.lower)) return undefined;
  // "pace" and "hra" are words: an abbreviation has capitals.
  if (!/[A-Z].*[A-Z]/.test(word.text) && !word.lower.startsWith('foi') && !word.lower.startsWith('ei'))
    return undefined;
  if (prefixed && word.lower !== 'gdpr') return undefined;
  k += 1;
  let act = abbreviations[word.lower];
  if (word.lower === 'foi') {
    if (tokens[k]?.text === '(' && tokens[k + 1]?.lower === 'scotland' && tokens[k + 2]?.text === ')') {
      k += 3;
      act = 'foisa';
    }
    if (tokens[k]?.lower === 'act') k += 1;
    else if (act) return undefined;
  }
  if (isYear(tokens[k])) k += 1;
  return named(tokens, i, k, act);
}

/** the 2000 Act, the 1998 Act, the 2004 Regulations. */
function readYearAct(tokens: readonly Token[], i: number): NamedAct | undefined {
  const instrument = tokens[i + 1];
  if (!isYear(tokens[i]) || !instrument) return undefined;
  const year = tokens[i]!.text;
  if (instrument.text === 'Act') {
    // Scottish letters call theirs "the 2002 Act"; elsewhere there are several of that year.
    return named(tokens, i, i + 2, year === '2000' ? 'foia' : year === '2002' ? undefined : 'other');
  }
  return instrument.text === 'Regulations' ? named(tokens, i, i + 2, year === '2004' ? undefined : 'other') : undefined;
}

function readFullName(tokens: readonly Token[], i: number, afterThe: boolean): NamedAct | undefined {
  const first = tokens[i];
  if (first?.kind !== 'word' || connectors.has(first.lower) || outsideNames.has(first.lower)) return undefined;
  const lowerAllowed = known.some((words) => words.every((word, k) => tokens[i + k]?.lower === word));
  if (!lowerAllowed && !isCapitalised(first) && !(afterThe && instruments.has(first.lower))) return undefined;
  for (let k = i; k < i + longestName; k += 1) {
    const token = tokens[k];
    if (!token) return undefined;
    if (instruments.has(token.lower) && (lowerAllowed || isCapitalised(token) || k === i)) {
      if (k === i && !afterThe) return undefined;
      // In a heading in capitals, "WHY REGULATION 12(5)(e) APPLIES" names no Regulation.
      const after = tokens[k + 1];
      if (token.lower === 'regulation' && after?.kind === 'number' && !/^\d{4}$/.test(after.text)) return undefined;
      return finishName(tokens, i, k);
    }
    if (outsideNames.has(token.lower) || (token.lower === 'the' && instruments.has(tokens[k + 1]?.lower ?? '')))
      return undefined;
    const partOfName =
      token.kind === 'word'
        ? isCapitalised(token) || connectors.has(token.lower) || lowerAllowed
        : ['&', '(', ')', ',', '-', "'"].includes(token.text) && k > i;
    if (!partOfName) return undefined;
  }
  return undefined;
}

/** From the instrument's noun at `noun`, takes "(Scotland)", the year and an adjacent abbreviation's place. */
function finishName(tokens: readonly Token[], i: number, noun: number): NamedAct {
  let next = noun + 1;
  const bracketed = (word: string) =>
    tokens[next]?.text === '(' && tokens[next + 1]?.lower === word && tokens[next + 2]?.text === ')';
  if (bracketed('scotland')) next += 3;
  if (tokens[next]?.text === '(' && isYear(tokens[next + 1]) && tokens[next + 2]?.text === ')') next += 3;
  else if (isYear(tokens[next])) next += 1;
  else if (tokens[next]?.text === ',' && isYear(tokens[next + 1]) && noun > i) next += 2;
  // "Code of Practice", "Convention on Human Rights": the noun is not the name's last word.
  else if (
    ['code', 'convention', 'charter'].includes(tokens[noun]!.lower) &&
    ['of', 'on'].includes(tokens[next]?.lower ?? '')
  )
    while (
      tokens[next]?.kind === 'word' &&
      (isCapitalised(tokens[next]!) || ['of', 'on'].includes(tokens[next]!.lower))
    )
      next += 1;
  const words = tokens.slice(i, next).map((t) => t.lower);
  return named(tokens, i, next, regimeOf(words, noun - i));
}

/** Which instrument a full name is: `words` in lower case, its noun at `noun`. */
function regimeOf(words: readonly string[], noun: number): NamedAct['act'] {
  const kind = words[noun];
  const year = words.find((word) => /^\d{4}$/.test(word));
  const scottish = words.includes('scotland');
  if (noun === 0) return kind === 'act' || kind === 'regulations' ? undefined : 'other';
  const name = words
    .slice(0, noun)
    .filter((word) => word !== '(' && word !== ')' && word !== 'scotland' && word !== 'the');
  const endsWith = (ending: readonly string[]) =>
    ending.every((word, k) => name[name.length - ending.length + k] === word);
  if (kind === 'act' && endsWith(foi)) {
    if (scottish || year === '2002') return 'foisa';
    return year === '2000' ? 'foia' : year && sharedNames.has(year) ? 'other' : undefined;
  }
  if (kind === 'act' && (endsWith(['foi']) || endsWith(['information'])))
    return name.includes('freedom') || endsWith(['foi']) ? undefined : 'other';
  if (kind === 'regulations' && endsWith(ei) && !name.includes('fees')) return scottish ? 'eisr' : 'eir';
  return 'other';
}

const isYear = (token: Token | undefined) => token?.kind === 'number' && /^(?:1[6-9]|20)\d\d$/.test(token.text);
const isCapitalised = (token: Token) => token.kind === 'word' && token.text[0] !== token.text[0]!.toLowerCase();
