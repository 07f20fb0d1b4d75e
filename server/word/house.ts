// How a house sets its letters, by the styles and lists of its template; what it has not is made in its likeness.

import type { Part } from './newPackage.ts';
import { atEndOf, declaring, type Splice } from './splices.ts';
import { type Styles, stylesOf } from './styles.ts';
import { child, type Element, elements, settingOf, within } from './xml.ts';

/** How an item of a list is set. */
export interface ItemStyle {
  readonly style: string;
  readonly list: { readonly id: number; readonly level: number };
  /** Whether the style says that it is of this list and level. */
  readonly ofStyle?: boolean;
  /** Where its words begin, in twentieths of a point. */
  readonly indent: number;
  /** How far its label stands before them, where the style says both, and not the list. */
  readonly hanging?: number;
}

/** Half points by which the headings are larger than the text. */
const larger = [8, 4, 2];
/** As far as a list goes in, level by level, and a quotation, in twentieths of a point. */
export const step = 425;
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** How a template's house sets letters: its styles and lists, and those that it has not, which are made. */
export class House {
  readonly #part: Part;
  readonly #styles: Styles;
  readonly #all: readonly Element[];
  readonly #usual: string | undefined;
  /** Styles that the template's own letter is set in. */
  readonly #used: ReadonlySet<string | undefined>;
  readonly #lists: Lists;
  readonly #made: string[] = [];
  readonly #known = new Map<string, string>();
  #size: number;

  /**
   * @param part its styles
   * @param document the template's letter, which shows the styles that are in use
   */
  constructor(part: Part, lists: Part | undefined, document: Element) {
    this.#part = part;
    this.#styles = stylesOf(part.root);
    this.#all = elements(part.root, 'w:style');
    this.#usual = this.#styles.paragraph(undefined).id;
    this.#used = new Set(
      ['w:pStyle', 'w:tblStyle'].flatMap((name) =>
        [...within(document, name)].map(({ attributes }) => attributes['w:val']),
      ),
    );
    this.#lists = new Lists(lists);
    this.#size = this.#styles.paragraph(undefined).look.size ?? 20;
  }

  /** Whether anything has to be put into the part of lists. */
  get hasLists(): boolean {
    return this.#lists.made;
  }

  /** Its style for headings of a level; like all that is given here, a name by which styles of Word are referred to. */
  heading(level: number): string {
    const size = this.#size + (larger[level - 1] ?? 0);
    return this.#style(
      'paragraph',
      `heading ${level}`,
      `<w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${level === 1 ? 360 : 280}" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/>${level > 3 ? '<w:i/><w:iCs/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`,
      {
        is: (style) => !inContents(style) && this.#styles.paragraph(idOf(style)).heading === level,
        next: `<w:next w:val="${this.#usual}"/>`,
      },
    );
  }

  quotation(): { readonly style: string; readonly indent: number } {
    const style = this.#style(
      'paragraph',
      'Quote',
      `<w:uiPriority w:val="29"/><w:qFormat/><w:pPr><w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="A6A6A6"/></w:pBdr><w:ind w:left="${step}" w:right="${step}"/></w:pPr>`,
      { is: (style) => this.#styles.paragraph(idOf(style)).quoted },
    );
    const its = this.#all.find((each) => idOf(each) === style);
    return { style, indent: its ? (indentIn(its)?.indent ?? 0) : step };
  }

  link(): string {
    return this.#style(
      'character',
      'Hyperlink',
      '<w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>',
    );
  }

  table(): { readonly style: string; readonly own: boolean } {
    const its =
      this.#all.find((style) => isOf('table', style) && this.#used.has(idOf(style))) ?? this.#all.find(isOwnTable);
    if (its) return { style: idOf(its), own: true };
    const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
    const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
    const look = `<w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`;
    return { style: this.#style('table', 'Table Grid', look), own: false };
  }

  bullet(level: number): ItemStyle {
    return this.#listed('List Bullet', 'bullet', level) ?? this.#plain(level, this.#lists.bullets());
  }

  /** An item of a new list of numbers that begins with one. */
  numbered(level: number, start: number, mark: '.' | ')'): ItemStyle {
    const its = this.#listed('List Number', 'decimal', level);
    if (!its) return this.#plain(level, this.#lists.numbers(mark, level, start));
    const { list } = its;
    const id = this.#lists.again(list.id, list.level, start);
    return { ...its, list: { id, level: list.level }, ofStyle: false };
  }

  /** What has to be put into the part of styles, and into that of lists. */
  styleSplices(): Splice[] {
    const { root, text } = this.#part;
    if (this.#made.length === 0) return [];
    return [...declaring(root, text, ['w']), atEndOf(root, text, this.#made.join(''))];
  }

  listSplices(list: Part): Splice[] {
    return this.#lists.splices(list);
  }

  /**
   * The house's style for the items of a list, if that has such labels at this level: a letter that is written with
   * numbers keeps them.
   */
  #listed(name: string, format: 'bullet' | 'decimal', level: number): ItemStyle | undefined {
    const placeOf = (id: string) => {
      const { list, level } = this.#styles.paragraph(id).list ?? {};
      if (list === undefined) return undefined;
      const place = { id: Number(list), level: level ?? this.#lists.levelFor(Number(list), id) };
      return this.#lists.formatAt(place) === format ? place : undefined;
    };
    const has = (style: Element) => placeOf(idOf(style)) !== undefined;
    const isFirst = (style: Element) => has(style) && !/ [2-9]$/.test(nameOf(style));
    const deeper = level > 0 ? this.#named('paragraph', `${name} ${level + 1}`) : undefined;
    const [style, down] = deeper && has(deeper) ? [idOf(deeper), 0] : [this.#own('paragraph', name, isFirst), level];
    const place = style === undefined ? undefined : placeOf(style);
    if (style === undefined || !place) return undefined;
    const list = { id: place.id, level: place.level + down };
    if (this.#lists.formatAt(list) !== format) return undefined;
    const its = this.#all.find((each) => idOf(each) === style);
    const own = down === 0 ? indentIn(its) : undefined;
    return { style, list, ofStyle: down === 0, ...(own ?? { indent: this.#lists.indentAt(list) }) };
  }

  #plain(level: number, id: number): ItemStyle {
    const look = `<w:uiPriority w:val="34"/><w:qFormat/><w:pPr><w:ind w:left="${step}"/><w:contextualSpacing/></w:pPr>`;
    const at = Math.min(level, levels.length - 1);
    return {
      style: this.#style('paragraph', 'List Paragraph', look),
      list: { id, level: at },
      indent: step * (at + 1),
    };
  }

  /** The house's style for what Word has under a name, else one that is made of `rest`; the same each time. */
  #style(
    type: string,
    name: string,
    rest: string,
    { is, next = '' }: { readonly is?: (style: Element) => boolean; readonly next?: string } = {},
  ): string {
    const known = this.#known.get(name) ?? this.#own(type, name, is) ?? this.#make(type, name, next, rest);
    this.#known.set(name, known);
    return known;
  }

  #named(type: string, name: string): Element | undefined {
    return this.#all.find((style) => isOf(type, style) && nameOf(style).toLowerCase() === name.toLowerCase());
  }

  /** The name of a style of the house: one that it uses, that of Word, or one of its own. */
  #own(type: string, name: string, is?: (style: Element) => boolean): string | undefined {
    const such = is ? this.#all.filter((style) => isOf(type, style) && is(style)) : [];
    const named = this.#named(type, name);
    const found =
      such.find((style) => this.#used.has(idOf(style))) ?? (named && (!is || is(named)) ? named : undefined) ?? such[0];
    return found && idOf(found);
  }

  /** Makes a style of Word's own name, with what stands in it before and after what holds for all. */
  #make(type: string, name: string, next: string, rest: string): string {
    const taken = new Set(this.#all.map(idOf));
    let id = name
      .replace(/ (.)/g, (_, letter: string) => letter.toUpperCase())
      .replace(/^./, (first) => first.toUpperCase());
    while (taken.has(id)) id += 'x';
    const usual =
      type === 'paragraph'
        ? this.#usual
        : this.#all.find((style) => isOf(type, style) && isDefault(style))?.attributes['w:styleId'];
    const based = usual === undefined ? '' : `<w:basedOn w:val="${usual}"/>`;
    const after = this.#usual === undefined ? '' : next;
    this.#made.push(
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${based}${after}${rest}</w:style>`,
    );
    return id;
  }
}

/** A level of a list. */
interface Place {
  readonly id: number;
  readonly level: number;
}

interface Level {
  readonly format: string;
  /** Undefined where it does not say. */
  readonly indent?: number;
  /** The style that it is for. */
  readonly style?: string;
}

/** The lists of a template, and those that a letter adds to them. */
class Lists {
  /** The number of a kind of list, by that of a list. */
  readonly #kinds = new Map<number, number>();
  readonly #levels = new Map<number, ReadonlyMap<number, Level>>();
  readonly #madeKinds: string[] = [];
  readonly #madeLists: string[] = [];
  readonly #own = new Map<string, number>();
  #nextKind = 1;
  #nextList = 1;

  constructor(part: Part | undefined) {
    for (const kind of elements(part?.root, 'w:abstractNum')) {
      const id = Number(kind.attributes['w:abstractNumId']);
      this.#nextKind = Math.max(this.#nextKind, id + 1);
      this.#levels.set(
        id,
        new Map(elements(kind, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl']), levelOf(level)] as const)),
      );
    }
    for (const list of elements(part?.root, 'w:num')) {
      const id = Number(list.attributes['w:numId']);
      this.#nextList = Math.max(this.#nextList, id + 1);
      this.#kinds.set(id, Number(settingOf(list, 'w:abstractNumId')));
    }
  }

  get made(): boolean {
    return this.#madeLists.length > 0;
  }

  formatAt(place: Place): string | undefined {
    return this.#at(place)?.format;
  }

  indentAt(place: Place): number {
    return this.#at(place)?.indent ?? step * (place.level + 1);
  }

  /** The level that a list keeps for a style. */
  levelFor(list: number, style: string): number {
    return [...this.#of(list)].find(([, level]) => level.style === style)?.[0] ?? 0;
  }

  #at({ id, level }: Place): Level | undefined {
    return this.#of(id).get(level);
  }

  #of(list: number): ReadonlyMap<number, Level> {
    return this.#levels.get(this.#kinds.get(list) ?? -1) ?? new Map();
  }

  bullets(): number {
    const known = this.#own.get('•');
    if (known !== undefined) return known;
    const id = this.#list(
      this.#kind('bullet', (level) => '•◦▪'[level % 3]!),
      '',
    );
    this.#own.set('•', id);
    return id;
  }

  numbers(mark: string, level: number, start: number): number {
    const kind = this.#own.get(mark) ?? this.#kind('decimal', (level) => `%${level + 1}${mark}`);
    this.#own.set(mark, kind);
    return this.#list(kind, startingAt(Math.min(level, levels.length - 1), start));
  }

  /** A list like another, which counts from a number of its own. */
  again(list: number, level: number, start: number): number {
    return this.#list(this.#kinds.get(list)!, startingAt(level, start));
  }

  splices({ root, text }: Part): Splice[] {
    const first = child(root, 'w:num');
    const last = child(root, 'w:numIdMacAtCleanup');
    const before = (element: Element | undefined, put: string): Splice =>
      element ? { start: element.start, end: element.start, put } : atEndOf(root, text, put);
    const [kinds, lists] = [this.#madeKinds.join(''), this.#madeLists.join('')];
    if (!first) return [...declaring(root, text, ['w']), before(last, kinds + lists)];
    return [...declaring(root, text, ['w']), before(first, kinds), before(last, lists)];
  }

  #kind(format: string, text: (level: number) => string): number {
    const id = this.#nextKind++;
    const each = levels.map(
      (level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text(level)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${step * (level + 1)}" w:hanging="${step}"/></w:pPr></w:lvl>`,
    );
    this.#madeKinds.push(
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${each.join('')}</w:abstractNum>`,
    );
    return id;
  }

  #list(kind: number, more: string): number {
    const id = this.#nextList++;
    this.#kinds.set(id, kind);
    this.#madeLists.push(`<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${more}</w:num>`);
    return id;
  }
}

function startingAt(level: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

function levelOf(level: Element): Level {
  return {
    format: settingOf(level, 'w:numFmt') ?? 'decimal',
    indent: indentIn(level)?.indent,
    style: settingOf(level, 'w:pStyle'),
  };
}

/** How far the paragraphs of a style or a level go in, where it says so. */
function indentIn(element: Element | undefined): Pick<ItemStyle, 'indent' | 'hanging'> | undefined {
  const given = child(child(element, 'w:pPr'), 'w:ind')?.attributes;
  const indent = given?.['w:left'] ?? given?.['w:start'];
  if (indent === undefined) return undefined;
  return { indent: Number(indent) || 0, hanging: Number(given?.['w:hanging'] ?? 0) || 0 };
}

const idOf = ({ attributes }: Element): string => attributes['w:styleId'] ?? '';

const nameOf = (style: Element): string => settingOf(style, 'w:name') ?? '';

const isOf = (type: string, { attributes }: Element): boolean => attributes['w:type'] === type;

const isDefault = ({ attributes }: Element): boolean => /^(?:1|true|on)$/.test(attributes['w:default'] ?? '');

/** Whether a style of tables is the house's own, and none of the many that come with Word. */
function isOwnTable(style: Element): boolean {
  return isOf('table', style) && /^(?:1|true|on)$/.test(style.attributes['w:customStyle'] ?? '');
}

/** Whether a style is for what lists the headings, or for a title. */
const inContents = (style: Element): boolean => /^(?:toc \d|title)$/i.test(nameOf(style));
