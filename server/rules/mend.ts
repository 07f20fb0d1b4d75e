import { numberOf } from '../law/index.ts';
import type { Claim, HeadingStyle, Notice, Range } from '../notice/model.ts';
import { isSignOff } from '../notice/scopes.ts';
import { inStyle, type WordingFacts, type WordingName, wording } from '../wording/index.ts';
import type { Edit, Fix } from './rule.ts';
import { exemptionTitle } from './speak.ts';
import { tableAt } from './tableRows.ts';

/** Where standard text goes. */
export type Place =
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
  return { title, edits: [insertion(notice, inStyle(text, style), end)], safe: false, preferred };
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
  if ('before' in place) return blockStart(notice, place.before.start);
  return 'after' in place ? blockEnd(notice, place.after.end) : sectionEnd(notice, place.inSection);
}

/** What the letter itself says between an offset and the next heading or the sign-off; undefined where that is nothing. */
function textBelow(notice: Notice, at: number): Range | undefined {
  const next = notice.sections.find(({ headingWithMarks }) => headingWithMarks.start >= at);
  const end = Math.min(
    next?.headingWithMarks.start ?? notice.text.length,
    signOff(notice)?.start ?? notice.text.length,
  );
  const own = notice.paragraphs.filter(
    ({ range, scope }) => range.start >= at && range.end <= end && (scope === 'content' || scope === 'ncnd'),
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
  const last = notice.paragraphs.findLast(
    ({ range, scope }) => range.end <= end && (scope === 'content' || scope === 'ncnd'),
  );
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

/** A fix that replaces words. */
export function replace(
  range: Range,
  text: string,
  title: string,
  options: { safe?: boolean; preferred?: boolean } = {},
): Fix {
  return { title, edits: [{ range, text }], safe: options.safe ?? false, preferred: options.preferred ?? true };
}

/** The facts of a draft with those of one claim, for standard text about that claim. */
export function factsOf(claim: Claim, facts: WordingFacts): WordingFacts {
  const limb = claim.byReferenceTo.map(numberOf).join(' and ');
  return {
    ...facts,
    provision: numberOf(claim.provision),
    title: exemptionTitle(claim.provision),
    ...(limb && { byReferenceTo: limb }),
  };
}
