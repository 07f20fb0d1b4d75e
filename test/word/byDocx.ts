// Letters in Word as another program writes them: the package `docx`.

import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { BlockContent, Nodes, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** A letter in Markdown as a .docx. Comments are left out, and front matter must be taken off before. */
export async function byDocx(markdown: string): Promise<Uint8Array> {
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(apart(markdown));
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) =>
    Array.from({ length: 4 }, (_, i) => ({
      level: i,
      format,
      text: text.replace('1', `${i + 1}`),
      style: { paragraph: { indent: { left: 360 * (i + 1), hanging: 360 } } },
    }));
  const document = new Document({
    numbering: {
      config: [
        { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
        { reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') },
      ],
    },
    sections: [{ children: new Writer().blocks(root.children as BlockContent[], {}) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Markdown in which a line below an item that is not set in like it stands apart: in Word it is no line of the item. */
function apart(markdown: string): string {
  let inItem = false;
  return markdown
    .split('\n')
    .map((line) => {
      const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);
      const ends = inItem && !isItem && /^\S/.test(line);
      inItem = line.trim() !== '' && (isItem || (inItem && !ends));
      return ends ? `\n${line}` : line;
    })
    .join('\n');
}

interface Setting {
  readonly quoted?: boolean;
  readonly item?: { readonly reference: string; readonly level: number; readonly instance: number };
}

class Writer {
  #lists = 0;

  blocks(nodes: readonly BlockContent[], setting: Setting): (Paragraph | Table)[] {
    return nodes.flatMap((node): (Paragraph | Table)[] => {
      switch (node.type) {
        case 'heading':
          return [new Paragraph({ heading: headings[node.depth - 1], children: phrase(node.children) })];
        case 'paragraph': {
          const { quoted, item } = setting;
          return [
            new Paragraph({
              children: phrase(node.children),
              ...(quoted && { style: 'Quote' }),
              ...(item && { numbering: item }),
            }),
          ];
        }
        case 'blockquote':
          return this.blocks(node.children as BlockContent[], { quoted: true });
        case 'list': {
          const level = setting.item ? setting.item.level + 1 : 0;
          const item = { reference: node.ordered ? 'numbers' : 'bullets', level, instance: this.#lists++ };
          return node.children.flatMap((each) =>
            each.children.flatMap((block, i) =>
              this.blocks([block as BlockContent], i === 0 || block.type === 'list' ? { item } : {}),
            ),
          );
        }
        case 'table':
          return [
            new Table({
              rows: node.children.map(
                (row) =>
                  new TableRow({
                    children: row.children.map(
                      (cell) => new TableCell({ children: [new Paragraph({ children: phrase(cell.children) })] }),
                    ),
                  }),
              ),
            }),
          ];
        case 'code':
          return node.value.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] }));
        default:
          return [];
      }
    });
  }
}

function phrase(nodes: readonly PhrasingContent[], bold = false, italics = false): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return node.value.split('\n').flatMap((text, i) => new TextRun({ text, bold, italics, break: i > 0 ? 1 : 0 }));
      case 'inlineCode':
        return [new TextRun({ text: node.value, bold, italics })];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'strong':
        return phrase(node.children, true, italics);
      case 'emphasis':
        return phrase(node.children, bold, true);
      case 'link':
        return [new ExternalHyperlink({ link: node.url, children: phrase(node.children, bold, italics) })];
      default:
        return [new TextRun({ text: plain(node), bold, italics })];
    }
  });
}

function plain(node: Nodes): string {
  return 'children' in node ? node.children.map(plain).join('') : 'value' in node ? node.value : '';
}
