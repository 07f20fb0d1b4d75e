import { runOn } from './factors.ts';
import { headingWords } from './headings.ts';
import type { About, Factor } from './model.ts';
import type { OutlineParagraph } from './outline.ts';

type Body = readonly { readonly paragraph: OutlineParagraph; readonly index: number }[];

/** A public interest test whose two sides are the columns of a table. */
export interface SideTable {
  readonly favouring: readonly Factor[];
  readonly against: readonly Factor[];
  readonly about: About | undefined;
  /** What stands before and after the table. */
  readonly rest: Body;
}

/** Reads a table headed `For disclosure | Against disclosure`, each cell under a heading being a factor of that side. */
export function sideTableOf(body: Body): SideTable | undefined {
  const headings = body.map(({ paragraph: { placed } }) => {
    if (placed.unit.column === undefined) return undefined;
    const words = headingWords(placed.unit.plain.text, [], 'typeset');
    // "Reasons for withholding" are one side where the other stands beside them.
    return words?.role === 'refusal-reasons' ? { ...words, role: 'against' as const } : words;
  });
  const at = headings.findIndex((words, i) => {
    const pair = [words?.role, headings[i + 1]?.role];
    return pair.includes('favouring') && pair.includes('against');
  });
  if (at < 0) return undefined;
  const columnOf = (i: number) => body[i]?.paragraph.placed.unit.column;
  let end = at + 2;
  const factors = { favouring: [] as Factor[], against: [] as Factor[] };
  for (; columnOf(end) !== undefined; end++) {
    const heading = [at, at + 1].find((i) => columnOf(i) === columnOf(end));
    const side = heading === undefined ? undefined : headings[heading]!.role;
    if (side === 'favouring' || side === 'against') {
      const { paragraph, index } = body[end]!;
      factors[side].push(...runOn(paragraph, index));
    }
  }
  return {
    ...factors,
    about: headings[at]!.about ?? headings[at + 1]!.about,
    rest: [...body.slice(0, at), ...body.slice(end)],
  };
}
