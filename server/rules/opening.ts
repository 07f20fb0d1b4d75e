import { factsIn, states } from '../language/index.ts';
import type { Notice, Range, Section } from '../notice/model.ts';
import type { Place } from './mend.ts';

/** Roles of the headings under which reasons are given, as against those of one side or of the whole of a letter. */
export const reasoned: ReadonlySet<Section['role']> = new Set([
  'harm',
  'public-interest',
  'favouring',
  'against',
  'balance',
]);

/** Those, and the roles of headings that name an exemption. */
export const reasons: ReadonlySet<Section['role']> = new Set(['exemption', ...reasoned]);

/** The first line of the answer. */
export function firstLine({ paragraphs, opening }: Notice): Range {
  return paragraphs.find(({ range }) => range.start >= opening.start)?.range ?? opening;
}

/**
 * Where a statement goes that belongs at the beginning of the decision, and before `claimed`, of which it speaks: in a
 * letter that answers question by question, the decision on another question is no place for it. A draft that begins
 * with its reasons has no place of its own for it: then before the heading of the first of them, so that the heading
 * keeps its text.
 */
export function openingPlace(notice: Notice, claimed: Range = notice.opening): Place {
  const { opening, sections, paragraphs, statements, citations } = notice;
  const asked = sections.findLast(({ headingWithMarks }) => headingWithMarks.start <= claimed.start);
  if (claimed.start < opening.start) {
    if (asked?.role === 'other') return { after: asked.headingWithMarks };
    if (!asked || asked.headingWithMarks.end <= claimed.start) return { before: claimed };
  }
  const first = paragraphs.find(({ range }) => range.start <= opening.start && opening.start < range.end);
  const within = ({ range }: { readonly range: Range }) =>
    first !== undefined && range.start >= first.range.start && range.end <= first.range.end;
  // Thanks for the request come before what is decided on it.
  if (first && states(factsIn(first), 'opens-with-request') && !statements.some(within) && !citations.some(within))
    return { after: first.range };
  const under = sections.findLast(({ headingWithMarks }) => headingWithMarks.end <= opening.start);
  const argued = under && reasons.has(under.role) ? sections.find(({ role }) => reasons.has(role)) : undefined;
  return { before: argued && argued.headingWithMarks.start <= opening.start ? argued.headingWithMarks : opening };
}
