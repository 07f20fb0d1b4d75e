import type { Notice } from '../notice/model.ts';
import { count } from '../rules/speak.ts';
import { hiddenIn } from './hidden.ts';

/** The letter itself, after its front matter. */
function letterOf({ text, frontMatter }: Notice): string {
  return frontMatter ? text.slice(frontMatter.range.end).replace(/^(?:[ \t]*\r?\n)+/, '') : text;
}

/**
 * A draft as its reader sees it: without front matter, comments and whatever else is hidden, and without the lines that held
 * nothing else. No other character changes, but that no more than one empty line stands where something was taken out.
 */
export function cleanCopy(notice: Notice): string {
  const letter = letterOf(notice);
  const hidden = hiddenIn(letter);
  let clean = '';
  let at = 0;
  hidden.forEach(({ start, end }, i) => {
    clean += letter.slice(at, start).replace(/(?<![ \t])[ \t]+$/, (blanks) => (isBlank(letter, end) ? '' : blanks));
    at = end;
    const alone = (clean === '' || clean.endsWith('\n')) && afterEmptyLine(letter, at);
    if (!alone) return;
    at = alone;
    // Of lines that held hidden things alone, the last of a run takes an empty line after it away.
    const next = hidden[i + 1]?.start ?? letter.length;
    if (!/^[ \t]*$/.test(letter.slice(at, next))) at = afterEmptyLine(letter, at) ?? at;
  });
  return clean + letter.slice(at);
}

/** What a clean copy leaves out, in words: `front matter`, `2 comments`. */
export function leftOut(notice: Notice): string[] {
  const counts = new Map<string, number>();
  for (const { what } of hiddenIn(letterOf(notice))) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...(notice.frontMatter ? ['front matter'] : []), ...[...counts].map(([what, n]) => counted(n, what))];
}

/** As in `2 runs of invisible characters`: the noun stands before the first of these. */
function counted(n: number, what: string): string {
  const noun = what.split(/ (?=(?:of|without|at) )/, 1)[0]!;
  return count(n, noun) + what.slice(noun.length);
}

function isBlank(text: string, from: number): boolean {
  return /^[\s]/.test(text.slice(from, from + 1)) || from >= text.length;
}

/** The offset after the line's end where nothing but blanks stands before it, from an offset on. */
function afterEmptyLine(text: string, from: number): number | undefined {
  const blanks = /[ \t]*(?:\r?\n|$)/y;
  blanks.lastIndex = from;
  return blanks.test(text) ? blanks.lastIndex : undefined;
}
