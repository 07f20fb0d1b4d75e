import { child, type Element, elements, settingOf } from './xml.ts';

/** How characters are set, as far as it matters for reading. What is undefined is left as it was. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  /** Not shown at all. */
  readonly hidden?: boolean;
  /** Six hexadecimal digits, in capitals, or a word. */
  readonly colour?: string;
  /** In half points. */
  readonly size?: number;
  /** Whether something stands behind the characters that may be dark. */
  readonly shaded?: boolean;
}

/** What the style of a paragraph says. */
export interface ParagraphStyle {
  readonly id?: string;
  /** 1 to 6 for a heading, 0 for any other paragraph. */
  readonly heading: number;
  readonly look: Look;
  readonly list?: ListPlace;
  /** Whether its paragraphs are somebody else's words. */
  readonly quoted: boolean;
  readonly shaded: boolean;
  /** Whether its paragraphs are the entries of a table of contents. */
  readonly contents: boolean;
}

/** Which list a paragraph is numbered in, and how deep. */
export interface ListPlace {
  readonly list: string;
  /** From 0. Undefined where the list says it for the style. */
  readonly level?: number;
}

export interface Styles {
  paragraph(id: string | undefined): ParagraphStyle;
  /** Of characters; nothing for a style that is not there. */
  character(id: string | undefined): Look;
}

/** Whether a property is switched on: it is, where it stands without a value. */
export function isOn(property: Element | undefined): boolean | undefined {
  return property && !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '1');
}

/** How the properties of a run say that it is set. */
export function lookOf(properties: Element | undefined): Look {
  if (!properties) return {};
  const size = settingOf(properties, 'w:sz');
  return {
    bold: isOn(child(properties, 'w:b')),
    italic: isOn(child(properties, 'w:i')),
    underlined: isOn(child(properties, 'w:u')),
    hidden: isOn(child(properties, 'w:vanish')),
    colour: settingOf(properties, 'w:color')?.toUpperCase(),
    size: size === undefined ? undefined : Number(size),
    shaded: isShaded(properties) || isOn(child(properties, 'w:highlight')),
  };
}

/** Whether properties of a run, a paragraph or a cell put a colour behind it. */
export function isShaded(properties: Element | undefined): boolean | undefined {
  const shading = child(properties, 'w:shd')?.attributes;
  if (!shading) return undefined;
  const { 'w:val': pattern, 'w:fill': fill } = shading;
  return !/^(?:auto|ffffff)?$/i.test(fill ?? '') || !/^(?:clear|nil)?$/.test(pattern ?? '') || 'w:themeFill' in shading;
}

/** What a look says above another: its own, and otherwise what stands below. */
export function above(below: Look, own: Look): Look {
  const set = Object.entries(own).filter(([, value]) => value !== undefined);
  return set.length === 0 ? below : { ...below, ...Object.fromEntries(set) };
}

/** The look of characters in a style of their own within a paragraph: what both switch on, they switch off. */
export function together(paragraph: Look, character: Look): Look {
  const both = (a: boolean | undefined, b: boolean | undefined) => (a && b ? false : (b ?? a));
  return {
    ...above(paragraph, character),
    bold: both(paragraph.bold, character.bold),
    italic: both(paragraph.italic, character.italic),
    hidden: both(paragraph.hidden, character.hidden),
  };
}

/** The names of the styles that Word and LibreOffice have for quotations. */
const quotations: ReadonlySet<string> = new Set(['quote', 'intense quote', 'quotations', 'block text']);

/** No style is based on more others: what seems so goes round in a circle. */
const deepest = 20;

/** The styles of a document, each with what it is based on. */
export function stylesOf(root: Element | undefined): Styles {
  const all = elements(root, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'], style]));
  const isDefault = ({ attributes: a }: Element) =>
    a['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(a['w:default'] ?? '');
  const usual = all.find(isDefault)?.attributes['w:styleId'];
  const defaults = lookOf(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  const paragraphs = new Map<string | undefined, ParagraphStyle>();
  const characters = new Map<string, Look>();
  /** A style, and those that it is based on, from the nearest. */
  const line = (id: string | undefined): Element[] => {
    const styles: Element[] = [];
    for (let style = byId.get(id); style && styles.length < deepest; ) {
      styles.push(style);
      style = byId.get(settingOf(style, 'w:basedOn'));
    }
    return styles;
  };
  const look = (styles: readonly Element[], below: Look) =>
    styles.reduceRight((look, style) => above(look, lookOf(child(style, 'w:rPr'))), below);
  return {
    paragraph(given) {
      const id = given !== undefined && byId.has(given) ? given : usual;
      const known = paragraphs.get(id);
      if (known) return known;
      const styles = line(id);
      const properties = styles.map((style) => child(style, 'w:pPr'));
      const names = styles.map((style) => settingOf(style, 'w:name') ?? '');
      const style: ParagraphStyle = {
        id,
        heading: outlineLevel(properties) ?? levelByName(names),
        look: look(styles, defaults),
        list: listPlace(properties),
        quoted: names.some((name) => quotations.has(name.toLowerCase())),
        shaded: properties.some((each) => isShaded(each)),
        contents: names.some((name) => /^toc [1-9]$/i.test(name)),
      };
      paragraphs.set(id, style);
      return style;
    },
    character(id) {
      if (id === undefined) return {};
      const known = characters.get(id) ?? look(line(id), {});
      characters.set(id, known);
      return known;
    },
  };
}

/** The level of headings that the nearest of these properties says, 0 for none; undefined where none says anything. */
export function outlineLevel(properties: readonly (Element | undefined)[]): number | undefined {
  for (const each of properties) {
    const level = Number(settingOf(each, 'w:outlineLvl') ?? Number.NaN);
    if (level >= 0) return level > 8 ? 0 : Math.min(level + 1, 6);
  }
  return undefined;
}

function levelByName(names: readonly string[]): number {
  for (const name of names) {
    const level = /^heading ([1-9])$/i.exec(name)?.[1];
    if (level !== undefined) return Math.min(Number(level), 6);
    if (/^title$/i.test(name)) return 1;
  }
  return 0;
}

/** The list that the nearest of these properties names; undefined where none does, or the nearest says that there is none. */
export function listPlace(properties: readonly (Element | undefined)[]): ListPlace | undefined {
  const numbered = properties.map((each) => child(each, 'w:numPr')).filter((each) => each !== undefined);
  const value = (name: string) =>
    numbered.map((each) => child(each, name)?.attributes['w:val']).find((v) => v !== undefined);
  const list = value('w:numId');
  const level = value('w:ilvl');
  if (list === undefined || list === '0') return undefined;
  return { list, level: level === undefined ? undefined : Math.min(Math.max(Number(level) || 0, 0), 8) };
}
