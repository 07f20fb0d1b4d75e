import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { commentsIn } from './comments.ts';
import { isHostile } from './hostile.ts';
import { inStep } from './inStep.ts';
import type { Line, LinkAddress, Markdown } from './line.ts';
import { PendingLine } from './pendingLine.ts';
import { type Gap, gapsIn, gapsInHtml, isAngledGap } from './placeholders.ts';
import { PlainBuilder, slicePlain } from './plain.ts';
import { simpleLines } from './simpleLines.ts';

/** The parser alone, without `unified`, which is a sixth as large again and would have no plugin to run. */
const remark = { data() {} } as unknown as { parser(text: string): Root };
remarkParse.call(remark as never);

/**
 * Reads the Markdown of one piece into lines. Any text gives lines; text that is hostile to the
 * parser (deep nesting, thousands of brackets, a line longer than any letter) is taken as it stands.
 */
export const readLines = (text: string): Markdown => simpleLines(text) ?? parseLines(text);

/** The same by way of the parser, whatever the text. */
export function parseLines(text: string): Markdown {
  const tree = treeOf(text);
  if (!tree) return { lines: rawLines(text), comments: [], definitions: [], links: [], gaps: [] };
  const reader = new LineReader(text);
  reader.block(tree, { item: false, quoted: false });
  const { lines, comments, definitions, links, gaps } = reader;
  return { lines, comments, definitions, links, gaps };
}

/** The Markdown of one piece as a tree; undefined where it is hostile to the parser. */
export const treeOf = (text: string): Root | undefined => (isHostile(text) ? undefined : remark.parser(text));

function rawLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const builder = new PlainBuilder();
    builder.add(raw, start);
    const plain = builder.build();
    if (plain.text !== '')
      lines.push({
        plain,
        start,
        end: start + raw.length,
        setting: 'plain',
        depth: 0,
        block: lines.length,
        item: false,
        quoted: false,
        bold: [],
      });
    start += raw.length + 1;
  }
  return lines;
}

interface Where {
  readonly item: boolean;
  readonly quoted: boolean;
  readonly marker?: string;
}

class LineReader {
  readonly lines: Line[] = [];
  readonly comments: { start: number; end: number; text: string }[] = [];
  readonly definitions: string[] = [];
  readonly links: LinkAddress[] = [];
  readonly gaps: { start: number; end: number }[] = [];
  #block = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  block(node: Nodes, where: Where): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'root':
        for (const child of node.children) this.block(child, where);
        break;
      case 'blockquote':
        for (const child of node.children) this.block(child, { ...where, quoted: true });
        break;
      case 'list':
        for (const child of node.children) this.block(child, where);
        break;
      case 'listItem': {
        const marker = /^(?:[-+*]|\d{1,9}[.)])/.exec(this.#text.slice(start, start + 12))?.[0] ?? '-';
        node.children.forEach((child, i) => {
          this.block(child, { item: true, quoted: where.quoted, marker: i === 0 ? marker : undefined });
        });
        break;
      }
      case 'heading': {
        const atx = this.#text[start] === '#';
        // A paragraph of several lines over a ruling is meant as a paragraph.
        const several = !atx && /\n.*\n/.test(this.#text.slice(start, end));
        if (several) this.#phrases(node.children, where, 'plain', 0, start, end);
        else this.#phrases(node.children, where, atx ? 'atx' : 'setext', node.depth, start, end);
        break;
      }
      case 'paragraph':
        this.#phrases(node.children, where, 'plain', 0, start, end);
        break;
      case 'code':
        // Indented code in a letter is indented prose; fenced code is somebody's program.
        if (!/^[`~]/.test(this.#text.slice(start))) this.#asItStands(start, end, where);
        break;
      case 'html':
        if (isAngledGap(node.value.split('\n', 1)[0]!.trim())) this.#asItStands(start, end, where);
        else {
          this.#comment(node.value, start);
          this.#open(gapsInHtml(this.#text.slice(start, end)), start, where);
        }
        break;
      case 'definition':
        this.definitions.push(node.identifier);
        this.#leadsTo(node.url, start, end);
        break;
    }
  }

  #asItStands(start: number, end: number, where: Where): void {
    this.#block++;
    let at = start;
    for (const raw of this.#text.slice(start, end).split('\n')) {
      const builder = new PlainBuilder();
      builder.add(raw, at);
      const line = new PendingLine(at);
      line.take(builder);
      this.#push(line, at + raw.trimEnd().length, where, 'plain', 0);
      at += raw.length + 1;
    }
  }

  /** Keeps an address that stands somewhere in a range; an empty one stands where the range ends. */
  #leadsTo(address: string, from: number, to: number): void {
    const at = address === '' ? -1 : this.#text.slice(from, to).indexOf(address);
    const start = at < 0 ? from : from + at;
    this.links.push({ start, end: at < 0 ? to : start + address.length, address });
  }

  #open(gaps: readonly Gap[], start: number, { quoted }: Where): void {
    for (const { from, to, anywhere } of gaps) {
      if (anywhere || !quoted) this.gaps.push({ start: start + from, end: start + to });
    }
  }

  #comment(html: string, start: number): void {
    for (const comment of commentsIn(html)) {
      this.comments.push({ start: start + comment.start, end: start + comment.end, text: comment.inside.trim() });
    }
  }

  #phrases(
    nodes: readonly PhrasingContent[],
    where: Where,
    setting: Line['setting'],
    depth: number,
    start: number,
    end: number,
  ): void {
    this.#block++;
    const first = this.lines.length;
    let line = new PendingLine(start);
    let marker = where.marker;
    let lines = 0;
    // A line in the first column is in the list item only because Markdown is lazy: pasted text has no indents.
    const whereNow = (from: number) =>
      lines > 0 && where.item && this.#inFirstColumn(from)
        ? { item: false, quoted: where.quoted }
        : { ...where, marker };
    const finish = (lineEnd: number, next: number) => {
      this.#push(line, lineEnd, whereNow(line.start), setting, depth);
      if (!line.empty) {
        marker = undefined;
        lines++;
      }
      line = new PendingLine(next, line.inBold);
    };
    const text = (value: string, from: number, to: number) => {
      for (const run of inStep(value, this.#text, from, to)) {
        if (run.text === '\n') finish(run.at, run.at + 1);
        else line.builder.add(run.text, run.at);
      }
    };
    const phrase = (node: PhrasingContent) => {
      const from = node.position?.start.offset ?? 0;
      const to = node.position?.end.offset ?? from;
      switch (node.type) {
        case 'text':
          text(node.value, from, to);
          break;
        case 'inlineCode': {
          const inner = this.#text.indexOf(node.value, from);
          if (inner >= 0) text(node.value, inner, to);
          break;
        }
        case 'strong':
        case 'emphasis':
          // A line in italics is set as a heading as much as one in bold.
          line.openBold();
          node.children.forEach(phrase);
          line.closeBold();
          break;
        case 'link':
          this.#leadsTo(node.url, node.children.at(-1)?.position?.end.offset ?? from, to);
          node.children.forEach(phrase);
          break;
        case 'delete':
        case 'linkReference':
          node.children.forEach(phrase);
          break;
        case 'image':
          if (node.alt && this.#text.startsWith(node.alt, from + 2)) this.#open(gapsIn(node.alt), from + 2, where);
          break;
        case 'break':
          finish(from, to);
          break;
        case 'html':
          if (/^<br\s*\/?>$/i.test(node.value)) finish(from, to);
          else if (isAngledGap(node.value)) text(node.value, from, to);
          else this.#comment(node.value, from);
          break;
      }
    };
    nodes.forEach(phrase);
    this.#push(line, end, whereNow(line.start), setting, depth);
    if (isWrappedProse(this.lines.slice(first)))
      for (let i = first; i < this.lines.length; i++) this.lines[i] = { ...this.lines[i]!, setting: 'plain' };
  }

  #inFirstColumn(offset: number): boolean {
    return offset > 0 && this.#text[offset - 1] === '\n' && !/[ \t]/.test(this.#text[offset] ?? '');
  }

  #push(line: PendingLine, end: number, where: Where, setting: Line['setting'], depth: number): void {
    const plain = line.builder.build();
    if (plain.text === '') return;
    let { start } = line;
    while (start < end && /\s/.test(this.#text[start]!)) start++;
    while (end > start && /\s/.test(this.#text[end - 1]!)) end--;
    const bold = line.boldRuns(plain.text.length);
    const length = plain.text.replace(/(?<![ :.])[ :.]+$/, '').length;
    const whole = bold.some(([from, to]) => from === 0 && to >= length);
    const cells = setting === 'plain' ? cellsOf(plain.text) : undefined;
    // Written out, not spread: a table can have thousands of cells.
    for (const { column, from, to } of cells ?? []) {
      this.lines.push({
        plain: slicePlain(plain, from, to),
        start,
        end,
        setting: 'plain',
        depth,
        block: ++this.#block,
        item: true,
        column,
        quoted: where.quoted,
        bold: [],
      });
    }
    if (cells) return;
    this.lines.push({
      plain,
      start,
      end,
      setting: setting === 'plain' && whole ? 'bold' : setting,
      depth,
      block: this.#block,
      marker: where.marker,
      item: where.item,
      quoted: where.quoted,
      bold,
    });
  }
}

/** A heading over so many lines, or of so many characters, is none. */
const longestWrapped = { lines: 2, text: 150 };

/** Whether lines that are all set in bold or italics are prose that is hard wrapped: a quotation, and no headings that touch. */
function isWrappedProse(lines: readonly Line[]): boolean {
  if (lines.length < 2 || !lines.every(({ setting }) => setting === 'bold')) return false;
  if (!lines.slice(1).some(({ plain }) => /^[a-z]/.test(plain.text))) return false;
  return (
    lines.length > longestWrapped.lines ||
    lines.reduce((sum, { plain }) => sum + plain.text.length, 0) > longestWrapped.text
  );
}

/** The cells of a table row written with bars, columns counted from 1; none for its ruling; undefined for any other line. */
function cellsOf(text: string): { column: number; from: number; to: number }[] | undefined {
  if (!/^\||\s\|\s/.test(text) && !/\|$/.test(text)) return undefined;
  if (/^[|:+= -]+$/.test(text)) return [];
  let at = 0;
  return text.split('|').flatMap((cell, i) => {
    const from = at + (cell.length - cell.trimStart().length);
    at += cell.length + 1;
    return cell.trim() === '' ? [] : [{ column: i + 1, from, to: from + cell.trim().length }];
  });
}
