import { dueDate, type OutsideTable, regimes, workingDaysBetween } from '../law/index.ts';
import type { Notice, Range } from '../notice/model.ts';
import { wordingFacts } from '../rules/check.ts';
import type { Settings } from '../rules/settings.ts';
import { count, regimeOf, states } from '../rules/speak.ts';
import { timeToAnswer } from '../rules/time/clock.ts';
import { inWords } from '../rules/time/dates.ts';

/** The time that the law gives for an answer, as it stands. */
export interface Clock {
  /** What says when the request was received: the front matter, else words of the letter. */
  readonly at: Range;
  /** `Working day 14 of 20, due 9 December 2026`. */
  readonly words: string;
  /** Whether the date that the letter bears is in time; undefined where that cannot be said. */
  readonly inTime?: boolean;
}

/**
 * How far the clock has run: to the letter's own date where it bears one, else to `today` (an ISO date). Undefined
 * where no date of receipt is known, and where the clock may have been stopped or another time may hold (FOIA s.10(4)).
 */
export function clockOf(notice: Notice, settings: Settings, today: string): Clock | undefined {
  const { received } = notice.facts;
  if (!received || !isDate(received.value) || !isUsual(notice, settings)) return undefined;
  const regime = regimeOf(notice);
  const dated = notice.facts.dated?.value;
  // A letter is not answered on the day it came: that date is another's.
  const sent = dated !== undefined && dated > received.value ? dated : undefined;
  const due = dueDate(received.value, regime);
  const gone = workingDaysBetween(received.value, sent ?? today, regime);
  if ('outsideTable' in due) return { at: received.range, words: beyond(due) };
  if ('outsideTable' in gone) return { at: received.range, words: beyond(gone) };
  const day = `${sent ? 'Dated on working' : 'Working'} day ${gone.days}`;
  if (states(notice, 'extension') && notice.stance !== 'time-extension') {
    return { at: received.range, words: `${day} since receipt; the letter speaks of an extension` };
  }
  const { days } = regimes[regime];
  const late = gone.days > days ? `, ${count(gone.days - days, 'working day')} late` : '';
  const words = `${day} of ${days}, due ${inWords(due.date)}${late}`;
  return { at: received.range, words, ...(sent && { inTime: gone.days <= days }) };
}

function beyond({ outsideTable: { from, to } }: OutsideTable): string {
  return `Working days are not counted: bank holidays are known only from ${inWords(from)} to ${inWords(to)}`;
}

/** Whether the usual time holds for all that is known: under the two Acts schools, archives and others have more. */
function isUsual(notice: Notice, settings: Settings): boolean {
  const writer = { name: wordingFacts(notice, settings).authority, kind: settings.authority?.kind };
  return timeToAnswer(notice, writer)?.longer === false;
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
