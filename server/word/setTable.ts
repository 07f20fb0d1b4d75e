import type { PhrasingContent, Table, TableRow } from 'mdast';
import { type Look, paragraph, styled } from './runs.ts';
import { placeOf, type Setting } from './setPhrases.ts';

/**
 * A table, and the paragraph that Word wants after it.
 * @param text of the passage in which it stands
 */
export function setTable(
  { children: all, align }: Table,
  text: string,
  { house, body, width }: Setting,
  phrases: (nodes: readonly PhrasingContent[], look: Look) => string,
): string {
  // Markdown has no table without a head: one that is left empty is none.
  const hasHead = all[0]!.children.some((cell) => cell.children.length > 0);
  const children = hasHead || all.length === 1 ? all : all.slice(1);
  const columns = Math.max(...children.map((row) => row.children.length));
  const { style: id, own } = house.table();
  const widths = widthsFor(children, columns, width, text);
  const rows = children.map((row, i) => {
    const cells = Array.from({ length: columns }, (_, column) => {
      const side = align?.[column];
      const properties =
        // Cells stand close, unless the house has a style of its own for that.
        (own ? '' : '<w:spacing w:before="60" w:after="60" w:line="240" w:lineRule="auto"/>') +
        (side && side !== 'left' ? `<w:jc w:val="${side}"/>` : '');
      const content = phrases(row.children[column]?.children ?? [], { bold: hasHead && i === 0 });
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/></w:tcPr>${paragraph(styled(body) + properties, content)}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${hasHead && i === 0 ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  });
  const look = `<w:tblLook w:val="${hasHead ? '0420' : '0400'}" w:firstRow="${hasHead ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`;
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
  // Word wants a paragraph after a table, and two tables that touch are one.
  const after = paragraph('<w:spacing w:before="0" w:after="0"/>', '');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${id}"/><w:tblW w:w="5000" w:type="pct"/>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${after}`;
}

/** How wide a character of a usual size is, and the space beside a cell's words, in twentieths of a point. */
const [character, beside] = [150, 240];

/** The widths of a table's columns: each has room for its longest word, and shares in the rest by the most that it says in a cell. */
function widthsFor(rows: readonly TableRow[], columns: number, width: number, text: string): number[] {
  const words = Array.from({ length: columns }, (_, column) =>
    rows.map((row) =>
      text
        .slice(...placeOf(row.children[column]))
        .replace(/^\|/, '')
        .trim(),
    ),
  );
  const least = words.map(
    (cells) =>
      longestOf(
        cells.flatMap((cell) => cell.split(/\s+/)),
        24,
      ) *
        character +
      beside,
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const needed = sum(least);
  if (needed > width) return least.map((each) => Math.floor((each / needed) * width));
  const wishes = words.map((cells, i) => Math.max(longestOf(cells, 80) * character + beside - least[i]!, 1));
  return least.map((each, i) => Math.floor(each + (wishes[i]! / sum(wishes)) * (width - needed)));
}

function longestOf(texts: readonly string[], most: number): number {
  return Math.min(Math.max(...texts.map(({ length }) => length), 0), most);
}
