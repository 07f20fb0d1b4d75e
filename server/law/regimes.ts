import type { Regime } from './provision.ts';

/** What a notice has to name, by regime. Periods are in working days. */
export interface RegimeFacts {
  readonly name: string;
  readonly shortName: string;
  /** What the regime calls a reason to refuse. */
  readonly reason: 'exemption' | 'exception';
  /** What the instrument is divided into. */
  readonly unit: 'section' | 'regulation';
  /** Whether it binds Scottish public authorities, and no others. */
  readonly scottish: boolean;
  /** The instrument for the same information across the border. */
  readonly sister: Regime;
  /** The Regulations on environmental information that go with an Act, or the Act that goes with them. */
  readonly beside: Regime;
  /**
   * How it lets an authority not say whether information is held: its subsections exclude a duty to say (FOIA s.1(1)(a)),
   * one section is read with the exemption that would apply (FOISA s.18), or an exception allows it.
   */
  readonly declining: 'duty-excluded' | 'read-with-exemption' | 'allowed';
  /** Who hears complaints after the authority's own review. The name may be overridden by a setting. */
  readonly regulator: string;
  /** How a message calls that body, after `the`. */
  readonly regulatorInShort: string;
  /** What it was called before, and the ISO date of the first day on which it no longer was. */
  readonly formerRegulator?: { readonly name: string; readonly until: string };
  /** Where a complaint is made. Postal addresses change too often to be written here. */
  readonly regulatorPage: string;
  /** The instrument on legislation.gov.uk. */
  readonly legislationPath: string;
  /** Time to respond. */
  readonly days: number;
  /** Time to ask for a review. */
  readonly reviewWithinDays: number;
  /** Time for the authority to answer it, where the instrument lays one down. FOIA leaves it to the s.45 Code. */
  readonly reviewAnswerDays?: number;
  /** Time to go to the regulator after the review, in months, where the instrument lays one down. */
  readonly appealWithinMonths?: number;
  /**
   * The limit of cost in pounds, where there is one: for government and Parliament, and for all others; with the pounds
   * at which every hour of staff is counted, where that is fixed. SI 2004/3244 regs 3 and 4(4); SSI 2004/467 reg.5.
   */
  readonly costLimit?: { readonly central: number; readonly others: number; readonly anHour?: number };
  /** How the instrument words the balance of the public interest. */
  readonly balance: string;
}

const withheld =
  'the public interest in maintaining the exemption outweighs the public interest in disclosing the information';

/**
 * The Information Commission took over from the Information Commissioner on 30 September 2026: Data (Use and Access)
 * Act 2025 ss.118-119, in force by SI 2026/1015; SI 2026/386 writes the name into FOIA and the EIR. Scotland is not touched.
 */
const british = {
  regulator: 'Information Commission',
  regulatorInShort: 'ICO',
  formerRegulator: { name: 'Information Commissioner', until: '2026-09-30' },
  regulatorPage: 'https://ico.org.uk/foicomplaints',
};

const scottish = {
  regulator: 'Scottish Information Commissioner',
  regulatorInShort: 'Commissioner',
  regulatorPage: 'https://www.foi.scot/appeal',
};

/** Facts of the four regimes, checked in November 2026. FOIA's 40 days to ask for a review are those of the s.45 Code. */
export const regimes: Record<Regime, RegimeFacts> = {
  foia: {
    name: 'Freedom of Information Act 2000',
    shortName: 'FOIA',
    reason: 'exemption',
    unit: 'section',
    scottish: false,
    sister: 'foisa',
    beside: 'eir',
    declining: 'duty-excluded',
    costLimit: { central: 600, others: 450, anHour: 25 },
    ...british,
    legislationPath: '/ukpga/2000/36',
    days: 20,
    reviewWithinDays: 40,
    balance: withheld,
  },
  eir: {
    name: 'Environmental Information Regulations 2004',
    shortName: 'EIR',
    reason: 'exception',
    unit: 'regulation',
    scottish: false,
    sister: 'eisr',
    beside: 'foia',
    declining: 'allowed',
    ...british,
    legislationPath: '/uksi/2004/3391',
    days: 20,
    reviewWithinDays: 40,
    reviewAnswerDays: 40,
    balance: withheld.replace('exemption', 'exception'),
  },
  foisa: {
    name: 'Freedom of Information (Scotland) Act 2002',
    shortName: 'FOISA',
    reason: 'exemption',
    unit: 'section',
    scottish: true,
    sister: 'foia',
    beside: 'eisr',
    declining: 'read-with-exemption',
    costLimit: { central: 600, others: 600 },
    ...scottish,
    legislationPath: '/asp/2002/13',
    days: 20,
    reviewWithinDays: 40,
    reviewAnswerDays: 20,
    appealWithinMonths: 6,
    balance: 'the public interest in disclosing the information is outweighed by that in maintaining the exemption',
  },
  eisr: {
    name: 'Environmental Information (Scotland) Regulations 2004',
    shortName: 'EISR',
    reason: 'exception',
    unit: 'regulation',
    scottish: true,
    sister: 'eir',
    beside: 'foisa',
    declining: 'allowed',
    ...scottish,
    legislationPath: '/ssi/2004/520',
    days: 20,
    reviewWithinDays: 40,
    reviewAnswerDays: 20,
    appealWithinMonths: 6,
    balance:
      'the public interest in making the information available is outweighed by that in maintaining the exception',
  },
};

/**
 * Years of other instruments by the same names: the Environmental Information Regulations 1992 (SI 1992/3240), the
 * Australian Act of 1982, and the Irish Acts of 1997 and 2014.
 */
export const sharedNames: ReadonlySet<string> = new Set(['1982', '1992', '1997', '2014']);
