import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { isHostile } from '../notice/hostile.ts';
import { cutIntoPieces } from '../notice/pieces.ts';

/** A passage of a letter that was parsed by itself. */
export interface Passage {
  /** Where in the letter its tree's offsets begin. UTF-16, as they are. */
  readonly start: number;
  readonly text: string;
  /** Undefined where it is taken as it stands, since no letter is written so. */
  readonly tree?: Root;
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(inPlace).freeze();

/** A parser that does not look for addresses once more in what it has read: what it found so would have no place in the text. */
function inPlace(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map((each) => ({ ...each, transforms: [] }));
}

/** The passages of a letter from an offset on, as the reader of notices cuts it, with its tables. Takes time by its length. */
export function passagesOf(text: string, from: number): Passage[] {
  const { pieces, setAside } = cutIntoPieces(text, from);
  const parsed = pieces.map(({ start, text }): Passage => ({ start, text, tree: treeOf(text) }));
  const defined = new Map(parsed.flatMap((passage) => definitionsIn(passage)));
  // What a link or a note is defined as stands in a passage of its own, most often at the end of the letter.
  const linked = parsed.map((passage) => {
    const wanted =
      passage.tree && defined.size > 0 ? labelsIn(passage.text).flatMap((label) => defined.get(label) ?? []) : [];
    if (wanted.length === 0) return passage;
    const tree = treeOf([passage.text, ...wanted].join('\n\n'), passage.text.length) ?? passage.tree;
    return { ...passage, tree };
  });
  const asTheyStand = setAside.map(({ start, end }): Passage => ({ start, text: text.slice(start, end) }));
  return [...linked, ...asTheyStand].sort((a, b) => a.start - b.start);
}

function treeOf(text: string, end = text.length): Root | undefined {
  if (isHostile(text)) return undefined;
  const tree = parser.parse(text);
  const children = tree.children.filter(({ position }) => (position?.start.offset ?? 0) < end);
  // A block that never ends has taken what comes after it.
  return end < text.length && (children.at(-1)?.position?.end.offset ?? 0) > end ? undefined : { ...tree, children };
}

/** What a passage defines, each by its label. */
function definitionsIn({ text, tree }: Passage): [label: string, definition: string][] {
  return (tree?.children ?? []).flatMap((node): [string, string][] => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return [];
    const sign = node.type === 'definition' ? '' : '^';
    return [[labelled(sign + node.identifier), text.slice(node.position!.start.offset, node.position!.end.offset)]];
  });
}

/** The labels that a text may refer to, each once. */
function labelsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\[([^[\]]{1,200})\]/g)].map(([, label]) => labelled(label!)))];
}

const labelled = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();
