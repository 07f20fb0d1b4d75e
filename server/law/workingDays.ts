import { bankHolidays, covered } from './bankHolidays.ts';
import type { Regime } from './provision.ts';

/** A weekday that is no working day, and why. */
export interface Holiday {
  readonly date: string;
  readonly name: string;
}

/** The answer where a day lies outside the table of bank holidays, or is no date: we do not guess. */
export interface OutsideTable {
  readonly outsideTable: { readonly from: string; readonly to: string };
}

/** The last day for an answer, as an ISO date, and the weekdays that were not counted. */
export interface DueDate {
  readonly date: string;
  readonly leftOut: readonly Holiday[];
}

/** A number of working days, and the weekdays that were not counted. */
export interface WorkingDays {
  readonly days: number;
  readonly leftOut: readonly Holiday[];
}

const day = 24 * 60 * 60 * 1000;
const outside: OutsideTable = { outsideTable: covered };

/**
 * Bank holidays that count for a regime. FOIA s.10(6), and with it EIR reg.2(1), leaves out those of any part of the
 * United Kingdom; FOISA s.73, and with it EI(S)R reg.2(1), those of Scotland alone. Christmas Day and Good Friday,
 * which these also name, are in the list for every part.
 */
function holidaysOf(regime: Regime): ReadonlyMap<string, string> {
  const scottish = regime === 'foisa' || regime === 'eisr';
  const counted = bankHolidays.filter(([, where]) => !scottish || where.includes('S'));
  return new Map(counted.map(([date, , name]) => [date, name]));
}

const holidays: Record<Regime, ReadonlyMap<string, string>> = {
  foia: holidaysOf('foia'),
  eir: holidaysOf('eir'),
  foisa: holidaysOf('foisa'),
  eisr: holidaysOf('eisr'),
};

/** Milliseconds of a day that the table covers, else undefined. */
function covers(iso: string): number | undefined {
  const time = Date.parse(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(time) && dateOf(time) === iso;
  return real && iso >= covered.from && iso <= covered.to ? time : undefined;
}

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days after `received`, in order, each either counted or left out; ends with the table. */
function* daysAfter(received: number, regime: Regime): Generator<{ date: string; holiday?: Holiday }> {
  for (let time = received + day; ; time += day) {
    const weekday = new Date(time).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const date = dateOf(time);
    if (date > covered.to) return;
    const name = holidays[regime].get(date);
    yield name ? { date, holiday: { date, name } } : { date };
  }
}

/**
 * The last day for a response: the `days`th working day after the day of receipt (20 under FOIA s.10(1), EIR
 * reg.5(2), FOISA s.10(1), EI(S)R reg.5(2)(a); 40 where reg.7 extends it). Dates are ISO dates.
 */
export function dueDate(received: string, regime: Regime, days = 20): DueDate | OutsideTable {
  const start = covers(received);
  if (start === undefined) return outside;
  const leftOut: Holiday[] = [];
  let counted = 0;
  for (const { date, holiday } of daysAfter(start, regime)) {
    if (holiday) leftOut.push(holiday);
    else if (++counted === days) return { date, leftOut };
  }
  return outside;
}

/**
 * How many working days have gone by on a day: the first working day after receipt is 1. None before that, nor where
 * `on` is earlier than `received`. Dates are ISO dates.
 */
export function workingDaysBetween(received: string, on: string, regime: Regime): WorkingDays | OutsideTable {
  const start = covers(received);
  if (start === undefined || covers(on) === undefined) return outside;
  const leftOut: Holiday[] = [];
  let days = 0;
  for (const { date, holiday } of daysAfter(start, regime)) {
    if (date > on) break;
    if (holiday) leftOut.push(holiday);
    else days++;
  }
  return { days, leftOut };
}
