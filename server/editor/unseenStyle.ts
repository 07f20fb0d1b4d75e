// Which styles of an element hide its text from a reader.

/** The declarations of a style, by property, in lower case and without escapes; of several the last counts. */
export type Style = ReadonlyMap<string, string>;

/** What HTML and CSS write otherwise than as it stands: references to characters, and escapes. Letters have no names. */
const named: Readonly<Record<string, string>> = {
  ast: '*',
  bsol: '\\',
  colon: ':',
  comma: ',',
  excl: '!',
  lpar: '(',
  nbsp: ' ',
  newline: '\n',
  num: '#',
  percnt: '%',
  period: '.',
  quot: '"',
  rpar: ')',
  semi: ';',
  sol: '/',
  tab: '\t',
};

/** A value of an attribute as a browser reads it. */
export function decodedAttribute(value: string): string {
  return value.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{3,7}));?/gi,
    (all, hex?: string, decimal?: string, name?: string) =>
      name ? (named[name.toLowerCase()] ?? all) : character(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}

const character = (code: number): string => (code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '');

/** The style that an attribute holds. */
export function styleOf(attribute: string): Style {
  const css = decodedAttribute(attribute)
    .replace(/\/\*(?:(?!\*\/)[\s\S])*(?:\*\/|$)/g, '')
    .replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/gi, (_, hex?: string, plain?: string) =>
      hex ? character(Number.parseInt(hex, 16)) : plain!,
    )
    .toLowerCase();
  return new Map(
    css.split(';').map((declaration) => {
      const colon = declaration.indexOf(':');
      const value = declaration.slice(colon + 1).replace('!important', '');
      return [declaration.slice(0, Math.max(0, colon)).trim(), value.replace(/\s+/g, ' ').trim()];
    }),
  );
}

/** Pixels of a unit; a share of the text's own size counts as that of 16 pixels. */
const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  q: 0.94,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
  '%': 0.16,
  vw: 10,
  vh: 10,
};

/** The lengths in a value, in pixels. */
function lengths(value: string): number[] {
  return [
    ...value.matchAll(
      /(?<![\w.#-])([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?)(px|pt|pc|in|cm|mm|q|r?em|ex|ch|%|v[wh])?(?![\w.])/g,
    ),
  ].map(([, number, unit = '']) => Number(number) * (pixels[unit] ?? 1));
}
const first = (value: string) => lengths(value)[0];
const less = (limit: number) => (value: string) => (first(value) ?? limit) < limit;
const outside = (value: string) => lengths(value).some((length) => length <= -100 || length >= 3_000);
const is =
  (...words: string[]) =>
  (value: string) =>
    words.includes(value);
/** Whether a function of a value is given nothing but what is next to nothing. */
const nothing = (name: string) => {
  const called = new RegExp(`${name}\\(([^()]*)\\)`);
  return (value: string) => {
    const given = lengths(called.exec(value)?.[1] ?? '1');
    return given.length > 0 && given.some((each) => each === 0);
  };
};

/** What hides by itself, by property. Text of less than two pixels is no text; `0.05` is what an eye takes for nothing. */
const hiding: Readonly<Record<string, (value: string) => boolean>> = {
  display: is('none'),
  visibility: is('hidden', 'collapse'),
  'content-visibility': is('hidden'),
  'mso-hide': is('all'),
  opacity: (value) => (value.endsWith('%') ? less(0.8)(value) : less(0.05)(value)),
  filter: nothing('opacity'),
  zoom: less(0.05),
  'font-size': less(2),
  font: less(2),
  'max-height': less(1),
  'max-width': less(1),
  'max-block-size': less(1),
  clip: (value) =>
    value.startsWith('rect') && lengths(value).length > 0 && lengths(value).every((each) => Math.abs(each) <= 1),
  'clip-path': (value) =>
    /^inset\((?:[5-9]\d|\d{3,})(?:\.\d+)?%/.test(value) ||
    /^(?:circle|ellipse)\(0/.test(value) ||
    (value.startsWith('polygon') && lengths(value).every((each) => each === 0)),
  transform: (value) =>
    nothing('scale(?:[xy]|3d)?')(value) ||
    (/translate/.test(value) && outside(value)) ||
    /^matrix\(0, ?0, ?0, ?0/.test(value),
  scale: (value) => lengths(value).some((each) => each === 0),
  translate: outside,
  left: outside,
  right: outside,
  top: outside,
  bottom: outside,
  margin: outside,
  'margin-left': outside,
  'margin-top': outside,
  inset: outside,
  'text-indent': outside,
};
/** What hides where nothing is shown beyond it. */
const sizes = ['width', 'height', 'inline-size', 'block-size'];

/** Whether a style hides what stands in its element, whatever stands round it. */
export function hides(style: Style): boolean {
  if ([...style].some(([property, value]) => Object.hasOwn(hiding, property) && hiding[property]!(value))) return true;
  const cut = [...style].some(([property, value]) => property.startsWith('overflow') && /hidden|clip/.test(value));
  return cut && sizes.some((size) => less(2)(style.get(size) ?? '9'));
}

/** A colour: red, green and blue from 0 to 255, or its name where that is not known here; `none` shows nothing. */
type Colour = readonly number[] | string;
const white: Colour = [255, 255, 255];
const colours: Readonly<Record<string, Colour>> = {
  white,
  black: [0, 0, 0],
  window: white,
  canvas: white,
  transparent: 'none',
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  ghostwhite: [248, 248, 255],
  floralwhite: [255, 250, 240],
  mintcream: [245, 255, 250],
  azure: [240, 255, 255],
  seashell: [255, 245, 238],
};

/** The colour that a value of CSS or HTML names; undefined where it leaves it as it is. */
export function colourOf(value: string): Colour | undefined {
  const word = decodedAttribute(value).toLowerCase().trim();
  if (word === '' || /^(?:inherit|initial|unset|revert|currentcolor|none|auto|windowtext)$/.test(word))
    return undefined;
  return inHex(word) ?? asFunction(word) ?? colours[word] ?? word;
}

/** `#fff`, `#ffffff80`; without its mark in HTML, where it has six digits or more. */
function inHex(word: string): Colour | undefined {
  const hex = /^#?([\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})$/.exec(word)?.[1];
  if (!hex || !(word.startsWith('#') || hex.length >= 6)) return undefined;
  const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const parts = [0, 2, 4, 6].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
  return parts[3]! < 13 ? 'none' : parts.slice(0, 3);
}

/** `rgb(255 255 255)`, `hsla(0, 0%, 100%, 0.5)`; of the latter only what is white or black is known. */
function asFunction(word: string): Colour | undefined {
  const [, kind, given = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(word) ?? [];
  const numbers = [...given.matchAll(/([\d.]+)(%?)/g)].map(([, number, percent]) => ({
    number: Number(number),
    percent,
  }));
  if (!kind || numbers.length < 3) return undefined;
  const alpha = numbers[3];
  if (alpha && alpha.number < (alpha.percent ? 5 : 0.05)) return 'none';
  if (kind === 'rgb') return numbers.slice(0, 3).map(({ number, percent }) => (percent ? number * 2.55 : number));
  const lightness = numbers[2]!.number;
  return lightness >= 97 ? white : lightness <= 3 ? colours.black : undefined;
}

/** The background that a style sets; undefined where what lies under it shows. */
export function backgroundOf(style: Style): Colour | undefined {
  const value = style.get('background-color') ?? style.get('background');
  if (value === undefined) return undefined;
  const [colour] = value.match(/(?:rgb|hsl)a?\([^()]*\)|url\([^()]*\)|#[\da-f]+|[a-z]+/g) ?? [];
  const found = colourOf(colour ?? '');
  return found === 'none' ? undefined : found;
}

/** Whether text in one colour cannot be told from another under it. */
export function isLost(text: Colour, under = white): boolean {
  if (text === 'none') return true;
  if (typeof text === 'string' || typeof under === 'string') return text === under;
  return text.every((part, i) => Math.abs(part - under[i]!) <= 16);
}
