// What stands in a draft and is not seen where it is read as a letter: Markdown and HTML have many places for that.

import type { Nodes } from 'mdast';
import { commentsIn } from '../notice/comments.ts';
import { treeOf } from '../notice/lines.ts';
import type { Range } from '../notice/model.ts';
import { cutIntoPieces } from '../notice/pieces.ts';

/** A passage that nobody sees, and what it is, as in `2 comments`. Offsets are UTF-16 units. */
export interface Hidden extends Range {
  readonly what: string;
}

/** A comment, an instruction, a declaration, character data or a tag; one that does not end goes on to the end. */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![a-z][^>]*(?:>|$)|<(?<close>\/?)(?<name>[a-z][\w:-]*)(?<attributes>(?:"[^"<]*"|'[^'<]*'|[^'"<>])*)>/gi;

/** Elements whose contents no browser shows. */
const unseen = /^(?:audio|canvas|datalist|dialog|head|iframe|noembed|noframes|script|style|template|title|video)$/i;

const unseenByStyle =
  /(?:^|[;"'\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size|max-height)\s*:\s*0*\.?0+(?![.\d])|color\s*:\s*transparent|(?:left|top|text-indent)\s*:\s*-\d{3})/i;

/** Elements that have no contents. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Of a tag, what a reader sees the effect of; a style that hides has been dealt with. */
const attribute = /\s(?<name>[^\s"'>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;
const seen =
  /^(?:align|alt|border|cell(?:padding|spacing)|checked|cols?|colspan|color|datetime|dir|face|height|href|label|lang|open|reversed|rows?|rowspan|size|span|src|start|style|type|valign|value|width)$/i;

/** The title of a link, a picture or a definition, at its end. */
const title = /\s(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))(?=\s*\)?$)/;

/** A link definition as a line, which is told by its form alone where there is no tree. */
const definitionLine = /^[ \t>]*\[([^[\]\n]+)\]:[ \t]*\S+(?:[ \t]+["'(][^\n]*)?$/gm;

const footnote = /^\[\^[^\]\s]+\](?=:)/;

/** Invisible characters that spell letters; after a black flag they make the flags of nations. */
const tagCharacters = /(?<flag>\u{1F3F4}?)[\u{E0020}-\u{E007F}]+/gu;

/** Everything in a text that a reader of the letter does not see, in order and apart; not what is shown as code. */
export function hiddenIn(text: string): Hidden[] {
  const { html, code, others } = constructs(text);
  const shownAsCode = (at: number) => code.some(({ start, end }) => start <= at && at < end);
  const comments = commentsIn(text)
    .filter(({ start }) => !shownAsCode(start))
    .map(({ start, end }) => ({ start, end, what: 'comment' }));
  const tags = [...text.matchAll(tagCharacters)]
    .filter(({ groups }) => !groups?.flag)
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length, what: 'run of invisible characters' }));
  return apart([...comments, ...unseenMarkup(text, html), ...others, ...tags]);
}

/** The HTML and the code of a text, and what its Markdown hides. */
function constructs(text: string): { html: Range[]; code: Range[]; others: Hidden[] } {
  const [html, code, others]: [Range[], Range[], Hidden[]] = [[], [], []];
  const { pieces, setAside } = cutIntoPieces(text);
  const isUsed = uses(text);
  /** What is too long or too hostile to be parsed: code where it begins as such, else all that may be hidden is. */
  const unparsed = (range: Range): void => {
    const source = text.slice(range.start, range.end);
    if (/^ {0,3}(?:```|~~~)/.test(source)) return void code.push(range);
    html.push(range);
    for (const { 0: line, 1: label, index } of source.matchAll(definitionLine)) {
      const start = range.start + index;
      if (!isUsed(label!)) others.push({ start, end: start + line.length, what: 'link definition' });
    }
  };
  for (const piece of pieces) {
    const look = (node: Nodes): void => {
      const start = piece.start + (node.position?.start.offset ?? 0);
      const end = piece.start + (node.position?.end.offset ?? 0);
      const source = text.slice(start, end);
      const cut = (what: string, from: number, to: number) =>
        others.push({ start: start + from, end: start + to, what });
      switch (node.type) {
        case 'html':
          html.push({ start, end });
          return;
        case 'inlineCode':
          code.push({ start, end });
          return;
        case 'code': {
          code.push({ start, end });
          const meta = node.meta ? source.indexOf(node.meta) : -1;
          if (meta > 0) cut('note at a block of code', meta, meta + node.meta!.length);
          return;
        }
        case 'definition':
          if (!isUsed(node.label ?? node.identifier)) return void cut('link definition', 0, source.length);
          break;
        case 'paragraph': {
          const label = footnote.exec(source)?.[0];
          if (label && !isUsed(label.slice(1, -1))) return void cut('footnote', 0, source.length);
          break;
        }
        case 'link':
          if (node.children.length === 0) return void cut('link without words', 0, source.length);
      }
      if ('title' in node && node.title) {
        const found = title.exec(source);
        if (found) cut('title of a link', found.index, found.index + found[0].length);
      }
      if ('children' in node) for (const child of node.children) look(child);
    };
    const tree = treeOf(piece.text);
    if (tree) look(tree);
    else unparsed({ start: piece.start, end: piece.start + piece.text.length });
  }
  setAside.forEach(unparsed);
  return { html, code, others };
}

/** Whether a label is used anywhere, besides where it is defined. */
function uses(text: string): (label: string) => boolean {
  const normal = (label: string) => label.replace(/\s+/g, ' ').trim().toLowerCase();
  const used = new Set<string>();
  for (const { 0: all, 1: label, index } of text.matchAll(/\[([^[\]]{1,999})\]/g)) {
    const defines =
      text[index + all.length] === ':' && /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, index - 80), index));
    if (!defines) used.add(normal(label!));
  }
  return (label) => used.has(normal(label));
}

/** Comments and their likes, elements that are not shown with all that stands in them, and what tags hold besides. */
function unseenMarkup(text: string, html: readonly Range[]): Hidden[] {
  const found: Hidden[] = [];
  /** The element that is not shown, while it is open: its name, where it began, and how many of its name are open. */
  let open: { name: string; start: number; depth: number } | undefined;
  for (const { start: from, end: to } of [...html].sort((a, b) => a.start - b.start)) {
    for (const { 0: all, index, groups = {} } of text.slice(from, to).matchAll(markup)) {
      const start = from + index;
      const end = start + all.length;
      const name = groups.name?.toLowerCase();
      if (open) {
        if (name !== open.name) continue;
        open.depth += groups.close ? -1 : 1;
        if (open.depth > 0) continue;
        found.push({ start: open.start, end, what: 'hidden element' });
        open = undefined;
      } else if (!name) {
        found.push({ start, end, what: all.startsWith('<!--') ? 'comment' : 'instruction' });
      } else if (!groups.close) {
        const attributes = groups.attributes ?? '';
        if (!isUnseen(name, attributes)) found.push(...unseenAttributes(attributes, start + 1 + name.length));
        else if (empty.test(name)) found.push({ start, end, what: 'hidden element' });
        else open = { name, start, depth: 1 };
      }
    }
  }
  if (open) found.push({ start: open.start, end: text.length, what: 'hidden element' });
  return found;
}

function isUnseen(name: string, attributes: string): boolean {
  if (name === 'dialog') return !/\sopen(?![\w-])/i.test(attributes);
  if (unseen.test(name) || (name === 'input' && /\stype\s*=\s*["']?hidden/i.test(attributes))) return true;
  return [...attributes.matchAll(attribute)].some(
    ({ 0: all, groups }) =>
      /^hidden$/i.test(groups?.name ?? '') ||
      (/^style$/i.test(groups?.name ?? '') && unseenByStyle.test(all.slice(all.indexOf('=') + 1))),
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
