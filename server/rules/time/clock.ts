import { type FactKind, factsIn, states } from '../../language/index.ts';
import { type LongerFor, type LongerTime, longerTimes, regimes } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import type { Context } from '../rule.ts';
import { cite, regimeOf } from '../speak.ts';
import { sentencesStating } from '../stating.ts';

/** By the fact that a name states. */
const names: Readonly<Record<LongerFor, FactKind>> = {
  school: 'is-school',
  archive: 'is-archive',
  'armed-forces': 'is-armed-force',
  'keeper-of-the-records': 'is-keeper-of-records',
};

/** The longest time for an answer: that of the regime, or a longer one that the law gives this authority under it. */
export interface TimeToAnswer extends LongerTime {
  readonly longer: boolean;
}

/** Who writes, as the settings or the letter name it, and what kind of authority it is where the settings say so. */
export interface Writer {
  readonly name?: string;
  readonly kind?: Context['authorityKind'];
}

/**
 * The time for an answer. Undefined where the letter's dates do not tell how many working days were taken, because the
 * clock was stopped or set again.
 */
export function timeToAnswer(notice: Notice, writer: Writer): TimeToAnswer | undefined {
  const stopped = sentencesStating(notice, 'stops-clock');
  if (stopped.some(({ scope }) => scope !== 'request' && scope !== 'quoted')) return undefined;
  const regime = regimeOf(notice);
  const known = Object.entries(longerTimes[regime] ?? {}) as [LongerFor, LongerTime][];
  const longer = known.find(([who]) => isOne(who, writer))?.[1];
  if (longer) return { ...longer, longer: true };
  return { days: regimes[regime].days, provision: cite('time', regime), longer: false };
}

/** A kind in the settings says more than a name, but for what has no kind of its own. */
function isOne(who: LongerFor, { name = '', kind }: Writer): boolean {
  const telling = kind !== undefined && kind !== 'other' && kind !== 'scottish';
  if (telling && (who === 'school' || who === 'armed-forces')) return kind === who;
  return states(factsIn({ text: name }), names[who]);
}
