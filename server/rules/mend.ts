import { numberOf, titleToday } from '../law/index.ts';
import type { Claim, HeadingStyle, Notice, Range } from '../notice/model.ts';
import { isSignOff } from '../notice/scopes.ts';
import { inStyle, type WordingFacts, type WordingName, wording } from '../wording/index.ts';
import { isOwn } from './part.ts';
import type { Edit, Fix } from './rule.ts';
import { tableAt } from './tableRows.ts';

/** Where standard text goes: a bare range is what it belongs to, below which it stands as a paragraph of its own. */
export type Place =
  | Range
  | { readonly before: Range }
  | { readonly after: Range }
  /** At the end of a section's body, by index in `Notice.sections`. */
  | { readonly inSection: number };

/**
 * A fix that inserts standard text as paragraphs of their own, in the draft's heading style, with
 * `[PLACEHOLDERS]` for what only the officer knows. Never safe: it makes the letter say something.
 */
export function insert(
  notice: Notice,
  name: WordingName,
  place: Place,
  facts: WordingFacts,
  title: string,
  preferred = true,
): Fix {
  return { ...insertMarkdown(notice, wording(name, facts), place, title, { preferred }), inserts: name };
}

/**
 * A fix that inserts Markdown of ours at `place`, its headings set as the draft's or in `style`. A heading takes over
 * all that stands below it, so none is put above text of the draft: a single one is left out there, and text with
 * several goes after that text.
 */
export function insertMarkdown(
  notice: Notice,
  markdown: string,
  place: Place,
  title: string,
  { style = notice.style, preferred = true }: { readonly style?: HeadingStyle; readonly preferred?: boolean } = {},
): Fix {
  const below = textBelow(notice, offsetOf(notice, place));
  const headings = markdown.match(/^#+ /gm)?.length ?? 0;
  const text = below && headings === 1 ? markdown.replace(/^#+ .+\n+/, '') : markdown;
  const end = below && headings > 1 ? { after: below } : place;
  return change([insertion(notice, inStyle(text, style), end)], title, { preferred });
}

/** The edit that puts `text` at `place` with one blank line on either side. */
export function insertion(notice: Notice, text: string, place: Place): Edit {
  const { newline } = notice.style;
  const gap = newline + newline;
  const body = text.trimEnd();
  const at = offsetOf(notice, place);
  if ('before' in place) {
    const before = notice.text.slice(0, at);
    const lead =
      before === '' || /(?:^|\n)[ \t]*\r?\n$/.test(before) || before === '\uFEFF'
        ? ''
        : before.endsWith('\n')
          ? newline
          : gap;
    return { range: { start: at, end: at }, text: `${lead}${body}${gap}` };
  }
  const rest = notice.text.slice(at);
  const trail = rest.trim() === '' ? '' : /^\r?\n[ \t]*\r?\n/.test(rest) ? '' : newline;
  return { range: { start: at, end: at }, text: `${at === 0 ? '' : gap}${body}${trail}` };
}

function offsetOf(notice: Notice, place: Place): number {
  if ('start' in place) return offsetOf(notice, below(notice, place));
  if ('before' in place) return blockStart(notice, place.before.start);
  return 'after' in place ? blockEnd(notice, place.after.end) : sectionEnd(notice, place.inSection);
}

/** Where a paragraph goes that belongs to what stands at `range`: under its heading, or after its paragraph or list. */
function below({ sections, paragraphs }: Notice, range: Range): Place {
  const holds = (outer: Range) => outer.start <= range.start && range.start < outer.end;
  const heading = sections.find(({ headingWithMarks }) => holds(headingWithMarks));
  if (heading) return { after: heading.headingWithMarks };
  const paragraph = paragraphs.find((p) => holds(p.range));
  if (!paragraph) return { after: range };
  return paragraph.item && paragraph.section >= 0 ? { inSection: paragraph.section } : { after: paragraph.range };
}

/** What the letter itself says between an offset and the next heading or the sign-off; undefined where that is nothing. */
function textBelow(notice: Notice, at: number): Range | undefined {
  const next = notice.sections.find(({ headingWithMarks }) => headingWithMarks.start >= at);
  const end = Math.min(
    next?.headingWithMarks.start ?? notice.text.length,
    signOff(notice)?.start ?? notice.text.length,
  );
  const own = notice.paragraphs.filter(
    (paragraph) => isOwn(paragraph) && paragraph.range.start >= at && paragraph.range.end <= end,
  );
  return own.length > 0 ? { start: own[0]!.range.start, end: own.at(-1)!.range.end } : undefined;
}

/** The sign-off (`Yours sincerely`); undefined where the letter has none. */
function signOff({ closing, paragraphs, sentences }: Notice): Range | undefined {
  const closes = paragraphs.some(
    ({ range, text, sentences: { from, to } }) =>
      range.start === closing.start && isSignOff(text, sentences.slice(from, to)),
  );
  return closes ? closing : undefined;
}

/** Before the sign-off; in a letter without one, at its very end. */
export function letterEnd(notice: Notice): Place {
  const { length } = notice.text;
  const before = signOff(notice);
  return before ? { before } : { after: { start: length, end: length } };
}

/** After the last of what the letter itself decides and argues: before its passages on rights, and before the sign-off. */
export function afterReasons(notice: Notice): Place {
  const end = signOff(notice)?.start ?? notice.text.length;
  const last = notice.paragraphs.findLast((paragraph) => isOwn(paragraph) && paragraph.range.end <= end);
  return last ? { after: last.range } : letterEnd(notice);
}

/** Where the last words of a section end, at the end of their line; the sign-off and what follows it are none of it, nor is a page number. */
export function sectionEnd(notice: Notice, section: number): number {
  const { headingWithMarks, paragraphs: own, role } = notice.sections[section]!;
  const end = signOff(notice)?.start ?? notice.text.length;
  const last = notice.paragraphs
    .slice(own.from, own.to)
    .findLast(
      ({ scope, range }) =>
        scope !== 'chrome' &&
        (scope !== 'rights' || role === 'review') &&
        (range.end <= end || headingWithMarks.start > end),
    );
  return blockEnd(notice, Math.max(last?.range.end ?? 0, headingWithMarks.end));
}

/** The start of the line on which the paragraph or heading that holds `offset` begins. */
function blockStart(notice: Notice, offset: number): number {
  const paragraph = notice.paragraphs.find((p) => p.range.start <= offset && offset <= p.range.end);
  const start = paragraph ? paragraph.range.start : offset;
  return tableAt(notice.text, start)?.start ?? notice.text.lastIndexOf('\n', start - 1) + 1;
}

/** The end of the last line of the paragraph, heading or table that holds `offset`. */
function blockEnd({ text, paragraphs }: Notice, offset: number): number {
  const paragraph = paragraphs.find(({ range }) => range.start <= offset && offset <= range.end);
  const end = lineEnd(text, Math.max(offset, paragraph?.range.end ?? 0));
  return tableAt(text, end)?.end ?? end;
}

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.trimEnd().length < offset ? offset : Math.max(offset, text.trimEnd().length);
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** What may be said of a fix: it is not safe, and preferred, unless these say otherwise. */
type Choices = Partial<Pick<Fix, 'safe' | 'preferred'>>;

/** A fix that replaces words. */
export function replace(range: Range, text: string, title: string, choices?: Choices): Fix {
  return change([{ range, text }], title, choices);
}

/** A fix of several edits, made together. */
export function change(edits: readonly Edit[], title: string, { safe = false, preferred = true }: Choices = {}): Fix {
  return { title, edits, safe, preferred };
}

/** A fix that inserts several standard texts, one below the other. */
export function insertEach(
  notice: Notice,
  names: readonly WordingName[],
  place: Place,
  facts: WordingFacts,
  title: string,
): Fix {
  return change(
    names.flatMap((name) => insert(notice, name, place, facts, title).edits),
    title,
  );
}

/** The facts of a draft with those of one claim, for standard text about that claim. */
export function factsOf(claim: Claim, facts: WordingFacts): WordingFacts {
  const limb = claim.byReferenceTo.map(numberOf).join(' and ');
  return {
    ...facts,
    provision: numberOf(claim.provision),
    title: titleToday(claim.provision),
    ...(limb && { byReferenceTo: limb }),
  };
}
