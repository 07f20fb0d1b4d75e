// Paragraphs as Markdown that says the same: what is a mark to Markdown and words in Word, is escaped.

import type { Range } from '../notice/model.ts';
import type { Block, Paragraph, Piece, Source, Table } from './content.ts';

/** Characters of the Markdown that stand in the package. */
export interface Stretch {
  /** In the Markdown. */
  readonly at: number;
  readonly length: number;
  readonly source: Source;
  /** The first of them among those of the source. */
  readonly from: number;
}

/** A paragraph in the Markdown. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  /** What it says, without marks. */
  readonly words: string;
}

export interface Written {
  readonly markdown: string;
  readonly stretches: readonly Stretch[];
  readonly paragraphs: ReadonlyMap<Paragraph, Placed>;
  /** Where pieces of a paragraph stand, from the first of these numbers to before the second; a point where that is none. */
  range(paragraph: Paragraph, from: number, to: number): Range;
}

/** Writes blocks as Markdown. */
export function writeMarkdown(blocks: readonly Block[]): Written {
  const writer = new MarkdownWriter();
  writer.blocks(blocks);
  return writer.written();
}

/** A heading longer than this is a paragraph in the style of headings, as some templates number paragraphs by it. */
const longestHeading = 200;

class MarkdownWriter {
  readonly #text: string[] = [];
  #length = 0;
  readonly #stretches: Stretch[] = [];
  readonly #paragraphs = new Map<Paragraph, Placed>();
  readonly #pieces = new Map<Paragraph, readonly (readonly [number, number])[]>();
  /** The items that are open, by the width of their markers. */
  #items: { readonly level: number; readonly width: number }[] = [];
  #last: 'none' | 'item' | 'table' | 'other' = 'none';

  written(): Written {
    if (this.#length > 0) this.#put('\n');
    return {
      markdown: this.#text.join(''),
      stretches: this.#stretches,
      paragraphs: this.#paragraphs,
      range: (paragraph, from, to) => {
        const places = this.#pieces.get(paragraph) ?? [];
        const start = places[from]?.[0] ?? this.#paragraphs.get(paragraph)?.end ?? 0;
        return { start, end: Math.max(start, places[to - 1]?.[1] ?? start) };
      },
    };
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.#block(block);
      else if (isSet(block)) this.#table(block);
      else for (const cell of block.rows.flat()) this.blocks(cell.blocks);
    }
  }

  #put(text: string): void {
    this.#text.push(text);
    this.#length += text.length;
  }

  #block(paragraph: Paragraph): void {
    const { heading, label, level, quoted } = paragraph;
    const words = wordsOf(paragraph);
    if (words === '') {
      this.#nothing(paragraph);
      return;
    }
    if (heading > 0 && words.length <= longestHeading) {
      this.#part('other');
      this.#put(`${'#'.repeat(heading)} ${label?.kind === 'number' ? `${label.text} ` : ''}`);
      this.#phrase(paragraph, words, { heading: true });
      return;
    }
    const marker = label?.kind === 'bullet' ? '-' : /^\d{1,9}[.)]$/.exec(label?.text ?? '')?.[0];
    if (marker === undefined) {
      this.#part('other');
      const indent = quoted ? '> ' : '';
      this.#put(`${indent}${label?.kind === 'number' ? `${label.text} ` : ''}`);
      this.#phrase(paragraph, words, { indent, begins: label === undefined });
      return;
    }
    while (this.#items.length > 0 && this.#items.at(-1)!.level >= level) this.#items.pop();
    if (this.#last !== 'item') this.#items = [];
    const indent = ' '.repeat(this.#items.reduce((sum, { width }) => sum + width, 0));
    // A list that does not begin with 1 only begins after a blank line.
    const begins = this.#items.length > 0 && !/^(?:-|1[.)])$/.test(marker);
    this.#part('item', begins ? '\n\n' : '\n');
    this.#put(`${indent}${marker} `);
    this.#phrase(paragraph, words, { indent: indent + ' '.repeat(marker.length + 1), begins: true });
    this.#items.push({ level, width: marker.length + 1 });
  }

  /** Parts what comes from what was last. */
  #part(next: 'item' | 'table' | 'other', betweenItems = '\n'): void {
    if (this.#last !== 'none') this.#put(next === 'item' && this.#last === 'item' ? betweenItems : '\n\n');
    if (next !== 'item') this.#items = [];
    this.#last = next;
  }

  #table({ rows }: Table): void {
    const width = Math.max(...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));
    this.#part('table');
    let first = true;
    for (const row of rows) {
      const cells = row.map(({ columns, blocks }) => ({ columns, paragraphs: paragraphsIn(blocks) }));
      for (const paragraph of cells.flatMap(({ paragraphs }) => paragraphs))
        if (wordsOf(paragraph) === '') this.#nothing(paragraph);
      const spoken = cells.map(({ paragraphs }) => paragraphs.filter((each) => wordsOf(each) !== ''));
      const lines = Math.max(...spoken.map(({ length }) => length), 0);
      // What a cell says in several paragraphs, it says in several rows: each stays in its column.
      for (let line = 0; line < lines; line++) {
        if (!first) this.#put('\n');
        let taken = 0;
        cells.forEach(({ columns }, i) => {
          const paragraph = spoken[i]![line];
          this.#put('| ');
          if (paragraph) {
            const { label } = paragraph;
            if (label?.kind === 'number') this.#put(`${label.text} `);
            this.#phrase(paragraph, wordsOf(paragraph), { cell: true });
            this.#put(' ');
          }
          this.#put('| '.repeat(columns - 1));
          taken += columns;
        });
        this.#put(`${'| '.repeat(width - taken)}|`);
        if (first) this.#put(`\n|${' --- |'.repeat(width)}`);
        first = false;
      }
    }
    if (first) this.#last = 'none';
  }

  /** Keeps the place of a paragraph without words. */
  #nothing(paragraph: Paragraph): void {
    this.#paragraphs.set(paragraph, { start: this.#length, end: this.#length, words: '' });
  }

  #phrase(paragraph: Paragraph, words: string, how: Setting): void {
    const start = this.#length;
    const { pieces } = paragraph;
    const inLine = how.heading || how.cell;
    const text = pieces.map((piece) => (inLine && piece.text === '\n' ? ' ' : piece.text)).join('');
    const marks = marksFor(text, pieces, how);
    const places: [number, number][] = [];
    let at = 0;
    let next = 0;
    for (const piece of pieces) {
      const end = at + piece.text.length;
      const place: [number, number] = [this.#length, this.#length];
      for (let from = at; from < end; ) {
        let drops = false;
        for (; marks[next]?.at === from; next++) {
          this.#put(marks[next]!.put);
          drops ||= marks[next]!.drops === true;
        }
        const until = drops ? from + 1 : Math.min(marks[next]?.at ?? end, end);
        if (from === at) place[0] = this.#length;
        if (!drops) this.#stretch(text.slice(from, until), piece.source, from - at);
        from = until;
      }
      place[1] = this.#length;
      places.push(place);
      at = end;
    }
    for (const { put } of marks.slice(next)) this.#put(put);
    this.#pieces.set(paragraph, places);
    this.#paragraphs.set(paragraph, { start, end: this.#length, words });
  }

  #stretch(text: string, source: Source | undefined, from: number): void {
    if (source) this.#stretches.push({ at: this.#length, length: text.length, source, from });
    this.#put(text);
  }
}

/** What a paragraph says, in one line. */
export function wordsOf({ pieces }: Paragraph): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The paragraphs in blocks, those in tables too. */
export function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flat().flatMap((cell) => paragraphsIn(cell.blocks)),
  );
}

/** Whether a table is one, and not a way to set a page: it has columns, and no cell has parts of its own. */
function isSet({ rows }: Table): boolean {
  const isLaidOut = ({ blocks }: { readonly blocks: readonly Block[] }) =>
    blocks.some((block) => block.kind === 'table' || (block.heading > 0 && wordsOf(block) !== ''));
  return rows.some((row) => row.length > 1) && !rows.flat().some(isLaidOut);
}

interface Setting {
  readonly heading?: boolean;
  readonly cell?: boolean;
  /** Whether nothing of the paragraph stands before its words. */
  readonly begins?: boolean;
  /** What a further line begins with. */
  readonly indent?: string;
}

/** What is put before a character, or in its place. */
interface Mark {
  readonly at: number;
  readonly put: string;
  readonly drops?: boolean;
}

/** Part of a text, `[from, to)`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The marks that a paragraph needs, in order. */
function marksFor(text: string, pieces: readonly Piece[], how: Setting): Mark[] {
  const marks: Mark[] = [];
  const links = linksIn(text, pieces);
  const emphases = how.heading ? [] : linesIn(text).flatMap((line) => emphasesIn(text, pieces, line));
  for (const { to, close } of [...emphases, ...links]) marks.push({ at: to, put: close });
  marks.push(...between(text, how.indent ?? ''));
  for (const { from, open } of [...emphases, ...links]) marks.push({ at: from, put: open });
  const opened = new Set([...emphases, ...links].map(({ from }) => from));
  const begins = how.heading || how.cell ? [] : linesIn(text).slice(how.begins ? 0 : 1);
  for (const { from, to } of begins) {
    const mark = opened.has(from) ? undefined : beginning.exec(text.slice(from, Math.min(to, from + 20)));
    if (mark) marks.push({ at: from + (mark[1]?.length ?? 0), put: '\\' });
  }
  for (const at of meaningful(text, links, how)) marks.push({ at, put: '\\' });
  return withoutRepeats(marks.sort((a, b) => a.at - b.at));
}

/** Marks without a second backslash before one character: it has two reasons to be escaped. */
function withoutRepeats(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, i) => mark.put !== '\\' || marks[i - 1]?.put !== '\\' || marks[i - 1]?.at !== mark.at);
}

/** The lines of a text that say something, without white space at their ends. */
function linesIn(text: string): Span[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const from = at + line.length - line.trimStart().length;
    const to = at + line.trimEnd().length;
    at += line.length + 1;
    return to > from ? [{ from, to }] : [];
  });
}

/** Leaves out the white space round lines, and begins all but the first as the paragraph asks. */
function between(text: string, indent: string): Mark[] {
  const marks: Mark[] = [];
  const lines = linesIn(text);
  const drop = (from: number, to: number, keeps: boolean) => {
    for (let at = from; at < to; at++) if (!keeps || text[at] !== '\n') marks.push({ at, put: '', drops: true });
  };
  drop(0, lines[0]?.from ?? text.length, false);
  lines.forEach(({ to }, i) => {
    const next = lines[i + 1];
    drop(to, next?.from ?? text.length, next !== undefined);
    if (next && indent !== '') marks.push({ at: next.from, put: indent });
  });
  return marks;
}

/** What begins a block of another kind, or underlines the line above; in brackets what may stand before the escape. */
const beginning = /^(?:(\d{1,9})[.)](?=\s|$)|#{1,6}(?=\s|$)|>|\+(?=\s|$)|-(?=[-\s]|$)|=+\s*$)/;

/** Characters that mean something to Markdown wherever they stand, by what is beside them. */
const mark =
  /[\\`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?\w{1,40};)|\](?=[(:[])|~(?=~)|[[\]|]/gu;

function* meaningful(text: string, links: readonly Span[], { cell, heading }: Setting): Iterable<number> {
  for (const { 0: found, index } of text.matchAll(mark)) {
    const inLink = () => links.some(({ from, to }) => index >= from && index < to);
    if (found === '|' ? cell : !/[[\]]/.test(found) || /^\][(:[]/.test(text.slice(index, index + 2)) || inLink())
      yield index;
  }
  const closing = heading ? /\s(#+)\s*$/.exec(text.slice(-200)) : null;
  if (closing) yield text.trimEnd().length - closing[1]!.length;
}

interface Marked extends Span {
  readonly open: string;
  readonly close: string;
}

const followed = /^(?:https?:\/\/|mailto:)/i;

/** The links of a paragraph whose words are not the address itself. */
function linksIn(text: string, pieces: readonly Piece[]): Marked[] {
  const links: Marked[] = [];
  for (const { from, to, value } of runsOf(text, { from: 0, to: text.length }, pieces, ({ link }) => link ?? '')) {
    if (!followed.test(value) || text.slice(from, to).includes('\n')) continue;
    const address = value
      .replace(/[\s<>()\\]/g, encodeURIComponent)
      .replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'));
    const bare = (url: string) => url.replace(/^mailto:|\/$/gi, '').toLowerCase();
    if (bare(text.slice(from, to)) !== bare(value)) links.push({ from, to, open: '[', close: `](${address})` });
  }
  return links;
}

/** What is set apart in a line: bold, in italics, or underlined from end to end, as headings were on typewriters. */
function emphasesIn(text: string, pieces: readonly Piece[], line: Span): Marked[] {
  const underlined = runsOf(text, line, pieces, ({ look, link }) => (look.underlined && link === undefined ? 'u' : ''));
  const whole = underlined.length === 1 && underlined[0]!.from === line.from && underlined[0]!.to === line.to;
  const runs = runsOf(text, line, pieces, ({ look, link }) =>
    link === undefined ? `${look.italic ? '*' : ''}${look.bold || whole ? '**' : ''}` : '',
  );
  const emphases: Marked[] = [];
  for (const { from, to, value } of runs) {
    const isOpening = flanks(text[from]!, from > line.from ? text[from - 1]! : ' ');
    const isClosing = flanks(text[to - 1]!, to < line.to ? text[to]! : ' ');
    // Two that touch would be read as one.
    if (isOpening && isClosing && emphases.at(-1)?.to !== from) emphases.push({ from, to, open: value, close: value });
  }
  return emphases;
}

/** Whether Markdown takes a mark between two characters for one that goes with the inner one. */
function flanks(inner: string, outer: string): boolean {
  return !/[\p{P}\p{S}]/u.test(inner) || /[\s\p{P}\p{S}]/u.test(outer);
}

/** Runs of pieces of which one thing is true, white space at their ends left out; none where it is nothing. */
function runsOf(text: string, { from, to }: Span, pieces: readonly Piece[], of: (piece: Piece) => string) {
  const runs: { from: number; to: number; value: string }[] = [];
  let at = 0;
  let goesOn = false;
  for (const piece of pieces) {
    const start = Math.max(at, from);
    const end = Math.min(at + piece.text.length, to);
    at += piece.text.length;
    const part = start < end ? text.slice(start, end) : '';
    // Between two words, white space is set as they are.
    if (part.trim() === '') continue;
    const value = of(piece);
    const last = runs.at(-1);
    if (last && goesOn && last.value === value) last.to = start + part.trimEnd().length;
    else if (value !== '') {
      runs.push({ from: start + part.length - part.trimStart().length, to: start + part.trimEnd().length, value });
    }
    goesOn = value !== '';
  }
  return runs;
}
