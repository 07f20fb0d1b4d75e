import type { Regime } from './provision.ts';

/** What a notice has to name, by regime. Periods are in working days. */
export interface RegimeFacts {
  readonly name: string;
  readonly shortName: string;
  /** What the regime calls a reason to refuse. */
  readonly reason: 'exemption' | 'exception';
  /** Who hears complaints after the authority's own review. The name may be overridden by a setting. */
  readonly regulator: string;
  /** The instrument on legislation.gov.uk. */
  readonly legislationPath: string;
  /** Time to respond. */
  readonly days: number;
  /** Time to ask for a review. */
  readonly reviewWithinDays: number;
  /** Time for the authority to answer it, where the instrument lays one down. FOIA leaves it to the s.45 Code. */
  readonly reviewAnswerDays?: number;
  /** How the instrument words the balance of the public interest. */
  readonly balance: string;
}

const withheld =
  'the public interest in maintaining the exemption outweighs the public interest in disclosing the information';

/** Facts of the four regimes, checked in November 2026. FOIA's 40 days to ask for a review are those of the s.45 Code. */
export const regimes: Record<Regime, RegimeFacts> = {
  foia: {
    name: 'Freedom of Information Act 2000',
    shortName: 'FOIA',
    reason: 'exemption',
    regulator: 'Information Commissioner',
    legislationPath: '/ukpga/2000/36',
    days: 20,
    reviewWithinDays: 40,
    balance: withheld,
  },
  eir: {
    name: 'Environmental Information Regulations 2004',
    shortName: 'EIR',
    reason: 'exception',
    regulator: 'Information Commissioner',
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
    regulator: 'Scottish Information Commissioner',
    legislationPath: '/asp/2002/13',
    days: 20,
    reviewWithinDays: 40,
    reviewAnswerDays: 20,
    balance: 'the public interest in disclosing the information is outweighed by that in maintaining the exemption',
  },
  eisr: {
    name: 'Environmental Information (Scotland) Regulations 2004',
    shortName: 'EISR',
    reason: 'exception',
    regulator: 'Scottish Information Commissioner',
    legislationPath: '/ssi/2004/520',
    days: 20,
    reviewWithinDays: 40,
    reviewAnswerDays: 20,
    balance:
      'the public interest in making the information available is outweighed by that in maintaining the exception',
  },
};
