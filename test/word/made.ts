import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const namespaces = `xmlns:w="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Other parts of a package, by what the document calls its relationship to them; and where its links lead. */
export interface More {
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly settings?: string;
  readonly links?: Readonly<Record<string, string>>;
  /** Parts by their names, as they are. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Relationships of the package. */
  readonly ofPackage?: Readonly<Record<string, string>>;
}

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  comments: 'comments',
  footnotes: 'footnotes',
  header: 'hdr',
  footer: 'ftr',
  settings: 'settings',
} as const;

/** The texts of the parts of a Word document with this body. */
export function partsOf(body: string, more: More = {}): Record<string, string | Uint8Array> {
  const others = Object.entries(roots).flatMap(([type, root]) => {
    const content = more[type as keyof typeof roots];
    return content === undefined
      ? []
      : [{ type, text: `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>` }];
  });
  const relationship = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"${mode}/>`;
  const relationships = (all: string) =>
    `${declaration}<Relationships xmlns="${packages}/relationships">${all}</Relationships>`;
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${others.map(({ type }) => `<Override PartName="/word/${type}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationships(
      relationship('rId1', 'officeDocument', 'word/document.xml') +
        Object.entries(more.ofPackage ?? {})
          .map(([type, target], i) => relationship(`rId${i + 2}`, type, target))
          .join(''),
    ),
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      others.map(({ type }) => relationship(`rId-${type}`, type, `${type}.xml`)).join('') +
        Object.entries(more.links ?? {})
          .map(([id, target]) => relationship(id, 'hyperlink', target, ' TargetMode="External"'))
          .join(''),
    ),
    ...Object.fromEntries(others.map(({ type, text }) => [`word/${type}.xml`, text])),
    ...more.parts,
  };
}

/** A Word document with this body. */
export function made(body: string, more?: More): Uint8Array {
  return zipped(partsOf(body, more));
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
}

export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** A run, with properties. */
export const r = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** A paragraph of runs, with properties. */
export const p = (runs: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
const by = 'w:author="A. Reviewer" w:date="2026-11-06T10:00:00Z"';
export const inserted = (runs: string) => `<w:ins w:id="1" ${by}>${runs}</w:ins>`;
export const deleted = (text: string) =>
  `<w:del w:id="2" ${by}><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
export const field = (instruction: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
export const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
export const style = (id: string, name: string, more = '', based = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based === '' ? '' : `<w:basedOn w:val="${based}"/>`}${more}</w:style>`;
/** A list of this number with these levels: format and text. */
export const list = (id: number, ...levels: readonly (readonly [format: string, text: string, more?: string])[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(([format, text, more = ''], i) => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum>`;
export const numbered = (id: number, kind = id, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${more}</w:num>`;
export const item = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
