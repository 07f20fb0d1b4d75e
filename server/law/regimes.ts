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
}

/**
 * The Information Commission took over from the Information Commissioner on 30 September 2026: Data (Use and Access)
 * Act 2025 ss.118-119, in force by SI 2026/1015; SI 2026/386 writes the name into FOIA and the EIR. Scotland is not touched.
 */
const british = {
  scottish: false,
  regulator: 'Information Commission',
  regulatorInShort: 'ICO',
  formerRegulator: { name: 'Information Commissioner', until: '2026-09-30' },
  regulatorPage: 'https://ico.org.uk/foicomplaints',
  days: 20,
  reviewWithinDays: 40,
};

const scottish = {
  scottish: true,
  regulator: 'Scottish Information Commissioner',
  regulatorInShort: 'Commissioner',
  regulatorPage: 'https://www.foi.scot/appeal',
  days: 20,
  reviewWithinDays: 40,
  reviewAnswerDays: 20,
  appealWithinMonths: 6,
};

const act = { reason: 'exemption', unit: 'section' } as const;
const regulations = { reason: 'exception', unit: 'regulation', declining: 'allowed' } as const;

/** Facts of the four regimes, checked in November 2026. FOIA's 40 days to ask for a review are those of the s.45 Code. */
export const regimes: Record<Regime, RegimeFacts> = {
  foia: {
    ...act,
    ...british,
    name: 'Freedom of Information Act 2000',
    shortName: 'FOIA',
    sister: 'foisa',
    beside: 'eir',
    declining: 'duty-excluded',
    costLimit: { central: 600, others: 450, anHour: 25 },
    legislationPath: '/ukpga/2000/36',
  },
  eir: {
    ...regulations,
    ...british,
    name: 'Environmental Information Regulations 2004',
    shortName: 'EIR',
    sister: 'eisr',
    beside: 'foia',
    legislationPath: '/uksi/2004/3391',
    reviewAnswerDays: 40,
  },
  foisa: {
    ...act,
    ...scottish,
    name: 'Freedom of Information (Scotland) Act 2002',
    shortName: 'FOISA',
    sister: 'foia',
    beside: 'eisr',
    declining: 'read-with-exemption',
    costLimit: { central: 600, others: 600 },
    legislationPath: '/asp/2002/13',
  },
  eisr: {
    ...regulations,
    ...scottish,
    name: 'Environmental Information (Scotland) Regulations 2004',
    shortName: 'EISR',
    sister: 'eir',
    beside: 'foisa',
    legislationPath: '/ssi/2004/520',
  },
};

/**
 * Years of other instruments by the same names: the Environmental Information Regulations 1992 (SI 1992/3240), the
 * Australian Act of 1982, and the Irish Acts of 1997 and 2014.
 */
export const sharedNames: ReadonlySet<string> = new Set(['1982', '1992', '1997', '2014']);
