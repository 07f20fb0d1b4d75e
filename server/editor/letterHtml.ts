// Markdown as HTML and as plain text: what a letter is when it is pasted elsewhere. It comes with the libraries that make
// it, and is bundled apart.

import { toHtml } from 'hast-util-to-html';
import { toString as wordsIn } from 'hast-util-to-string';
import type { Html, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { decodeString } from 'micromark-util-decode-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { isHostile } from '../notice/hostile.ts';
import { cutIntoPieces } from '../notice/pieces.ts';
import { plainText } from './plainText.ts';

/** What Markdown alone does not tell of a letter. */
export interface Told {
  /** Whether a line goes on after the newline at an offset (UTF-16), which only wraps it. */
  readonly isWrap: (newline: number) => boolean;
  /** Whether what Markdown takes for an element of HTML is a gap that was left open. */
  readonly isGap: (markup: string) => boolean;
}

/** A letter in the two forms that a clipboard holds. */
export interface Formatted {
  /** Elements without a page round them; no picture, script or style is among them. */
  readonly html: string;
  readonly plain: string;
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The letter in a Markdown text, from which all that a reader does not see has been taken. Any text gives one. */
export function letterHtml(text: string, told: Told): Formatted {
  const letter: Root = { type: 'root', children: blocksOf(text, told) };
  const page = toHast(letter);
  visit(page, 'element', (element) => {
    if (element.tagName !== 'table') return;
    // Word and Outlook draw no lines without being told.
    element.properties = { border: '1', cellSpacing: '0', cellPadding: '4', style: 'border-collapse: collapse' };
    // Markdown has no table without a head; an empty one is none.
    element.children = element.children.filter(
      (part) => part.type !== 'element' || part.tagName !== 'thead' || wordsIn(part).trim() !== '',
    );
  });
  return { html: toHtml(page), plain: `${plainText(letter)}\n` };
}

/** The blocks of a text, parsed as a whole where that takes no time, so that no list is parted. */
function blocksOf(text: string, told: Told): RootContent[] {
  if (!isHostile(text)) return settled(parser.parse(text), text, 0, told);
  const { pieces, setAside } = cutIntoPieces(text);
  const parts = [
    ...pieces,
    ...setAside.map(({ start, end }) => ({ start, text: text.slice(start, end), setAside: true })),
  ].sort((a, b) => a.start - b.start);
  return parts.flatMap((part) =>
    'setAside' in part || isHostile(part.text)
      ? [asItStands(part.text)]
      : settled(parser.parse(part.text), part.text, part.start, told),
  );
}

/** A tree in which lines end where the letter's do, and nothing leads elsewhere but links. */
function settled(tree: Root, text: string, start: number, { isWrap, isGap }: Told): RootContent[] {
  /** What stands in the place of a node; undefined where it stays. */
  const inPlaceOf = (node: Nodes, parent: Nodes): readonly Nodes[] | undefined => {
    const from = node.position?.start.offset ?? 0;
    switch (node.type) {
      case 'text':
        return linesOf(node, text.slice(from, node.position?.end.offset), (at) => isWrap(start + from + at));
      case 'code':
        // Indented code in a letter is indented prose; fenced code is somebody's program.
        return /^[`~]/.test(text.slice(from)) ? undefined : [asItStands(node.value)];
      case 'html':
        return flow.includes(parent.type) ? blockOfHtml(node, isGap) : phraseOfHtml(node, isGap);
      // A picture would be fetched from elsewhere by whoever opens the letter.
      case 'image':
      case 'imageReference':
        return node.alt ? [textOf(node.alt)] : [];
      case 'link':
        return /^(?:https?|mailto|tel):/i.test(node.url) ? undefined : node.children;
    }
    return undefined;
  };
  visit(tree, (node: Nodes, index, parent) => {
    const nodes = parent && inPlaceOf(node, parent);
    if (!nodes) return undefined;
    (parent.children as Nodes[]).splice(index!, 1, ...nodes);
    return [SKIP, index! + nodes.length] as [typeof SKIP, number];
  });
  return tree.children;
}

/** Nodes in which blocks stand. */
const flow: readonly string[] = ['root', 'blockquote', 'listItem', 'footnoteDefinition'];

function blockOfHtml(node: Html, isGap: Told['isGap']): Nodes[] {
  return isGap(node.value.trim()) ? [asItStands(node.value)] : paragraphsOf(node);
}

function phraseOfHtml({ value }: Html, isGap: Told['isGap']): Nodes[] {
  if (isGap(value.trim())) return [textOf(value)];
  return /^<br\b/i.test(value) ? [lineBreak] : [];
}

const lineBreak: PhrasingContent = { type: 'break' };

const textOf = (value: string): Text => ({ type: 'text', value });

/** A text, with a break at each newline that does not only wrap it. */
function linesOf({ value }: Text, source: string, isWrap: (newline: number) => boolean): PhrasingContent[] {
  const newlines = [...source.matchAll(/\n/g)].map(({ index }) => index);
  const nodes: PhrasingContent[] = [];
  let line = '';
  value.split('\n').forEach((words, i) => {
    const newline = newlines[i - 1];
    if (i > 0 && newline !== undefined && isWrap(newline)) line += ` ${words}`;
    else {
      if (i > 0) nodes.push(textOf(line), lineBreak);
      line = words;
    }
  });
  return [...nodes, textOf(line)];
}

/** A text as a paragraph, line by line, without looking for marks. */
function asItStands(text: string): Paragraph {
  const lines = text.trim().split(/\r?\n/);
  return {
    type: 'paragraph',
    children: lines.flatMap((line, i) => [...(i > 0 ? [lineBreak] : []), textOf(line.trim())]),
  };
}

/** The words of a block of HTML. */
function paragraphsOf({ value }: Html): Paragraph[] {
  const words = value
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/(?:p|div|li|tr|h[1-6]|blockquote))\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  return words === '' ? [] : [asItStands(decodeString(words))];
}
