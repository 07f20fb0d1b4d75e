// The words of a piece of HTML, each where it stands.

/** What nobody sees of a piece of HTML. */
const unseen =
  /<!--(?:[^-]|-(?!->))*(?:-->)?|<(?:script|style|head|template)\b(?:[^<]|<(?!\/(?:script|style|head|template)))*/gi;
const tag = /<[/!?]?[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;
/** Tags that part what stands before from what comes after. */
const parts = /^<(?:br|\/(?:p|div|h[1-6]|li|tr|td|th|table|blockquote|pre|ul|ol))\b/i;

/** Takes up no room, and is left out. */
export const noWidth = '\u200B';

/** As long a text with nothing but the words in it, and line ends where they are parted; undefined where there is no tag. */
export function wordsOfHtml(source: string): string | undefined {
  const words = source
    .replace(unseen, (found) => blanked(found))
    .replace(tag, (found) => blanked(found, parts.test(found) ? '\n' : noWidth));
  return words === source ? undefined : words;
}

/** As many characters of no width; the last as given. */
const blanked = (text: string, last = noWidth): string => text.slice(0, -1).replace(/[^\n]/g, noWidth) + last;
