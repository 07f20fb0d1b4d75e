import { byText } from './byText.ts';
import { type Mode, modesOf } from './clauses.ts';
import type { FactKind } from './facts/index.ts';
import { modesOfStating } from './facts/modes.ts';
import { membersOf } from './forms.ts';
import { createMatcher, type Match } from './matcher.ts';
import { remembered } from './remembered.ts';
import { table } from './table.ts';
import { type Token, tokenise } from './tokens.ts';
import { asked, grammar, tentative, type WordConcept, type Words } from './words.ts';

export type { Mode } from './clauses.ts';
export type { HeadingKind } from './facts/headings.ts';
export type { FactKind } from './facts/index.ts';
export { modesOfStating } from './facts/modes.ts';
export { numberIn } from './numbers.ts';
export { isName, isOrdinary } from './tokens.ts';
export { abbreviations, answersInShort, type WordConcept } from './words.ts';

/** A stretch of a sentence's plain text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that a sentence does or says. */
export interface Fact {
  readonly kind: FactKind;
  readonly mode: Mode;
  /** The modal verb over it: `may`, `can`. */
  readonly modal?: string;
  readonly at: Span;
  readonly parts: Readonly<Partial<Record<Part, Span>>>;
  /** Where it is not the words alone that say so: its author marked the sentence, or the house listed the wording. */
  readonly by?: 'mark' | 'house';
}

/** Who, to what, under which provision, the words that do it, and those that say how likely it is. */
export type Part = 'who' | 'what' | 'by' | 'does' | 'modal';

interface Known {
  readonly names: readonly string[];
  readonly facts: readonly Fact[];
}

const match = createMatcher(table);
const known = new WeakMap<object, Known>();
const knownOfText = byText((): { now?: Known } => ({}));

/**
 * The facts of a sentence, in the order in which they end. `wording` is its plain text (straight quotes, single
 * spaces); what it came to is kept as long as that object. `names` are those by which the authority is known, so that
 * they count as names however they are written.
 */
export function factsIn(wording: { readonly text: string }, names: readonly string[] = []): readonly Fact[] {
  const before = known.get(wording);
  if (before && sameNames(before.names, names)) return before.facts;
  const ofText = knownOfText(wording.text);
  if (!ofText.now || !sameNames(ofText.now.names, names)) ofText.now = { names, facts: read(wording.text, names) };
  known.set(wording, ofText.now);
  return ofText.now.facts;
}

/** Whether a fact is in a mode in which its sentence states it. */
const isStated = ({ kind, mode }: Fact): boolean => modesOfStating(kind).includes(mode);

/** The facts of these kinds, each in a mode in which the sentence states it. */
export function stated(facts: readonly Fact[], ...kinds: readonly FactKind[]): readonly Fact[] {
  return facts.filter(({ kind, mode }) => kinds.includes(kind) && modesOfStating(kind).includes(mode));
}

/** The kinds of a sentence's facts that it states. Worked out once for each list of facts, which stays the same from key to key. */
export function kindsStated(facts: readonly Fact[]): ReadonlySet<FactKind> {
  let kinds = statedBy.get(facts);
  if (!kinds) {
    kinds = new Set(facts.filter(isStated).map(({ kind }) => kind));
    statedBy.set(facts, kinds);
  }
  return kinds;
}

const statedBy = new WeakMap<readonly Fact[], ReadonlySet<FactKind>>();

/** Whether one of a sentence's facts is of this kind, and in a mode in which the sentence states it. */
export function states(facts: readonly Fact[], kind: FactKind): boolean {
  // A loop, since a closure for each question is most of what a key would leave behind.
  for (const fact of facts) if (fact.kind === kind && modesOfStating(kind).includes(fact.mode)) return true;
  return false;
}

/** Whether one of a sentence's facts is of one of these kinds, and in a mode in which the sentence states it. */
export function statesAny(facts: readonly Fact[], kinds: ReadonlySet<FactKind>): boolean {
  for (const fact of facts) if (kinds.has(fact.kind) && isStated(fact)) return true;
  return false;
}

/** Whether a text, such as what a placeholder asks for, has a word of this concept of the lexicon. */
export function mentions(text: string, concept: WordConcept): boolean {
  let has = mentioning.get(concept);
  if (!has) {
    const members = wordsFor(concept);
    const whole = new Set(members);
    const stems = members.filter((member) => member.endsWith('~')).map((stem) => stem.slice(0, -1));
    has = byText((words) => wordsOf(words).some((w) => whole.has(w) || stems.some((stem) => w.startsWith(stem))), 500);
    mentioning.set(concept, has);
  }
  return has(text);
}

const mentioning = new Map<WordConcept, (text: string) => boolean>();
const wordsOf = byText((text) => tokenise(text).map(({ w }) => w), 500);

/** Whether a text begins with a word of this concept. */
export function opensWith(text: string, concept: WordConcept): boolean {
  const [first] = tokenise(text.slice(0, longestWord));
  return first !== undefined && wordsFor(concept).includes(first.w);
}

const members = remembered((concept: Words) => membersOf(concept));
const wordsFor = (concept: WordConcept) => members(asked[concept]);
const isIn = (w: string, concept: WordConcept) => wordsFor(concept).includes(w);

/** The names of authorities in a text: `Marsh Police`, `the University of Leeds`. */
export function bodiesIn(text: string): Span[] {
  if (!bodyWord.test(text)) return [];
  const tokens = tokenise(text);
  const spans: Span[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]!.name) continue;
    let to = from;
    while (tokens[to]?.name === 'in') to++;
    const kind = tokens.slice(from, to + 1).findLastIndex(({ w }) => isIn(w, 'namedBody'));
    // `University of Leeds` goes on after its kind, `Marsh Police Chief` does not.
    const goesOn = kind >= 0 && isIn(tokens[from + kind]!.w, 'department') && linked(tokens[from + kind + 1]);
    const last =
      kind < 0 || (kind === 0 && !goesOn && tokens[from - 1]?.w !== 'the')
        ? undefined
        : tokens[goesOn ? to : from + kind];
    const span = last && { start: tokens[from]!.start, end: last.end };
    // A letterhead in capitals is no name as sentences have it.
    if (span && /[a-z]/.test(text.slice(span.start, span.end))) spans.push(span);
    from = to;
  }
  return spans;
}

/** Without one of these words a text names no authority. */
const bodyWord = new RegExp(wordsFor('namedBody').join('|'), 'i');

const linked = (token: Token | undefined) => token?.w === 'of' || token?.w === 'for';

/** Whether a name tells the kind of an authority, and not which one: `Police Service`. */
export const isKindOfBody = byText(
  (name): boolean => tokenise(name).every(({ w }) => isIn(w, 'namedBody') || isIn(w, 'kindOfBody')),
  100,
);

/** No word of the lexicon has more characters. */
const longestWord = 30;

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((name, i) => name === b[i]));
}

const nothing: readonly Fact[] = [];

function read(text: string, names: readonly string[]): readonly Fact[] {
  const tokens = tokenise(text, names);
  const { found } = match(tokens);
  if (found.length === 0) return nothing;
  const excused = new Set<number>();
  const elsewhere = new Set<number>();
  for (const one of found) {
    const phrase = table.phrases[one.line]!;
    if (phrase < 0) excused.add(-1 - phrase);
    else if (phrase === otherSense) elsewhere.add(decides(one));
  }
  const modes = modesOf(tokens);
  const facts: Fact[] = [];
  /** Where in that list the fact of a kind stands that a token decides. Several lines may find the same. */
  const places = new Map<number, number>();
  for (const one of found) {
    const phrase = table.phrases[one.line]!;
    if (phrase < 0 || phrase === otherSense || excused.has(phrase)) continue;
    const at = decides(one);
    if (elsewhere.has(at)) continue;
    const { named } = one;
    const modal = modes.modalAt(at);
    const said = modes.of(at, named);
    const key = kindOf[phrase]! * tokens.length + at;
    const place = places.get(key);
    const before = place === undefined ? undefined : facts[place]!;
    const parts = partsOf(named, tokens);
    if (before?.mode === said) facts[place!] = { ...before, parts: { ...parts, ...before.parts } };
    // That one counts by which the sentence states it.
    if (before && (before.mode === said || modesOfStating(before.kind).includes(before.mode))) continue;
    const { kind, evenTentative } = table.facts[phrase]!;
    const open = !evenTentative && (said === 'asserted' || said === 'presumed');
    const mode = open && modal !== undefined && isTentative(modal, named, tokens) ? 'supposed' : said;
    const span = { start: tokens[nameStart(one.from, tokens)]!.start, end: tokens[one.to]!.end };
    const fact: Fact =
      modal === undefined ? { kind: kind!, mode, at: span, parts } : { kind: kind!, mode, modal, at: span, parts };
    if (place === undefined) places.set(key, facts.push(fact) - 1);
    else facts[place] = fact;
  }
  return facts;
}

/** The phrase of words that stand in another sense. */
const otherSense = table.facts.length - 1;
/** By phrase, the number of its kind: that of its last phrase. */
const lastOf = new Map(table.facts.map(({ kind }, phrase) => [kind, phrase] as const));
const kindOf = table.facts.map(({ kind }) => lastOf.get(kind)!);

const does = table.parts.indexOf('does');

/** The token whose clause decides about the mode of a match. */
function decides({ named, to }: Match): number {
  for (let i = named.length - 1; i >= 0; i--) if (named[i]!.part === does) return named[i]!.at;
  return to;
}

/** "Can" alone is a possibility; "cannot", as part of a phrase, is none. */
function isTentative(modal: string, named: Match['named'], tokens: readonly Token[]): boolean {
  if (modal !== 'can') return tentative.has(modal);
  return !named.some(({ at }) => grammar.negating.has(tokens[at]!.w));
}

/** Where the name begins whose word stands at `at`: a line needs its last word alone. */
function nameStart(at: number, tokens: readonly Token[]): number {
  let first = at;
  while (tokens[first - 1]?.name === 'in' && tokens[first]!.name) first--;
  return first;
}

function partsOf(named: Match['named'], tokens: readonly Token[]): Fact['parts'] {
  if (named.every(({ part }) => part < 0)) return noParts;
  const spans: Partial<Record<Part, Span>> = {};
  for (const { part, at } of named) {
    if (part < 0) continue;
    const name = table.parts[part] as Part;
    spans[name] = { start: spans[name]?.start ?? tokens[nameStart(at, tokens)]!.start, end: tokens[at]!.end };
  }
  return spans;
}

const noParts: Fact['parts'] = {};
