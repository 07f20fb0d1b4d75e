import type { Range } from '../model.ts';
import type { Token } from './tokens.ts';

/** A title beside a citation, and the index of the token after it. */
export interface Title extends Range {
  readonly text: string;
  readonly next: number;
}

/** Words that the instruments' own headings, and the usual short forms of them, are made of. */
const vocabulary = new Set(
  `information accessible applicant otherwise other means reasonably intended future publication publish research
  programmes supplied relating concerning concern bodies body dealing security matters certain national defence international relations
  united kingdom internal economy economic financial investigation investigations proceedings conducted authority
  authorities public law enforcement court courts records record audit functions parliamentary privilege formulation
  development government scottish administration ministerial policy prejudice effective conduct affairs communications
  communication majesty king queen royal household honours health safety environment environmental personal data third
  party parties confidence confidential confidentiality provided obtained legal professional commercial commercially
  sensitive interests interest trade secrets prohibitions prohibited disclosure prevention detection crime apprehension
  prosecution offenders cost costs compliance exceeds limit appropriate fees vexatious repeated requests request manifestly
  unreasonable general material course completion unfinished documents incomplete justice fair trial criminal disciplinary
  inquiry intellectual property rights industrial volunteered person protection substantial substantially free frank
  provision advice exchange views purposes deliberation held not when received own of subject individual individuals
  exemption exceed where time estimate collective responsibility immigration controls taxation tax regulatory
  devolved administrations armed forces devolution civil ministers`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that may join those of a title, but neither begin nor end it. */
const joiners = new Set('of and the or to in for by with which is a an from at as s etc'.split(' '));

/** Words of the vocabulary that are no title by themselves. */
const generic = new Set(
  'exemption applicant subject individual individuals internal certain cost costs public information request requests disclosure publication data of not held when where other interest interests own person authority authorities public body bodies government means'.split(
    ' ',
  ),
);

const longestTitle = 24;

/**
 * Reads a title behind a citation, from token `i`: after a dash, a comma, a colon, nothing, in brackets or in quotes.
 * Without a dash, colon or bracket it must begin with a capital: "section 31 law" is prose.
 */
export function readTitle(tokens: readonly Token[], i: number, text: string): Title | undefined {
  let k = i;
  const mark = tokens[k]?.text ?? '';
  const separated = ['-', ':', ',', ';'].includes(mark);
  if (separated) k += 1;
  const open = tokens[k]?.text ?? '';
  const close = open === '(' ? ')' : open === "'" || open === '"' ? open : '';
  if (close) return readEnclosed(tokens, k, close, text);
  const first = tokens[k];
  if (first?.kind !== 'word') return undefined;
  const strong = mark === '-' || mark === ':';
  if (!strong && !(isCapital(first.text) && vocabulary.has(first.lower))) return undefined;
  return readRun(tokens, k, text);
}

/** All between brackets or quotes, if at least one word in it belongs to titles. */
function readEnclosed(tokens: readonly Token[], open: number, close: string, text: string): Title | undefined {
  let end = open + 1;
  while (tokens[end] && tokens[end]!.text !== close && end - open <= longestTitle) end += 1;
  if (tokens[end]?.text !== close || end === open + 1) return undefined;
  const inside = tokens.slice(open + 1, end);
  if (inside.some((t) => t.kind === 'number') || !inside.some(isTitleWord)) return undefined;
  return { ...span(tokens, open + 1, end, text), next: end + 1 };
}

/** The longest run of title words from `first`. */
function readRun(tokens: readonly Token[], from: number, text: string): Title | undefined {
  let first = from;
  while (joiners.has(tokens[first]?.lower ?? '') && !vocabulary.has(tokens[first]!.lower)) first += 1;
  let end = first;
  for (let k = first; k < first + longestTitle && tokens[k]; k += 1) {
    const token = tokens[k]!;
    if (vocabulary.has(token.lower)) end = k + 1;
    else if (!joiners.has(token.lower) && !['&', ',', "'"].includes(token.text)) break;
  }
  if (!tokens.slice(first, end).some(isTitleWord)) return undefined;
  while (end > first && tokens[end - 1]!.lower === 'exemption') end -= 1;
  return { ...span(tokens, first, end, text), next: end };
}

/**
 * Reads a title before a citation that begins at token `i`: "Law enforcement (section 31)", "Law enforcement - section 31".
 * @param floor index of the first token that may belong to it.
 */
export function readTitleBefore(
  tokens: readonly Token[],
  i: number,
  floor: number,
  text: string,
): Omit<Title, 'next'> | undefined {
  const mark = tokens[i - 1]?.text ?? '';
  if (i - 1 < floor || !['(', '-', ':', ','].includes(mark)) return undefined;
  let end = i - 1;
  if (tokens[end - 1]?.lower === 'exemption') end -= 1;
  let first = end;
  for (let k = end - 1; k >= floor && k > end - longestTitle; k -= 1) {
    const token = tokens[k]!;
    if (vocabulary.has(token.lower)) first = k;
    else if (!joiners.has(token.lower) && token.text !== '&') break;
  }
  if (first === end || !tokens.slice(first, end).some(isTitleWord)) return undefined;
  if ((mark === ',' || mark === ':') && first !== 0) return undefined;
  return span(tokens, first, end, text);
}

function span(tokens: readonly Token[], first: number, end: number, text: string) {
  const [start, stop] = [tokens[first]!.start, tokens[end - 1]!.end];
  return { text: text.slice(start, stop), start, end: stop };
}

const isTitleWord = (token: Token) => vocabulary.has(token.lower) && !generic.has(token.lower);
const isCapital = (word: string) => word[0] !== word[0]!.toLowerCase();
