import { contractions, instruments, neverNames, performing } from './words.ts';

/**
 * A word, a provision, a figure or a mark of a sentence. `w` is what phrases know it by: a word in lower case without
 * its hyphen, `§17(4)`, `§r12(5)(b)`, `§article6`, `ACCESS` for the name of an instrument under which
 * requests are answered, `STATUTE` for that of another, a figure, or the mark itself.
 */
export interface Token {
  readonly w: string;
  /** In the sentence's plain text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'provision' | 'instrument' | 'figure' | 'mark';
  /** Whether it is the last word of a name (`head`) or another of its words (`in`). Its words stay words. */
  readonly name: 'in' | 'head' | undefined;
  /** Whether the name is one that the authority is known by. Then its words are nothing else. */
  readonly given: boolean;
}

type Draft = { -readonly [Key in keyof Token]: Token[Key] };

/** All tokens have the same fields, so that the engine knows them as one kind of object. */
const draft = (w: string, start: number, end: number, kind: Token['kind']): Draft => {
  return { w, start, end, kind, name: undefined, given: false };
};

const limb = String.raw`(?: ?\((?:\d{1,2}[A-Z]{0,2}|[a-z]{1,2}|[ivx]{1,4})\))`;
/** A provision or a figure. */
const numbered = new RegExp(
  String.raw`(\b(?:[Ss]ections?|SECTIONS?|[Rr]egulations?|REGULATIONS?|[Aa]rticles?|ARTICLES?|[Ss]{1,2}|[Rr]egs?|[Aa]rts?)\.? ?\d{1,3}(?!\d)[A-Z]{0,2}${limb}*|\b\d{1,3}[A-Z]{0,2}${limb}+)` +
    String.raw`|\d(?:[\d,.]*\d)?`,
  'y',
);
/** A mark. A full stop within a sentence belongs to an abbreviation. */
const marks = /[;:,?!"()£&]|\.(?!\S)(?! [a-z])|-(?= )/y;

/**
 * The tokens of a sentence, in order, without what it quotes. `text` is plain text: straight quotes, hyphens for dashes, single spaces.
 * `names` are names of the authority, which count as names wherever they stand, and as nothing else.
 */
export function tokenise(text: string, names: readonly string[] = []): Token[] {
  const tokens = scan(text);
  const named = markNames(text.includes('"') ? withoutQuotations(tokens) : tokens, text);
  for (const name of names) markGiven(named, text, name);
  return named;
}

/** Whether a line, such as a letterhead, is a name and nothing else. */
export function isName(line: string): boolean {
  const tokens = scan(line);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || !isCapital(first, line) || instruments.has(last.w)) return false;
  return (
    endOfName(tokens, 0, line) === tokens.length && !tokens.some(({ w }) => neverNames.has(w) && !connecting.has(w))
  );
}

/** Whether a word has its capital for coming first, and is no name: `The`, `Having`. */
export const isOrdinary = (word: string): boolean => neverNames.has(word.toLowerCase());

/** Cuts a text into tokens. Words are cut by hand, since they are nearly all of it. */
function scan(text: string): Draft[] {
  const tokens: Draft[] = [];
  // Two spaces at the end, so that nothing is read beyond it: that would make the engine's code slower.
  const spaced = `${text}  `;
  let at = 0;
  while (at < text.length) {
    const code = spaced.charCodeAt(at);
    const word = isLetter(code) ? endOfWord(spaced, at) : 0;
    const found = isDigit(code) || (word > 0 && leadsToFigure(spaced, at)) ? numberedAt(text, at) : null;
    if (found) {
      const [all, provision] = found;
      const end = at + all.length;
      if (provision) tokens.push(draft(nameOf(all), at, end, 'provision'));
      else tokens.push(draft(all, at, end, 'figure'));
      at = end;
    } else if (word > 0) {
      addWords(tokens, text.slice(at, word), at);
      at = word;
    } else {
      const w = code > 32 && isMark(text, at) ? text[at]! : '';
      if (w === '&') tokens.push(draft('and', at, at + 1, 'word'));
      else if (w !== '') tokens.push(draft(w, at, at + 1, 'mark'));
      at++;
    }
  }
  return tokens;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
const isWordly = (code: number) => isLetter(code) || isDigit(code) || code === underscore;
const [apostrophe, hyphen, underscore] = [39, 45, 95];

/** Where the word ends that begins at `at`, with its 's and with all that hyphens link to it. */
function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (isWordly(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) === apostrophe && isAsciiLetter(text.charCodeAt(end + 1))) {
    end += 2;
    while (isAsciiLetter(text.charCodeAt(end))) end++;
  }
  while (text.charCodeAt(end) === hyphen && isWordly(text.charCodeAt(end + 1))) {
    end += 2;
    while (isWordly(text.charCodeAt(end))) end++;
  }
  return end;
}

function numberedAt(text: string, at: number): RegExpExecArray | null {
  numbered.lastIndex = at;
  return numbered.exec(text);
}

function isMark(text: string, at: number): boolean {
  marks.lastIndex = at;
  return marks.test(text);
}

/** The letters with which the name of a provision begins. */
const opensProvision = new Set([...'aArRsS'].map((letter) => letter.charCodeAt(0)));

/** Whether letters, and nothing but a full stop or a space, stand before a figure, as in a provision. */
function leadsToFigure(text: string, at: number): boolean {
  if (!opensProvision.has(text.charCodeAt(at))) return false;
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  if (text[end] === '.') end++;
  if (text[end] === ' ') end++;
  return isDigit(text.charCodeAt(end));
}

const isAsciiLetter = (code: number) => isLetter(code) && code < 128;

/** `Section 17 (4)` → `§17(4)`; `reg. 12(5)(b)` → `§r12(5)(b)`. */
function nameOf(provision: string): string {
  const law = /^a/i.test(provision) ? 'article' : /^r/i.test(provision) ? 'r' : '';
  return `§${law}${provision.slice(provision.search(/\d/)).replaceAll(' ', '').toLowerCase()}`;
}

/** Adds the words of what is written as one: a contraction is two, a chain of hyphens as many as it links. */
function addWords(tokens: Draft[], found: string, start: number): void {
  const lower = found.toLowerCase();
  const end = start + found.length;
  const push = (w: string, from: number, to: number) => tokens.push(draft(w, from, to, 'word'));
  // Most words have nothing to be cut at.
  const hyphened = found.includes('-');
  if (!hyphened && !found.includes("'") && lower !== 'cannot') {
    push(lower, start, end);
    return;
  }
  const links = hyphened ? found.split('-') : [];
  if (links.length > 2) {
    let at = start;
    for (const link of links) {
      addWords(tokens, link, at);
      at += link.length + 1;
    }
    return;
  }
  const negated = lower.endsWith("n't") ? lower.slice(0, -3) : lower === 'cannot' ? 'can' : undefined;
  if (negated !== undefined) {
    const stem = start + negated.length;
    push(contractions[negated] ?? negated, start, stem);
    push('not', stem, end);
    return;
  }
  const apostrophe = lower.indexOf("'");
  if (apostrophe < 0) {
    push(lower.replace('-', ''), start, end);
    return;
  }
  const tail = lower.slice(apostrophe);
  push(lower.slice(0, apostrophe).replace('-', ''), start, start + apostrophe);
  push(contractions[tail] ?? tail, start + apostrophe, end);
}

/** Leaves out what stands between quotation marks: somebody else says it. A mark that is not one of a pair quotes nothing. */
function withoutQuotations(tokens: Draft[]): Draft[] {
  const own: Draft[] = [];
  let open = -1;
  for (const token of tokens) {
    if (token.w !== '"') own.push(token);
    else if (open < 0) open = own.push(token) - 1;
    else {
      own.length = open;
      open = -1;
    }
  }
  return own;
}

const connecting = new Set(['of', 'and', 'for', 'the']);

/** `The Act` alone is that of the request; `the Fees Regulations` and the Data Protection Act are others. */
const accessLaw =
  /^(?:freedom of information (?:\(scotland\) )?|environmental information (?:\(scotland\) )?)?(?:act|regulations|foia|foisa|eirs?|eisr)\b/i;

/** Marks runs of capitals as names, and makes one token of the name of an instrument. */
function markNames(tokens: Draft[], text: string): Draft[] {
  let kept = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    tokens[kept++] = token;
    if (!isCapital(token, text) || neverNames.has(token.w)) continue;
    const to = endOfName(tokens, i, text);
    const last = tokens[to - 1]!;
    if (instruments.has(last.w)) {
      const year = tokens[to];
      const past = year?.kind === 'figure' && year.start === last.end + 1 ? to + 1 : to;
      token.end = tokens[past - 1]!.end;
      token.w = accessLaw.test(text.slice(token.start, token.end)) ? 'ACCESS' : 'STATUTE';
      token.kind = 'instrument';
      i = past - 1;
    } else if (to > i + 1 || i > 0 || acts(tokens[i + 1])) {
      token.name = 'in';
      for (i++; i < to; i++) {
        tokens[i]!.name = 'in';
        tokens[kept++] = tokens[i]!;
      }
      i--;
      last.name = 'head';
    }
  }
  tokens.length = kept;
  return tokens;
}

function isCapital({ kind, start }: Token, text: string): boolean {
  if (kind !== 'word') return false;
  const code = text.charCodeAt(start);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** Whether what follows a word that begins a sentence with its capital shows it to be somebody: `Ofwat holds`. */
const acts = (next: Token | undefined) => next !== undefined && performing.has(next.w);

/** Where a run of capitals that begins at `from` ends: one past its last word. */
function endOfName(tokens: readonly Token[], from: number, text: string): number {
  let end = from + 1;
  for (let at = end, linked = 0; at < tokens.length && linked < 3; at++) {
    const token = tokens[at]!;
    const open = tokens[at - 1]!;
    // `(Scotland)` stands within the name of an instrument.
    const bracket = token.w === '(' || token.w === ')';
    if (token.start - open.end > 1 || (token.kind !== 'word' && !bracket)) break;
    if (bracket) {
      const closed = token.w === '(' && tokens[at + 2]?.w === ')' && instruments.has(tokens[at + 3]?.w ?? '');
      if (!closed) break;
      at += 2;
    } else if (isCapital(token, text) || token.w === "'s") {
      linked = 0;
      if (token.w !== "'s") end = at + 1;
    } else if (connecting.has(token.w)) linked++;
    else break;
  }
  return end;
}

/** Marks a name that the authority is known by, wherever it stands; an abbreviation only as it is written. */
function markGiven(tokens: readonly Draft[], text: string, name: string): void {
  if (name.length < 2) return;
  const exact = name === name.toUpperCase();
  const [within, wanted] = exact ? [text, name] : [text.toLowerCase(), name.toLowerCase()];
  for (let from = within.indexOf(wanted); from >= 0; from = within.indexOf(wanted, from + wanted.length)) {
    const own = tokens.filter(({ start, end }) => start >= from && end <= from + wanted.length);
    const [first, last] = [own[0], own.at(-1)];
    if (first?.start !== from || last?.end !== from + wanted.length) continue;
    for (const token of own) Object.assign(token, { name: token === last ? 'head' : 'in', given: true });
  }
}
