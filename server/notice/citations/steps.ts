import type { Range } from '../model.ts';
import type { Token } from './tokens.ts';

/** One bracket of a provision: the `(a)` of `31(1)(a)`. */
export interface Step extends Range {
  /** Normalised: `1`, `5B`, `a`, `ii`. */
  readonly text: string;
  /** Depth in the instrument's own numbering: 0 numbers, 1 letters, 2 romans, 3 what stands under a roman. */
  readonly level: number;
  readonly wellFormed: boolean;
  /** Index of the token after it. */
  readonly next: number;
  /** Written without brackets: the `2` of "subsection 2", the `b` of "31(1) a and b". */
  readonly bare?: true;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Where (i) is the letter after (h): FOIA s.31(1)(i) and s.31(2)(i), FOISA s.35(2)(i). */
const lettersReachI = new Set(['31(1)', '31(2)', '35(2)']);

/** Sections with inserted subsections such as (3A): there `(3a)` is one bracket, elsewhere it is (3)(a) run together. */
const insertedSubsections = new Set(['11', '13', '38', '40', '53', '62', '63']);

/**
 * Reads one bracket at token `i`, however it is mangled.
 * @param before the steps of the path so far; decides what `(i)` is.
 * @param listed whether "and", a comma or the like stands before it, so that a sibling is meant.
 * @returns one step; two for `(1a)`; undefined where there is no bracket.
 */
export function readStep(
  tokens: readonly Token[],
  i: number,
  section: string,
  before: readonly Step[],
  listed: boolean,
): Step[] | undefined {
  const bracket = readBracket(tokens, i);
  // No instrument has a subsection (12) where a paragraph stands: `(30(2))` is another citation in brackets.
  if (!bracket || (!bracket.wellFormed && Number(bracket.content.text) > 11)) return undefined;
  const { content, wellFormed, start } = bracket;
  const letter = insertedLetter(tokens, bracket, section);
  if (letter) {
    const text = content.text + letter.content.text;
    return [{ text, level: 0, start, end: letter.end, wellFormed, next: letter.next }];
  }
  const { next, end } = bracket;
  const make = (raw: string, path: readonly Step[], sound: boolean): Step | undefined => {
    const level = levelOf(raw, section, path, listed);
    if (level === undefined) return undefined;
    return { text: level === 0 ? raw.toUpperCase() : raw.toLowerCase(), level, start, end, wellFormed: sound, next };
  };
  const runTogether = /^(\d{1,2})([a-z])$/.exec(content.text);
  if (runTogether && !insertedSubsections.has(section)) {
    const number = make(runTogether[1]!, before, false);
    const letter = number && make(runTogether[2]!, [number], false);
    return letter && [number, letter];
  }
  const step = make(content.text, before, wellFormed);
  return step && [step];
}

/**
 * Reads what stands at token `i` without brackets where its surroundings say that a part of a section is meant: a
 * number (`3A`, or `3(A)`), or a letter.
 */
export function readBareStep(tokens: readonly Token[], i: number): Step | undefined {
  const token = tokens[i];
  if (!token || token.kind === 'mark') return undefined;
  const { start, end, text: raw } = token;
  const make = (text: string, level: number, to = end, next = i + 1): Step => {
    return { text, level, start, end: to, wellFormed: true, next, bare: true };
  };
  if (token.kind === 'word') return /^[A-Ja-j]$/.test(raw) ? make(raw.toLowerCase(), 1) : undefined;
  if (!/^(?:[1-9]|1[01])[A-Za-z]?$/.test(raw)) return undefined;
  const letter = insertedLetter(tokens, { content: token, start, end, next: i + 1, wellFormed: true }, '');
  if (letter) return make(raw + letter.content.text, 0, letter.end, letter.next);
  return make(raw.toUpperCase(), 0);
}

/** The `(A)` of `40(3)(A)(a)`, which is printed `40(3A)(a)`. In capitals throughout, `40(3)(A)(I)`, it is a paragraph. */
function insertedLetter(tokens: readonly Token[], { content, next }: Bracket, section: string): Bracket | undefined {
  if (!/^\d$/.test(content.text) || (section && !insertedSubsections.has(section))) return undefined;
  const letter = readBracket(tokens, next);
  if (!letter?.wellFormed || !/^[A-C]$/.test(letter.content.text)) return undefined;
  const after = readBracket(tokens, letter.next);
  return after && /[A-Z]/.test(after.content.text) ? undefined : letter;
}

interface Bracket extends Range {
  readonly content: Token;
  readonly next: number;
  readonly wellFormed: boolean;
}

/** `(a)`, or a mangled `((a)`, `(1()` before another bracket, `a)` or `a` right behind a closed bracket. */
function readBracket(tokens: readonly Token[], i: number): Bracket | undefined {
  const at = (k: number) => tokens[k];
  const isMark = (k: number, mark: string) => at(k)?.text === mark;
  const touches = (k: number) => k > 0 && k < tokens.length && at(k)!.start === at(k - 1)!.end;
  let k = i;
  let wellFormed = true;
  if (isMark(k, ')') && touches(k) && isMark(k + 1, '(') && touches(k + 1)) {
    k += 1;
    wellFormed = false;
  }
  if (isMark(k, '(')) {
    if (isMark(k + 1, '(')) {
      k += 1;
      wellFormed = false;
    }
    const content = at(k + 1);
    if (!content || content.kind === 'mark') return undefined;
    const start = at(k)!.start;
    if (isMark(k + 2, ')')) return { content, start, end: at(k + 2)!.end, next: k + 3, wellFormed };
    if (isMark(k + 2, '(') && content.text.length <= 2 && touches(k + 2)) {
      const junk = isMark(k + 3, ')') ? k + 3 : k + 1;
      return { content, start, end: at(junk)!.end, next: junk + 1, wellFormed: false };
    }
    return undefined;
  }
  const content = at(k);
  if (!content || content.kind === 'mark' || content.text.length > 2 || !isMark(k - 1, ')') || !touches(k))
    return undefined;
  if (isMark(k + 1, ')') && touches(k + 1))
    return { content, start: content.start, end: at(k + 1)!.end, next: k + 2, wellFormed: false };
  const alone = content.kind === 'word' && content.text.length === 1 && !(touches(k + 1) && isMark(k + 1, "'"));
  return alone ? { content, start: content.start, end: content.end, next: k + 1, wellFormed: false } : undefined;
}

/** What a bracket's content is in the numbering; undefined where it is no numbering at all. */
function levelOf(raw: string, section: string, before: readonly Step[], listed: boolean): number | undefined {
  if (/^\d{1,2}[A-Za-z]?$/.test(raw)) return 0;
  const text = raw.toLowerCase();
  const last = before.at(-1);
  if (romans.includes(text)) {
    if (last && isRomanAfter(last.text, text)) return last.level;
    if (text.length > 1) return 2;
    if (last?.level === 1)
      return (text === 'i' && lettersReachI.has(`${section}(${before[0]?.text})`)) || listed ? 1 : 2;
    return last && last.level >= 2 ? 2 : 1;
  }
  if (!/^(?:[a-z]|[a-z][a-e])$/.test(text)) return undefined;
  return last && last.level >= 2 && (text.length > 1 || raw !== text) ? 3 : 1;
}

/** `(ii)` right after `(i)` is its sibling, whatever `(i)` was taken for. */
function isRomanAfter(previous: string, text: string): boolean {
  return text.length > 1 && romans.indexOf(text) === romans.indexOf(previous) + 1 && romans.includes(previous);
}

/** Whether `later` can follow `earlier` in one list: (a)(b), (1)(2), (3)(3A); never (2)(1). */
export const ascends = (earlier: Step, later: Step): boolean => rank(earlier) < rank(later);

/** The brackets strictly between two siblings, for a range; empty where they are neighbours or too far apart. */
export function between(from: Step, to: Step): string[] {
  const names: string[] = [];
  if (from.level !== to.level || from.text.length > 4) return names;
  const [low, high] = [rank(from), rank(to)];
  if (high - low > 12 * spacing) return names;
  for (let r = low + spacing; r < high; r += spacing) {
    const n = r / spacing;
    if (from.level === 0) names.push(String(n));
    else if (from.level === 2) names.push(romans[n - 1]!);
    else names.push(String.fromCharCode(96 + n));
  }
  return names.every((name) => name !== undefined) && Number.isInteger(low / spacing) ? names : [];
}

/** Room for inserted letters between two whole numbers. */
const spacing = 100;

function rank({ text, level }: Step): number {
  if (level === 0) {
    const digits = Number.parseInt(text, 10);
    return digits * spacing + (text.length > String(digits).length ? text.charCodeAt(text.length - 1) - 64 : 0);
  }
  if (level === 2) return (romans.indexOf(text) + 1) * spacing;
  return (text.charCodeAt(0) - 96) * spacing + (text.length > 1 ? text.charCodeAt(1) - 96 : 0);
}
