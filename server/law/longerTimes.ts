import type { Regime } from './provision.ts';

/** Authorities to which some regimes give more time for an answer than to others. */
export type LongerFor = 'school' | 'archive' | 'armed-forces' | 'keeper-of-the-records';

/** The longest time that such an authority may take. */
export interface LongerTime {
  /** Working days after the day of receipt; none where the regulator sets them for the request at hand. */
  readonly days?: number;
  readonly provision: string;
}

/**
 * Longer times, by regime. Schools have until the 20th working day that is a school day, which no letter tells, but no
 * longer than the 60th working day (SI 2004/3364 reg.3; archives reg.4, armed forces reg.5). Neither the EIR nor the
 * EI(S)R give any authority more.
 */
export const longerTimes: Readonly<Partial<Record<Regime, Readonly<Partial<Record<LongerFor, LongerTime>>>>>> = {
  foia: {
    school: { days: 60, provision: 'SI 2004/3364; SI 2009/1369; SI 2010/2768' },
    archive: { days: 30, provision: 'SI 2004/3364' },
    'armed-forces': { provision: 'SI 2004/3364' },
  },
  foisa: {
    school: { days: 60, provision: 'SSI 2016/346' },
    'keeper-of-the-records': { days: 30, provision: 'section 10(2)' },
  },
};
