import { workingDaysBetween } from '../../law/index.ts';
import type { Notice } from '../../notice/model.ts';
import { endsReview } from '../rights/told.ts';
import { regimeOf, states } from '../speak.ts';
import { type TimeToAnswer, timeToAnswer, type Writer } from './clock.ts';

/** The working days that an answer took by the letter's own dates, and those that the law gives it. */
export interface TimeTaken {
  readonly days: number;
  readonly limit: TimeToAnswer & { readonly days: number };
}

/**
 * Why a letter does not tell whether it is late: a date is missing, or they stand the wrong way round; it takes more time
 * or answers a review, which has a time of its own; the clock was stopped; the regulator sets the time; or a day lies
 * outside the table of bank holidays.
 */
export type Untimed =
  | 'dates-missing'
  | 'dates-contradict'
  | 'extension'
  | 'review'
  | 'clock-stopped'
  | 'set-by-regulator'
  | 'outside-table';

/** How long an answer took, or why the letter does not tell. */
export function timeTaken(notice: Notice, writer: Writer): TimeTaken | Untimed {
  const { received, dated } = notice.facts;
  if (!received || !dated) return 'dates-missing';
  if (dated.value < received.value) return 'dates-contradict';
  if (notice.stance === 'time-extension' || states(notice, 'extension')) return 'extension';
  if (endsReview(notice)) return 'review';
  const time = timeToAnswer(notice, writer);
  if (!time) return 'clock-stopped';
  const { days } = time;
  if (days === undefined) return 'set-by-regulator';
  const taken = workingDaysBetween(received.value, dated.value, regimeOf(notice));
  if (!('days' in taken)) return 'outside-table';
  return { days: taken.days, limit: { ...time, days } };
}
