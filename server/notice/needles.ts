/** Strings of which a text must hold one, if a pattern is to match in it. */
export type Needles = readonly string[];

/** What is known of a part of a pattern. */
interface Part {
  /** All that it can match, where that is a handful of strings. */
  readonly exact?: readonly string[];
  /** Wherever it matches, one of these stands in the text. */
  readonly needed?: Needles;
}

/** A needle shorter than this stands in too many texts to tell anything. */
export const shortestNeedle = 3;
/** More strings than this are not multiplied out. */
const handful = 32;
const anything: Part = {};
const nothing: Part = { exact: [''] };

/** How text and patterns are compared: in lower case, each digit as 0. */
export function levelled(text: string): string {
  return text.toLowerCase().replace(/\d/g, '0');
}

/**
 * Strings, levelled, of which every text must hold one in which `pattern` matches. Undefined where the pattern
 * names none that are long enough: then it may match anywhere.
 */
export function needlesOf({ source, ignoreCase, unicode }: RegExp): Needles | undefined {
  // With these two flags together, letters beyond ASCII match letters within it.
  if (ignoreCase && unicode) return undefined;
  let at = 0;

  function choice(): Part {
    const parts = [sequence()];
    while (source[at] === '|') {
      at++;
      parts.push(sequence());
    }
    if (parts.length === 1) return parts[0]!;
    if (parts.every(({ exact }) => exact)) {
      const exact = parts.flatMap((part) => part.exact!);
      if (exact.length <= handful) return { exact };
    }
    const needed = parts.map((part) => better(part.needed, part.exact));
    return needed.every((one) => one !== undefined) ? { needed: needed.flat() } : anything;
  }

  function sequence(): Part {
    let exact: readonly string[] = [''];
    let needed: Needles | undefined;
    let broken = false;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = repeated(atom());
      needed = better(needed, part.needed);
      if (part.exact && part.exact.length * exact.length <= handful) {
        exact = product(exact, part.exact);
      } else {
        needed = better(needed, exact);
        exact = part.exact ?? [''];
        broken = true;
      }
    }
    return broken ? { needed: better(needed, exact) } : { exact, needed };
  }

  function repeated(part: Part): Part {
    const times = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (!times) return part;
    at += times[0].length;
    const least = times[1] === undefined ? (times[0][0] === '+' ? 1 : 0) : Number(times[1]);
    if (times[0][0] === '?' && part.exact) return { exact: [...part.exact, ''] };
    if (least === 0) return anything;
    let exact = part.exact;
    for (let n = 1; exact && n < least; n++) {
      exact = exact.length * part.exact!.length <= handful && n < 8 ? product(exact, part.exact!) : undefined;
    }
    const always = times[0].startsWith(`{${least}}`);
    return always && exact ? { exact, needed: part.needed } : { needed: better(part.needed, exact ?? part.exact) };
  }

  function atom(): Part {
    const char = source[at++]!;
    if (char === '(') return group();
    if (char === '[') return charactersOf(bracketed());
    if (char === '\\') return escaped();
    if (char === '^' || char === '$') return nothing;
    return char === '.' ? anything : letter(char);
  }

  function group(): Part {
    const kind = /^\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(at, at + 40))?.[0] ?? '';
    at += kind.length;
    const part = choice();
    at++;
    if (kind.endsWith('!')) return nothing;
    // What is looked for before or behind stands in the text too, but takes no place in the match.
    return kind.endsWith('=') ? { exact: [''], needed: better(part.needed, part.exact) } : part;
  }

  function escaped(): Part {
    const char = source[at++]!;
    if (char === 'b' || char === 'B') return nothing;
    if (char === 'd') return letter('0');
    if (char === 'p' || char === 'P') at = source.indexOf('}', at) + 1;
    else if (char === 'k') at = source.indexOf('>', at) + 1;
    else if (char === 'u') at += source[at] === '{' ? source.indexOf('}', at) + 1 - at : 4;
    else if (char === 'x') at += 2;
    else if (!/\w/.test(char)) return letter(char);
    return anything;
  }

  /** The inside of a class of characters. */
  function bracketed(): string {
    const from = at;
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    return source.slice(from, at++);
  }

  const { exact, needed } = choice();
  return better(needed, exact);
}

function letter(char: string): Part {
  return char < '\u007F' ? { exact: [levelled(char)] } : anything;
}

function charactersOf(inside: string): Part {
  if (inside === '0-9') return letter('0');
  if (inside.length > 6 || /[^\w ,.:;'"/£-]|\w-\w|[^ -~]/.test(inside)) return anything;
  return { exact: [...new Set(levelled(inside))] };
}

function product(before: readonly string[], after: readonly string[]): string[] {
  return before.flatMap((one) => after.map((other) => one + other));
}

/** Of two sets, the one that fewer texts are likely to hold. */
function better(one: Needles | undefined, other: Needles | undefined): Needles | undefined {
  return worth(other) > worth(one) ? other : usable(one);
}

function usable(needles: Needles | undefined): Needles | undefined {
  return worth(needles) > 0 ? needles : undefined;
}

function worth(needles: Needles | undefined): number {
  if (!needles) return 0;
  const shortest = Math.min(...needles.map(({ length }) => length));
  return shortest < shortestNeedle ? 0 : 100 + Math.min(shortest, 8) - needles.length / 8;
}
