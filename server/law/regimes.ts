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
  /** The duty to say whether information is held, where the regime has one apart. */
  readonly heldProvision?: string;
  readonly noticeProvision: string;
  readonly reviewProvision: string;
  readonly complaintProvision: string;
  /** Time to respond, and where that is laid down. */
  readonly days: number;
  readonly daysProvision: string;
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
    heldProvision: 's.1(1)(a)',
    noticeProvision: 's.17(1)',
    reviewProvision: 's.17(7)(a)',
    complaintProvision: 's.50',
    days: 20,
    daysProvision: 's.10(1)',
    reviewWithinDays: 40,
    balance: withheld,
  },
  eir: {
    name: 'Environmental Information Regulations 2004',
    shortName: 'EIR',
    reason: 'exception',
    regulator: 'Information Commissioner',
    legislationPath: '/uksi/2004/3391',
    noticeProvision: 'reg.14',
    reviewProvision: 'reg.11',
    complaintProvision: 'reg.18',
    days: 20,
    daysProvision: 'reg.5(2)',
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
    heldProvision: 's.16(1)(a)',
    noticeProvision: 's.16',
    reviewProvision: 's.20(1)',
    complaintProvision: 's.47(1)',
    days: 20,
    daysProvision: 's.10(1)',
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
    noticeProvision: 'reg.13',
    reviewProvision: 'reg.16',
    complaintProvision: 'reg.17',
    days: 20,
    daysProvision: 'reg.5(2)(a)',
    reviewWithinDays: 40,
    reviewAnswerDays: 20,
    balance:
      'the public interest in making the information available is outweighed by that in maintaining the exception',
  },
};
