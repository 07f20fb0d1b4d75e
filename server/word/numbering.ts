import type { ListPlace } from './styles.ts';
import { child, type Element, elements, settingOf } from './xml.ts';

/** What stands before a paragraph of a list. */
export type Label =
  | { readonly kind: 'bullet' }
  /** `1.` or `a)`, as Word shows it. */
  | { readonly kind: 'number'; readonly text: string };

/** Counts the paragraphs of lists, in the order in which they stand. */
export interface Numbering {
  /** The level of a place; where only a style names the list, that which the list keeps for the style. */
  level(place: ListPlace, style: string | undefined): number;
  /** The label of the next paragraph in a list; undefined where its paragraphs have none. */
  next(list: string, level: number): Label | undefined;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` */
  readonly text: string;
  /** Whether it shows the numbers of higher levels as figures, whatever their format. */
  readonly plain: boolean;
  /** The level whose next number begins this one anew, from 1; 0 for none. */
  readonly restart?: number;
  readonly style?: string;
}

interface List {
  /** Lists of one kind count together. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this list begins to count by itself, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a document. */
export function numberingOf(root: Element | undefined): Numbering {
  const lists = listsOf(root);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    level({ list, level }, style) {
      if (level !== undefined) return level;
      const own = [...(lists.get(list)?.levels ?? [])].find(([, each]) => style !== undefined && each.style === style);
      return own?.[0] ?? 0;
    },
    next(id, level) {
      const list = lists.get(id);
      const own = list?.levels.get(level);
      if (!list || !own) return undefined;
      const count = counts.get(list.kind) ?? [];
      counts.set(list.kind, count);
      if (!begun.has(id)) {
        begun.add(id);
        for (const at of list.starts.keys()) count[at] = undefined;
      }
      const start = (at: number) => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;
      for (let at = 0; at < level; at++) count[at] ??= start(at);
      const before = count[level];
      count[level] = before === undefined ? start(level) : before + 1;
      for (let at = level + 1; at < 9; at++) {
        const { restart = at } = list.levels.get(at) ?? {};
        if (level < restart) count[at] = undefined;
      }
      return labelOf(own, list.levels, count);
    },
  };
}

function labelOf(own: Level, levels: List['levels'], count: readonly (number | undefined)[]): Label | undefined {
  if (own.format === 'bullet') return own.text.trim() === '' ? undefined : { kind: 'bullet' };
  const text = own.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = own.plain ? 'decimal' : (levels.get(at)?.format ?? 'decimal');
      return numberIn(format, count[at] ?? 1);
    })
    .trim();
  return text === '' ? undefined : { kind: 'number', text };
}

function listsOf(root: Element | undefined): Map<string, List> {
  const kinds = new Map(
    elements(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]),
  );
  const byStyle = new Map(
    [...kinds].flatMap(([id, kind]) => {
      const style = settingOf(kind, 'w:styleLink');
      return style === undefined ? [] : [[style, id] as const];
    }),
  );
  const lists = new Map<string, List>();
  for (const each of elements(root, 'w:num')) {
    const named = settingOf(each, 'w:abstractNumId') ?? '';
    // A list may leave it to a style of lists what it is like.
    const kind = byStyle.get(settingOf(kinds.get(named), 'w:numStyleLink') ?? '') ?? named;
    const overrides = elements(each, 'w:lvlOverride').map((o) => [Number(o.attributes['w:ilvl']), o] as const);
    const levels = elements(kinds.get(kind), 'w:lvl').map((l) => [Number(l.attributes['w:ilvl']), levelOf(l)] as const);
    const own = overrides.flatMap(([at, override]) => {
      const level = child(override, 'w:lvl');
      return level ? [[at, levelOf(level)] as const] : [];
    });
    const starts = overrides.flatMap(([at, override]) => {
      const start = settingOf(override, 'w:startOverride');
      return start === undefined ? [] : [[at, Number(start)] as const];
    });
    lists.set(each.attributes['w:numId'] ?? '', {
      kind,
      levels: new Map([...levels, ...own]),
      starts: new Map(starts),
    });
  }
  return lists;
}

function levelOf(element: Element): Level {
  const restart = settingOf(element, 'w:lvlRestart');
  return {
    start: Number(settingOf(element, 'w:start') ?? 1),
    format: settingOf(element, 'w:numFmt') ?? 'decimal',
    text: settingOf(element, 'w:lvlText') ?? '',
    plain: child(element, 'w:isLgl') !== undefined,
    restart: restart === undefined ? undefined : Number(restart),
    style: settingOf(element, 'w:pStyle'),
  };
}

/** A number as a list shows it. */
function numberIn(format: string, number: number): string {
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return `${number}`.padStart(2, '0');
    default:
      return `${number}`;
  }
}

/** a, b, … z, aa, bb, … */
function letters(number: number): string {
  if (number < 1 || number > 26 * 30) return `${number}`;
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return `${number}`;
  let text = '';
  let rest = number;
  for (const [value, numeral] of numerals) {
    text += numeral.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
