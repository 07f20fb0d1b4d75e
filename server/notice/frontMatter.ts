import { frontMatterFields } from './frontMatterFields.ts';
import type { FrontMatter } from './model.ts';

/** What stands between two lines of `---` at the top of the draft, if the second is there. */
export interface FrontMatterReading {
  readonly frontMatter?: FrontMatter;
  /** Where the letter begins. */
  readonly end: number;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const longest = 20_000;

/**
 * Reads front matter. It counts only when it is closed and its first line looks like `key:`, so that
 * a draft is read the same while it is being typed and a ruling at the top of a letter stays a ruling.
 * Keys that Section 17 does not know, and values of the wrong kind, are left out.
 */
export function readFrontMatter(text: string): FrontMatterReading {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const open = opening.exec(text);
  if (!open) return { end: bom };
  const rest = text.slice(open[0].length, open[0].length + longest);
  if (!/^(?:[ \t]*#.*\r?\n|[ \t]*\r?\n)*[ \t]*[A-Za-z][\w-]*[ \t]*:|^---/.test(rest)) return { end: bom };
  const close = /(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(rest);
  if (!close) return { end: bom };
  const end = open[0].length + close.index + close[0].length;
  return {
    frontMatter: { range: { start: bom, end }, ...frontMatterFields(rest.slice(0, close.index), open[0].length) },
    end,
  };
}
