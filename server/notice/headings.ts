import { byText } from '../language/byText.ts';
import {
  type HeadingFact,
  type HeadingKind,
  headingFactsIn,
  headingTokens,
  headingWords as lists,
  readHeading,
} from '../language/headings.ts';
import type { CitedProvision } from './citations.ts';
import type { About, Role } from './model.ts';

/** What a line announces, if it is a heading. */
export interface HeadingWords {
  /** What `decision` and `refusal-reasons` are is told by what stands beside them: `outline.ts`. */
  readonly role: Role | 'decision' | 'refusal-reasons';
  readonly about?: About;
  /** Of one side, whether it may be the other: "Factors favouring section 31", "Points for staying quiet". Of an exemption without a provision, whether it may be the harm. */
  readonly eitherSide?: true;
  /** The phrase that decided, and the words that it matched. */
  readonly by?: { readonly kind: HeadingKind; readonly words: string };
}

/** How strongly a line is set as a heading: by marks, by standing alone on a short line, or not at all. */
export type Setting = 'typeset' | 'standing' | 'running';

/** No heading has more characters. */
export const longestHeading = 180;
/** How many words a heading may have: fewer where the words that tell its role stand among others. */
const mostWords = { pure: 24, mixed: 14 };
/**
 * A short line may name its subject besides, by so many words, and no more than every second: "Reasons in favour of
 * disclosing the survey now".
 */
const subjectWords = 4;
/** A line that speaks of an exemption is over it if it is so short; shorter, if it has words of its subject. */
const exemptionWords = { pure: 8, mixed: 5 };

type Roles<R> = readonly (readonly [HeadingKind, R])[];

/** The role of a line that consists of one of these and nothing else; the first that fits counts. */
const whole: Roles<HeadingWords['role']> = [
  ['heads-title', 'title'],
  ['heads-refusal-reasons', 'refusal-reasons'],
  ['heads-response', 'response'],
  ['heads-exemption', 'exemption'],
  ['heads-request', 'request'],
  ['heads-decision', 'decision'],
  ['heads-rights', 'review'],
];
/** The role of a line set as a heading that has other words besides. */
const mixed: Roles<Role> = [
  ['heads-request', 'request'],
  ['heads-title', 'title'],
  ['heads-rights', 'review'],
];
/** The role of a part of the letter by the words after its number: "Part D: Recourse". */
const ofPart: Roles<Role> = [
  ['heads-request', 'request'],
  ['heads-rights', 'review'],
];
const isWhole = ({ whole }: HeadingFact) => whole;
const reasons: Roles<Role> = [
  ['heads-balance', 'balance'],
  ['heads-public-interest', 'public-interest'],
  ['heads-harm', 'harm'],
  ['heads-ncnd', 'ncnd'],
];

/**
 * What a heading's words announce. In running lines its words must hold nothing else than heading words; a line
 * that is set as a heading need only hold the role. `cited` are the provisions in `text`. The words are those of
 * `language/facts/headings.ts`. In a heading of two languages one half tells: "Ein penderfyniad / Our decision".
 */
export function headingWords(
  text: string,
  cited: readonly CitedProvision[],
  setting: Setting,
): HeadingWords | undefined {
  if (text.length > longestHeading) return undefined;
  const plain = undated(unnumbered(text, cited[0]?.start === 0));
  const words = announced(plain, setting);
  if (words || !/[/|]/.test(plain)) return words;
  const halves = plain.split(/ ?[/|] ?/).map((half) => announced(half, setting));
  return halves.find((half) => half !== undefined);
}

function announced(plain: string, setting: Setting): HeadingWords | undefined {
  const typeset = setting === 'typeset';
  if (!typeset && /^[a-z]/.test(plain)) return undefined;
  const { words, facts: factsOf } = readHeading(plain);
  if (words.every(isProvision)) return undefined;
  if (!typeset && plain.endsWith('.') && lists.concluding.has(words.at(-1)!)) return undefined;
  const facts = factsOf();
  const by = ({ kind, start, end }: HeadingFact) => ({ kind, words: plain.slice(start, end) });
  const entire = decisive(whole, facts.filter(isWhole));
  if (entire) return { role: entire.role, by: by(entire.fact) };
  if (words.length > mostWords.pure) return undefined;
  const among = setting !== 'running' && words.length <= mostWords.mixed ? decisive(mixed, facts) : undefined;
  if (among) return { role: among.role, by: by(among.fact) };
  const part = facts.find(({ kind, end }) => kind === 'heads-part' && beginsPart(plain.slice(end)));
  const named = part && decisive(ofPart, headingFactsIn(plain.slice(part.end).replace(/^\W+/, '')).filter(isWhole));
  const numbered = part && ({ role: named?.role ?? 'other', by: by(part) } as const);
  if (numbered && !words.some((word) => lists.telling.has(word) && !lists.between.has(word))) return numbered;
  const own = words.filter(isOwn).length;
  if (!typeset) {
    if (facts.some(({ kind }) => kind === 'is-sentence') || /[.?!]\s/.test(plain)) return undefined;
    if (!words.some((word) => lists.telling.has(word))) return undefined;
    if (own > (setting === 'standing' ? Math.min(subjectWords, words.length / 2) : 0)) return undefined;
  }
  const reason = reasonIn(plain, facts, words, { typeset, pure: own === 0 });
  return reason ? { ...reason.words, by: by(reason.fact) } : numbered;
}

/** What a heading over reasons is: one side of the public interest, the balance, the harm, an exemption. */
function reasonIn(
  plain: string,
  facts: readonly HeadingFact[],
  words: readonly string[],
  { typeset, pure }: { readonly typeset: boolean; readonly pure: boolean },
): { readonly words: HeadingWords; readonly fact: HeadingFact } | undefined {
  const about = aboutIn(facts);
  const side = sideIn(plain, facts, typeset);
  const eitherSide = facts.some(({ kind }) => kind === 'argues-about-provision') && !about;
  if (side) {
    const either = eitherSide || !side.sure;
    return { words: { role: side.role, about, ...(either && { eitherSide: true }) }, fact: side.fact };
  }
  const found = decisive(reasons, facts);
  if (found) {
    const { role, fact } = found;
    return { words: { role, about: role === 'ncnd' ? 'confirmation' : about }, fact };
  }
  const short = words.length <= (pure ? exemptionWords.pure : exemptionWords.mixed);
  const fact = facts.find(({ kind }) => kind === 'heads-exemption' || (kind === 'names-exemption' && short));
  if (!fact || !(typeset || pure)) return undefined;
  // "Why the exception applies" under a claim is over its harm.
  const either = !words.some(isProvision) || facts.some(({ kind }) => kind === 'asks-why-exempt');
  return { words: { role: 'exemption', ...(either && { eitherSide: true }) }, fact };
}

/** The first of some roles that a fact gives, and that fact. */
function decisive<R>(roles: Roles<R>, facts: readonly HeadingFact[]): { role: R; fact: HeadingFact } | undefined {
  for (const [wanted, role] of roles) {
    const fact = facts.find(({ kind }) => kind === wanted);
    if (fact) return { role, fact };
  }
  return undefined;
}

/** What a side may be for or against. */
const objects: ReadonlySet<HeadingKind> = new Set(['names-giving', 'names-keeping', 'argues-about-provision']);

/** A heading over one side of a public interest test: direction times object gives the side. */
function sideIn(
  plain: string,
  facts: readonly HeadingFact[],
  typeset: boolean,
): { readonly role: Role; readonly sure: boolean; readonly fact: HeadingFact } | undefined {
  const turns = facts.filter(({ kind }) => kind === 'argues-for' || kind === 'argues-against');
  const [turn] = turns.sort((a, b) => a.end - b.end);
  if (!turn) return undefined;
  const of = facts.filter(({ end }) => end >= turn.end).map(({ kind }) => kind);
  const keeps = of.includes('names-keeping');
  const hasObject = headingTokens(plain.slice(turn.end)).length > 0;
  const known = !hasObject || of.some((kind) => objects.has(kind));
  if (!known && !typeset) return undefined;
  return { sure: known, role: (turn.kind === 'argues-against') === keeps ? 'favouring' : 'against', fact: turn };
}

/** Whether words speak of giving information or of saying whether it is held. */
export const aboutOf = byText((text): About | undefined => aboutIn(headingFactsIn(text)));

function aboutIn(facts: readonly HeadingFact[]): About | undefined {
  const speaks = (wanted: HeadingKind) => facts.some(({ kind }) => kind === wanted);
  return speaks('about-confirmation') ? 'confirmation' : speaks('about-disclosure') ? 'disclosure' : undefined;
}

const isProvision = (word: string) => word.startsWith('§');
/** Whether a word belongs to the subject of this heading, and not to what headings say. */
export const isOwn = (word: string) =>
  !isProvision(word) && !/^(?:\d.*|ACT|'s)$/.test(word) && !lists.between.has(word) && !lists.telling.has(word);

/** Whether what follows "Question 2" is nothing, or the name of what was asked there. */
const beginsPart = (rest: string) => /^\W*$|^ ?[:-] /.test(rest) && !headingTokens(rest).some(isProvision);

/** The house's name of a heading, and a heading that is held against it: without case, number, marks and closing colon. */
export function bare(text: string): string {
  return unnumbered(text, false)
    .toLowerCase()
    .replace(/(?<![\s*_:.;,-])[\s*_:.;,-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A heading's text without the date at its end: "Your request (22 October 2026)", "YOUR REQUEST, 24 APRIL 2026". */
const undated = (text: string) => text.replace(/ ?[,(] ?\d{1,2} [A-Za-z]{3,9} \d{4}\)?$/, '');

/** A heading's text without its number and the name of the annex that it is the heading of. "s. 31" is no number. */
function unnumbered(text: string, cites: boolean): string {
  if (cites) return text;
  const [, annex = ''] = /^[\s*_#]*([a-z]+) [a-z0-9]{1,2}\b/i.exec(text) ?? [];
  const named = lists.annex.has(annex.toLowerCase()) ? text.replace(/^[\s*_#]*[a-z]+ \S{1,2} ?[-:.]? ?/i, '') : text;
  return named.replace(/^[\s*_#]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+)?/i, '');
}
