import type { Provision } from './provision.ts';

/** The points that stand directly inside a point, or `open` where we do not know them all. */
export type Outline = ReadonlyMap<string, Outline> | 'open';

const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** `a-c` is a, b, c; `1-3` is 1, 2, 3; `i-iv` counts in Roman numerals; `5A` is itself. */
function range(text: string): string[] {
  const [first, last] = text.split('-');
  if (!first || !last) return [text];
  if (first === 'i') return numerals.slice(0, numerals.indexOf(last) + 1);
  const count = (name: string) => (/^\d/.test(name) ? Number(name) : name.charCodeAt(0));
  return Array.from({ length: count(last) - count(first) + 1 }, (_, i) =>
    /^\d/.test(first) ? String(count(first) + i) : String.fromCharCode(count(first) + i),
  );
}

/**
 * Reads an outline of what a section contains: `1(a-c) 2(a(i-ii) b) 3*`. Points stand side by side, what is
 * inside a point follows in brackets, and `*` marks a point of which we do not know the inside.
 */
function read(text: string): Outline {
  if (text === '*') return 'open';
  const stack: Map<string, Outline>[] = [new Map()];
  let names: string[] = [];
  for (const token of text.match(/[\w-]+|[()*]/g) ?? []) {
    const here = stack.at(-1)!;
    if (token === ')') stack.pop();
    else if (token === '*') for (const name of names) here.set(name, 'open');
    else if (token === '(') {
      const inside = new Map<string, Outline>();
      for (const name of names) here.set(name, inside);
      stack.push(inside);
    } else {
      names = range(token);
      for (const name of names) here.set(name, new Map());
    }
  }
  return stack[0]!;
}

/** What an instrument has, by section; each is read when it is first asked for. */
export type Sections = ReadonlyMap<string, () => Outline>;

/** The outline of an instrument, by section. A key may be a range of sections: `51-56`. */
export function outlineOf(sections: Record<string, string>): Sections {
  return new Map(
    Object.entries(sections).flatMap(([key, text]) => {
      let outline: Outline | undefined;
      const inside = () => {
        outline ??= read(text);
        return outline;
      };
      return range(key).map((section) => [section, inside] as const);
    }),
  );
}

/** Whether a provision stands in the outline, or under a point whose inside we do not know. */
export function stands(sections: Sections, { section, path }: Provision): boolean {
  let here = sections.get(section)?.();
  for (const step of path) {
    if (here === 'open') return true;
    here = here?.get(step);
  }
  return here !== undefined;
}
