import type { Markup } from './rewriting.ts';
import { type Element, elements } from './xml.ts';

/** What is set otherwise than in the run whose properties are taken. What is undefined stays. */
export interface LookChange {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In yellow. */
  readonly highlight?: boolean;
  /** Whether bold and italics of that run are left out, where nothing is said of them. */
  readonly drops?: boolean;
}

/** What may stand before these in the properties of a run: the standard has an order. */
const beforeBold = ['w:rStyle', 'w:rFonts'];
const beforeItalic = [...beforeBold, 'w:b', 'w:bCs'];
const afterHighlight = [
  'w:u',
  'w:effect',
  'w:bdr',
  'w:shd',
  'w:fitText',
  'w:vertAlign',
  'w:rtl',
  'w:cs',
  'w:em',
  'w:lang',
  'w:eastAsianLayout',
  'w:specVanish',
  'w:oMath',
];
/** What is said of that run alone. */
const ofThatRun = ['w:rPrChange', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:highlight'];

/** The properties of another run, in the text of their part, with what is set otherwise; nothing where none are left. */
export function withLook(
  properties: Element | undefined,
  text: string,
  { bold, italic, highlight, drops }: LookChange,
  markup: Markup,
): string {
  const isReplaced = (name: string) =>
    ((bold !== undefined || drops) && /^w:b(?:Cs)?$/.test(name)) ||
    ((italic !== undefined || drops) && /^w:i(?:Cs)?$/.test(name));
  const set = elements(properties)
    .filter(({ name }) => !ofThatRun.includes(name) && !isReplaced(name))
    .map(({ name, start, end }) => ({ name, xml: text.slice(start, end) }));
  const put = (name: string, xml: string, isLater: (name: string) => boolean) => {
    const at = set.findIndex((each) => isLater(each.name));
    set.splice(at < 0 ? set.length : at, 0, { name, xml });
  };
  const toggle = (name: string, isOn: boolean) => markup(name, isOn ? {} : { val: 0 });
  if (bold !== undefined) put('w:b', toggle('b', bold), (name) => !beforeBold.includes(name));
  if (italic !== undefined) put('w:i', toggle('i', italic), (name) => !beforeItalic.includes(name));
  if (highlight)
    put(
      'w:highlight',
      markup('highlight', { val: 'yellow' }),
      (name) => afterHighlight.includes(name) || !name.startsWith('w:'),
    );
  return set.length === 0 ? '' : markup('rPr', {}, set.map(({ xml }) => xml).join(''));
}
