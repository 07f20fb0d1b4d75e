// What stands in a part of the package, as paragraphs of pieces, in the order in which it is read. Tracked changes are
// read as if they had been accepted.

import type { HiddenKind } from './hidden.ts';
import type { Label, Numbering } from './numbering.ts';
import { above, isOn, isShaded, type Look, listPlace, lookOf, outlineLevel, type Styles, together } from './styles.ts';
import { charactersOf, child, type Element, elements, isElement, settingOf, within, wordsIn } from './xml.ts';

/** Where the characters of a piece are written. */
export interface Source {
  readonly part: string;
  /** The run that holds them, from its first tag to after its last. */
  readonly run: { readonly start: number; readonly end: number };
  /** Where the first is written; the others follow in step, unless there are places. */
  readonly start: number;
  readonly places?: { readonly from: readonly number[]; readonly to: readonly number[] };
  /** One character that is written as an element, which ends here. */
  readonly end?: number;
}

/** Characters of one look from one place. */
export interface Piece {
  readonly text: string;
  /** Undefined where the characters are written nowhere, such as the number of a note. */
  readonly source?: Source;
  readonly look: Look;
  /** Where it leads, out of the document. */
  readonly link?: string;
}

/** Where in a paragraph something hidden begins or ends: before the piece of this number. */
export interface Trace {
  readonly kind: HiddenKind;
  words: string;
  readonly by?: string;
  readonly date?: string;
  /** The comment that it is. */
  readonly comment?: Element;
  from: Spot;
  to: Spot;
}

interface Spot {
  readonly paragraph: Paragraph | undefined;
  readonly piece: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** 1 to 6 for a heading, 0 for any other. */
  heading: number;
  quoted: boolean;
  label?: Label;
  /** How deep in its list, from 0. */
  level: number;
  readonly pieces: Piece[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  /** How many columns it takes. */
  readonly columns: number;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

/** What a part is read with. */
export interface Surroundings {
  readonly part: string;
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Where the part leads out of the document, by the numbers of relationships. */
  readonly links: ReadonlyMap<string, string>;
  /** The comments of the document, by their numbers. */
  readonly comments: ReadonlyMap<string, Element>;
  /** Takes note of a reference to a note, and gives the number that it is shown as. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => number;
  /** Collects what is hidden. */
  readonly traces: Trace[];
  /** Whether pages have a colour of their own, on which white can be read. */
  readonly coloured: boolean;
}

interface Change {
  readonly by?: string;
  readonly date?: string;
}

/** What holds for all in an element. */
interface Within {
  readonly inserted?: Change;
  readonly deleted?: Change;
  readonly link?: string;
  /** Whether what is white may stand on something dark. */
  readonly backed: boolean;
  /** Whether characters are only the prompt of a form. */
  readonly prompt?: boolean;
}

/** A run that is being read. */
interface Run {
  readonly range: Source['run'];
  readonly paragraph: Paragraph;
  readonly around: Within;
  /** The look of its paragraph, and the one that it has itself. */
  readonly inherited: Look;
  readonly look: Look;
}

interface Field {
  instruction: string;
  /** Whether what stands here is what it shows. */
  shows: boolean;
  link?: string;
}

/** The blocks in an element of a part: the body, a cell, a note. */
export function blocksIn(element: Element, surroundings: Surroundings): Block[] {
  const reader = new ContentReader(surroundings, element);
  const blocks = reader.blocks(element, { backed: surroundings.coloured });
  reader.end();
  return blocks;
}

/** Elements that only hold others, within a paragraph or round paragraphs. */
const holders = new Set(['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdtContent', 'w:ruby', 'w:rubyBase']);

class ContentReader {
  readonly #with: Surroundings;
  readonly #fields: Field[] = [];
  /** Where fields do not end, none is taken for one: most of the letter could be lost in it. */
  readonly #hasFields: boolean;
  readonly #open = new Map<string, Trace>();
  readonly #last = new Map<HiddenKind, Trace>();
  /** How many of the open fields show nothing of what stands in them here. */
  #silent = 0;
  /** What a paragraph holds whose mark is deleted: it stands in the next. */
  #carried: Paragraph | undefined;
  #boxes: Element[] = [];
  #latest: Paragraph | undefined;

  constructor(surroundings: Surroundings, element: Element) {
    this.#with = surroundings;
    let open = 0;
    for (const { attributes } of within(element, 'w:fldChar')) {
      if (attributes['w:fldCharType'] === 'begin') open++;
      if (attributes['w:fldCharType'] === 'end') open--;
    }
    this.#hasFields = open === 0;
  }

  /** Closes what was never closed. */
  end(): void {
    for (const trace of this.#open.values()) trace.to = this.#spot(this.#latest);
  }

  blocks(element: Element, around: Within): Block[] {
    const blocks: Block[] = [];
    for (const node of elements(element)) this.#block(node, around, blocks);
    if (this.#carried) {
      blocks.push(this.#carried);
      this.#carried = undefined;
    }
    return blocks;
  }

  #block(node: Element, around: Within, into: Block[]): void {
    switch (node.name) {
      case 'w:p':
        this.#paragraph(node, around, into);
        break;
      case 'w:tbl':
        into.push(this.#table(node, around));
        break;
      case 'w:sdt': {
        const about = child(node, 'w:sdtPr');
        if (isContents(about)) break;
        const content = child(node, 'w:sdtContent');
        const prompt = isOn(child(about, 'w:showingPlcHdr')) ?? around.prompt;
        for (const each of elements(content)) this.#block(each, { ...around, prompt }, into);
        break;
      }
      case 'mc:AlternateContent':
        for (const each of elements(chosen(node))) this.#block(each, around, into);
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        for (const each of elements(node)) this.#block(each, changedBy(node, around), into);
        break;
      default:
        if (holders.has(node.name)) for (const each of elements(node)) this.#block(each, around, into);
        else if (this.#latest) this.#anchor(node, this.#latest);
    }
  }

  #table(node: Element, around: Within): Table {
    const properties = child(node, 'w:tblPr');
    // A style of tables may set white on a colour that no cell names.
    const backed = around.backed || isShaded(properties) === true || child(properties, 'w:tblStyle') !== undefined;
    const rows = [...partsOf(node, 'w:tr')].map((row) => {
      const deleted = child(child(row, 'w:trPr'), 'w:del');
      const inRow = deleted ? changedBy(deleted, around) : around;
      return [...partsOf(row, 'w:tc')].map((cell): Cell => {
        const about = child(cell, 'w:tcPr');
        const columns = Number(settingOf(about, 'w:gridSpan') ?? 1);
        return {
          columns: columns >= 1 && columns <= 60 ? columns : 1,
          blocks: this.blocks(cell, { ...inRow, backed: backed || isShaded(about) === true }),
        };
      });
    });
    return { kind: 'table', rows };
  }

  #paragraph(node: Element, around: Within, into: Block[]): void {
    const { styles, numbering } = this.#with;
    const properties = child(node, 'w:pPr');
    const style = styles.paragraph(settingOf(properties, 'w:pStyle'));
    if (style.contents) return;
    const paragraph = this.#carried ?? { kind: 'paragraph', heading: 0, quoted: false, level: 0, pieces: [] };
    if (this.#carried) this.#part(paragraph);
    this.#carried = undefined;
    this.#latest = paragraph;
    paragraph.heading = outlineLevel([properties]) ?? style.heading;
    paragraph.quoted = style.quoted;
    const place = child(child(properties, 'w:numPr'), 'w:numId')
      ? listPlace([properties])
      : (listPlace([properties]) ?? style.list);
    const within: Within = { ...around, backed: around.backed || style.shaded || isShaded(properties) === true };
    const all = () => {
      for (const each of elements(node)) this.#inline(each, paragraph, within, style.look);
    };
    if (around.prompt) inBrackets(paragraph, all);
    else all();
    const mark = child(properties, 'w:rPr');
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) {
      this.#carried = paragraph;
      this.#boxed(around, into);
      return;
    }
    if (place) {
      paragraph.level = numbering.level(place, style.id);
      // Word counts a paragraph without words too, and shows its number.
      paragraph.label = numbering.next(place.list, paragraph.level);
    }
    into.push(paragraph);
    this.#boxed(around, into);
  }

  /** Parts what is deleted in one paragraph from what is in the next. */
  #part(paragraph: Paragraph): void {
    const last = this.#last.get('deleted');
    if (last?.to.paragraph === paragraph) last.words += ' ';
  }

  /** What stands in text boxes that hang on a paragraph comes after it. */
  #boxed(around: Within, into: Block[]): void {
    for (const box of this.#boxes.splice(0)) {
      for (const each of elements(box)) this.#block(each, { ...around, backed: true }, into);
    }
  }

  #inline(node: Element, paragraph: Paragraph, around: Within, look: Look): void {
    const inside = (within: Within) => {
      for (const each of elements(node)) this.#inline(each, paragraph, within, look);
    };
    switch (node.name) {
      case 'w:r':
        this.#run(node, paragraph, around, look);
        break;
      case 'w:hyperlink':
        inside({ ...around, link: this.#target(node.attributes['r:id']) });
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        inside(changedBy(node, around));
        break;
      case 'w:fldSimple':
        if (!/^\s*TOC\b/.test(node.attributes['w:instr'] ?? '')) inside(around);
        break;
      case 'w:sdt': {
        const all = () => {
          for (const each of elements(child(node, 'w:sdtContent'))) this.#inline(each, paragraph, around, look);
        };
        if (isOn(child(child(node, 'w:sdtPr'), 'w:showingPlcHdr'))) inBrackets(paragraph, all);
        else all();
        break;
      }
      case 'mc:AlternateContent':
        for (const each of elements(chosen(node))) this.#inline(each, paragraph, around, look);
        break;
      default:
        if (holders.has(node.name)) inside(around);
        else this.#anchor(node, paragraph);
    }
  }

  /** Where a comment begins or ends. */
  #anchor({ name, attributes }: Element, paragraph: Paragraph): void {
    const id = attributes['w:id'] ?? '';
    const comment = this.#with.comments.get(id);
    if (!comment) return;
    if (name === 'w:commentRangeStart') this.#open.set(id, this.#comment(comment, paragraph));
    const open = this.#open.get(id);
    if (name === 'w:commentRangeEnd' && open) open.to = this.#spot(paragraph);
    if (name === 'w:commentReference') {
      if (!open) this.#comment(comment, paragraph);
      this.#open.delete(id);
    }
  }

  #comment(comment: Element, paragraph: Paragraph): Trace {
    const spot = this.#spot(paragraph);
    const trace: Trace = { ...inComment(comment), comment, from: spot, to: spot };
    this.#with.traces.push(trace);
    return trace;
  }

  #spot(paragraph: Paragraph | undefined): Spot {
    return { paragraph, piece: paragraph?.pieces.length ?? 0 };
  }

  #run(element: Element, paragraph: Paragraph, around: Within, inherited: Look): void {
    const properties = child(element, 'w:rPr');
    const style = settingOf(properties, 'w:rStyle');
    const look = above(together(inherited, this.#with.styles.character(style)), lookOf(properties));
    const range = { start: element.start, end: element.end };
    for (const node of elements(element)) this.#inRun(node, { range, paragraph, around, inherited, look });
  }

  #inRun(node: Element, run: Run): void {
    switch (node.name) {
      case 'w:t':
      case 'w:delText':
        this.#text(node, run);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#sign('\t', node, run);
        break;
      case 'w:br':
      case 'w:cr':
        // A break of page or column parts no words.
        if (node.attributes['w:type'] === undefined || node.attributes['w:type'] === 'textWrapping')
          this.#sign('\n', node, run);
        break;
      case 'w:noBreakHyphen':
        this.#sign('\u2011', node, run);
        break;
      case 'w:softHyphen':
        this.#sign('\u00AD', node, run);
        break;
      case 'w:sym':
        this.#sign(symbol(node), node, run);
        break;
      case 'w:fldChar':
        this.#fieldCharacter(node.attributes['w:fldCharType']);
        break;
      case 'w:instrText': {
        const field = this.#fields.at(-1);
        if (field && !field.shows) field.instruction += wordsIn(node);
        break;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = node.name === 'w:endnoteReference' ? 'endnote' : 'footnote';
        const number = this.#with.note(kind, node.attributes['w:id'] ?? '');
        if (node.attributes['w:customMarkFollows'] === undefined) this.#put(raised(number), undefined, run);
        break;
      }
      case 'w:commentReference':
        this.#anchor(node, run.paragraph);
        break;
      case 'mc:AlternateContent':
        for (const each of elements(chosen(node))) this.#inRun(each, run);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (!run.around.deleted) this.#boxes.push(...boxesIn(node));
        break;
      case 'w:ruby':
        for (const each of elements(child(node, 'w:rubyBase'), 'w:r'))
          this.#run(each, run.paragraph, run.around, run.inherited);
        break;
    }
  }

  /** One character that is written as an element. */
  #sign(text: string, { start, end }: Element, run: Run): void {
    this.#put(text, { part: this.#with.part, run: run.range, start, end }, run);
  }

  /** Takes characters for what they are to a reader: words of the letter, or something hidden. */
  #put(text: string, source: Source | undefined, { paragraph, around, look }: Run): void {
    // Of a field, only what it shows is read, and not what makes it.
    if (text === '' || this.#silent > 0) return;
    if (around.deleted || look.hidden) {
      this.#trace(around.deleted ? 'deleted' : 'not-shown', text, around.deleted ?? {}, paragraph);
      return;
    }
    paragraph.pieces.push({ text, source, look, link: around.link ?? this.#fields.at(-1)?.link });
    if (around.inserted) this.#trace('inserted', text, around.inserted, paragraph);
    if (text.trim() === '') return;
    if (isTiny(look)) this.#trace('tiny', text, {}, paragraph);
    else if (isWhite(look) && !look.shaded && !around.backed) this.#trace('white', text, {}, paragraph);
  }

  #text(node: Element, run: Run): void {
    const { part } = this.#with;
    const keeps = node.attributes['xml:space'] === 'preserve';
    for (const each of node.children) {
      if (isElement(each)) continue;
      const { text, places } = charactersOf(each);
      // A line end in XML is a space in Word.
      const plain = text.replace(/[\t\n\r]/g, ' ');
      const from = keeps ? 0 : plain.length - plain.trimStart().length;
      const shown = keeps ? plain : plain.trim();
      const inPart = places && { from: places.from.slice(from), to: places.to.slice(from) };
      this.#put(shown, { part, run: run.range, start: each.start + from, places: inPart }, run);
    }
  }

  #trace(kind: HiddenKind, text: string, { by, date }: Change, paragraph: Paragraph): void {
    const to = this.#spot(paragraph);
    const isThere = kind === 'inserted' || kind === 'white' || kind === 'tiny';
    const from = isThere ? { paragraph, piece: to.piece - 1 } : to;
    // Word writes one change as many, wherever the look of characters changes.
    const last = this.#last.get(kind);
    if (last && last.by === by && last.to.paragraph === paragraph && last.to.piece === from.piece) {
      last.words += text;
      last.to = to;
    } else {
      const trace: Trace = { kind, words: text, by, date, from, to };
      this.#last.set(kind, trace);
      this.#with.traces.push(trace);
    }
  }

  #fieldCharacter(type: string | undefined): void {
    if (!this.#hasFields) return;
    const field = this.#fields.at(-1);
    if (type === 'begin') {
      this.#fields.push({ instruction: '', shows: false, link: field?.link });
      this.#silent++;
    } else if (type === 'separate' && field && !field.shows && !/^\s*TOC\b/.test(field.instruction)) {
      field.shows = true;
      field.link = /^\s*HYPERLINK\s+"([^"]*)"/.exec(field.instruction)?.[1] ?? field.link;
      this.#silent--;
    } else if (type === 'end' && this.#fields.pop()?.shows === false) this.#silent--;
  }

  #target(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#with.links.get(id);
  }
}

/** What a comment says, and who says it. */
export function inComment(comment: Element) {
  const words = elements(comment, 'w:p')
    .map((each) => [...within(each, 'w:t')].map(wordsIn).join(''))
    .filter((text) => text !== '')
    .join(' ');
  const { 'w:author': by, 'w:date': date } = comment.attributes;
  return { kind: 'comment' as const, words, by, date };
}

function changedBy({ name, attributes }: Element, around: Within): Within {
  const change = { by: attributes['w:author'], date: attributes['w:date'] };
  return name === 'w:del' || name === 'w:moveFrom' ? { ...around, deleted: change } : { ...around, inserted: change };
}

/** Of things that say the same in several ways, the first, which Word shows. */
const chosen = (node: Element): Element | undefined => child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');

/** Rows of a table or cells of a row, with those that stand in a holder. */
function* partsOf(node: Element, name: string): Iterable<Element> {
  for (const each of elements(node)) {
    if (each.name === name) yield each;
    else if (each.name === 'w:sdt') yield* partsOf(child(each, 'w:sdtContent') ?? each, name);
    else if (holders.has(each.name)) yield* partsOf(each, name);
  }
}

/** The contents of text boxes in a drawing, each once, those within others left to them. */
function* boxesIn(node: Element): Iterable<Element> {
  for (const each of node.name === 'mc:AlternateContent' ? elements(chosen(node)) : elements(node)) {
    if (each.name === 'w:txbxContent') yield each;
    else yield* boxesIn(each);
  }
}

/** Whether a holder says of itself that it is a table of contents. */
function isContents(about: Element | undefined): boolean {
  const gallery = settingOf(child(about, 'w:docPartObj'), 'w:docPartGallery');
  return gallery === 'Table of Contents';
}

/** The prompt of a form stands in brackets, as what is still open does in Markdown. */
function inBrackets({ pieces }: Paragraph, fill: () => void): void {
  const from = pieces.push({ text: '[', look: {} });
  fill();
  const isEmpty = pieces.length === from;
  if (isEmpty || pieces[from]!.text.startsWith('[')) pieces[from - 1] = { text: '', look: {} };
  else pieces.push({ text: ']', look: {} });
}

const isWhite = ({ colour }: Look): boolean => colour === 'FFFFFF';

const isTiny = ({ size }: Look): boolean => size !== undefined && size <= 2;

/** A character from a font of symbols. Fonts such as Wingdings have their own, which are used as bullets and boxes. */
function symbol({ attributes }: Element): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const isOfFont = code >= 0xf000 && code <= 0xf0ff;
  return !(code > 0x20 && code < 0xfffe) || isOfFont || (code >= 0xd800 && code < 0xe000)
    ? '\u2022'
    : String.fromCharCode(code);
}

/** A number in raised figures, as a reference to a note is shown. */
export function raised(number: number): string {
  return [...`${number}`].map((figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)]).join('');
}
