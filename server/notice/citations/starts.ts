import {
  afterDivision,
  afterSeparator,
  endsNumber,
  type Item,
  isRange,
  type List,
  readList,
  readSiblings,
} from './grammar.ts';
import { isSectionNumber, keywords, readKeyword } from './keywords.ts';
import { between, readBareStep, readStep, type Step } from './steps.ts';
import type { Token } from './tokens.ts';

/** How a citation begins, and its list. */
export interface Start extends List {
  readonly kind: 'section' | 'regulation' | 'unmarked';
  /** Articles are of treaties and the GDPR, never of the four instruments. */
  readonly article: boolean;
  /** False for a number alone that only its surroundings can confirm. */
  readonly sure: boolean;
}

const announced = `(?:(?<![A-Za-z\\u00C0-\\u024F])|(?=§))(?:exemptions?|${keywords.join('|')})\\W*(?:s\\W*)?\\d`;
const bracketed = '\\d[A-Za-z]?\\W*\\(';
const start = new RegExp(`${announced}|${bracketed}`, 'i');

/**
 * Whether a citation may begin anywhere in a text: at a number behind a word that announces one, or before a bracket. Most
 * texts with figures have neither, and need not be cut into tokens.
 */
export const mayCite = (text: string): boolean => start.test(text);

/** Reads a citation that begins at token `i`: with a keyword, as "paragraph (a) of section 31(1)", or as `30(3)` alone. */
export function readStart(tokens: readonly Token[], i: number, text: string): Start | undefined {
  return readNested(tokens, i, text, 0);
}

function readNested(tokens: readonly Token[], i: number, text: string, depth: number): Start | undefined {
  const token = tokens[i]!;
  if (token.kind === 'number') return readUnmarked(tokens, i, text);
  if (afterDivision(tokens, i) !== undefined) return readInverted(tokens, i, text, depth);
  const keyword = readKeyword(tokens, i);
  if (!keyword) return undefined;
  const list = readList(tokens, keyword.next, token.start, keyword.plural ? 'all' : 'some', text);
  const article = keyword.kind === 'article';
  return { ...list, kind: keyword.kind === 'article' ? 'unmarked' : keyword.kind, article, sure: true };
}

/** Reads "(3A)(a)" behind "section 40(2) by virtue of", at token `i`; `last` is the provision before. */
export function readRelative(tokens: readonly Token[], i: number, last: Item, text: string): Start | undefined {
  const list = readSiblings(tokens, i, last, text);
  return list && { ...list, kind: 'unmarked', article: false, sure: true };
}

/** Sections whose number may stand without a keyword: exemptions, exceptions and the procedure about them. */
function isPlausible(section: string): boolean {
  const number = Number.parseInt(section, 10);
  return number === 1 || number === 2 || (number >= 8 && number <= 17) || (number >= 21 && number <= 44);
}

/** Sections whose brackets begin with a letter: FOISA s.26, s.30 and s.41. */
const lettered = new Set(['26', '30', '41']);

/** Before a number that is no section's, though a bracket follows it. */
const otherNumbers = new Set(
  `part question questions q page pages item items table figure fig annex appendix schedule clause paragraph para rule
  chapter point step no number ref reference version level grade form column row line note footnote document file exhibit
  article art volume vol tab option category band class group box day foi`.split(/\s+/),
);

/** `30(3)` without a keyword: digits with a bracket right behind them. */
function readUnmarked(tokens: readonly Token[], i: number, text: string): Start | undefined {
  const [number, bracket, before] = [tokens[i]!, tokens[i + 1], tokens[i - 1]];
  const stands = bracket?.text === '(' && (bracket.start === number.end || i === 0);
  if (!stands) return readNamed(tokens, i, text);
  if (!isSectionNumber(tokens, i) || !isPlausible(number.text)) return undefined;
  if (before && otherNumbers.has(before.lower)) return undefined;
  if (before?.end === number.start && !['(', '[', '"', "'", '-', '/', '&', ','].includes(before.text)) return undefined;
  if (before?.kind === 'number' || (before?.text === '/' && tokens[i - 2]?.kind === 'number')) return undefined;
  const first = readStep(tokens, i + 1, number.text.toUpperCase(), [], false)?.[0];
  if (!first || (first.level > 0 && !lettered.has(number.text))) return undefined;
  if (!first.wellFormed && i > 0) return undefined;
  const doubtful = number.text.length === 1 || bracket.start > number.end;
  if (doubtful && readStep(tokens, first.next, number.text, [first], false) === undefined) return undefined;
  const list = readList(tokens, i, number.start, 'none', text);
  const word = wordBefore(tokens, i);
  const kind = word === 'exception' && ['6', '10', '11', '12', '13'].includes(number.text) ? 'regulation' : 'unmarked';
  const statutory = list.items.length > 1 || list.items[0]!.steps.length > 1;
  const named = /^ex(?:em|ce)ptions?$/.test(tokens[list.next]?.lower ?? '');
  return { ...list, kind, article: false, sure: word !== undefined || statutory || named };
}

/** "Exemption 41", "exemptions 31 and 40": the number of a whole section, by the word before it. */
function readNamed(tokens: readonly Token[], i: number, text: string): Start | undefined {
  const [number, before, after] = [tokens[i]!, tokens[i - 1], tokens[i + 1]];
  const named = before?.lower === 'exemption' || before?.lower === 'exemptions';
  if (!named || !isSectionNumber(tokens, i) || !isPlausible(number.text)) return undefined;
  if (number.text.length === 1 || !endsNumber(after)) return undefined;
  const list = readList(tokens, i, number.start, before!.lower === 'exemptions' ? 'all' : 'some', text);
  return { ...list, kind: 'unmarked', article: false, sure: true };
}

/** The word that makes a number a provision: "exemption 31(3)", "the exception at 12(5)(b)", "under 40(2)", "EIR 12(5)(b)". */
function wordBefore(tokens: readonly Token[], i: number): 'exemption' | 'exception' | 'other' | undefined {
  const near = tokens[i - 1]?.lower ?? '';
  const word = ['at', 'in', 'under', 'of', ':', '('].includes(near) ? (tokens[i - 2]?.lower ?? '') : near;
  if (word.startsWith('exemption')) return 'exemption';
  if (word.startsWith('exception')) return 'exception';
  if (near === 'under' || near === 'subsection' || near === 'subsections') return 'other';
  return ['foia', 'foisa', 'eir', 'eirs', 'eisr', 'eisrs'].includes(word) ? 'other' : undefined;
}

/** "paragraph (a) of subsection (1) of section 31" is as deep as it goes. */
const deepest = 3;

/** "paragraph (a) of section 31(1)", "subsections (1) and (3) of section 31", "subsection 3 of section 31". */
function readInverted(tokens: readonly Token[], i: number, text: string, depth: number): Start | undefined {
  const named = afterDivision(tokens, i);
  if (depth === deepest || named === undefined) return undefined;
  const { parts, next } = readAllParts(tokens, named);
  if (parts.length === 0 || !['of', 'in', 'to', 'under'].includes(tokens[next]?.lower ?? '')) return undefined;
  const outerAt = tokens[next + 1]?.lower === 'the' ? next + 2 : next + 1;
  const outer = tokens[outerAt]?.kind === 'word' ? readNested(tokens, outerAt, text, depth + 1) : undefined;
  if (outer?.items.length !== 1) return undefined;
  const whole = outer.items[0]!;
  const items = parts.map((part, n): Item => {
    const steps = [...whole.steps, ...part];
    const start = n === 0 ? tokens[i]!.start : part[0]!.start;
    const end = n === parts.length - 1 ? whole.end : part.at(-1)!.end;
    return { ...whole, steps, start, end, wellFormed: steps.every((step) => step.wellFormed) };
  });
  return { ...outer, items };
}

/** Parts, and those of a part that is named before them: "subsection (1), paragraphs (a) and (c), of". */
function readAllParts(tokens: readonly Token[], i: number): { parts: Step[][]; next: number } {
  const { parts, next } = readParts(tokens, i);
  const [outer] = parts;
  const deeper = parts.length === 1 ? afterDivision(tokens, afterComma(tokens, next)) : undefined;
  const inside = deeper === undefined ? undefined : readParts(tokens, deeper);
  if (!outer || !inside?.parts.length) return { parts, next };
  return { parts: inside.parts.map((part) => [...outer, ...part]), next: afterComma(tokens, inside.next) };
}

const afterComma = (tokens: readonly Token[], i: number) => (tokens[i]?.text === ',' ? i + 1 : i);

/** What stands before "of section 31": "(1)(a)", "(a) and (b)", "(a) to (c)", "2 and 3A(a)". */
function readParts(tokens: readonly Token[], i: number): { parts: Step[][]; next: number } {
  const parts: Step[][] = [];
  let next = i;
  for (;;) {
    const joined = parts.length > 0 ? (afterSeparator(tokens, next) ?? next) : next;
    const part = readPart(tokens, joined);
    if (part.length === 0) return { parts, next };
    const before = parts.at(-1);
    if (before?.length === 1 && part.length === 1 && isRange(tokens, next)) {
      const [start, end] = [tokens[next]!.start, tokens[joined - 1]!.end];
      for (const name of between(before[0]!, part[0]!)) parts.push([{ ...part[0]!, text: name, start, end }]);
    }
    parts.push(part);
    next = part.at(-1)!.next;
  }
}

function readPart(tokens: readonly Token[], i: number): Step[] {
  const part: Step[] = [];
  for (
    let steps = readStep(tokens, i, '', [], false) ?? bareAlone(tokens, i);
    steps;
    steps = readStep(tokens, part.at(-1)!.next, '', part, false)
  ) {
    if (part.length > 0 && steps[0]!.level <= part.at(-1)!.level) break;
    part.push(...steps);
  }
  return part;
}

function bareAlone(tokens: readonly Token[], i: number): Step[] | undefined {
  const step = readBareStep(tokens, i);
  return step && [step];
}
