// Paragraphs of Word, and the runs in them, as they are written. The order of properties is that of the standard.

import { escaped } from './rewriting.ts';

/** How characters are set. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly code?: boolean;
  /** The style of its own that they have. */
  readonly style?: string;
}

export const lineBreak = '<w:r><w:br/></w:r>';

export function paragraph(properties: string, content: string): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export const styled = (id: string | undefined): string =>
  id === undefined ? '' : `<w:pStyle w:val="${escaped(id)}"/>`;

export function indented(left: number | undefined, hanging = 0): string {
  return left === undefined
    ? ''
    : `<w:ind w:left="${left}" w:${hanging > 0 ? `hanging="${hanging}"` : 'firstLine="0"'}/>`;
}

/** Characters in a run of their own; what is still open is highlighted. */
export function run(text: string, look: Look, isOpen = false): string {
  const { style, code, bold, italic, struck } = look;
  const properties = [
    style !== undefined && `<w:rStyle w:val="${escaped(style)}"/>`,
    code && '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>',
    bold && '<w:b/><w:bCs/>',
    italic && '<w:i/><w:iCs/>',
    struck && '<w:strike/>',
    isOpen && '<w:highlight w:val="yellow"/>',
  ].filter((each) => typeof each === 'string');
  const about = properties.length === 0 ? '' : `<w:rPr>${properties.join('')}</w:rPr>`;
  const parts = text.split('\t').map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`));
  return `<w:r>${about}${parts.join('<w:tab/>')}</w:r>`;
}
