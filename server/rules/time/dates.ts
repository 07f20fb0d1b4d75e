const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date in words or figures, day first: `4 March 2027`, `4th Mar 2027`, `04/03/2027`. For use inside a pattern. */
export const datePattern =
  '(?:\\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* 20\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]20\\d\\d)';

/** The date at the end of `text` as an ISO date; undefined where it is no day of the calendar. */
export function isoAtEnd(text: string): string | undefined {
  const words = /(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3})[a-z]* (20\d\d)$/.exec(text);
  const figures = /(\d{1,2})[/.](\d{1,2})[/.](20\d\d)$/.exec(text);
  const month = words
    ? months.findIndex((name) => name.slice(0, 3).toLowerCase() === words[2]!.toLowerCase()) + 1
    : Number(figures?.[2] ?? 0);
  const [, day, , year] = words ?? figures ?? [];
  if (!day || !year || month < 1 || month > 12) return undefined;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** `2027-03-04` as a letter writes it: `4 March 2027`. */
export function inWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${day} ${months[month - 1]} ${year}`;
}

/** Length of the date at the end of `text`. */
export function dateLength(text: string): number {
  return new RegExp(`${datePattern}$`, 'i').exec(text)?.[0].length ?? 0;
}
