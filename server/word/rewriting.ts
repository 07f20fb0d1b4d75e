// Changes to the text of a part. What no change touches stays as it is written, to the byte.

import { lastUpTo } from '../notice/byHalves.ts';
import type { Range } from '../notice/model.ts';
import { type Characters, charactersOf, child, type Element, isElement } from './xml.ts';

/** Something that is done at a place within a run. */
interface InRun {
  readonly at: number;
  readonly put: string;
}

/** Characters of a run that are struck out, `[start, end)`, between tags that say who strikes them. */
interface Struck extends Range {
  /** The first tag round each stretch of them; its number is its own. */
  readonly open: () => string;
  readonly close: string;
}

interface RunChanges {
  readonly run: Element;
  readonly puts: InRun[];
  readonly struck: Struck[];
}

/** The changes to one part. All places are in UTF-16 units of its text as it was read. */
export class Rewriting {
  readonly #text: string;
  readonly #runs = new Map<number, RunChanges>();
  readonly #puts = new Map<number, string[]>();
  readonly #renewed = new Map<number, { readonly end: number; readonly text: string }>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Puts XML between two elements. What is put at one place stands in the order in which it came. */
  put(at: number, xml: string): void {
    const known = this.#puts.get(at);
    if (known) known.push(xml);
    else this.#puts.set(at, [xml]);
  }

  /** Writes other XML in the place of an element, in which nothing else may be changed. */
  renew({ start, end }: Pick<Element, 'start' | 'end'>, xml: string): void {
    this.#renewed.set(start, { end, text: xml });
  }

  /** Puts XML that stands beside runs at a place within one, which is parted there. */
  putInRun(run: Element, at: number, xml: string): void {
    this.#of(run).puts.push({ at, put: xml });
  }

  /** Strikes characters of a run out: they become deleted text between two tags. */
  strike(run: Element, struck: Struck): void {
    this.#of(run).struck.push(struck);
  }

  /** The text with all changes. */
  written(): string {
    return this.#between(0, this.#text.length);
  }

  #of(run: Element): RunChanges {
    const known = this.#runs.get(run.start) ?? { run, puts: [], struck: [] };
    this.#runs.set(run.start, known);
    return known;
  }

  #between(from: number, to: number): string {
    const places = [...new Set([...this.#runs.keys(), ...this.#puts.keys(), ...this.#renewed.keys()])]
      .filter((at) => at >= from && at < to)
      .sort((a, b) => a - b);
    let written = '';
    let at = from;
    for (const place of places) {
      // It stands in a run that has been written.
      if (place < at) continue;
      written += this.#text.slice(at, place) + (this.#puts.get(place) ?? []).join('');
      at = place;
      const renewed = this.#renewed.get(place);
      const changes = this.#runs.get(place);
      if (renewed) {
        written += renewed.text;
        at = renewed.end;
      } else if (changes) {
        written += this.#run(changes);
        at = changes.run.end;
      }
    }
    return written + this.#text.slice(at, to);
  }

  /** A run in the parts into which it is cut. */
  #run({ run, puts, struck }: RunChanges): string {
    const start = tagOf(this.#text, run);
    const properties = child(run, 'w:rPr');
    const opening = start + (properties ? this.#text.slice(properties.start, properties.end) : '');
    const close = `</${nameIn(start)}>`;
    const waiting = puts.map((put, order) => ({ ...put, order })).sort((a, b) => a.at - b.at || a.order - b.order);
    let written = '';
    let part = '';
    let within: Struck | undefined;
    const end = () => {
      if (part !== '') written += `${within?.open() ?? ''}${opening}${part}${close}${within?.close ?? ''}`;
      part = '';
    };
    /** Comes to a place: what is put there stands before what comes next. */
    const comeTo = (at: number) => {
      while (waiting.length > 0 && waiting[0]!.at <= at) {
        end();
        written += waiting.shift()!.put;
      }
    };
    const add = (from: number, xml: (isStruck: boolean) => string) => {
      comeTo(from);
      const now = struck.find((each) => each.start <= from && from < each.end);
      if (now !== within) end();
      within = now;
      part += xml(now !== undefined);
    };
    const edges = [...puts.map(({ at }) => at), ...struck.flatMap((each) => [each.start, each.end])];
    for (const node of run.children) {
      if (!isElement(node) || node === properties) continue;
      if (node.name !== 'w:t' && node.name !== 'w:delText') {
        add(node.start, () => this.#between(node.start, node.end));
        continue;
      }
      const name = nameIn(tagOf(this.#text, node));
      // Text that is deleted stands in an element of its own.
      const deleted = `${name.slice(0, name.indexOf(':') + 1)}delText`;
      for (const { from, inside } of this.#texts(node, edges))
        add(
          from,
          (isStruck) => `<${isStruck ? deleted : name} xml:space="preserve">${inside}</${isStruck ? deleted : name}>`,
        );
    }
    comeTo(run.end);
    end();
    return written;
  }

  /** What an element of text says between these places, as it is written. White space that does not count is left out. */
  #texts(element: Element, edges: readonly number[]): { readonly from: number; readonly inside: string }[] {
    const { start, end } = element.attributes['xml:space'] === 'preserve' ? element : shownIn(element);
    const cuts = edges.filter((at) => at > start && at < end).sort((a, b) => a - b);
    const bounds = [...new Set([start, ...cuts, end])];
    return bounds.slice(1).flatMap((to, i) => {
      const from = bounds[i]!;
      const inside = element.children
        .map((node) => (isElement(node) ? '' : writtenIn(node.raw, node.start, from, to)))
        .join('');
      return inside === '' ? [] : [{ from, inside }];
    });
  }
}

/** The ancestors of a place, from the outermost to the element that it stands in. */
export function pathTo(root: Element, at: number): Element[] {
  const path: Element[] = [];
  for (let within: Element | undefined = root; within; ) {
    path.push(within);
    const node: Element | Characters | undefined = lastUpTo(within.children, at, ({ start }) => start);
    within = node && isElement(node) && at < node.end ? node : undefined;
  }
  return path;
}

/** The first tag of an element, as it is written. */
export function tagOf(text: string, { start, end }: Element): string {
  return text.slice(start, start + /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(text.slice(start, end))![0].length);
}

/** The name in a tag, with the prefix that the document has for it. */
export const nameIn = (tag: string): string => /^<\/?([^\s/>]+)/.exec(tag)![1]!;

/** Characters as XML. What no XML can hold is left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt' }[character] ?? 'quot'};`);
}

const main = {
  transitional: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
};

/** Writes elements of Word's: name, attributes (those without a prefix are Word's too), and what stands in them. */
export type Markup = (name: string, attributes?: Readonly<Record<string, string | number>>, content?: string) => string;

/** How elements are written into a part, whatever prefix it has for them itself. */
export function markupFor(text: string): Markup {
  const uri = text.includes(`="${main.strict}"`) ? main.strict : main.transitional;
  const declared = text.includes(`xmlns:w="${uri}"`) ? '' : ` xmlns:w="${uri}"`;
  return (name, attributes = {}, content = '') => {
    const all = Object.entries(attributes).map(
      ([key, value]) => ` ${key.includes(':') ? key : `w:${key}`}="${escaped(`${value}`)}"`,
    );
    const tag = `w:${name}${declared}${all.join('')}`;
    return content === '' ? `<${tag}/>` : `<${tag}>${content}</w:${name}>`;
  };
}

/** The two tags of an element of Word's, the first with attributes that are asked for each time. */
export function tagsOf(markup: Markup, name: string, attributes: () => Parameters<Markup>[1]) {
  const inside = '\0';
  const parts = (given: Parameters<Markup>[1]) => markup(name, given, inside).split(inside) as [string, string];
  return { open: () => parts(attributes())[0], close: parts({})[1] };
}

/** What of an element's text is shown, where white space at its ends does not count. */
function shownIn({ children }: Element): { readonly start: number; readonly end: number } {
  const all = children.flatMap((node) => {
    if (isElement(node)) return [];
    const { text, places } = charactersOf(node);
    return text.split('').map((unit, i) => ({
      blank: unit.trim() === '',
      from: places?.from[i] ?? node.start + i,
      to: places?.to[i] ?? node.start + i + 1,
    }));
  });
  const start = all.find(({ blank }) => !blank)?.from ?? 0;
  return { start, end: all.findLast(({ blank }) => !blank)?.to ?? start };
}

/** The characters of a node from one place to another, as they are written; those of a CDATA section as others are. */
function writtenIn(raw: string, start: number, from: number, to: number): string {
  const [begin, end] = [Math.max(0, from - start), Math.min(raw.length, to - start)];
  if (begin >= end) return '';
  if (!raw.startsWith('<![CDATA[')) return raw.slice(begin, end);
  return escaped(raw.slice(Math.max(begin, 9), Math.max(9, Math.min(end, raw.length - 3))));
}
