// XML as a tree whose nodes know where they stand, so that what is not touched can stay as it is written. A parser from
// npm that gave places took thirty times as long for a letter, and the square of the time for some texts that are none.

import { damaged } from './unreadable.ts';

/** An element. Its name and those of its attributes begin with the usual prefix of their namespace: `w:p`, `w:val`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | Characters)[];
  /** In UTF-16 units of the text, from `<` to after the last `>`. */
  readonly start: number;
  readonly end: number;
}

/** What is written between two tags. */
export interface Characters {
  /** As it is written, references and all. */
  readonly raw: string;
  readonly start: number;
}

/** Whether a node is an element, of the name asked for where one is. */
export function isElement(node: Element | Characters, name?: string): node is Element {
  return 'name' in node && (name === undefined || node.name === name);
}

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((node): node is Element => isElement(node, name));
}

/** What the first child of a name is set to. */
export function settingOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** The children of a name, or all that are elements. */
export function elements(element: Element | undefined, name?: string): Element[] {
  return element?.children.filter((node): node is Element => isElement(node, name)) ?? [];
}

/** All elements of a name at any depth, in the order in which they begin. */
export function* within(element: Element, name: string): Iterable<Element> {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    if (node.name === name) yield node;
    yield* within(node, name);
  }
}

/** The words in an element at any depth. */
export function wordsIn(element: Element | undefined): string {
  return (element?.children ?? []).map((node) => (isElement(node) ? wordsIn(node) : charactersOf(node).text)).join('');
}

/** The prefix by which each namespace is known here, whatever a document calls it. The later form is of the strict standard. */
const namespaces: Readonly<Record<string, readonly string[]>> = {
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  rel: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  ct: ['http://schemas.openxmlformats.org/package/2006/content-types'],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  cp: ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
  dc: ['http://purl.org/dc/elements/1.1/'],
  dcterms: ['http://purl.org/dc/terms/'],
  ep: [
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
  ],
  v: ['urn:schemas-microsoft-com:vml'],
  xml: ['http://www.w3.org/XML/1998/namespace'],
};
const prefixOf = new Map(Object.entries(namespaces).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix])));

/** The usual names of what a document names by the prefixes that hold at some place. */
interface Scope {
  readonly uris: Readonly<Record<string, string>>;
  readonly names: Map<string, string>;
}

/** Nesting beyond this is no letter: Word allows tables in tables, but nobody twenty times. */
const deepest = 250;

const tagName = /[^\s/>"'=<&!?]+/y;
const attribute = /\s+([^\s=/>"'<&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

/** Reads XML into a tree; throws `Unreadable` where it is not well formed, under the name of its part. Takes time by its length. */
export const readXml = (text: string, part: string): Element => new Reader(text, part).document();

/** Each of its ways of reading says where what it has read ends. */
class Reader {
  readonly #text: string;
  readonly #part: string;
  /** The elements that are open, from the outermost, which only holds the document. */
  readonly #open: Open[] = [
    { name: '', attributes: {}, children: [], start: 0, scope: { uris: {}, names: new Map() }, as: '' },
  ];

  constructor(text: string, part: string) {
    this.#text = text;
    this.#part = part;
  }

  document(): Element {
    const byteOrderMark = 0xfeff;
    let at = this.#text.charCodeAt(0) === byteOrderMark ? 1 : 0;
    while (at < this.#text.length) at = this.#next(at);
    const [document] = this.#open[0]!.children;
    if (this.#isInside || !document || !isElement(document)) throw this.#fault(at);
    return document;
  }

  #next(at: number): number {
    if (this.#text[at] !== '<') return this.#characters(at);
    switch (this.#text[at + 1]) {
      case '!':
      case '?':
        return this.#aside(at);
      case '/':
        return this.#lastTag(at);
      default:
        return this.#firstTag(at);
    }
  }

  #characters(at: number): number {
    const next = this.#text.indexOf('<', at);
    const end = next < 0 ? this.#text.length : next;
    const raw = this.#text.slice(at, end);
    if (this.#isInside) this.#innermost.children.push({ raw, start: at });
    else if (raw.trim() !== '') throw this.#fault(at);
    return end;
  }

  /** An instruction, a comment or, within an element, words as they stand. A document type, which may define what names stand for, no part of a package may have. */
  #aside(at: number): number {
    const [opens, closes] = asides.find(([opens]) => this.#text.startsWith(opens, at)) ?? [];
    const isWords = opens === wordsAsTheyStand;
    const last = closes && (this.#isInside || !isWords) ? this.#text.indexOf(closes, at + opens!.length) : -1;
    if (last < 0) throw this.#fault(at);
    const end = last + closes!.length;
    if (isWords) this.#innermost.children.push({ raw: this.#text.slice(at, end), start: at });
    return end;
  }

  #lastTag(at: number): number {
    const as = match(tagName, this.#text, at + 2)?.[0];
    const isOwn = this.#isInside && as === this.#innermost.as;
    if (!isOwn || match(tagEnd, this.#text, at + 2 + as.length)?.[1] !== '') throw this.#fault(at);
    const end = tagEnd.lastIndex;
    const element = closed(this.#open.pop()!, end);
    this.#innermost.children.push(element);
    return end;
  }

  #firstTag(at: number): number {
    if (this.#open.length > deepest) throw damaged(`${this.#part}, whose elements are nested too deeply`);
    const isSecond = !this.#isInside && this.#innermost.children.length > 0;
    const started = isSecond ? undefined : startAt(this.#text, at, this.#innermost.scope);
    if (!started) throw this.#fault(at);
    const end = tagEnd.lastIndex;
    if (started.empty) this.#innermost.children.push(closed(started.element, end));
    else this.#open.push(started.element);
    return end;
  }

  get #innermost(): Open {
    return this.#open.at(-1)!;
  }

  get #isInside(): boolean {
    return this.#open.length > 1;
  }

  #fault(at: number): Error {
    return damaged(`${this.#part}, at ${at}`);
  }
}

const wordsAsTheyStand = '<![CDATA[';
/** How what is neither words nor an element begins and ends. */
const asides = [
  ['<?', '?>'],
  ['<!--', '-->'],
  [wordsAsTheyStand, ']]>'],
] as const;

interface Open extends Omit<Element, 'children' | 'end'> {
  readonly children: (Element | Characters)[];
  readonly scope: Scope;
  /** Its name as it is written. */
  readonly as: string;
}

function closed({ name, attributes, children, start }: Open, end: number): Element {
  return { name, attributes, children, start, end };
}

/** An element from its first tag, after which `tagEnd` stands; undefined where that is none. */
function startAt(text: string, at: number, above: Scope): { element: Open; empty: boolean } | undefined {
  const as = match(tagName, text, at + 1)?.[0];
  if (as === undefined) return undefined;
  const written: [string, string][] = [];
  let rest = at + 1 + as.length;
  let declares = false;
  for (let found = match(attribute, text, rest); found; found = match(attribute, text, rest)) {
    rest = attribute.lastIndex;
    const name = found[1]!;
    declares ||= name.startsWith('xmlns');
    written.push([name, decoded(found[2] ?? found[3]!)]);
  }
  const end = match(tagEnd, text, rest);
  if (!end) return undefined;
  const scope = declares ? scopeWithin(above, written) : above;
  const attributes: Record<string, string> = {};
  for (const [name, value] of written) attributes[name.includes(':') ? usual(name, scope) : name] = value;
  return { element: { name: usual(as, scope), attributes, children: [], start: at, scope, as }, empty: end[1] !== '' };
}

function scopeWithin({ uris }: Scope, written: readonly (readonly [string, string])[]): Scope {
  const own = written.flatMap(([name, uri]) => {
    const prefix = /^xmlns(?::(.*))?$/.exec(name);
    return prefix ? [[prefix[1] ?? '', uri] as const] : [];
  });
  return { uris: { ...uris, ...Object.fromEntries(own) }, names: new Map() };
}

function usual(name: string, { uris, names }: Scope): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const uri = Object.hasOwn(uris, prefix) ? uris[prefix]! : undefined;
  const own = uri === undefined ? undefined : prefixOf.get(uri);
  const local = name.slice(colon + 1);
  // What only looks like one of the names known here is none of them.
  const called = own ? `${own}:${local}` : uri !== undefined && Object.hasOwn(namespaces, prefix) ? `?:${local}` : name;
  names.set(name, called);
  return called;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const reference = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function meaning(written: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return named[name]!;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code === 0 || code > 0x10ffff) return written;
  return code >= 0xd800 && code <= 0xdfff ? '\uFFFD' : String.fromCodePoint(code);
}

const decoded = (written: string): string => (written.includes('&') ? written.replace(reference, meaning) : written);

/** What characters mean, and where each UTF-16 unit of that is written: from `from[i]` to `to[i]`. */
export interface Meaning {
  readonly text: string;
  /** Undefined where meaning and writing run in step from the place of the characters. */
  readonly places?: { readonly from: readonly number[]; readonly to: readonly number[] };
}

/** What is written between two tags, with the way back. */
export function charactersOf({ raw, start }: Characters): Meaning {
  const inside = raw.startsWith(wordsAsTheyStand) ? raw.slice(9, -3) : undefined;
  if (inside === undefined && !raw.includes('&')) return { text: raw };
  const from: number[] = [];
  const to: number[] = [];
  const plain = (begin: number, end: number) => {
    for (let at = begin; at < end; at++) {
      from.push(start + at);
      to.push(start + at + 1);
    }
  };
  if (inside !== undefined) {
    plain(9, raw.length - 3);
    return { text: inside, places: { from, to } };
  }
  let text = '';
  let last = 0;
  for (const found of raw.matchAll(reference)) {
    const end = found.index + found[0].length;
    const value = meaning(found[0], found[1], found[2], found[3]);
    plain(last, found.index);
    for (let unit = 0; unit < value.length; unit++) {
      from.push(start + found.index);
      to.push(start + end);
    }
    text += raw.slice(last, found.index) + value;
    last = end;
  }
  plain(last, raw.length);
  return { text: text + raw.slice(last), places: { from, to } };
}
