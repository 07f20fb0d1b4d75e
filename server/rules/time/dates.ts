/** The months as they are written, from January. */
export const monthNames = 'January February March April May June July August September October November December'.split(
  ' ',
);

const inFigures = String.raw`\d{1,2}[/.]\d{1,2}[/.]20\d\d`;
const inLetters = String.raw`\d{1,2}(?:[a-z]{2})? (?:${monthNames.map((name) => name.slice(0, 3)).join('|')})[a-z]* 20\d\d`;
const pattern = new RegExp(String.raw`\b(?:${inLetters}|${inFigures})\b`, 'gi');

/** The dates in a text that are days of the calendar, in order: `4 March 2027`, `4th Mar 2027`, `04/03/2027`. */
export function datesIn(text: string) {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const iso = isoOf(found);
    return iso === undefined ? [] : [{ iso, start: index, end: index + found.length }];
  });
}

function isoOf(date: string): string | undefined {
  const [day = '', month = '', year = ''] = date.split(/[ /.]/);
  const named = monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase()) + 1;
  const iso = `${year}-${String(named || Number(month)).padStart(2, '0')}-${day.replace(/\D/g, '').padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** `2027-03-04` as a letter writes it: `4 March 2027`. */
export function inWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${day} ${monthNames[month - 1]} ${year}`;
}
