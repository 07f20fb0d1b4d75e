import type { Root } from 'mdast';
import type { Range } from '../notice/model.ts';
import type { Author } from './comments.ts';
import type { WordLetter } from './letter.ts';
import type { LetterParagraph, RunPiece } from './letterMap.ts';
import { blocksOf, type NewParagraph, phraseOf, type Words } from './newWords.ts';
import { escaped, type Markup, markupFor, nameIn, pathTo, Rewriting, tagOf, tagsOf } from './rewriting.ts';
import { type LookChange, withLook } from './runProperties.ts';
import { child, type Element, elements, isElement, readXml, settingOf, within } from './xml.ts';

/** Other words for a range of a letter's Markdown. */
export interface Suggestion {
  readonly range: Range;
  /** Markdown. */
  readonly text: string;
}

/** What a copy with suggestions is made with. */
export interface SuggestionOptions {
  readonly author: Author;
  /** Reads Markdown; undefined where it is more than a suggestion can be. */
  readonly treeOf: (markdown: string) => Root | undefined;
  /** The gaps in plain text that a person must fill, which are highlighted. */
  readonly gapsIn: (text: string) => readonly { readonly from: number; readonly to: number }[];
}

/** A copy with suggestions, and those that are not in it, since Word has no way to show them. */
export interface Suggested {
  readonly bytes: Uint8Array;
  readonly left: readonly Suggestion[];
}

/**
 * The file of a letter with suggestions as tracked changes, which a person accepts or rejects in Word. Accepting all
 * gives the letter that the edits give in Markdown, but for those that are left. They are in order and do not overlap.
 * Throws `Unreadable` where the file cannot be read.
 */
export function withSuggestions(
  letter: WordLetter,
  suggestions: readonly Suggestion[],
  options: SuggestionOptions,
): Suggested {
  const writer = new SuggestionWriter(letter, options);
  const left = suggestions.filter((each) => !writer.add(each));
  return { bytes: letter.package.withTexts(writer.texts()), left };
}

/** A part of the package that is being changed. */
interface Part {
  readonly text: string;
  readonly root: Element;
  readonly rewriting: Rewriting;
  readonly markup: Markup;
}

/** A place in a run, and the look of what is put there. */
interface Spot {
  readonly piece: RunPiece;
  readonly at: number;
  readonly look: LookChange;
}

/** How a paragraph is written in Markdown, by its first line. */
type Kind = NewParagraph['kind'] | 'cell';

const changes = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];

class SuggestionWriter {
  readonly #letter: WordLetter;
  readonly #options: SuggestionOptions;
  readonly #parts = new Map<string, Part>();
  #id: number;

  constructor(letter: WordLetter, options: SuggestionOptions) {
    this.#letter = letter;
    this.#options = options;
    const { root } = this.#part(letter.package.main);
    const ids = changes.flatMap((name) => [...within(root, name)]).map(({ attributes }) => Number(attributes['w:id']));
    this.#id = Math.max(0, ...ids.filter(Number.isInteger));
  }

  texts(): Map<string, string> {
    return new Map([...this.#parts].map(([name, { rewriting }]) => [name, rewriting.written()]));
  }

  /** Takes a suggestion up; says whether Word can show it. */
  add(given: Suggestion): boolean {
    const { range, text } = narrowed(given, this.#letter.markdown);
    const old = this.#letter.markdown.slice(range.start, range.end);
    return /\n/.test(old + text) ? this.#reshape(range, text) : this.#rephrase(range, text);
  }

  /** Other words within a paragraph. */
  #rephrase(range: Range, text: string): boolean {
    const { map } = this.#letter;
    const words = text === '' ? [] : phraseOf(text, this.#options.treeOf);
    const pieces = map.ranges(range.start, range.end);
    if (!words || (range.end > range.start && pieces.length === 0)) return false;
    const struck = pieces.at(-1);
    const isMarked = this.#letter.markdown.slice(range.start, range.end).includes('*');
    const look = isMarked ? plain : {};
    const spot = struck ? { piece: struck, at: struck.end, look } : this.#before(range.start);
    if (words.length > 0) {
      if (!spot) return false;
      this.#insertWords(spot, words);
    }
    for (const piece of pieces) this.#strike(piece);
    return true;
  }

  /** More paragraphs or fewer, and words beside them that go on in the paragraph before or after. */
  #reshape({ start, end }: Range, text: string): boolean {
    const { markdown, map } = this.#letter;
    const goesOn = !/(?:^|\n)[ \t]*$/.test(markdown.slice(0, start));
    const isFollowed = !/^[ \t]*(?:\n|$)/.test(markdown.slice(end));
    if (goesOn && isFollowed) return false;
    const parts = this.#partsOf(text, goesOn, isFollowed);
    if (!parts) return false;
    const { first, last, blocks } = parts;
    const { range } = map.paragraphOf(start);
    const isWithin = range.start < start && start < range.end;
    if (end > start && (isWithin || first.length + last.length > 0)) return false;
    // A paragraph whose lines are broken by hand has more lines, and is not cut in two.
    const lines = isWithin ? blocks.map(({ words }) => words) : [];
    const before = [...first, ...(goesOn ? lines.flatMap((words) => [lineBreak, ...words]) : [])];
    const after = [...(goesOn ? [] : lines.flatMap((words) => [...words, lineBreak])), ...last];
    const [spotBefore, spotAfter] = [this.#before(start), this.#after(end)];
    if ((before.length > 0 && !spotBefore) || (after.length > 0 && !spotAfter)) return false;
    if (!isWithin && blocks.length > 0 && !this.#insertParagraphs(start, blocks, goesOn)) return false;
    if (before.length > 0) this.#insertWords(spotBefore!, before);
    if (after.length > 0) this.#insertWords(spotAfter!, after);
    for (const piece of map.ranges(start, end)) this.#strike(piece);
    for (const each of this.#paragraphs({ start, end })) this.#strikeEnd(each);
    return true;
  }

  /** The words of a text that go on in the paragraph before it and in the one after it, and the blocks between; undefined where Word has no way to show them. */
  #partsOf(text: string, goesOn: boolean, isFollowed: boolean) {
    const { treeOf } = this.#options;
    const lines = text.split('\n');
    const first = goesOn ? phraseOf(lines.shift()!, treeOf) : [];
    const last = isFollowed ? phraseOf(lines.pop() ?? '', treeOf) : [];
    const blocks = blocksOf(lines.join('\n'), treeOf);
    return first && last && blocks && { first, last, blocks };
  }

  #part(name: string): Part {
    const known = this.#parts.get(name);
    if (known) return known;
    const text = this.#letter.package.text(name)!;
    const part = { text, root: readXml(text, name), rewriting: new Rewriting(text), markup: markupFor(text) };
    this.#parts.set(name, part);
    return part;
  }

  #change(): Record<string, string | number> {
    const { name, date } = this.#options.author;
    return { id: ++this.#id, author: name, date };
  }

  /** The place after what stands before an offset in its paragraph, or otherwise before what stands after it. */
  #before(offset: number): Spot | undefined {
    const { markdown, map } = this.#letter;
    const { start } = map.paragraphOf(offset).range;
    for (let at = offset; at > start && markdown[at - 1] !== '\n'; at--) {
      const [piece] = map.ranges(at - 1, at);
      if (piece) return { piece, at: piece.end, look: markdown.slice(at, offset).includes('*') ? plain : {} };
    }
    return this.#after(offset);
  }

  /** The place before what stands after an offset in its line. */
  #after(offset: number): Spot | undefined {
    const { markdown, map } = this.#letter;
    for (let at = offset; at < markdown.length && markdown[at] !== '\n'; at++) {
      const [piece] = map.ranges(at, at + 1);
      if (piece) return { piece, at: piece.start, look: markdown.slice(offset, at).includes('*') ? plain : {} };
    }
    return undefined;
  }

  #strike({ part, start, end, run }: RunPiece): void {
    const { root, rewriting, markup } = this.#part(part);
    const element = pathTo(root, run.start).find((each) => each.start === run.start && each.name === 'w:r')!;
    const { open, close } = tagsOf(markup, 'del', () => this.#change());
    rewriting.strike(element, { start, end, open, close });
  }

  #insertWords({ piece: { part, run }, at, look }: Spot, words: readonly Words[]): void {
    const { text, root, rewriting, markup } = this.#part(part);
    const path = pathTo(root, run.start);
    const element = path.findLast((each) => each.start === run.start && each.name === 'w:r')!;
    const properties = child(element, 'w:rPr');
    const inserted = markup('ins', this.#change(), this.#runs(words, properties, text, markup, look));
    // What somebody else inserted is parted, since a change does not stand in another's.
    const inParagraph = path.slice(path.findLastIndex(({ name }) => name === 'w:p') + 1, path.indexOf(element));
    const from = inParagraph.findIndex(({ name }) => name === 'w:ins' || name === 'w:moveTo');
    const parted = from < 0 ? [] : inParagraph.slice(from).map((each) => tagOf(text, each));
    const closing = parted.toReversed().map((tag) => `</${nameIn(tag)}>`);
    rewriting.putInRun(element, at, closing.join('') + inserted + parted.join(''));
  }

  #runs(
    words: readonly Words[],
    properties: Element | undefined,
    text: string,
    markup: Markup,
    look: LookChange,
  ): string {
    return words
      .flatMap(({ text: all, ...own }) => {
        const gaps = this.#options.gapsIn(all);
        const edges = [...new Set([0, ...gaps.flatMap(({ from, to }) => [from, to]), all.length])];
        return edges.slice(1).map((to, i) => {
          const from = edges[i]!;
          const highlight = gaps.some((gap) => gap.from <= from && to <= gap.to);
          const set = withLook(properties, text, { ...look, ...on(own), highlight }, markup);
          const lines = all.slice(from, to).split('\n');
          const put = lines.map((line) => (line === '' ? '' : markup('t', { 'xml:space': 'preserve' }, escaped(line))));
          return markup('r', {}, set + put.join(markup('br')));
        });
      })
      .join('');
  }

  /** The paragraphs that stand wholly in a range. */
  #paragraphs({ start, end }: Range): LetterParagraph[] {
    const { map } = this.#letter;
    const found: LetterParagraph[] = [];
    for (let { number } = map.paragraphOf(start); ; number++) {
      const paragraph = map.paragraph(number);
      if (!paragraph || paragraph.range.start >= end) return found;
      if (paragraph.range.start >= start && paragraph.range.end <= end) found.push(paragraph);
    }
  }

  /** The element of a paragraph, in which its first characters stand. */
  #elementOf({ range }: LetterParagraph): { readonly part: string; readonly path: readonly Element[] } | undefined {
    const [piece] = this.#letter.map.ranges(range.start, range.end);
    if (!piece) return undefined;
    const path = pathTo(this.#part(piece.part).root, piece.start);
    return { part: piece.part, path: path.slice(0, path.findLastIndex(({ name }) => name === 'w:p') + 1) };
  }

  /** Strikes the end of a paragraph out, so that nothing of it is left. */
  #strikeEnd(paragraph: LetterParagraph): void {
    const found = this.#elementOf(paragraph);
    const element = found?.path.at(-1);
    if (!found || !element) return;
    const { text, rewriting, markup } = this.#part(found.part);
    const mark = markup('del', this.#change());
    const properties = child(element, 'w:pPr');
    const ofMark = child(properties, 'w:rPr');
    if (!properties)
      rewriting.put(element.start + tagOf(text, element).length, markup('pPr', {}, markup('rPr', {}, mark)));
    else if (!ofMark) {
      const last = elements(properties)
        .filter(({ name }) => name !== 'w:sectPr' && name !== 'w:pPrChange')
        .at(-1);
      const inside = text.slice(properties.start, properties.end);
      if (last) rewriting.put(last.end, markup('rPr', {}, mark));
      else if (inside.endsWith('/>')) rewriting.renew(properties, markup('pPr', {}, markup('rPr', {}, mark)));
      else rewriting.put(properties.start + tagOf(text, properties).length, markup('rPr', {}, mark));
    } else {
      const before = elements(ofMark)
        .filter(({ name }) => name === 'w:ins' || name === 'w:del')
        .at(-1);
      if (before?.name === 'w:del') return;
      const tag = tagOf(text, ofMark);
      if (tag.endsWith('/>')) rewriting.renew(ofMark, markup('rPr', {}, mark));
      else rewriting.put(before?.end ?? ofMark.start + tag.length, mark);
    }
  }

  /** Puts paragraphs before what stands at a place, or after what ends there. */
  #insertParagraphs(start: number, blocks: readonly NewParagraph[], isAfter: boolean): boolean {
    const { main } = this.#letter.package;
    const beside = this.#besideWhat(start, isAfter);
    if (!beside) return false;
    const { element, siblings, after } = beside;
    const { text, rewriting, markup } = this.#part(main);
    // Some letters have an empty paragraph between any two.
    const next = siblings[siblings.indexOf(element) + (after ? 1 : -1)];
    const spacer = next?.name === 'w:p' && isEmpty(next) ? markup('p', {}, this.#ending(undefined, text, markup)) : '';
    const all = blocks.map((block) => this.#paragraph(block, start, text, markup));
    rewriting.put(
      after ? element.end : element.start,
      all.map((each) => (after ? spacer + each : each + spacer)).join(''),
    );
    return true;
  }

  /** The element beside which new paragraphs stand at a place: a paragraph of the letter, or a table. */
  #besideWhat(at: number, isAfter: boolean) {
    const { map, markdown, package: file } = this.#letter;
    const last = map.paragraphOf(at);
    const isLater = last.range.start >= at && !isAfter;
    const following = isLater ? last : map.paragraph(last.number + 1);
    for (const [paragraph, after] of isAfter || !following
      ? [[last, true] as const]
      : [[following, false] as const, [last, true] as const]) {
      for (
        let each: LetterParagraph | undefined = paragraph;
        each;
        each = after ? map.paragraph(each.number - 1) : undefined
      ) {
        const found = this.#elementOf(each);
        // Notes are read at the end of the letter, and nothing of the letter stands in them.
        if (found?.part !== file.main) continue;
        const { path } = found;
        const inTable = kindAt(markdown, each.range.start) === 'cell';
        const i = inTable ? path.findLastIndex(({ name }) => name === 'w:tbl') : path.length - 1;
        const element = path[i];
        if (element) return { element, siblings: elements(path[i - 1]), after };
      }
    }
    return undefined;
  }

  #paragraph({ kind, level, words }: NewParagraph, at: number, text: string, markup: Markup): string {
    const model = this.#model(kind, at);
    const style = model || level === undefined ? undefined : this.#headingStyle(level);
    const like = model ?? this.#model('paragraph', at);
    const isPlainHeading = kind === 'heading' && !model && style === undefined;
    const runs = this.#runs(
      isPlainHeading ? words.map((each) => ({ ...each, bold: true })) : words,
      style === undefined ? like?.properties : undefined,
      text,
      markup,
      model?.kind === 'heading' ? {} : unset,
    );
    const bullet =
      model || (kind !== 'bullet' && kind !== 'number') ? [] : [{ text: '• ', bold: false, italic: false }];
    const label = this.#runs(bullet, like?.properties, text, markup, unset);
    const properties =
      style === undefined
        ? this.#ending(like && child(like.paragraph, 'w:pPr'), text, markup)
        : this.#ending(undefined, text, markup, markup('pStyle', { val: style }));
    return markup('p', {}, properties + markup('ins', this.#change(), label + runs));
  }

  /** The style of headings of a level, where the letter has one. */
  #headingStyle(level: number): string | undefined {
    const { package: file } = this.#letter;
    const name = file.relationships(file.main).find(({ type, external }) => type === 'styles' && !external)?.target;
    const text = name === undefined ? undefined : file.text(name);
    const style =
      text === undefined ? undefined : elements(readXml(text, name!), 'w:style').find(isNamed(`heading ${level}`));
    return style?.attributes['w:styleId'];
  }

  /** The properties of a new paragraph: those of another, and that its end is inserted. */
  #ending(properties: Element | undefined, text: string, markup: Markup, style = ''): string {
    const own = elements(properties).filter(
      ({ name }) => !['w:rPr', 'w:sectPr', 'w:pPrChange', 'w:framePr'].includes(name),
    );
    const kept = own.map(({ start, end }) => text.slice(start, end)).join('');
    return markup('pPr', {}, style + kept + markup('rPr', {}, markup('ins', this.#change())));
  }

  /** The nearest paragraph of the letter that is of a kind, and the properties of its first run. */
  #model(kind: Kind, at: number) {
    const { map, markdown, package: file } = this.#letter;
    const alike: LetterParagraph[] = [];
    for (let number = 1; ; number++) {
      const paragraph = map.paragraph(number);
      if (!paragraph) break;
      if (kindAt(markdown, paragraph.range.start) === kind) alike.push(paragraph);
    }
    const distance = ({ range }: LetterParagraph) => Math.abs(range.start - at);
    for (const paragraph of alike.sort((a, b) => distance(a) - distance(b)).slice(0, 20)) {
      const found = this.#elementOf(paragraph);
      if (found?.part !== file.main) continue;
      const [piece] = map.ranges(paragraph.range.start, paragraph.range.end);
      const run = pathTo(this.#part(file.main).root, piece!.start).findLast(({ name }) => name === 'w:r');
      return { kind, paragraph: found.path.at(-1)!, properties: child(run, 'w:rPr') };
    }
    return undefined;
  }
}

const lineBreak: Words = { text: '\n', bold: false, italic: false };
const plain: LookChange = { bold: false, italic: false };
/** What the words of a paragraph have from their first run, which may be set apart as its label. */
const unset: LookChange = { drops: true };

function on({ bold, italic }: Omit<Words, 'text'>): LookChange {
  return { ...(bold && { bold }), ...(italic && { italic }) };
}

function isNamed(name: string): (style: Element) => boolean {
  return (style) => settingOf(style, 'w:name')?.toLowerCase() === name;
}

function isEmpty(paragraph: Element): boolean {
  for (const name of ['w:t', 'w:drawing', 'w:pict', 'w:object', 'w:br', 'w:fldChar', 'w:sectPr', 'w:fldSimple'])
    for (const _ of within(paragraph, name)) return false;
  return paragraph.children.every((each) => isElement(each) || each.raw.trim() === '');
}

function kindAt(markdown: string, at: number): Kind {
  const from = markdown.lastIndexOf('\n', at - 1) + 1;
  const end = markdown.indexOf('\n', at);
  const line = markdown.slice(from, end < 0 ? markdown.length : end);
  if (/^#{1,6} |^\*\*[^*]+\*\*$/.test(line)) return 'heading';
  if (/^\s*- /.test(line)) return 'bullet';
  if (/^\s*\d+[.)] /.test(line)) return 'number';
  if (line.startsWith('> ')) return 'quote';
  return line.startsWith('| ') ? 'cell' : 'paragraph';
}

/** A suggestion without what it leaves as it is at its ends, as far as whole words go. */
function narrowed({ range, text }: Suggestion, markdown: string): Suggestion {
  const old = markdown.slice(range.start, range.end);
  if (/\n/.test(old + text)) return { range, text };
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  while (head > 0 && !(parts(old, head) && parts(text, head))) head--;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  while (tail > 0 && !(parts(old, old.length - tail) && parts(text, text.length - tail))) tail--;
  return { range: { start: range.start + head, end: range.end - tail }, text: text.slice(head, text.length - tail) };
}

/** Whether no word is cut at a place of a text. */
function parts(text: string, at: number): boolean {
  return !/[\p{L}\p{N}*_\\]/u.test(text[at - 1] ?? ' ') || !/[\p{L}\p{N}*_\\]/u.test(text[at] ?? ' ');
}
