// What stands in a draft and is not seen where it is read as a letter: Markdown and HTML have many places for that.

import type { Nodes } from 'mdast';
import { commentsIn } from '../notice/comments.ts';
import { treeOf } from '../notice/lines.ts';
import type { Range } from '../notice/model.ts';
import { cutIntoPieces, type Piece } from '../notice/pieces.ts';
import { isAngledGap } from '../notice/placeholders.ts';
import { backgroundOf, colourOf, decodedAttribute, hides, isLost, styleOf } from './unseenStyle.ts';

/** A passage that nobody sees, and what it is, as in `2 comments`. Offsets are UTF-16 units. */
export interface Hidden extends Range {
  readonly what: string;
}

/** A comment, an instruction, a declaration, character data or a tag; one that does not end goes on to the end. */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![a-z][^>]*(?:>|$)|<(?<close>\/?)(?<name>[a-z][\w:-]*)(?<attributes>(?:"[^"<]*"|'[^'<]*'|[^'"<>])*)>/gi;

/** Elements whose contents no browser shows. */
const unseen =
  /^(?:applet|audio|canvas|datalist|dialog|head|iframe|metadata|noembed|noframes|noscript|object|rp|script|style|template|title|video)$/i;
/** As they are within drawings and formulas; elsewhere they are no elements. */
const unseenInDrawings = /^(?:annotation(?:-xml)?|defs|desc|symbol)$/i;
/** Names that the style sheets in use give to what is not shown. */
const unseenClass =
  /^(?:[a-z]{1,10}-)?(?:hidden|hide|invisible|(?:d|display)-none|sr-only|screen-reader-(?:only|text)|visually-?hidden)$/i;

/** Elements that have no contents. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Of a tag, what a reader sees the effect of; a style that hides has been dealt with. */
const attribute = /[\s/](?<name>[^\s"'>/=]+)(?:\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+))?/g;
const seen =
  /^(?:align|alt|bgcolor|border|cell(?:padding|spacing)|checked|cols?|colspan|color|datetime|dir|face|height|href|label|lang|open|reversed|rows?|rowspan|size|span|src|start|style|type|valign|value|width)$/i;

/** The title of a link, a picture or a definition, at its end. */
const title = /\s(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))(?=\s*\)?$)/;

/** A link definition as a line, which is told by its form alone where there is no tree. */
const definitionLine = /^[ \t>]*\[([^[\]\n]+)\]:[ \t]*\S+(?:[ \t]+["'(][^\n]*)?$/gm;

const footnote = /^\[\^[^\]\s]+\](?=:)/;

/** Invisible characters that spell letters; after a black flag they make the flags of nations. */
const tagCharacters = /(?<flag>\u{1F3F4}?)[\u{E0020}-\u{E007F}]+/gu;
/** Characters without width, and those that turn the order of others; joiners are needed by emoji and some scripts. */
const withoutWidth =
  /(?:[\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?<=[\0-\x7F\u200B-\u200D])[\u200C\u200D])+/g;

/** Everything in a text that a reader of the letter does not see, in order and apart; not what is shown as code. */
export function hiddenIn(text: string): Hidden[] {
  const { html, code, others } = constructs(text);
  const shownAsCode = (at: number) => code.some(({ start, end }) => start <= at && at < end);
  const comments = commentsIn(text)
    .filter(({ start }) => !shownAsCode(start))
    .map(({ start, end }) => ({ start, end, what: 'comment' }));
  const tags = [...text.matchAll(tagCharacters), ...text.matchAll(withoutWidth)]
    .filter(({ groups }) => !groups?.flag)
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length, what: 'run of invisible characters' }));
  return apart([...comments, ...unseenMarkup(text, html), ...others, ...tags]);
}

/** What a text is made of: its HTML, its code, and what its Markdown hides. */
interface Constructs {
  readonly html: Range[];
  readonly code: Range[];
  readonly others: Hidden[];
}

function constructs(text: string): Constructs {
  const found: Constructs = { html: [], code: [], others: [] };
  const { pieces, setAside } = cutIntoPieces(text);
  const isUsed = uses(text);
  for (const piece of pieces) {
    const tree = treeOf(piece.text);
    if (tree) lookAt(tree, piece, isUsed, found);
    else lookAtUnparsed(text, { start: piece.start, end: piece.start + piece.text.length }, isUsed, found);
  }
  for (const range of setAside) lookAtUnparsed(text, range, isUsed, found);
  return found;
}

/** A node of a piece, and those in it. */
function lookAt(node: Nodes, piece: Piece, isUsed: IsUsed, found: Constructs): void {
  const from = node.position?.start.offset ?? 0;
  const source = piece.text.slice(from, node.position?.end.offset ?? 0);
  const start = piece.start + from;
  const end = start + source.length;
  const hidden = hiddenOf(node, source, isUsed);
  if (node.type === 'html') found.html.push({ start, end });
  if (node.type === 'code' || node.type === 'inlineCode') found.code.push({ start, end });
  if (hidden) found.others.push({ start: start + hidden.start, end: start + hidden.end, what: hidden.what });
  const isAll = hidden?.start === 0 && hidden.end === source.length;
  if (!isAll && 'children' in node) for (const child of node.children) lookAt(child, piece, isUsed, found);
}

/** What is too long or too hostile to be parsed: code where it begins as such, else all that may be hidden is. */
function lookAtUnparsed(text: string, range: Range, isUsed: IsUsed, { html, code, others }: Constructs): void {
  const source = text.slice(range.start, range.end);
  if (/^ {0,3}(?:```|~~~)/.test(source)) return void code.push(range);
  html.push(range);
  for (const { 0: line, 1: label, index } of source.matchAll(definitionLine)) {
    const start = range.start + index;
    if (!isUsed(label!)) others.push({ start, end: start + line.length, what: 'link definition' });
  }
}

/** What a node of the tree hides, as far as those in it do not; offsets are those of its source. */
function hiddenOf(node: Nodes, source: string, isUsed: IsUsed): Hidden | undefined {
  const all = (what: string): Hidden => ({ start: 0, end: source.length, what });
  switch (node.type) {
    case 'code': {
      const start = node.meta ? source.indexOf(node.meta) : -1;
      return start > 0 ? { start, end: start + node.meta!.length, what: 'note at a block of code' } : undefined;
    }
    case 'definition':
      if (!isUsed(node.label ?? node.identifier)) return all('link definition');
      break;
    case 'paragraph': {
      const label = footnote.exec(source)?.[0];
      return label && !isUsed(label.slice(1, -1)) ? all('footnote') : undefined;
    }
    case 'link':
      if (node.children.length === 0) return all('link without words');
  }
  const found = 'title' in node && node.title ? title.exec(source) : null;
  return found ? { start: found.index, end: found.index + found[0].length, what: 'title of a link' } : undefined;
}

/** Whether a label is used anywhere, besides where it is defined. */
type IsUsed = (label: string) => boolean;

function uses(text: string): IsUsed {
  const normal = (label: string) => label.replace(/\s+/g, ' ').trim().toLowerCase();
  const used = new Set<string>();
  for (const { 0: all, 1: label, index } of text.matchAll(/\[([^[\]]{1,999})\]/g)) {
    const defines =
      text[index + all.length] === ':' && /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, index - 80), index));
    if (!defines) used.add(normal(label!));
  }
  return (label) => used.has(normal(label));
}

/** An element that is shown, while it is open, and what its text stands on and is written in. */
interface Shown extends Pick<Look, 'background' | 'colour'> {
  readonly name: string;
}

/** So many elements round a tag are looked at: a text may open one in every line and close none. */
const deepest = 100;

/** Comments and their likes, elements that are not shown with all that stands in them, and what tags hold besides. */
function unseenMarkup(text: string, html: readonly Range[]): Hidden[] {
  const browsing = new Browsing(text);
  for (const tag of markupIn(text, html)) browsing.meet(tag);
  return browsing.end();
}

/** Goes from tag to tag as a browser does, and finds what it does not show. */
class Browsing {
  readonly #text: string;
  readonly #drawings: boolean;
  readonly #found: Hidden[] = [];
  /** What is shown and open, from the outermost. */
  readonly #shown: Shown[] = [];
  /** The element that is not shown, while it is open: where it began, and how many of its name are open. */
  #unseen: { readonly name: string; readonly start: number; depth: number } | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#drawings = /<(?:svg|math)\b/i.test(text);
  }

  meet(tag: Tag): void {
    const { start, end, name, closes } = tag;
    if (this.#unseen) this.#meetUnseen(tag);
    else if (name === undefined)
      this.#find(start, end, this.#text.startsWith('<!--', start) ? 'comment' : 'instruction');
    else if (closes) this.#close(name);
    else this.#open(name, tag);
  }

  /** What was found; an element that never closes goes on to the end. */
  end(): Hidden[] {
    if (this.#unseen) this.#find(this.#unseen.start, this.#text.length, 'hidden element');
    return this.#found;
  }

  #meetUnseen({ name, closes, end }: Tag): void {
    const unseen = this.#unseen!;
    if (name !== unseen.name) return;
    unseen.depth += closes ? -1 : 1;
    if (unseen.depth > 0) return;
    this.#find(unseen.start, end, 'hidden element');
    this.#unseen = undefined;
  }

  #open(name: string, { start, end, attributes }: Tag): void {
    const look = lookOf(name, attributes, this.#shown.at(-1));
    const isUnseen = look.hides || (this.#drawings && unseenInDrawings.test(name));
    const isEmpty = empty.test(name);
    if (!isUnseen) this.#found.push(...unseenAttributes(attributes, start + 1 + name.length));
    if (isUnseen && isEmpty) this.#find(start, end, 'hidden element');
    else if (isUnseen) this.#unseen = { name, start, depth: 1 };
    else if (!isEmpty) this.#shown.push({ ...look, name });
  }

  /** Closes the innermost element of a name, and those that were opened in it. */
  #close(name: string): void {
    const at = this.#shown.slice(-deepest).findLastIndex((each) => each.name === name);
    if (at >= 0) this.#shown.length = Math.max(0, this.#shown.length - deepest) + at;
  }

  #find(start: number, end: number, what: string): void {
    this.#found.push({ start, end, what });
  }
}

/** A tag, or without a name a comment or the like. */
interface Tag extends Range {
  readonly name: string | undefined;
  readonly closes: boolean;
  readonly attributes: string;
}

/** The tags in some places of a text, in order. A gap such as `<insert name>` is none: who sends the letter must see it. */
function* markupIn(text: string, places: readonly Range[]): Iterable<Tag> {
  for (const { start: from, end: to } of [...places].sort((a, b) => a.start - b.start)) {
    for (const { 0: all, index, groups = {} } of text.slice(from, to).matchAll(markup)) {
      if (isAngledGap(all)) continue;
      const start = from + index;
      const { name, close, attributes = '' } = groups;
      yield { start, end: start + all.length, name: name?.toLowerCase(), closes: Boolean(close), attributes };
    }
  }
}

/** How an element looks. */
interface Look {
  readonly hides: boolean;
  readonly background: ReturnType<typeof backgroundOf>;
  readonly colour: ReturnType<typeof colourOf>;
}

/** How an element looks by its name and attributes, in that round it. */
function lookOf(name: string, attributes: string, round: Shown | undefined): Look {
  const given = valuesIn(attributes);
  const style = styleOf(given.get('style') ?? '');
  const colour =
    colourOf(
      style.get('-webkit-text-fill-color') ?? style.get('color') ?? given.get('color') ?? given.get('text') ?? '',
    ) ?? round?.colour;
  const background = backgroundOf(style) ?? colourOf(given.get('bgcolor') ?? '') ?? round?.background;
  const lost = colour !== undefined && isLost(colour, background);
  return { hides: isUnseen(name, given) || hides(style) || lost, background, colour };
}

/** By name, the value of each attribute; of several the first counts. */
function valuesIn(attributes: string): ReadonlyMap<string, string> {
  const given = [...attributes.matchAll(attribute)].map(({ groups = {} }): [string, string] => [
    groups.name!.toLowerCase(),
    groups.value?.replace(/^(["'])(.*)\1$/s, '$2') ?? '',
  ]);
  return new Map(given.reverse());
}

/** Whether an element is not shown, whatever its style. */
function isUnseen(name: string, given: ReadonlyMap<string, string>): boolean {
  const classes = decodedAttribute(given.get('class') ?? '').split(/\s+/);
  return (
    (name === 'dialog' ? !given.has('open') : unseen.test(name)) ||
    given.has('hidden') ||
    given.has('popover') ||
    (name === 'input' && decodedAttribute(given.get('type') ?? '').toLowerCase() === 'hidden') ||
    (name === 'font' && /^0+$/.test(given.get('size') ?? '')) ||
    classes.some((each) => unseenClass.test(each))
  );
}

function unseenAttributes(attributes: string, from: number): Hidden[] {
  return [...attributes.matchAll(attribute)]
    .filter(({ groups }) => !seen.test(groups?.name ?? ''))
    .map(({ 0: all, index }) => ({ start: from + index, end: from + index + all.length, what: 'attribute of a tag' }));
}

/** In order, without what stands inside another. */
function apart(found: readonly Hidden[]): Hidden[] {
  const kept: Hidden[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}
