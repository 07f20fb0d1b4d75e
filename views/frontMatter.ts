/** A replacement in a document, in UTF-16 offsets; where start equals end it inserts. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edit that makes a draft's front matter say `notice: true` or `notice: false`: over the line that says
 * otherwise, into the block that is there, or as a new block. A block that is not closed is no front matter.
 * @param text the whole draft
 */
export function noticeLine(text: string, notice: boolean): Replacement {
  const line = `notice: ${notice}`;
  const block = /^---[ \t]*\r?\n(?:[\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[0];
  if (block === undefined) return { start: 0, end: 0, text: `---\n${line}\n---\n\n` };
  const written = /^notice[ \t]*:.*?(?=\r?$)/m.exec(block);
  if (written) return { start: written.index, end: written.index + written[0].length, text: line };
  const first = block.indexOf('\n') + 1;
  return { start: first, end: first, text: `${line}\n` };
}
