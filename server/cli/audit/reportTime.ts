import { monthNames } from '../../rules/time/dates.ts';
import type { Untimed } from '../../rules/time/timeTaken.ts';
import { html, type Markup } from './html.ts';
import { type LetterLists, share, sql } from './letterLists.ts';
import { number, quantile } from './numbers.ts';
import { bands, others, type Tally } from './tally.ts';

const reasons: Readonly<Record<Untimed, string>> = {
  'dates-missing': 'Not told: a date is missing',
  'dates-contradict': 'Not told: dated before it was received',
  extension: 'More time was taken, as the law allows',
  review: 'Answers a review, which has a time of its own',
  'clock-stopped': 'Not told: the clock was stopped',
  'set-by-regulator': 'The regulator sets the time',
  'outside-table': 'Not told: outside the table of bank holidays',
};

/** `2026-03` as it is said: `March 2026`. */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-');
  return `${monthNames[Number(number) - 1] ?? number} ${year}`;
}

/** How late letters are by their own dates, in working days. */
export function lateness(tally: Tally, lists: LetterLists): Markup {
  const { lateness, untimed, workingDays } = tally;
  const timed = [...lateness.values()].reduce((sum, { count }) => sum + count, 0);
  const [half, most] = [quantile(workingDays, 0.5), quantile(workingDays, 0.9)];
  const usual =
    half === undefined
      ? html`<p>No letter tells how long its answer took.</p>`
      : html`<p>Half of the letters that tell were answered by working day ${half}, nine in ten by working day ${most!}. The law gives most authorities until day 20; what it gives the authority at hand is in each record.</p>`;
  const band = ({ name, most }: (typeof bands)[number], i: number) => {
    const over = i === 0 ? undefined : bands[i - 1]!.most;
    const where = [over === undefined ? '' : `daysLate > ${over}`, most === Infinity ? '' : `daysLate <= ${most}`];
    return html`<tr><th scope="row">${name[0]!.toUpperCase() + name.slice(1)}</th><td class="count">${lists.link(lateness.get(name), name, where.filter(Boolean).join(' and '))}</td>${share(lateness.get(name)?.count ?? 0, timed)}</tr>`;
  };
  const untold = Object.entries(reasons)
    .filter(([reason]) => untimed.has(reason))
    .map(
      ([reason, words]) =>
        html`<tr><th scope="row">${words}</th><td class="count">${lists.link(untimed.get(reason), words, `untimed = ${sql(reason)}`)}</td>${share(untimed.get(reason)!.count, tally.notices.count)}</tr>`,
    );
  const head = (of: string) =>
    html`<thead><tr><th scope="col">Answer</th><th scope="col" class="count">Letters</th><th scope="col">${of}</th></tr></thead>`;
  return html`${usual}
<div class="beside">
<table>
<caption>By lateness, from the letters’ own dates</caption>
${head('Share of those that tell')}
<tbody>
${bands.map(band)}
</tbody>
</table>
${
  untold.length > 0
    ? html`<table>
<caption>Not counted as late or in time</caption>
${head('Share of notices')}
<tbody>
${untold}
</tbody>
</table>`
    : ''
}
</div>`;
}

/** Notices by the month in which they are dated: a row a year. */
export function months({ months, notices }: Tally, lists: LetterLists): Markup {
  const told = [...months.keys()].filter((month) => month !== others);
  const years = [...new Set(told.map((month) => month.slice(0, 4)))].sort();
  const most = Math.max(...told.map((month) => months.get(month)!.count), 1);
  const cell = (month: string) => {
    const figure = months.get(month);
    return figure
      ? html`<td class="month" style="--share:${Math.round((100 * figure.count) / most)}%">${lists.link(figure, `Dated ${monthInWords(month)}`, `month = ${sql(month)}`)}</td>`
      : html`<td class="month"><span class="quiet">·</span></td>`;
  };
  const undated = months.get(others);
  return html`<table class="calendar">
<caption>By the month in which letters are dated</caption>
<thead><tr><th scope="col">Year</th>${monthNames.map((name) => html`<th scope="col"><abbr title="${name}">${name.slice(0, 3)}</abbr></th>`)}</tr></thead>
<tbody>
${years.map((year) => html`<tr><th scope="row">${year}</th>${monthNames.map((_, i) => cell(`${year}-${String(i + 1).padStart(2, '0')}`))}</tr>`)}
</tbody>
</table>
${undated ? html`<p>${lists.link(undated, 'Without a date', 'month is null')} of ${number(notices.count)} notices have no date of their own that was read.</p>` : ''}`;
}
