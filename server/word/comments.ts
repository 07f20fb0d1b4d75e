import { groupedBy } from '../notice/groupedBy.ts';
import type { Range } from '../notice/model.ts';
import type { WordLetter } from './letter.ts';
import type { RunPiece } from './letterMap.ts';
import { textsWith } from './newPart.ts';
import { escaped, type Markup, markupFor, pathTo, Rewriting } from './rewriting.ts';
import { atEndOf, spliced } from './splices.ts';
import { type Element, elements, readXml, within } from './xml.ts';

/** What is said of some words of a letter. */
export interface Remark {
  /** In the Markdown of the letter. */
  readonly at: Range;
  /** Said in bold before the text. */
  readonly heading: string;
  readonly text: string;
}

/** Whose comments or changes they are, and when they were made. */
export interface Author {
  readonly name: string;
  readonly initials: string;
  /** An ISO date with its time: `2026-11-29T00:00:00Z`. */
  readonly date: string;
}

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * The file of a letter with remarks as Word's comments on the words that they are about. Nothing else is changed: what
 * other people commented stays. Where Word lets nobody comment (in a text box, a form field, a note), the comment hangs
 * on what holds the words. Throws `Unreadable` where the file cannot be read.
 */
export function withComments(letter: WordLetter, remarks: readonly Remark[], author: Author): Uint8Array {
  const { package: file } = letter;
  const text = file.text(file.main)!;
  const root = readXml(text, file.main);
  const rewriting = new Rewriting(text);
  const markup = markupFor(text);
  const name = file.relationships(file.main).find(({ type, external }) => type === 'comments' && !external)?.target;
  const known = name === undefined ? undefined : file.text(name);
  const comments = known ?? emptyComments;
  const place = name ?? 'comments';
  const inComments = readXml(comments, place);
  const taken = elements(inComments, 'w:comment').map(({ attributes }) => Number(attributes['w:id']) || 0);
  let id = Math.max(-1, ...taken);
  // Remarks about the same words are one comment.
  const placed = groupedBy(remarks, ({ at }) => `${at.start} ${at.end}`).flatMap((about) => {
    const anchor = anchorOf(letter, about[0]!.at, root);
    return anchor ? [{ ...anchor, about, id: ++id }] : [];
  });
  // Where one ends and another begins, it ends first.
  for (const { to, id } of placed) {
    const reference = markup('r', {}, markup('commentReference', { id }));
    put(rewriting, to, 'end', markup('commentRangeEnd', { id }) + reference);
  }
  for (const { from, id } of placed) put(rewriting, from, 'start', markup('commentRangeStart', { id }));
  const added = placed.map(({ about, id }) => commentOf(about, id, author, markupFor(comments))).join('');
  const body = spliced(comments, [atEndOf(inComments, comments, added)]);
  const others =
    known === undefined ? textsWith(file, { type: 'comments', contentType, text: body }) : new Map([[name!, body]]);
  return file.withTexts(new Map([[file.main, rewriting.written()], ...others]));
}

const emptyComments =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

function commentOf(about: readonly Remark[], id: number, { name, initials, date }: Author, markup: Markup): string {
  const said = (text: string, properties = '') =>
    markup('r', {}, properties + markup('t', { 'xml:space': 'preserve' }, escaped(text)));
  const paragraphs = about.map(({ heading, text }) =>
    markup('p', {}, said(`${heading} `, markup('rPr', {}, markup('b'))) + said(text)),
  );
  return markup('comment', { id, author: name, date, initials }, paragraphs.join(''));
}

/** Where a comment begins or ends: at an edge of characters in a run, or beside an element that is not to be opened. */
interface Edge extends Range {
  readonly run?: Element;
}

function put(rewriting: Rewriting, { run, start, end }: Edge, side: 'start' | 'end', xml: string): void {
  const at = side === 'start' ? start : end;
  if (run) rewriting.putInRun(run, at, xml);
  else rewriting.put(at, xml);
}

/** Where the letter itself has the words of a range, or those of the paragraph that they belong to. */
function anchorOf(letter: WordLetter, at: Range, root: Element): { from: Edge; to: Edge } | undefined {
  const { map } = letter;
  const own = map.ranges(at.start, at.end);
  const { range } = map.paragraphOf(at.start);
  const pieces = own.length > 0 ? own : map.ranges(range.start, range.end);
  const edges = pieces.flatMap((piece) => edgeOf(piece, letter, root) ?? []);
  const [from] = edges;
  if (!from) return undefined;
  // A comment that began in one cell and ended in another would leave it to the program what it is about.
  const holder = holderOf(root, from);
  return { from, to: edges.findLast((edge) => holderOf(root, edge) === holder) ?? from };
}

/** What holds the paragraph of a place: the body, a cell. */
function holderOf(root: Element, { start }: Edge): Element | undefined {
  const path = pathTo(root, start);
  return path[path.findIndex(({ name }) => name === 'w:p') - 1];
}

/** Elements in a paragraph in which no comment may begin or end. */
const closed: ReadonlySet<string> = new Set(['w:sdt', 'w:fldSimple', 'mc:AlternateContent', 'w:ruby']);

function edgeOf({ part, start, end, run }: RunPiece, { package: file }: WordLetter, root: Element): Edge | undefined {
  if (part !== file.main) {
    const reference = referenceTo(part, start, file, root);
    return reference && { start: reference.start, end: reference.end };
  }
  const path = pathTo(root, start);
  const inParagraph = path.slice(path.findIndex(({ name }) => name === 'w:p') + 1);
  const outermost = inParagraph.find(({ name }) => closed.has(name) || name === 'w:r');
  if (outermost?.name === 'w:r' && outermost.start === run.start) return { run: outermost, start, end };
  return outermost && { start: outermost.start, end: outermost.end };
}

const notes: ReadonlySet<string> = new Set(['w:footnote', 'w:endnote']);

/** The run of the letter that refers to the note in which something stands. */
function referenceTo(part: string, at: number, file: WordLetter['package'], root: Element): Element | undefined {
  const note = pathTo(readXml(file.text(part)!, part), at).find(({ name }) => notes.has(name));
  if (!note) return undefined;
  for (const reference of within(root, `${note.name}Reference`)) {
    if (reference.attributes['w:id'] !== note.attributes['w:id']) continue;
    return pathTo(root, reference.start).find(({ name }) => name === 'w:r');
  }
  return undefined;
}
