// A letter in Markdown, set as paragraphs and tables of Word. The order of properties is that of the standard.

import type {
  Html,
  Link,
  LinkReference,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import { inStep } from '../notice/inStep.ts';
import type { Notice, Range } from '../notice/model.ts';
import { raised } from './content.ts';
import { type House, type ItemStyle, step } from './house.ts';
import { type Passage, passagesOf } from './passages.ts';
import { escaped } from './rewriting.ts';

/** What a letter is set with. */
export interface Setting {
  readonly house: House;
  /** The style of ordinary paragraphs, where that is not the usual one. */
  readonly body?: string;
  /** How much room there is between the margins, in twentieths of a point. */
  readonly width: number;
  /** Takes note of where a link leads, and gives the name of its relationship. */
  readonly link: (address: string) => string;
}

/** How characters are set. */
interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly code?: boolean;
  readonly linked?: boolean;
}

/** How a paragraph is set. */
interface Manner {
  readonly quoted?: boolean;
  /** Set for the first paragraph of an item. */
  readonly item?: ItemStyle;
  /** How far what belongs to an item goes in. */
  readonly indent?: number;
  /** How deep lists are within one another. */
  readonly level?: number;
}

/** Sets the letter of a notice, without front matter and comments, as elements of a body; what is still open is highlighted. */
export function setLetter(notice: Notice, setting: Setting): string {
  return new Setter(notice, setting).letter();
}

class Setter {
  readonly #notice: Notice;
  readonly #with: Setting;
  readonly #units: readonly Range[];
  readonly #notes = new Map<string, number>();
  readonly #addresses = new Map<string, string>();
  /** Whether the words of an item are being set. */
  #inItem = false;
  /** The passage that is being set. */
  #in: Passage = { start: 0, text: '' };
  /** The list of numbers that was set last, which goes on where the next begins with its next number. */
  #last: { readonly item: ItemStyle; readonly mark: string; readonly next: number } | undefined;

  constructor(notice: Notice, setting: Setting) {
    this.#notice = notice;
    this.#with = setting;
    this.#units = [
      ...notice.sections.map(({ heading }) => heading),
      ...notice.paragraphs.map(({ range }) => range),
    ].sort((a, b) => a.start - b.start);
  }

  letter(): string {
    const { text, frontMatter } = this.#notice;
    const passages = passagesOf(text, frontMatter?.range.end ?? 0);
    for (const node of passages.flatMap(({ tree }) => tree?.children ?? []))
      if (node.type === 'definition') this.#addresses.set(node.identifier, node.url);
    const body = passages.map((passage) => this.#passage(passage, {}));
    const notes = passages.map((passage) => {
      this.#in = passage;
      return (passage.tree?.children ?? []).map((node) => this.#note(node)).join('');
    });
    return body.join('') + notes.join('');
  }

  #passage(passage: Passage, manner: Manner): string {
    this.#in = passage;
    const { tree, text } = passage;
    return tree ? this.#blocks(tree.children, manner) : this.#asItStands(0, text.length, manner);
  }

  #blocks(nodes: readonly RootContent[], manner: Manner): string {
    return nodes.map((node) => this.#block(node, manner)).join('');
  }

  #block(node: RootContent, manner: Manner): string {
    switch (node.type) {
      case 'heading':
        return this.#heading(node.children, node.depth, manner);
      case 'paragraph':
        return this.#paragraph(this.#phrases(node.children, {}), manner);
      case 'blockquote':
        return this.#blocks(node.children, { ...manner, quoted: true });
      case 'list':
        return this.#list(node, manner);
      case 'table':
        return this.#table(node);
      case 'thematicBreak':
        return paragraph('<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>', '');
      case 'code': {
        const [start, end] = placeOf(node);
        const fenced = /^[`~]/.test(this.#in.text.slice(start));
        // Indented, it is prose of somebody who indents.
        if (!fenced) return this.#asItStands(start, end, manner);
        return this.#paragraph(
          node.value
            .split('\n')
            .map((line) => run(line, { code: true }))
            .join(lineBreak),
          manner,
        );
      }
      case 'html':
        return this.#html(node, manner);
      default:
        return '';
    }
  }

  #heading(nodes: readonly PhrasingContent[], depth: number, manner: Manner): string {
    // Several lines over a ruling are a paragraph, and so is what stands in a quotation or a list.
    const [start] = placeOf(nodes[0]);
    const [, end] = placeOf(nodes.at(-1));
    const isParagraph = this.#in.text.slice(start, end).includes('\n');
    if (isParagraph) return this.#paragraph(this.#phrases(nodes, {}), manner);
    if (manner.quoted || manner.item) return this.#paragraph(this.#phrases(nodes, { bold: true }), manner);
    // Whatever the house says: no heading is the last on a page.
    return paragraph(`${style(this.#with.house.heading(depth))}<w:keepNext/>`, this.#phrases(nodes, {}));
  }

  #paragraph(content: string, { quoted, item, indent }: Manner): string {
    const { house, body } = this.#with;
    const quotation = quoted ? house.quotation() : undefined;
    const own = quotation?.style ?? item?.style ?? body;
    const within = quotation?.indent ?? 0;
    if (!item) {
      const left = indent === undefined ? undefined : within + indent;
      return content === '' ? '' : paragraph(style(own) + indented(left), content);
    }
    const { list, hanging, ofStyle } = item;
    if (ofStyle && !quoted) return paragraph(style(own), content);
    const number = `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>`;
    // What the style says of indents, or the quotation, counts for less than what the list says.
    const place = hanging !== undefined || quoted ? indented(within + item.indent, hanging ?? step) : '';
    return paragraph(style(own) + number + place, content);
  }

  #list(list: List, manner: Manner): string {
    const { house } = this.#with;
    const level = manner.level ?? 0;
    let last = level === 0 ? this.#last : undefined;
    // Numbers that are all the same are left to count; otherwise a letter refers to them as they are written.
    const written = list.children.map((item) => this.#markerOf(item));
    const counts = !written.every(({ number }) => number === written[0]!.number);
    const items = list.children.map((item, i) => {
      const { number, mark } = written[i]!;
      if (!list.ordered) return this.#item(item, house.bullet(level), manner, level);
      const isAnew = i === 0 || (counts && (number === 1 || number > last!.next));
      const wanted = isAnew ? number : last!.next;
      const goesOn = last?.mark === mark && last.next === wanted;
      last = { item: goesOn ? last!.item : house.numbered(level, wanted, mark), mark, next: wanted + 1 };
      return this.#item(item, last.item, manner, level);
    });
    if (level === 0 && list.ordered) this.#last = last;
    return items.join('');
  }

  #markerOf(item: ListItem): { number: number; mark: '.' | ')' } {
    const [start] = placeOf(item);
    const [, number = '1', mark = '.'] = /^(\d{1,9})([.)])/.exec(this.#in.text.slice(start, start + 12)) ?? [];
    // Word counts no further than this.
    return { number: Math.min(Number(number), 32_767), mark: mark as '.' | ')' };
  }

  #item({ children, checked }: ListItem, item: ItemStyle, { quoted }: Manner, level: number): string {
    const [first, ...rest] = children;
    const box = typeof checked === 'boolean' ? run(checked ? '\u2612 ' : '\u2610 ', {}) : '';
    const manner = { quoted, level: level + 1, indent: item.indent };
    if (first?.type === 'paragraph') {
      this.#inItem = true;
      const [own, ...others] = (box + this.#phrases(first.children, {})).split(paragraphEnd);
      this.#inItem = false;
      const pasted = others.map((content) => this.#paragraph(content, { quoted }));
      return this.#paragraph(own!, { quoted, item }) + pasted.join('') + this.#blocks(rest, manner);
    }
    if (first?.type === 'heading') return this.#block(first, { quoted, item }) + this.#blocks(rest, manner);
    return this.#paragraph(box, { quoted, item }) + this.#blocks(children, manner);
  }

  #table({ children: all, align }: Table): string {
    const { house, width } = this.#with;
    // Markdown has no table without a head: one that is left empty is none.
    const hasHead = all[0]!.children.some((cell) => cell.children.length > 0);
    const children = hasHead || all.length === 1 ? all : all.slice(1);
    const columns = Math.max(...children.map((row) => row.children.length));
    const { style: id, own } = house.table();
    const widths = widthsFor(children, columns, width, this.#in.text);
    const rows = children.map((row, i) => {
      const cells = Array.from({ length: columns }, (_, column) => {
        const side = align?.[column];
        const properties =
          // Cells stand close, unless the house has a style of its own for that.
          (own ? '' : '<w:spacing w:before="60" w:after="60" w:line="240" w:lineRule="auto"/>') +
          (side && side !== 'left' ? `<w:jc w:val="${side}"/>` : '');
        const content = this.#phrases(row.children[column]?.children ?? [], { bold: hasHead && i === 0 });
        return `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/></w:tcPr>${paragraph(style(this.#with.body) + properties, content)}</w:tc>`;
      });
      return `<w:tr><w:trPr><w:cantSplit/>${hasHead && i === 0 ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
    });
    const look = `<w:tblLook w:val="${hasHead ? '0420' : '0400'}" w:firstRow="${hasHead ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`;
    const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
    // Word wants a paragraph after a table, and two tables that touch are one.
    const after = paragraph('<w:spacing w:before="0" w:after="0"/>', '');
    return `<w:tbl><w:tblPr><w:tblStyle w:val="${id}"/><w:tblW w:w="5000" w:type="pct"/>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${after}`;
  }

  /** A note, at the end of the letter. */
  #note(node: RootContent): string {
    if (node.type !== 'footnoteDefinition') return '';
    const number = this.#notes.get(node.identifier);
    if (number === undefined) return '';
    const [first, ...rest] = node.children;
    const words = first?.type === 'paragraph' ? this.#phrases(first.children, {}) : '';
    return (
      this.#paragraph(run(`${raised(number)} `, {}) + words, {}) + this.#blocks(words === '' ? node.children : rest, {})
    );
  }

  /** A block of HTML: its words, or a gap that Markdown takes for HTML. */
  #html(node: Html, manner: Manner): string {
    const [start, end] = placeOf(node);
    const source = this.#in.text.slice(start, end);
    if (this.#isGap(start)) return this.#asItStands(start, end, manner);
    const words = source
      .replace(unseen, (found) => blanked(found))
      .replace(tag, (found) => blanked(found, parts.test(found) ? '\n' : noWidth));
    if (words === source) return this.#asItStands(start, end, manner);
    const around = this.#in;
    const at = around.start + start;
    const set = passagesOf(words, 0).map((passage) => this.#passage({ ...passage, start: at + passage.start }, manner));
    this.#in = around;
    return set.join('');
  }

  /** Lines as they stand, marks and all. */
  #asItStands(start: number, end: number, manner: Manner): string {
    const lines: string[] = [];
    let at = start;
    for (const line of this.#in.text.slice(start, end).split('\n')) {
      const from = at + line.length - line.trimStart().length;
      if (line.replaceAll(noWidth, '').trim() !== '')
        lines.push(this.#text(line.trim(), from, from + line.trim().length, {}));
      at += line.length + 1;
    }
    return this.#paragraph(lines.join(lineBreak), manner);
  }

  #phrases(nodes: readonly PhrasingContent[], look: Look): string {
    return nodes.map((node) => this.#phrase(node, look)).join('');
  }

  #phrase(node: PhrasingContent, look: Look): string {
    const [start, end] = placeOf(node);
    switch (node.type) {
      case 'text':
        return this.#text(node.value, start, end, look);
      case 'inlineCode': {
        const inner = this.#in.text.indexOf(node.value, start);
        return this.#text(node.value, inner < 0 ? start : inner, end, { ...look, code: true });
      }
      case 'strong':
        return this.#phrases(node.children, { ...look, bold: true });
      case 'emphasis':
        return this.#phrases(node.children, { ...look, italic: true });
      case 'delete':
        return this.#phrases(node.children, { ...look, struck: true });
      case 'link':
        return this.#link(node, node.url, look);
      case 'linkReference':
        return this.#link(node, this.#addresses.get(node.identifier) ?? '', look);
      case 'image':
      case 'imageReference':
        // It cannot go along, and somebody has to see to it.
        return run(`[${node.alt || 'picture'}]`, look, true);
      case 'break':
        return lineBreak;
      case 'footnoteReference': {
        const number = this.#notes.get(node.identifier) ?? this.#notes.size + 1;
        this.#notes.set(node.identifier, number);
        return run(raised(number), look);
      }
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) return lineBreak;
        return this.#isGap(start) ? this.#text(node.value, start, end, look) : '';
      default:
        return '';
    }
  }

  #link(node: Link | LinkReference, url: string, look: Look): string {
    const [start, end] = placeOf(node);
    const inside = node.children.at(-1);
    const from = this.#in.start + (inside ? placeOf(inside)[1] : start);
    const isOpen = this.#notice.facts.placeholders.some((gap) => gap.start >= from && gap.end <= this.#in.start + end);
    if (!isOpen && isAddress(url)) {
      const words = this.#phrases(node.children, { ...look, linked: true }).replaceAll(paragraphEnd, lineBreak);
      return words === '' ? '' : `<w:hyperlink r:id="${this.#with.link(url)}" w:history="1">${words}</w:hyperlink>`;
    }
    // An address that leads nowhere yet has to be seen.
    const words = this.#phrases(node.children, look);
    return isOpen ? `${words}${run(' (', look)}${run(url, look, true)}${run(')', look)}` : words;
  }

  /** Characters, which stand in `[from, to)` of the passage, in runs: what is still open is highlighted, and lines end where they do for the reader. */
  #text(value: string, from: number, to: number, look: Look): string {
    const set: string[] = [];
    let pending = '';
    let isOpen = false;
    const flush = () => {
      if (pending !== '') set.push(this.#run(pending, look, isOpen));
      pending = '';
    };
    for (const { text, at } of inStep(value, this.#in.text, from, to)) {
      const start = this.#in.start + at;
      if (text === '\n') {
        if (this.#isWithin(start)) pending += ' ';
        else {
          flush();
          // Text that is pasted below a list is taken into it for want of indents.
          const isPasted = this.#inItem && /[^ \t>]/.test(this.#in.text[at + 1] ?? ' ');
          set.push(isPasted ? paragraphEnd : lineBreak);
        }
        continue;
      }
      for (let i = 0; i < text.length; i++) {
        if (text[i] === noWidth) continue;
        const open = this.#isOpen(start + i);
        if (open !== isOpen) flush();
        isOpen = open;
        pending += text[i];
      }
    }
    flush();
    return set.join('');
  }

  #run(text: string, look: Look, isOpen: boolean): string {
    return run(text, { ...look, style: look.linked ? this.#with.house.link() : undefined }, isOpen);
  }

  #isGap(at: number): boolean {
    return this.#notice.facts.placeholders.some(({ start }) => start === this.#in.start + at);
  }

  #isOpen(at: number): boolean {
    return (last(this.#notice.facts.placeholders, at)?.end ?? 0) > at;
  }

  /** Whether the reader takes what stands on both sides of a line end for one. */
  #isWithin(at: number): boolean {
    const unit = last(this.#units, at);
    return unit !== undefined && unit.start < at && unit.end > at;
  }
}

/** The last of these ranges that begins at an offset or before it. */
function last(ranges: readonly Range[], at: number): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

/** Where in its passage a node stands. */
function placeOf(node: Nodes | undefined): [start: number, end: number] {
  const start = node?.position?.start.offset ?? 0;
  return [start, node?.position?.end.offset ?? start];
}

const lineBreak = '<w:r><w:br/></w:r>';
/** Stands for the end of a paragraph between runs, in which there is no such character. */
const paragraphEnd = '\n';

function paragraph(properties: string, content: string): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

function style(id: string | undefined): string {
  return id === undefined ? '' : `<w:pStyle w:val="${escaped(id)}"/>`;
}

function indented(left: number | undefined, hanging = 0): string {
  return left === undefined
    ? ''
    : `<w:ind w:left="${left}" w:${hanging > 0 ? `hanging="${hanging}"` : 'firstLine="0"'}/>`;
}

/** Characters in a run of their own. */
function run(text: string, look: Look & { readonly style?: string }, isOpen = false): string {
  const { style, code, bold, italic, struck } = look;
  const properties = [
    style !== undefined && `<w:rStyle w:val="${escaped(style)}"/>`,
    code && '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>',
    bold && '<w:b/><w:bCs/>',
    italic && '<w:i/><w:iCs/>',
    struck && '<w:strike/>',
    isOpen && '<w:highlight w:val="yellow"/>',
  ].filter((each) => typeof each === 'string');
  const about = properties.length === 0 ? '' : `<w:rPr>${properties.join('')}</w:rPr>`;
  const parts = text.split('\t').map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`));
  return `<w:r>${about}${parts.join('<w:tab/>')}</w:r>`;
}

/** Addresses that lead somewhere for who receives the letter, and that Word takes for such. */
function isAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(address) && URL.canParse(address);
}

/** What nobody sees of a piece of HTML. */
const unseen =
  /<!--(?:[^-]|-(?!->))*(?:-->)?|<(?:script|style|head|template)\b(?:[^<]|<(?!\/(?:script|style|head|template)))*/gi;
const tag = /<[/!?]?[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;
/** Tags that part what stands before from what comes after. */
const parts = /^<(?:br|\/(?:p|div|h[1-6]|li|tr|td|th|table|blockquote|pre|ul|ol))\b/i;

/** Takes up no room, and is left out. */
const noWidth = '\u200B';

/** As many characters of no width; the last as given. */
function blanked(text: string, last = noWidth): string {
  return text.slice(0, -1).replace(/[^\n]/g, noWidth) + last;
}

/** How wide a character of a usual size is, and the space beside a cell's words, in twentieths of a point. */
const [character, beside] = [150, 240];

/** The widths of a table's columns: each has room for its longest word, and shares in the rest by the most that it says in a cell. */
function widthsFor(rows: readonly TableRow[], columns: number, width: number, text: string): number[] {
  const words = Array.from({ length: columns }, (_, column) =>
    rows.map((row) =>
      text
        .slice(...placeOf(row.children[column]))
        .replace(/^\|/, '')
        .trim(),
    ),
  );
  const least = words.map(
    (cells) =>
      longestOf(
        cells.flatMap((cell) => cell.split(/\s+/)),
        24,
      ) *
        character +
      beside,
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const needed = sum(least);
  if (needed > width) return least.map((each) => Math.floor((each / needed) * width));
  const wishes = words.map((cells, i) => Math.max(longestOf(cells, 80) * character + beside - least[i]!, 1));
  return least.map((each, i) => Math.floor(each + (wishes[i]! / sum(wishes)) * (width - needed)));
}

function longestOf(texts: readonly string[], most: number): number {
  return Math.min(Math.max(...texts.map(({ length }) => length), 0), most);
}
