import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5';

/** A letter has a few thousand nodes, some twenty deep. What has more than this is no letter, and takes too long. */
const mostNodes = 10_000;
const deepest = 100;

/** So many characters at most are neither letters, figures nor blanks. Each has to be told from a mark of Markdown. */
const mostSigns = 20_000;

/** How long reading may take, in milliseconds, on a machine that does much else: a long letter takes fifty. */
const longest = 2_000;

/** How much is read between two looks at what it has come to, in characters. */
const step = 2_000;

/** HTML as a tree, however it is written; undefined where there is too much of it, or where it is too deep. */
export function treeOf(html: string): Root | undefined {
  // Few words can make many elements, and take time by the square of their number.
  let made = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...element) {
      made += 1;
      return defaultTreeAdapter.createElement(...element);
    },
  };
  const parser = new Parser({ treeAdapter });
  const start = performance.now();
  for (let at = 0; at <= html.length; at += step) {
    parser.tokenizer.write(html.slice(at, at + step), at + step > html.length);
    if (made > mostNodes || performance.now() - start > longest) return undefined;
  }
  return isBounded(parser.document) ? (fromParse5(parser.document) as Root) : undefined;
}

/** Counts level by level, as what is too deep cannot be walked through by recursion. */
function isBounded(document: DefaultTreeAdapterTypes.Document): boolean {
  let level: DefaultTreeAdapterTypes.Node[] = [document];
  let [nodes, signs] = [0, 0];
  for (let depth = 0; level.length > 0; depth++) {
    for (const node of level) {
      nodes += sizeOf(node);
      if ('value' in node) signs += node.value.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0;
    }
    if (depth > deepest || nodes > mostNodes || signs > mostSigns) return false;
    level = level.flatMap(childrenOf);
  }
  return true;
}

function childrenOf(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Node[] {
  if ('content' in node) return [node.content];
  return 'childNodes' in node ? node.childNodes : [];
}

/** How many nodes one is, or becomes: a cell is written once for each column and row that it spans. */
function sizeOf(node: DefaultTreeAdapterTypes.Node): number {
  const spans = 'attrs' in node ? node.attrs.filter(({ name }) => name === 'colspan' || name === 'rowspan') : [];
  return spans.reduce((size, { value }) => size * Math.max(1, Number.parseInt(value, 10) || 1), 1);
}
