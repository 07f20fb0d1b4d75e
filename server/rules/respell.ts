import { numberOf, type Provision } from '../law/index.ts';
import type { Citation, Notice, Range } from '../notice/model.ts';
import { replace } from './mend.ts';
import type { Edit, Fix } from './rule.ts';

/**
 * The edit that writes `provision` where a citation stands. What comes before the number (`Section`, `s.`) stays;
 * of a shortened mention (the `(b)` of `31(1)(a) and (b)`) only the brackets are written anew, where they can be.
 */
export function respell(notice: Notice, { range, provision: old }: Citation, provision: Provision): Edit {
  const written = notice.text.slice(range.start, range.end);
  const from = written.search(/[\d(]/);
  const start = range.start + Math.max(from, 0);
  const shared = old.path.length - (written.slice(from).match(/\(/g)?.length ?? 0);
  const short =
    written[from] === '(' &&
    old.section === provision.section &&
    old.path.slice(0, shared).every((step, i) => provision.path[i] === step);
  const text = short
    ? provision.path
        .slice(shared)
        .map((step) => `(${step})`)
        .join('')
    : numberOf(provision);
  return { range: { start, end: range.end }, text };
}

/** The fix that writes `provision` where a citation stands. */
export function citeInstead(
  notice: Notice,
  citation: Citation,
  provision: Provision,
  {
    title = `Say ${numberOf(provision)}`,
    preferred = true,
  }: { readonly title?: string; readonly preferred?: boolean } = {},
): Fix {
  const { range, text } = respell(notice, citation, provision);
  return replace(range, text, title, { preferred });
}

/** The empty range behind a citation; behind its title where that follows, so that `Section 31(3) Law Enforcement` stays together. */
export function behind({ range, title }: Citation): Range {
  const end = title && title.range.start >= range.end ? title.range.end : range.end;
  return { start: end, end };
}
