import type { FoldingRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice } from '../notice/model.ts';
import { lineOf } from './positions.ts';
import { type SectionNode, sectionTree } from './sectionTree.ts';

/** What can be folded: each section with all that belongs under it, and the front matter. Lines are counted from 0. */
export function foldingRangesOf(document: TextDocument, notice: Notice): FoldingRange[] {
  const foldings: FoldingRange[] = [];
  const fold = (start: number, end: number) => {
    const [startLine, endLine] = [lineOf(document, start), lineOf(document, end)];
    // Two headings glued together on one line fold as one.
    if (endLine > startLine && foldings.at(-1)?.startLine !== startLine) foldings.push({ startLine, endLine });
  };
  const foldAll = (nodes: readonly SectionNode[]) => {
    for (const { section, children, end } of nodes) {
      fold(section.headingWithMarks.start, end);
      foldAll(children);
    }
  };
  const front = notice.frontMatter?.range;
  if (front) fold(front.start, front.start + notice.text.slice(front.start, front.end).trimEnd().length);
  foldAll(sectionTree(notice));
  return foldings;
}
