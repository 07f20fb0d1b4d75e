import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Makes plain HTML of what Word, Outlook and Google Docs put on the clipboard, in place: lists that are paragraphs with
 * a typed mark become lists, weight and slant that are styles become elements, and what only lays out the page goes.
 */
export function plainHtml() {
  return (tree: Root): void => {
    visit(tree, 'comment', (_node, index, parent) => (parent && index !== undefined ? drop(parent, index) : undefined));
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return;
      // Pictures are addresses of a file on the other machine; Word's own elements hold nothing but space.
      if (/^(?:img|style|script|meta|link|title)$|^[a-z]+:/.test(node.tagName)) return drop(parent, index);
      if (isWrapper(node)) {
        parent.children.splice(index, 1, ...node.children);
        return [SKIP, index];
      }
      setWeight(node);
      return undefined;
    });
    setOnce(tree, []);
    visit(tree, (node) => {
      if ('children' in node) node.children = listsIn(node.children as ElementContent[]);
    });
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.tagName === 'p' && textOf(node).trim() === '') return drop(parent, index);
      if (/^h[1-6]$/.test(node.tagName)) unwrap(node, ['strong', 'b']);
      if (/^(?:strong|b|em|i)$/.test(node.tagName)) return moveSpaceOut(node, index, parent);
      return undefined;
    });
  };
}

function drop(parent: { children: unknown[] }, index: number): [typeof SKIP, number] {
  parent.children.splice(index, 1);
  return [SKIP, index];
}

/** Google Docs puts all of it into one `<b>` that is not bold; Outlook puts text into tables of one cell. */
function isWrapper(node: Element): boolean {
  if (node.tagName === 'b') return /font-weight:\s*(?:normal|400)/.test(styleOf(node));
  if (node.tagName !== 'table') return false;
  let cells = 0;
  visit(node, 'element', ({ tagName }) => {
    if (tagName === 'td' || tagName === 'th') cells += 1;
  });
  if (cells === 1) unwrap(node, ['tbody', 'thead', 'tr', 'td', 'th']);
  return cells === 1;
}

function setWeight(node: Element): void {
  if (node.tagName !== 'span' || textOf(node).trim() === '') return;
  const style = styleOf(node);
  const bold = /font-weight:\s*(?:bold|[6-9]00)/.test(style);
  const italic = /font-style:\s*italic/.test(style);
  if (!bold && !italic) return;
  const inner = bold && italic ? [element('em', node.children)] : node.children;
  node.tagName = bold ? 'strong' : 'em';
  node.properties = {};
  node.children = inner;
}

/** What Markdown makes of a run of text, by element. */
const settings: Readonly<Record<string, string | undefined>> = {
  a: 'link',
  b: 'weight',
  strong: 'weight',
  em: 'slant',
  i: 'slant',
  mark: 'slant',
  u: 'slant',
  del: 'stroke',
  s: 'stroke',
  strike: 'stroke',
};

/** Elements that say something although they hold nothing; an empty paragraph keeps two lists of Word's apart. */
const sayingThemselves = new Set(['br', 'hr', 'tr', 'td', 'th', 'p']);

/** Leaves out what adds nothing and takes long to write: weight in weight, and its likes, and what is round nothing. */
function setOnce(node: Root | Element, inside: readonly string[]): void {
  node.children = (node.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return [child];
    const setting = settings[child.tagName];
    setOnce(child, setting ? [...inside, setting] : inside);
    if (child.children.length === 0 && !sayingThemselves.has(child.tagName)) return [];
    return setting && inside.includes(setting) ? child.children : [child];
  });
}

/** `<b>Harm </b>` cannot be written in Markdown; `<b>Harm</b> ` can. */
function moveSpaceOut(node: Element, index: number, parent: { children: unknown[] }): number | undefined {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const before = first?.type === 'text' && /^\s/.test(first.value);
  const after = last?.type === 'text' && /\s$/.test(last.value);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const space = { type: 'text', value: ' ' };
  if (before || after) parent.children.splice(index, 1, ...(before ? [space] : []), node, ...(after ? [space] : []));
  return before ? index + 2 : undefined;
}

/** A paragraph that Word sets as an item of a list: its level from 1, and whether its mark counts. */
interface WordItem {
  readonly level: number;
  readonly ordered: boolean;
  readonly item: Element;
}

function wordItem(node: RootContent): WordItem | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined;
  const level = /mso-list:[^;]*\blevel(\d)/.exec(styleOf(node))?.[1];
  if (!level) return undefined;
  let mark = '';
  const children = structuredClone(node.children);
  visit({ type: 'root', children }, 'element', (inner, index, parent) => {
    if (!/mso-list:\s*ignore/i.test(styleOf(inner)) || !parent || index === undefined) return undefined;
    mark += textOf(inner);
    return drop(parent, index);
  });
  return {
    level: Number(level),
    ordered: /^\s*\(?(?:\d+|[a-z]|[ivxl]+)[.)]/i.test(mark),
    item: element('li', [element('p', children)]),
  };
}

/** The same nodes, with every run of Word's items made one list. */
function listsIn(nodes: ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  /** The lists that are open, from the outermost inwards. */
  const open: Element[] = [];
  for (const node of nodes) {
    const found = wordItem(node);
    // White space stands between the items of one list.
    const isBetween = node.type !== 'element' && !(node.type === 'text' && node.value.trim() !== '');
    if (found) {
      openListsFor(found, open, made);
      open.at(-1)?.children.push(found.item);
    } else {
      if (!isBetween) open.length = 0;
      made.push(node);
    }
  }
  return made;
}

/** Closes the lists that are deeper than an item, and opens those that are wanting round it. */
function openListsFor({ level, ordered }: WordItem, open: Element[], made: ElementContent[]): void {
  open.length = Math.min(open.length, level);
  while (open.length < level) {
    const list = element(ordered ? 'ol' : 'ul', []);
    const outer = open.at(-1);
    const last = outer?.children.at(-1);
    if (last?.type === 'element') last.children.push(list);
    else if (outer) outer.children.push(element('li', [list]));
    else made.push(list);
    open.push(list);
  }
}

/** Takes elements of these names out from round their contents, at any depth. */
function unwrap(node: Element, names: readonly string[]): void {
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    unwrap(child, names);
    return names.includes(child.tagName) ? child.children : [child];
  });
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

const styleOf = ({ properties }: Element): string => String(properties.style ?? '').toLowerCase();
