import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { treeOf } from './htmlTree.ts';
import { plainHtml } from './officeHtml.ts';

const converter = unified()
  .use(plainHtml)
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-' })
  .freeze();

/**
 * The Markdown for a piece of HTML as the clipboard holds it. Headings, lists, tables, links and weight are kept;
 * pictures, colours and layout are not. Square brackets stay as they are: in letters they are placeholders.
 * @param plain what the clipboard holds as plain text, which is given where the HTML is no letter, but too much or too deep
 */
export function markdownFromHtml(html: string, plain = ''): string {
  const tree = treeOf(html);
  if (!tree) return plain;
  return converter
    .stringify(converter.runSync(tree))
    .replace(/\\\[(?![^\]\n]*\][(:])/g, '[')
    .trim();
}
