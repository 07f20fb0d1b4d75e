// Bare remark-parse: the yardstick.

import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).freeze();

/** Parses Markdown. Gives the number of top-level nodes. */
export function parse(text: string): number {
  return processor.parse(text).children.length;
}
