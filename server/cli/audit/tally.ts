// What records come to. One pass over any number of them, in memory that has a bound: numbers, and of each figure the
// first letters.

import type { Weight } from '../../rules/weight.ts';
import type { ClaimRecord, LetterRecord, TestRecord } from './record.ts';

/** A letter as it is listed under a figure, with the place in it that the figure is about, if any. */
export interface Listed {
  readonly path: string;
  readonly line?: number;
  readonly excerpt?: string | null;
}

/** So many letters are listed under each figure. */
export const mostListed = 100;
/** So many names of one kind (authorities, say) are counted apart; letters with others are counted together. */
const mostNames = 2000;

/** How many letters there are of one kind, and the first of them. */
export interface Figure {
  count: number;
  readonly listed: Listed[];
}

/** Figures by name. */
export type Figures = Map<string, Figure>;

/** The name under which those are counted that are too many to be named. */
export const others = '';

/** An exemption, with what the letters that rely on it make of the public interest. */
export interface ExemptionTally {
  readonly title: string | null;
  readonly letters: Figure;
  readonly ncnd: Figure;
  /** By limb, as precisely as letters cite it. */
  readonly limbs: Figures;
  /** Letters in which the law certainly asks for a test, and those of them that have none. */
  readonly required: Figure;
  readonly untested: Figure;
  /** Letters with a test, those of them that come to no conclusion, and the sums of factors and words a side. */
  readonly tested: Figure;
  readonly unbalanced: Figure;
  readonly favouring: { factors: number; words: number };
  readonly against: { factors: number; words: number };
}

/** A rule, by the letters in which it found something. */
export interface RuleTally {
  readonly letters: Figure;
  findings: number;
  /** The gravest weight that a finding of it had. */
  weight: Weight;
}

/** All that a report says. */
export interface Tally {
  readonly letters: Figure;
  readonly notices: Figure;
  /** Letters that were not read as notices, by the reason. */
  readonly notRead: Record<'other' | 'unread' | 'ignored', Figures>;
  readonly regimes: Figures;
  readonly stances: Figures;
  /** By name in small letters; letterheads have capitals. */
  readonly authorities: Figures;
  readonly authorityNames: Map<string, string>;
  readonly months: Figures;
  readonly exemptions: Map<string, ExemptionTally>;
  readonly rules: Map<string, RuleTally>;
  /** Notices by their gravest finding. */
  readonly gravest: Record<Weight | 'none', Figure>;
  /** Notices by how late they are, and those that do not tell, by the reason. */
  readonly lateness: Figures;
  readonly untimed: Figures;
  /** How many notices took so many working days. */
  readonly workingDays: Map<number, number>;
}

/** From the gravest: a letter that was sent with a gap in it cannot stay as it is. */
export const weights: readonly Weight[] = ['must', 'gap', 'should', 'could'];

/** How late a letter may be, in working days, by the name of the band; the last has no end. */
export const bands: readonly { readonly name: string; readonly most: number }[] = [
  { name: 'in time', most: 0 },
  { name: '1 to 5 working days late', most: 5 },
  { name: '6 to 20 working days late', most: 20 },
  { name: '21 to 60 working days late', most: 60 },
  { name: 'more than 60 working days late', most: Infinity },
];

/** A tally of no letters. */
export function emptyTally(): Tally {
  return {
    letters: figure(),
    notices: figure(),
    notRead: { other: new Map(), unread: new Map(), ignored: new Map() },
    regimes: new Map(),
    stances: new Map(),
    authorities: new Map(),
    authorityNames: new Map(),
    months: new Map(),
    exemptions: new Map(),
    rules: new Map(),
    gravest: { must: figure(), gap: figure(), should: figure(), could: figure(), none: figure() },
    lateness: new Map(),
    untimed: new Map(),
    workingDays: new Map(),
  };
}

/** Counts a letter in. */
export function addRecord(tally: Tally, record: LetterRecord): void {
  const { path, outcome, why, regime, stance, authority, month, daysLate, workingDays, untimed } = record;
  const letter: Listed = { path };
  list(tally.letters, letter);
  if (outcome !== 'notice') {
    list(of(tally.notRead[outcome], why ?? others), letter);
    return;
  }
  list(tally.notices, letter);
  list(of(tally.regimes, regime ?? others), letter);
  list(of(tally.stances, stance ?? others), letter);
  addAuthority(tally, authority, letter);
  list(of(tally.months, month ?? others), letter);
  if (daysLate !== null) list(of(tally.lateness, bands.find(({ most }) => daysLate <= most)!.name), letter);
  else list(of(tally.untimed, untimed ?? others), letter);
  if (workingDays !== null) tally.workingDays.set(workingDays, (tally.workingDays.get(workingDays) ?? 0) + 1);
  addClaims(tally, record.exemptions, letter);
  addFindings(tally, record);
}

function addAuthority(tally: Tally, name: string | null, letter: Listed): void {
  const key = name?.toLowerCase() ?? others;
  const known = of(tally.authorities, key);
  list(known, letter);
  if (name !== null && known.count === 1) tally.authorityNames.set(key, name);
}

/** An exemption counts once a letter, however many of its limbs are relied on, with the fullest of their tests. */
function addClaims(tally: Tally, claims: readonly ClaimRecord[], letter: Listed): void {
  for (const name of new Set(claims.map((claim) => claim.of))) {
    const own = claims.filter((claim) => claim.of === name);
    const exemption = exemptionIn(tally, name, own[0]!.title);
    if (!exemption) continue;
    list(exemption.letters, letter);
    if (own.some(({ scope }) => scope === 'ncnd')) list(exemption.ncnd, letter);
    for (const limb of new Set(own.map((claim) => claim.exemption))) list(of(exemption.limbs, limb), letter);
    const test = fullest(own.flatMap(({ test }) => test ?? []));
    if (own.some(({ testRequired }) => testRequired)) {
      list(exemption.required, letter);
      if (!test) list(exemption.untested, letter);
    }
    if (!test) continue;
    list(exemption.tested, letter);
    if (!test.balance) list(exemption.unbalanced, letter);
    for (const side of ['favouring', 'against'] as const) {
      exemption[side].factors += test[side].factors;
      exemption[side].words += test[side].words;
    }
  }
}

function exemptionIn({ exemptions }: Tally, name: string, title: string | null): ExemptionTally | undefined {
  const known = exemptions.get(name);
  if (known || exemptions.size >= mostNames) return known;
  const none: ExemptionTally = {
    title,
    letters: figure(),
    ncnd: figure(),
    limbs: new Map(),
    required: figure(),
    untested: figure(),
    tested: figure(),
    unbalanced: figure(),
    favouring: { factors: 0, words: 0 },
    against: { factors: 0, words: 0 },
  };
  exemptions.set(name, none);
  return none;
}

function fullest(tests: readonly TestRecord[]): TestRecord | undefined {
  const factors = ({ favouring, against }: TestRecord) => favouring.factors + against.factors;
  return [...tests].sort((a, b) => factors(b) - factors(a))[0];
}

function addFindings({ rules, gravest }: Tally, { path, findings }: LetterRecord): void {
  for (const rule of new Set(findings.map((finding) => finding.rule))) {
    const own = findings.filter((finding) => finding.rule === rule);
    const { line, excerpt } = own[0]!;
    const tally = rules.get(rule) ?? { letters: figure(), findings: 0, weight: own[0]!.weight };
    if (rules.size < mostNames) rules.set(rule, tally);
    list(tally.letters, { path, line, excerpt });
    tally.findings += own.length;
    tally.weight = gravestOf([tally.weight, ...own.map(({ weight }) => weight)])!;
  }
  list(gravest[gravestOf(findings.map(({ weight }) => weight)) ?? 'none'], { path });
}

const gravestOf = (found: readonly Weight[]): Weight | undefined => weights.find((weight) => found.includes(weight));

/** Several figures, none of which has a letter of another, as one. */
export function together(figures: Iterable<Figure>): Figure {
  const sum = figure();
  for (const { count, listed } of figures) {
    sum.count += count;
    sum.listed.push(...listed.slice(0, mostListed - sum.listed.length));
  }
  return sum;
}

const figure = (): Figure => ({ count: 0, listed: [] });

function of(figures: Figures, name: string): Figure {
  const key = figures.has(name) || figures.size < mostNames ? name : others;
  const known = figures.get(key) ?? figure();
  figures.set(key, known);
  return known;
}

function list(figure: Figure, letter: Listed): void {
  figure.count++;
  if (figure.listed.length < mostListed) figure.listed.push(letter);
}
