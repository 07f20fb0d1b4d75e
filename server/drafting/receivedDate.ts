import { dueDate, type Regime } from '../law/index.ts';
import { datesIn, inWords } from '../rules/time/dates.ts';

/** What a person's words for the date of receipt come to. */
export type ReceivedDate =
  | {
      readonly iso: string;
      /** When the time for an answer ends, in words; undefined where the table of bank holidays does not reach. */
      readonly due?: string;
    }
  | { readonly problem: string };

/**
 * Reads a date of receipt as people type it: `3 November 2026`, `03/11/2026`, `3.11.26`, `2026-11-03`, `today`,
 * `yesterday`. Day before month. A day that is still to come is a problem, as is one that no calendar has.
 * @param today an ISO date
 */
export function readReceivedDate(text: string, today: string, regime: Regime): ReceivedDate {
  const iso = isoOf(text.trim(), today);
  if (!iso) {
    return {
      problem: 'Write a date such as 3 November 2026, 03/11/2026 or 2026-11-03, or “today”; or leave it empty.',
    };
  }
  if (iso > today) return { problem: `${inWords(iso)} is still to come: when did the request arrive?` };
  const due = dueDate(iso, regime);
  return 'date' in due ? { iso, due: inWords(due.date) } : { iso };
}

function isoOf(text: string, today: string): string | undefined {
  if (text.toLowerCase() === 'today') return today;
  if (text.toLowerCase() === 'yesterday')
    return new Date(Date.parse(today) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const [, year, month, day] = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const full = year
    ? `${day}/${month}/${year}`
    : text.replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?(\d\d)$/, '$1/$2/20$3');
  const [date] = datesIn(full);
  return date?.start === 0 && date.end === full.length ? date.iso : undefined;
}
