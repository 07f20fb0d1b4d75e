import type { Link, List, Nodes } from 'mdast';

/** What Markdown says, as a mail in plain text would have it: lists keep their marks and numbers, links their addresses. */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'link':
      return linkText(node);
    case 'footnoteReference':
      return `[${node.identifier}]`;
    case 'footnoteDefinition':
      return `[${node.identifier}] ${blocks(node.children)}`;
    case 'list':
      return listText(node);
    case 'table':
      return node.children
        .map(({ children }) => children.map(plainText).join('\t'))
        .filter((row) => row.trim() !== '')
        .join('\n');
    case 'root':
    case 'blockquote':
      return blocks(node.children);
    default:
      return 'children' in node ? node.children.map(plainText).join('') : '';
  }
}

function blocks(nodes: readonly Nodes[], between = '\n\n'): string {
  return nodes
    .map(plainText)
    .filter((text) => text !== '')
    .join(between);
}

function listText({ children, ordered, start, spread }: List): string {
  const items = children.map((item, i) => {
    const mark = ordered ? `${(start ?? 1) + i}. ` : '- ';
    const words = blocks(item.children, item.spread ? '\n\n' : '\n');
    return mark + words.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
  });
  return items.join(spread ? '\n\n' : '\n');
}

function linkText({ url, children }: Link): string {
  const words = children.map(plainText).join('');
  const address = url.replace(/^(?:mailto|tel):/i, '');
  return words.includes(address.replace(/^https?:\/\/|\/$/gi, '')) ? words : `${words} (${address})`;
}
