import type { Provision, Regime } from './provision.ts';

/**
 * Whether a public interest test follows. `mixed`: some of what the provision covers is absolute and
 * some is not. `contested`: the ICO and a tribunal disagree, so no rule should insist on either.
 */
export type Nature = 'absolute' | 'qualified' | 'mixed' | 'contested';

/** What has to be shown for it to apply. Only `class` needs nothing beyond what the information is. */
export type Basis = 'class' | 'prejudice' | 'adverse-effect' | 'necessity' | 'endanger' | 'opinion' | 'mixed';

/** A part of an exemption that has a meaning of its own. */
export interface Limb {
  readonly provision: Provision;
  /** What it protects, in our own words. */
  readonly label: string;
  /** Where it differs from the exemption as a whole. */
  readonly nature?: Nature;
  readonly basis?: Basis;
  readonly instead?: Regime;
}

/** An exemption (FOIA, FOISA) or an exception (EIR, EI(S)R). */
export interface Exemption {
  readonly regime: Regime;
  /** What it is called by: `FOIA s.31`, `FOIA s.40(2)`, `EIR reg.12(5)(b)`. */
  readonly provision: Provision;
  /** Number of its section or regulation: `31`, `40`, `12`. */
  readonly section: string;
  /** The heading in the instrument; for an exception, which has none, a plain name. */
  readonly title: string;
  readonly altTitles: readonly string[];
  /** Provisions under which information is withheld. */
  readonly content: readonly Provision[];
  /** Provisions that exclude the duty to say whether it is held. */
  readonly ncnd: readonly Provision[];
  /** Content provisions that the NCND provisions do not reach: FOIA s.43(1), FOISA s.39(2). */
  readonly withoutNcnd: readonly Provision[];
  readonly nature: Nature;
  readonly basis: Basis;
  /** The Regulations that the request must be dealt with under instead, in a notice of their own: FOIA s.39. */
  readonly instead?: Regime;
  /** Words of the instrument that a notice should echo. */
  readonly testWords: readonly string[];
  /** Alternatives to choose between, and parts whose basis differs. */
  readonly limbs: readonly Limb[];
  /** What must be met and is not chosen by letter: FOIA s.22(1)(a) to (c), the conditions of s.40(3A) to (4A). */
  readonly conditions: readonly Limb[];
  /** What a notice must show, in our own words. */
  readonly requires: readonly string[];
  /** Who alone may use it, where that is not every authority. */
  readonly onlyFor?: string;
  /** Why it is mixed or contested. */
  readonly natureNote?: string;
  /** The instrument asks for a public interest test that in practice cannot be carried out: EIR reg.12(4)(a). */
  readonly testInNameOnly?: boolean;
  /** It is the request that is refused, whatever is held, which the authority may not know: EIR reg.12(4)(b) and (c). */
  readonly whateverIsHeld?: boolean;
}

type LimbText = string | Omit<Limb, 'provision'>;

/** What the data files write by number, or the numbers themselves say. */
type ByNumber = 'regime' | 'provision' | 'section' | 'content' | 'ncnd' | 'withoutNcnd' | 'limbs' | 'conditions';

/** An exemption as the data files write it: unless it says otherwise, it is qualified and based on a class. */
export interface Entry extends Partial<Omit<Exemption, ByNumber>> {
  title: string;
  testWords: string[];
  /** Left out where the entry's own number says it: `12(5)(b)`. */
  content?: string[];
  ncnd?: string[];
  withoutNcnd?: string[];
  limbs?: Record<string, LimbText>;
  conditions?: Record<string, LimbText>;
}

/** Reads a number as it is printed: `31(1)(a)`. Throws on anything else: the data are ours. */
export function at(regime: Regime, number: string): Provision {
  const match = /^(\d+[A-Z]*)((?:\([0-9A-Za-z]+\))*)$/.exec(number);
  if (!match) throw new Error(`Not a provision: ${number}`);
  return { regime, section: match[1]!, path: match[2]!.split(/[()]+/).filter(Boolean) };
}

/** Order of sections in an instrument: 22, 22A, 23. */
function inOrder(a: Exemption, b: Exemption): number {
  return Number.parseInt(a.section, 10) - Number.parseInt(b.section, 10) || a.section.length - b.section.length;
}

/** Turns the entries of one instrument, by number, into exemptions in the instrument's order. */
export function exemptionsOf(regime: Regime, entries: Record<string, Entry>): readonly Exemption[] {
  const all = (numbers: string[] = []) => numbers.map((number) => at(regime, number));
  const limbs = (texts: Record<string, LimbText> = {}): Limb[] =>
    Object.entries(texts).map(([number, text]) => ({
      provision: at(regime, number),
      ...(typeof text === 'string' ? { label: text } : text),
    }));
  const exemptions = Object.entries(entries).map(([number, entry]): Exemption => {
    const provision = at(regime, number);
    return {
      altTitles: [],
      nature: 'qualified',
      basis: 'class',
      requires: [],
      ...entry,
      regime,
      provision,
      section: provision.section,
      content: all(entry.content ?? [number]),
      ncnd: all(entry.ncnd),
      withoutNcnd: all(entry.withoutNcnd),
      limbs: limbs(entry.limbs),
      conditions: limbs(entry.conditions),
    };
  });
  return exemptions.sort(inOrder);
}
