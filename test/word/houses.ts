// Templates as houses have them, made by another writer of Word documents than ours.

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const header = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ text: 'Northmoor Police', bold: true, color: '1F3A5F', size: 36 })],
    }),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: '1F3A5F', space: 4 } },
      children: [new TextRun({ text: 'Information Rights, Force Headquarters, Northmoor NM1 1AA', size: 18 })],
    }),
  ],
});
const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({ size: 16, children: ['OFFICIAL | page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
      ],
    }),
  ],
});

const text = (words: string, style?: string) => new Paragraph({ style, children: [new TextRun(words)] });

/** How the house sets letters: Georgia, blue headings, a list and a heading of its own, and a table without lines. */
function house(children: ISectionOptions['children']): Promise<Buffer> {
  const blue = { color: '1F3A5F', bold: true };
  return Packer.toBuffer(
    new Document({
      creator: 'A. Designer',
      title: 'Letter',
      styles: {
        default: {
          document: { run: { font: 'Georgia', size: 22 }, paragraph: { spacing: { after: 160, line: 276 } } },
          heading1: { run: { ...blue, size: 30 }, paragraph: { spacing: { before: 320, after: 120 } } },
          heading2: { run: { ...blue, size: 26 }, paragraph: { spacing: { before: 280, after: 100 } } },
        },
        paragraphStyles: [
          {
            id: 'NMPBody',
            name: 'NMP Body',
            basedOn: 'Normal',
            paragraph: { alignment: AlignmentType.LEFT },
            run: { color: '222222' },
          },
          {
            id: 'NMPPart',
            name: 'NMP Part',
            basedOn: 'Normal',
            run: { ...blue, italics: true },
            paragraph: { outlineLevel: 2, keepNext: true },
          },
          {
            id: 'NMPPoint',
            name: 'NMP Point',
            basedOn: 'NMPBody',
            paragraph: { numbering: { reference: 'points', level: 0 } },
          },
        ],
      },
      numbering: {
        config: [
          {
            reference: 'points',
            levels: ['\u25A0', '\u2013'].map((mark, level) => ({
              level,
              format: LevelFormat.BULLET,
              text: mark,
              style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 300 } }, run: { color: '1F3A5F' } },
            })),
          },
        ],
      },
      sections: [
        {
          properties: { page: { margin: { top: 1700, left: 1300, right: 1300 } } },
          headers: { default: header },
          footers: { default: footer },
          children,
        },
      ],
    }),
  );
}

/** A template that is only pages, with a word on its use. */
export const plainHouse = () => house([text('Type your letter here.')]);

/** A template with an address before the letter and a note after it. */
export const markedHouse = () =>
  house([
    new Table({ rows: [new TableRow({ children: [new TableCell({ children: [text('By e-mail only')] })] })] }),
    text('[letter]', 'NMPBody'),
    text('Northmoor Police is a controller of personal data.', 'NMPPart'),
  ]);
