import { at } from './exemption.ts';
import { isWithin, type Provision, type Regime } from './provision.ts';

/**
 * What provisions of the four instruments have in common, whatever their numbers: what is protected, or why a request
 * is refused. An instrument that is left out has no such provision. Read in FOIA Part II and ss.12, 14; SI 2004/3391
 * regs 12, 13; FOISA Part 2 and ss.12, 14; SSI 2004/520 regs 10, 11; November 2026.
 */
const traits = {
  'accessible-elsewhere': { foia: ['21'], foisa: ['25'] },
  /** To be published within twelve weeks, in Scotland. */
  'future-publication': { foia: ['22'], foisa: ['27(1)'] },
  research: { foia: ['22A'], foisa: ['27(2)'] },
  'security-bodies': { foia: ['23'] },
  'national-security': { foia: ['24'], foisa: ['31(1)'] },
  investigation: { foia: ['30(1)'] },
  'confidential-sources': { foia: ['30(2)'] },
  /** Functions of a regulator, which are protected only for a purpose that another subsection lists. */
  'for-a-purpose': { foia: ['31(1)(g)', '31(1)(h)', '31(1)(i)'], foisa: ['35(1)(g)', '35(1)(h)'] },
  purpose: { foia: ['31(2)'], foisa: ['35(2)'] },
  'court-records': { foia: ['32'], foisa: ['37'] },
  'qualified-person': { foia: ['36'] },
  statistics: { foia: ['36(4)'] },
  'health-or-safety': { foia: ['38'], foisa: ['39(1)'] },
  /** The Scottish Act does not part health from safety. */
  health: { foia: ['38(1)(a)'], foisa: ['39(1)'] },
  safety: { foia: ['38(1)(b)'] },
  'own-data': { foia: ['40(1)'], foisa: ['38(1)(a)'] },
  /** Of others than the requester. */
  'personal-data': { foia: ['40(2)'], eir: ['13(1)'], foisa: ['38(1)(b)'], eisr: ['11(2)'] },
  /** What makes the personal data of others exempt: a principle, an objection, or that they could not see them. */
  'personal-data-condition': {
    foia: ['40(3)', '40(3A)', '40(3B)', '40(4)', '40(4A)'],
    eir: ['13(2)', '13(2A)', '13(2B)', '13(3A)'],
    foisa: ['38(2)', '38(2A)', '38(2B)', '38(3A)'],
    eisr: ['11(3)', '11(3A)', '11(3B)', '11(4A)'],
  },
  'personal-data-answer': { foia: ['40(5B)', '40(5)'] },
  confidence: { foia: ['41'], foisa: ['36(2)'] },
  privilege: { foia: ['42'], foisa: ['36(1)'] },
  /** Legal privilege among it. */
  'course-of-justice': { eir: ['12(5)(b)'], eisr: ['10(5)(b)'] },
  'commercial-interests': { foia: ['43(2)'], foisa: ['33(1)(b)'] },
  'commercial-confidence': { eir: ['12(5)(e)'], eisr: ['10(5)(e)'] },
  'forbidden-by-law': { foia: ['44'], foisa: ['26'] },
  contempt: { foia: ['44(1)(c)'], foisa: ['26(c)'] },
  /** Only that the Regulations govern the information. */
  environmental: { foia: ['39'], foisa: ['39(2)'] },

  /** The exceptions that are weighed, under a presumption in favour of disclosure. */
  exception: { eir: ['12'], eisr: ['10'] },
  'not-held': { eir: ['12(4)(a)'], eisr: ['10(4)(a)'] },
  unreasonable: { eir: ['12(4)(b)'], eisr: ['10(4)(b)'] },
  'too-general': { eir: ['12(4)(c)'], eisr: ['10(4)(c)'] },
  unfinished: { eir: ['12(4)(d)'], eisr: ['10(4)(d)'] },
  'adverse-effect': { eir: ['12(5)'] },

  'cost-limit': { foia: ['12'], foisa: ['12'] },
  'fee-above-limit': { foia: ['13'], foisa: ['13'] },
  'vexatious-or-repeated': { foia: ['14'], foisa: ['14'] },
  vexatious: { foia: ['14(1)'], foisa: ['14(1)'] },
  repeated: { foia: ['14(2)'], foisa: ['14(2)'] },
} as const satisfies Record<string, Partial<Record<Regime, readonly string[]>>>;

/** What a provision protects, or is for, under any of the four instruments. */
export type Trait = keyof typeof traits;

const provisions = new Map(
  Object.entries<Partial<Record<Regime, readonly string[]>>>(traits).map(([trait, under]) => [
    trait,
    Object.entries(under).flatMap(([regime, numbers]) => numbers.map((number) => at(regime as Regime, number))),
  ]),
);

/** The provisions of all instruments that have a trait, in the order of the instruments. */
export const provisionsWith = (trait: Trait): readonly Provision[] => provisions.get(trait)!;

/** What a section or regulation of several exemptions is cited for where its subsection is left out. */
const usually: Partial<Record<Regime, Record<string, string>>> = {
  foia: { '14': '14(1)', '30': '30(1)', '40': '40(2)', '43': '43(2)' },
  eir: { '13': '13(1)' },
  foisa: { '14': '14(1)' },
  eisr: { '11': '11(2)' },
};

/** The provision itself, or the subsection that a bare section can hardly but mean: 40(2) for 40. */
export function meant(p: Provision): Provision {
  const inside = p.path.length === 0 ? usually[p.regime]?.[p.section] : undefined;
  return inside ? at(p.regime, inside) : p;
}

/** Whether `p` is, or stands in, a provision with one of the traits: 40(1) and 40(1)(a) are of one's own data, 40 is not. */
export function has(p: Provision, ...any: readonly Trait[]): boolean {
  return any.some((trait) => provisionsWith(trait).some((outer) => isWithin(p, outer)));
}

/** The same of `p` as loosely as it may be cited: bare 40 may mean one's own data or those of others. */
export function mayHave(p: Provision, ...any: readonly Trait[]): boolean {
  return any.some((trait) => provisionsWith(trait).some((outer) => isWithin(p, outer) || isWithin(outer, p)));
}
