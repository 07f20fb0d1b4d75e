import { numberOf } from '../law/index.ts';
import type { Claim, Notice, Range } from '../notice/model.ts';
import { inStyle, type WordingFacts, type WordingName, wording } from '../wording/index.ts';
import type { Edit, Fix } from './rule.ts';
import { exemptionTitle } from './speak.ts';

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
  return {
    title,
    edits: [insertion(notice, inStyle(wording(name, facts), notice.style), place)],
    safe: false,
    preferred,
  };
}

/** The edit that puts `text` at `place` with one blank line on either side. */
export function insertion(notice: Notice, text: string, place: Place): Edit {
  const { newline } = notice.style;
  const gap = newline + newline;
  const body = text.trimEnd();
  if ('before' in place) {
    const at = blockStart(notice, place.before.start);
    const before = notice.text.slice(0, at);
    const lead =
      before === '' || /(?:^|\n)[ \t]*\r?\n$/.test(before) || before === '\uFEFF'
        ? ''
        : before.endsWith('\n')
          ? newline
          : gap;
    return { range: { start: at, end: at }, text: `${lead}${body}${gap}` };
  }
  const at = 'after' in place ? lineEnd(notice.text, place.after.end) : sectionEnd(notice, place.inSection);
  const rest = notice.text.slice(at);
  const trail = rest.trim() === '' ? '' : /^\r?\n[ \t]*\r?\n/.test(rest) ? '' : newline;
  return { range: { start: at, end: at }, text: `${at === 0 ? '' : gap}${body}${trail}` };
}

/** Where the last words of a section end, at the end of their line; a sign-off or page number after them is none of it. */
export function sectionEnd(notice: Notice, section: number): number {
  const { headingWithMarks, paragraphs: own, role } = notice.sections[section]!;
  const last = notice.paragraphs
    .slice(own.from, own.to)
    .findLast(({ scope }) => scope !== 'chrome' && (scope !== 'rights' || role === 'review'));
  return lineEnd(notice.text, Math.max(last?.range.end ?? 0, headingWithMarks.end));
}

/** The start of the line on which the paragraph or heading that holds `offset` begins. */
function blockStart(notice: Notice, offset: number): number {
  const paragraph = notice.paragraphs.find((p) => p.range.start <= offset && offset <= p.range.end);
  const start = paragraph ? paragraph.range.start : offset;
  return notice.text.lastIndexOf('\n', start - 1) + 1;
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
