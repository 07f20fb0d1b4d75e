import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { plainHtml } from './officeHtml.ts';

const converter = unified()
  .use(rehypeParse)
  .use(plainHtml)
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-' })
  .freeze();

/**
 * The Markdown for a piece of HTML as the clipboard holds it. Headings, lists, tables, links and weight are kept;
 * pictures, colours and layout are not. Square brackets stay as they are: in letters they are placeholders.
 */
export function markdownFromHtml(html: string): string {
  return converter
    .processSync(html)
    .toString()
    .replace(/\\\[(?![^\]\n]*\][(:])/g, '[')
    .trim();
}
