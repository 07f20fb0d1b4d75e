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
export interface Placed extends Range {
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

/** More columns than a page can have. */
const widest = 100;

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
  /** How many more characters may be escaped: text that is all marks is no letter, and is read as it stands. */
  #escapes = 100_000;
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
    const quote = quoted ? '> ' : '';
    if (marker === undefined) {
      this.#part('other');
      this.#put(`${quote}${label?.kind === 'number' ? `${label.text} ` : ''}`);
      this.#phrase(paragraph, words, { indent: quote, begins: label === undefined });
      return;
    }
    while (this.#items.length > 0 && this.#items.at(-1)!.level >= level) this.#items.pop();
    if (this.#last !== 'item') this.#items = [];
    const indent = quote + ' '.repeat(this.#items.reduce((sum, { width }) => sum + width, 0));
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
        // What is wider than any page needs no columns at its end.
        this.#put(`${width > widest ? '' : '| '.repeat(width - taken)}|`);
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
    const marks = marksFor(text, pieces, how, this.#escapes);
    this.#escapes -= marks.length;
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
function wordsOf({ pieces }: Paragraph): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The paragraphs in blocks, those in tables too. */
function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
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
function marksFor(text: string, pieces: readonly Piece[], how: Setting, most: number): Mark[] {
  const marks: Mark[] = [];
  const lines = linesIn(text, pieces);
  const links = lines.flatMap((line) => linksIn(text, line));
  const emphases = how.heading ? [] : lines.flatMap((line) => emphasesIn(text, line));
  for (const { to, close } of [...emphases, ...links]) marks.push({ at: to, put: close });
  for (const mark of between(text, lines, how.indent ?? '')) marks.push(mark);
  for (const { from, open } of [...emphases, ...links]) marks.push({ at: from, put: open });
  const opened = new Set([...emphases, ...links].map(({ from }) => from));
  const begins = how.heading || how.cell ? [] : lines.slice(how.begins ? 0 : 1);
  for (const { from, to } of begins) {
    const mark = opened.has(from) ? undefined : beginning.exec(text.slice(from, Math.min(to, from + 20)));
    if (mark) marks.push({ at: from + (mark[1]?.length ?? 0), put: '\\' });
  }
  for (const at of meaningful(text, links, how))
    if (--most > 0) marks.push({ at, put: '\\' });
    else break;
  return withoutRepeats(marks.sort((a, b) => a.at - b.at));
}

/** Marks without a second backslash before one character: it has two reasons to be escaped. */
function withoutRepeats(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, i) => mark.put !== '\\' || marks[i - 1]?.put !== '\\' || marks[i - 1]?.at !== mark.at);
}

interface Line extends Span {
  /** Its words by piece. */
  readonly parts: readonly (Span & { readonly piece: Piece })[];
}

/** The lines of a text that say something, without white space at their ends, or at those of their parts. */
function linesIn(text: string, pieces: readonly Piece[]): Line[] {
  const lines: { from: number; to: number; parts: (Span & { piece: Piece })[] }[] = [];
  let at = 0;
  let goesOn = false;
  for (const piece of pieces) {
    const words = text.slice(at, at + piece.text.length);
    if (words === '\n') goesOn = false;
    else if (words.trim() !== '') {
      const from = at + words.length - words.trimStart().length;
      const to = at + words.trimEnd().length;
      const line = goesOn ? lines.at(-1)! : { from, to, parts: [] };
      line.to = to;
      line.parts.push({ from, to, piece });
      if (!goesOn) lines.push(line);
      goesOn = true;
    }
    at += words.length;
  }
  return lines;
}

/** Leaves out the white space round lines, and begins all but the first as the paragraph asks. */
function* between(text: string, lines: readonly Line[], indent: string): Iterable<Mark> {
  let at = 0;
  for (const [i, { from, to }] of lines.entries()) {
    for (; at < from; at++) if (i === 0 || text[at] !== '\n') yield { at, put: '', drops: true };
    if (i > 0 && indent !== '') yield { at: from, put: indent };
    at = to;
  }
  for (; at < text.length; at++) yield { at, put: '', drops: true };
}

/** What begins a block of another kind, or underlines the line above; in brackets what may stand before the escape. */
const beginning = /^(?:(\d{1,9})[.)](?=\s|$)|#{1,6}(?=\s|$)|>|\+(?=\s|$)|-(?=[-\s]|$)|=+\s*$)/;

/** Characters that mean something to Markdown wherever they stand, by what is beside them. */
const mark =
  /[\\`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?\w{1,40};)|\](?=[(:[])|~(?=~)|[[\]|]/gu;

function* meaningful(text: string, links: readonly Span[], { cell, heading }: Setting): Iterable<number> {
  let next = 0;
  for (const { 0: found, index } of text.matchAll(mark)) {
    while (next < links.length && links[next]!.to <= index) next++;
    const inLink = next < links.length && links[next]!.from <= index;
    if (found === '|' ? cell : !/[[\]]/.test(found) || inLink || /^\][(:[]/.test(text.slice(index, index + 2)))
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

/** The links of a line whose words are not the address itself. */
function linksIn(text: string, line: Line): Marked[] {
  return runsOf(line, ({ link }) => link ?? '').flatMap(({ from, to, value }) => {
    // Word links what begins with www to the same with http.
    const bare = (url: string) => url.replace(/^(?:mailto:|https?:\/\/)|\/$/gi, '').toLowerCase();
    if (!followed.test(value) || bare(text.slice(from, to)) === bare(value)) return [];
    const address = value
      .replace(/[\s<>\\]/g, (character) => encodeURIComponent(character))
      .replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
    return [{ from, to, open: '[', close: `](${address})` }];
  });
}

/** What is set apart in a line: bold, in italics, or underlined from end to end, as headings were on typewriters. */
function emphasesIn(text: string, line: Line): Marked[] {
  const whole = line.parts.every(({ piece: { look, link } }) => look.underlined && link === undefined);
  const runs = runsOf(line, ({ look, link }) =>
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
const flanks = (inner: string, outer: string): boolean => !/[\p{P}\p{S}]/u.test(inner) || /[\s\p{P}\p{S}]/u.test(outer);

/** Runs of a line's parts of which one thing is true; none where it is nothing. Between words, white space is set as they are. */
function runsOf({ parts }: Line, of: (piece: Piece) => string) {
  const runs: { from: number; to: number; value: string }[] = [];
  let before = '';
  for (const { from, to, piece } of parts) {
    const value = of(piece);
    if (value !== '' && value === before) runs.at(-1)!.to = to;
    else if (value !== '') runs.push({ from, to, value });
    before = value;
  }
  return runs;
}
