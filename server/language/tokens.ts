import { contractions, instruments, neverNames, performing } from './lexicon.ts';

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
  readonly name?: 'in' | 'head';
  /** Whether the name is one that the authority is known by. Then its words are nothing else. */
  readonly given?: true;
}

type Draft = { -readonly [Key in keyof Token]: Token[Key] };

const limb = String.raw`(?: ?\((?:\d{1,2}[A-Z]{0,2}|[a-z]{1,2}|[ivx]{1,4})\))`;
/** A provision, a figure, a word or a mark. A full stop within a sentence belongs to an abbreviation. */
const pieces = new RegExp(
  String.raw`(\b(?:[Ss]ections?|SECTIONS?|[Rr]egulations?|REGULATIONS?|[Aa]rticles?|ARTICLES?|[Ss]{1,2}|[Rr]egs?|[Aa]rts?)\.? ?\d{1,3}(?!\d)[A-Z]{0,2}${limb}*|\b\d{1,3}[A-Z]{0,2}${limb}+)` +
    String.raw`|(\d(?:[\d,.]*\d)?)` +
    String.raw`|([A-Za-zÀ-ɏ][\wÀ-ɏ]*(?:'[A-Za-z]+)?(?:-[\wÀ-ɏ]+)*)` +
    String.raw`|([;:,?!"()£&]|\.(?!\S)(?! [a-z])|-(?= ))`,
  'g',
);

/**
 * The tokens of a sentence, in order, without what it quotes. `text` is plain text: straight quotes, hyphens for dashes, single spaces.
 * `names` are names of the authority, which count as names wherever they stand, and as nothing else.
 */
export function tokenise(text: string, names: readonly string[] = []): Token[] {
  const named = markNames(withoutQuotations(scan(text)), text);
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

function scan(text: string): Draft[] {
  const tokens: Draft[] = [];
  for (const match of text.matchAll(pieces)) {
    const [found, provision, figure, word] = match;
    const start = match.index;
    const end = start + found.length;
    if (provision) tokens.push({ w: nameOf(found), start, end, kind: 'provision' });
    else if (figure) tokens.push({ w: found, start, end, kind: 'figure' });
    else if (word) addWords(tokens, found, start);
    else if (found === '&') tokens.push({ w: 'and', start, end, kind: 'word' });
    else tokens.push({ w: found, start, end, kind: 'mark' });
  }
  return tokens;
}

/** `Section 17 (4)` → `§17(4)`; `reg. 12(5)(b)` → `§r12(5)(b)`. */
function nameOf(provision: string): string {
  const law = /^a/i.test(provision) ? 'article' : /^r/i.test(provision) ? 'r' : '';
  return `§${law}${provision.slice(provision.search(/\d/)).replaceAll(' ', '').toLowerCase()}`;
}

/** Adds the words of what is written as one: a contraction is two, a chain of hyphens as many as it links. */
function addWords(tokens: Draft[], found: string, start: number): void {
  const links = found.split('-');
  if (links.length > 2) {
    let at = start;
    for (const link of links) {
      addWords(tokens, link, at);
      at += link.length + 1;
    }
    return;
  }
  const lower = found.toLowerCase();
  const end = start + found.length;
  const push = (w: string, from: number, to: number) => tokens.push({ w, start: from, end: to, kind: 'word' });
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
function withoutQuotations(tokens: readonly Draft[]): Draft[] {
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
function markNames(tokens: readonly Draft[], text: string): Draft[] {
  const named: Draft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const to = isCapital(token, text) && !neverNames.has(token.w) ? endOfName(tokens, i, text) : i;
    const last = tokens[to - 1];
    if (to > i && last && instruments.has(last.w)) {
      const year = tokens[to];
      const past = year?.kind === 'figure' && year.start === last.end + 1 ? to + 1 : to;
      const { end } = tokens[past - 1]!;
      const w = accessLaw.test(text.slice(token.start, end)) ? 'ACCESS' : 'STATUTE';
      named.push({ ...token, w, end, kind: 'instrument' });
      i = past - 1;
    } else if (to > i && (to > i + 1 || i > 0 || acts(tokens[i + 1]))) {
      for (; i < to; i++) named.push({ ...tokens[i]!, name: i === to - 1 ? 'head' : 'in' });
      i--;
    } else named.push(token);
  }
  return named;
}

const isCapital = ({ kind, start }: Token, text: string) => kind === 'word' && /[A-ZÀ-Þ]/.test(text[start]!);

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
