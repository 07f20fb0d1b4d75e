// A letter in Markdown, set as paragraphs and tables of Word.

import type { Code, Html, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Notice } from '../notice/model.ts';
import { raised } from './content.ts';
import { type ItemStyle, step } from './house.ts';
import { noWidth, wordsOfHtml } from './htmlWords.ts';
import { type Passage, passagesOf } from './passages.ts';
import { indented, lineBreak, paragraph, run, styled } from './runs.ts';
import { type LetterToSet, PhraseSetter, paragraphEnd, placeOf, type Setting } from './setPhrases.ts';
import { setTable } from './setTable.ts';

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

/** The list of numbers that was set last, which goes on where the next begins with its next number. */
interface Numbered {
  last?: { readonly item: ItemStyle; readonly mark: string; readonly next: number };
}

/** Sets the letter of a notice, without front matter and comments, as elements of a body; what is still open is highlighted. */
export function setLetter(notice: Notice, setting: Setting): string {
  const { text, frontMatter, sections, paragraphs } = notice;
  const passages = passagesOf(text, frontMatter?.range.end ?? 0);
  const addresses = passages
    .flatMap(({ tree }) => tree?.children ?? [])
    .flatMap((node): [string, string][] => (node.type === 'definition' ? [[node.identifier, node.url]] : []));
  const units = [...sections.map(({ heading }) => heading), ...paragraphs.map(({ range }) => range)];
  const letter: LetterToSet = {
    notice,
    setting,
    units: units.sort((a, b) => a.start - b.start),
    addresses: new Map(addresses),
    notes: new Map(),
  };
  const numbered: Numbered = {};
  const setters = passages.map((passage) => new PassageSetter(letter, passage, numbered));
  const body = setters.map((setter) => setter.passage({}));
  // Which notes there are is known when all that refers to them is set.
  return [...body, ...setters.map((setter) => setter.notes())].join('');
}

/** Sets the blocks of a passage. */
class PassageSetter {
  readonly #letter: LetterToSet;
  readonly #in: Passage;
  readonly #words: PhraseSetter;
  readonly #numbered: Numbered;

  constructor(letter: LetterToSet, passage: Passage, numbered: Numbered) {
    this.#letter = letter;
    this.#in = passage;
    this.#words = new PhraseSetter(letter, passage);
    this.#numbered = numbered;
  }

  passage(manner: Manner): string {
    const { tree, text } = this.#in;
    return tree ? this.#blocks(tree.children, manner) : this.#asItStands(0, text.length, manner);
  }

  /** The notes that stand in it, which the letter ends with. */
  notes(): string {
    return (this.#in.tree?.children ?? []).map((node) => this.#note(node)).join('');
  }

  #blocks(nodes: readonly RootContent[], manner: Manner): string {
    return nodes.map((node) => this.#block(node, manner)).join('');
  }

  #block(node: RootContent, manner: Manner): string {
    switch (node.type) {
      case 'heading':
        return this.#heading(node.children, node.depth, manner);
      case 'paragraph':
        return this.#paragraph(this.#words.phrases(node.children), manner);
      case 'blockquote':
        return this.#blocks(node.children, { ...manner, quoted: true });
      case 'list':
        return this.#list(node, manner);
      case 'table':
        return setTable(node, this.#in.text, this.#letter.setting, (nodes, look) => this.#words.phrases(nodes, look));
      case 'thematicBreak':
        return paragraph('<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>', '');
      case 'code':
        return this.#code(node, manner);
      case 'html':
        return this.#html(node, manner);
      default:
        return '';
    }
  }

  #code(node: Code, manner: Manner): string {
    const [start, end] = placeOf(node);
    const isFenced = /^[`~]/.test(this.#in.text.slice(start));
    // Indented, it is prose of somebody who indents.
    if (!isFenced) return this.#asItStands(start, end, manner);
    const lines = node.value.split('\n').map((line) => run(line, { code: true }));
    return this.#paragraph(lines.join(lineBreak), manner);
  }

  #heading(nodes: readonly PhrasingContent[], depth: number, manner: Manner): string {
    // Several lines over a ruling are a paragraph, and so is what stands in a quotation or a list.
    const [start] = placeOf(nodes[0]);
    const [, end] = placeOf(nodes.at(-1));
    const isParagraph = this.#in.text.slice(start, end).includes('\n');
    if (isParagraph) return this.#paragraph(this.#words.phrases(nodes), manner);
    if (manner.quoted || manner.item) return this.#paragraph(this.#words.phrases(nodes, { bold: true }), manner);
    // Whatever the house says: no heading is the last on a page.
    return paragraph(`${styled(this.#letter.setting.house.heading(depth))}<w:keepNext/>`, this.#words.phrases(nodes));
  }

  #paragraph(content: string, { quoted, item, indent }: Manner): string {
    const { house, body } = this.#letter.setting;
    const quotation = quoted ? house.quotation() : undefined;
    const own = quotation?.style ?? item?.style ?? body;
    const within = quotation?.indent ?? 0;
    if (!item) {
      const left = indent === undefined ? undefined : within + indent;
      return content === '' ? '' : paragraph(styled(own) + indented(left), content);
    }
    const { list, hanging, ofStyle } = item;
    if (ofStyle && !quoted) return paragraph(styled(own), content);
    const number = `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>`;
    // What the style says of indents, or the quotation, counts for less than what the list says.
    const place = hanging !== undefined || quoted ? indented(within + item.indent, hanging ?? step) : '';
    return paragraph(styled(own) + number + place, content);
  }

  #list(list: List, manner: Manner): string {
    const { house } = this.#letter.setting;
    const level = manner.level ?? 0;
    let last = level === 0 ? this.#numbered.last : undefined;
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
    if (level === 0 && list.ordered) this.#numbered.last = last;
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
      const words = box + this.#words.phrases(first.children, { inItem: true });
      const [own, ...others] = words.split(paragraphEnd);
      const pasted = others.map((content) => this.#paragraph(content, { quoted }));
      return this.#paragraph(own!, { quoted, item }) + pasted.join('') + this.#blocks(rest, manner);
    }
    if (first?.type === 'heading') return this.#block(first, { quoted, item }) + this.#blocks(rest, manner);
    return this.#paragraph(box, { quoted, item }) + this.#blocks(children, manner);
  }

  /** A note, at the end of the letter. */
  #note(node: RootContent): string {
    if (node.type !== 'footnoteDefinition') return '';
    const number = this.#letter.notes.get(node.identifier);
    if (number === undefined) return '';
    const [first, ...rest] = node.children;
    const words = first?.type === 'paragraph' ? this.#words.phrases(first.children) : '';
    return (
      this.#paragraph(run(`${raised(number)} `, {}) + words, {}) + this.#blocks(words === '' ? node.children : rest, {})
    );
  }

  /** A block of HTML: its words, or a gap that Markdown takes for HTML. */
  #html(node: Html, manner: Manner): string {
    const [start, end] = placeOf(node);
    const words = this.#words.isGap(start) ? undefined : wordsOfHtml(this.#in.text.slice(start, end));
    if (words === undefined) return this.#asItStands(start, end, manner);
    const at = this.#in.start + start;
    return passagesOf(words, 0)
      .map((passage) => ({ ...passage, start: at + passage.start }))
      .map((passage) => new PassageSetter(this.#letter, passage, this.#numbered).passage(manner))
      .join('');
  }

  /** Lines as they stand, marks and all. */
  #asItStands(start: number, end: number, manner: Manner): string {
    const lines: string[] = [];
    let at = start;
    for (const line of this.#in.text.slice(start, end).split('\n')) {
      const from = at + line.length - line.trimStart().length;
      if (line.replaceAll(noWidth, '').trim() !== '')
        lines.push(this.#words.text(line.trim(), from, from + line.trim().length, {}));
      at += line.length + 1;
    }
    return this.#paragraph(lines.join(lineBreak), manner);
  }
}
