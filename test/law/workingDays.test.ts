import { existsSync, readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { bankHolidays, covered } from '../../server/law/bankHolidays.ts';
import { dueDate, type Regime, workingDaysBetween } from '../../server/law/index.ts';

/** Counted by hand, by script and by a second method: received, due under FOIA and left out, due under FOISA and left out. */
const worked: [received: string, foia: string, foiaLeftOut: string, foisa: string, foisaLeftOut: string][] = [
  ['2025-12-01', '2025-12-31', '12-25 12-26', '2025-12-31', '12-25 12-26'],
  ['2026-11-24', '2026-12-23', '11-30', '2026-12-23', '11-30'],
  ['2026-12-11', '2027-01-14', '12-25 12-28 01-01 01-04', '2027-01-14', '12-25 12-28 01-01 01-04'],
  ['2027-12-20', '2028-01-21', '12-27 12-28 01-03 01-04', '2028-01-21', '12-27 12-28 01-03 01-04'],
  ['2026-03-12', '2026-04-14', '03-17 04-03 04-06', '2026-04-10', '04-03'],
  ['2026-03-30', '2026-04-29', '04-03 04-06', '2026-04-28', '04-03'],
  ['2027-03-05', '2027-04-07', '03-17 03-26 03-29', '2027-04-05', '03-26'],
  ['2026-06-05', '2026-07-06', '06-15', '2026-07-06', '06-15'],
  ['2026-07-01', '2026-07-30', '07-13', '2026-07-29', ''],
  ['2027-07-05', '2027-08-04', '07-12 08-02', '2027-08-03', '08-02'],
  ['2026-11-20', '2026-12-21', '11-30', '2026-12-21', '11-30'],
  ['2028-03-13', '2028-04-11', '03-17', '2028-04-10', ''],
];

describe('dueDate', () => {
  const answer = (received: string, regime: Regime) => {
    const due = dueDate(received, regime);
    return 'date' in due ? [due.date, due.leftOut.map(({ date }) => date.slice(5)).join(' ')] : due;
  };

  it.each(worked)('received on %s', (received, foia, foiaLeftOut, foisa, foisaLeftOut) => {
    expect(answer(received, 'foia')).toEqual([foia, foiaLeftOut]);
    expect(answer(received, 'eir')).toEqual([foia, foiaLeftOut]);
    expect(answer(received, 'foisa')).toEqual([foisa, foisaLeftOut]);
    expect(answer(received, 'eisr')).toEqual([foisa, foisaLeftOut]);
  });

  it('counts on to 40 days where they are allowed', () => {
    expect(dueDate('2026-11-24', 'eir', 40)).toMatchObject({ date: '2027-01-26' });
  });

  it('starts after a weekend on which a request came in', () => {
    expect(dueDate('2026-09-05', 'foia', 1)).toEqual({ date: '2026-09-07', leftOut: [] });
  });

  it.each(['2023-12-31', '2029-01-01', '2028-12-20', '2026-02-30', '2026-2-3', 'soon', ''])(
    'does not guess from %j',
    (received) => expect(dueDate(received, 'foia')).toEqual({ outsideTable: covered }),
  );
});

describe('workingDaysBetween', () => {
  it.each(worked)('received on %s, the due date is day 20', (received, foia, _, foisa) => {
    expect(workingDaysBetween(received, foia, 'foia')).toMatchObject({ days: 20 });
    expect(workingDaysBetween(received, foisa, 'eisr')).toMatchObject({ days: 20 });
  });

  it('counts nothing on the day of receipt or before', () => {
    expect(workingDaysBetween('2026-11-24', '2026-11-24', 'foia')).toEqual({ days: 0, leftOut: [] });
    expect(workingDaysBetween('2026-11-24', '2026-11-01', 'foia')).toEqual({ days: 0, leftOut: [] });
  });

  it('says why it left a day out', () => {
    expect(workingDaysBetween('2026-06-12', '2026-06-16', 'foia')).toEqual({
      days: 1,
      leftOut: [{ date: '2026-06-15', name: expect.stringMatching(/\w/) }],
    });
  });

  it('does not guess', () => {
    expect(workingDaysBetween('2028-12-20', '2029-01-04', 'foia')).toEqual({ outsideTable: covered });
    expect(workingDaysBetween('nonsense', '2026-01-04', 'foia')).toEqual({ outsideTable: covered });
  });
});

describe('the table of bank holidays', () => {
  it('is in order, on weekdays, within its years', () => {
    const dates = bankHolidays.map(([date]) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
    expect(dates.filter((date) => date < covered.from || date > covered.to)).toEqual([]);
  });

  it('has Christmas, Good Friday and New Year for every part in each year', () => {
    for (let year = 2024; year <= 2028; year++) {
      const whole = bankHolidays.filter(([date, where]) => date.startsWith(`${year}`) && where === 'ESN');
      for (const name of [/^Christmas Day/, /^Good Friday/, /^New Year/]) {
        expect(
          whole.filter(([, , title]) => name.test(title)),
          `${year} ${name}`,
        ).toHaveLength(1);
      }
    }
  });

  const source = new URL('../../../shared/law/bank-holidays.json', import.meta.url);
  it.skipIf(!existsSync(source))('agrees with the list of GOV.UK (skipped where ../shared is not at hand)', () => {
    const { divisions } = JSON.parse(readFileSync(source, 'utf8')) as { divisions: Record<string, { date: string }[]> };
    for (const [division, letter] of [
      ['england-and-wales', 'E'],
      ['scotland', 'S'],
      ['northern-ireland', 'N'],
    ] as const) {
      expect(bankHolidays.filter(([, where]) => where.includes(letter)).map(([date]) => date)).toEqual(
        divisions[division]!.map(({ date }) => date),
      );
    }
  });

  /** Weekdays on which the library and GOV.UK differ: `+` where the library lacks the day, `-` where it has one too many. */
  it('agrees with date-holidays but for known gaps', () => {
    const gaps: string[] = [];
    for (const [letter, state] of [
      ['E', 'ENG'],
      ['S', 'SCT'],
      ['N', 'NIR'],
    ] as const) {
      const library = new Holidays('GB', state);
      for (let year = 2024; year <= 2028; year++) {
        const theirs = new Set(
          library
            .getHolidays(year)
            .filter(({ type }) => type === 'public' || type === 'bank')
            .map(({ date }) => date.slice(0, 10))
            .filter((date) => ![0, 6].includes(new Date(date).getUTCDay())),
        );
        const listed = new Set(
          bankHolidays
            .filter(([date, where]) => date.startsWith(`${year}`) && where.includes(letter))
            .map(([date]) => date),
        );
        gaps.push(...[...listed].filter((date) => !theirs.has(date)).map((date) => `+${date} ${letter}`));
        gaps.push(...[...theirs].filter((date) => !listed.has(date)).map((date) => `-${date} ${letter}`));
      }
    }
    expect(gaps).toEqual(['+2026-06-15 S']);
  });
});
