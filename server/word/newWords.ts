// What a suggestion puts into a letter, from Markdown to paragraphs and words.

import type { BlockContent, PhrasingContent, Root } from 'mdast';

/** Words of one look. A line break is `\n`. */
export interface Words {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A paragraph to be put into the letter. */
export interface NewParagraph {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'number' | 'quote';
  /** Of a heading with a mark of Markdown: 1 to 6. */
  readonly level?: number;
  readonly words: readonly Words[];
}

type Reader = (markdown: string) => Root | undefined;

/** The paragraphs of some Markdown; undefined where it has more than paragraphs, such as a table. */
export function blocksOf(markdown: string, treeOf: Reader): NewParagraph[] | undefined {
  return blocksIn((treeOf(markdown)?.children ?? [undefined]) as readonly (BlockContent | undefined)[], 'paragraph');
}

function blocksIn(
  nodes: readonly (BlockContent | undefined)[],
  kind: NewParagraph['kind'],
): NewParagraph[] | undefined {
  const blocks = nodes.map((node): NewParagraph[] | undefined => {
    switch (node?.type) {
      case 'heading':
      case 'paragraph': {
        const words = wordsIn(node.children);
        const isHeading = node.type === 'heading' || (kind === 'paragraph' && words?.every(({ bold }) => bold));
        const level = node.type === 'heading' ? node.depth : undefined;
        return words && [{ kind: isHeading ? 'heading' : kind, level, words }];
      }
      case 'blockquote':
        return blocksIn(node.children as readonly BlockContent[], 'quote');
      case 'list':
        return blocksIn(
          node.children.flatMap((item) => item.children as readonly BlockContent[]),
          node.ordered ? 'number' : 'bullet',
        );
      default:
        return undefined;
    }
  });
  return blocks.includes(undefined) ? undefined : blocks.flatMap((each) => each!);
}

/** The words of Markdown within a paragraph, with the spaces at its ends; undefined where they are more than words. */
export function phraseOf(markdown: string, treeOf: Reader): Words[] | undefined {
  const [before] = /^\s*/.exec(markdown)!;
  const inside = markdown.trim();
  if (inside === '') return together([space(markdown)]);
  const after = markdown.slice(before.length + inside.length);
  const nodes = treeOf(inside)?.children;
  const [node] = nodes ?? [];
  // What looks like the beginning of a list is none within a line.
  const words =
    nodes?.length === 1 && node?.type === 'paragraph'
      ? wordsIn(node.children)
      : /[*_`\\<[#&]/.test(inside)
        ? undefined
        : [{ text: inside, bold: false, italic: false }];
  return words && together([space(before), ...words, space(after)]);
}

const space = (text: string): Words => ({ text, bold: false, italic: false });

function wordsIn(nodes: readonly PhrasingContent[], bold = false, italic = false): Words[] | undefined {
  const words = nodes.map((node): Words[] | undefined => {
    switch (node.type) {
      case 'text':
        return [{ text: node.value, bold, italic }];
      case 'break':
        return [{ text: '\n', bold, italic }];
      case 'strong':
        return wordsIn(node.children, true, italic);
      case 'emphasis':
        return wordsIn(node.children, bold, true);
      case 'link':
        return [textOf(node.children), `mailto:${textOf(node.children)}`].includes(node.url)
          ? wordsIn(node.children, bold, italic)
          : undefined;
      default:
        return undefined;
    }
  });
  return words.includes(undefined) ? undefined : together(words.flatMap((each) => each!));
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}

/** Words without those that are empty, neighbours of one look together. */
function together(all: readonly Words[]): Words[] {
  const words: Words[] = [];
  for (const each of all) {
    const last = words.at(-1);
    if (each.text === '') continue;
    if (last?.bold === each.bold && last.italic === each.italic)
      words[words.length - 1] = { ...last, text: last.text + each.text };
    else words.push(each);
  }
  return words;
}
