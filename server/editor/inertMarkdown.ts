// Text of letters and of configuration on its way into Markdown that an editor draws: nothing of it may load a picture,
// link anywhere or be HTML.

/** What begins a picture, a link or HTML, and what editors make links of unasked; what is escaped already is left. */
const live = /\\[\s\S]|[[\]<@]|:(?=\/\/)|\.(?<=www\.)/gi;

/** What else means something in Markdown, wherever it stands. */
const marks = /[\\`*_[\]<>&~|#@]|:(?=\/\/)|\.(?<=www\.)/gi;

/** What means something at the beginning of a line. */
const lineMarks = /^([ \t]*)(?:([-+=])|(\d{1,9})(?=[.)]))/gm;

/** Markdown with its headings, lists and weight, but with its pictures, links and HTML as they are written. */
export function inert(markdown: string): string {
  return markdown.replace(live, (found) => (found.startsWith('\\') ? found : `\\${found}`));
}

/** Plain text as Markdown that shows it as it is. */
export function asText(plain: string): string {
  return plain
    .replace(marks, '\\$&')
    .replace(lineMarks, (_all, blanks, mark, number) => (mark ? `${blanks}\\${mark}` : `${blanks}${number}\\`));
}
