import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { readNotice } from '../../server/notice/read.ts';
import { check } from '../../server/rules/check.ts';
import { entriesOf, unpack } from '../../server/word/archive.ts';
import { wordFromMarkdown } from '../../server/word/fromMarkdown.ts';
import type { Hidden } from '../../server/word/hidden.ts';
import { readWordLetter } from '../../server/word/letter.ts';
import { openPackage } from '../../server/word/wordPackage.ts';
import { elements, readXml, within, wordsIn } from '../../server/word/xml.ts';
import { markedHouse, plainHouse } from './houses.ts';
import { item, list, type More, made, numbered, p, partsOf, r, style, zipped } from './made.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const letters = ['test/notices', 'examples'].flatMap((folder) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);
const textOf = (file: string) => readFileSync(`${root}${file}`, 'utf8');

const word = (markdown: string, template?: Uint8Array) => wordFromMarkdown(readNotice(markdown), template).bytes;
const back = (markdown: string, template?: Uint8Array) => readWordLetter(word(markdown, template)).markdown;
const body = (markdown: string, template?: Uint8Array) =>
  openPackage(word(markdown, template)).text('word/document.xml')!;

/** The rules that speak, each with the words that it speaks of, in the order of the letter. */
function told(text: string, notice = readNotice(text), hidden: readonly Hidden[] = []): string[] {
  const words = (passage: string) =>
    passage
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/[*_>#|\\`<]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return check(notice, {}, undefined, hidden).map(({ rule, at }) => `${rule}: ${words(text.slice(at.start, at.end))}`);
}

/** Letters of which Word says other than Markdown, and why. */
const otherwise: Readonly<Record<string, string>> = {
  'examples/draft-ncnd.md': 'headings glued by ****, which Markdown shows as it stands: Word has the stars as words',
  'test/notices/channel-boats-glued.md': 'as the draft before',
};

describe('a letter that is made into a Word document', () => {
  const houses: Record<string, Uint8Array | undefined> = {};
  beforeAll(async () => {
    houses.plain = await plainHouse();
    houses.marked = await markedHouse();
  });

  test.each(letters)('%s has the same findings, in any house', (letter) => {
    const text = textOf(letter);
    const notice = readNotice(text);
    const [plain, ...inHouses] = [undefined, houses.plain, houses.marked].map(
      (house) => wordFromMarkdown(notice, house).bytes,
    );
    const { markdown, hidden } = readWordLetter(plain!);
    expect(readWordLetter(inHouses[0]!).markdown).toBe(markdown);
    expect(readWordLetter(inHouses[1]!).markdown).toContain(markdown);
    const findings = told(text, notice);
    if (Object.hasOwn(otherwise, letter)) expect(told(markdown)).not.toEqual(findings);
    else expect(told(markdown, readNotice(markdown), hidden)).toEqual(findings);
  });

  it('has what a reader of the Markdown sees', () => {
    const text = `Our ref: [REFERENCE]\n\nDear **Ms** *Okoro*\n\n## Our decision\n\n1. One\n2. Two\n   - a\n   - b\n3. Three\n\nSee [our page](https://a.example/foi).\nYours sincerely\n\n> Quoted\n\n> - words\n`;
    expect(back(text)).toBe(text);
  });

  it('has neither front matter nor comments', () => {
    const text = '---\nregime: foia\n---\n\n<!-- section17-disable-file -->\n\nWe <!-- do we? -->refuse.\n';
    expect(back(text)).toBe('We refuse.\n');
  });

  test.each([
    ['words of HTML', '<div>\n<p>We &amp; they</p>\n<p>refuse.</p>\n</div>', 'We & they\n\nrefuse.'],
    ['nothing that HTML hides', '<div>\n<!-- a --><style>p {}</style>\n<p>We refuse.</p>\n</div>', 'We refuse.'],
    ['line breaks of HTML', 'We<br>refuse.', 'We\nrefuse.'],
    ['a picture as a gap', '![Map](a.png)', '[Map]'],
    ['no words that are struck out otherwise', 'We ~~do~~ refuse.', 'We do refuse.'],
    ['boxes', '- [x] held\n- [ ] not held', '- \u2612 held\n- \u2610 not held'],
    ['notes', 'We refuse.[^a]\n\n[^a]: Section 17.\n\nYours', 'We refuse.¹\n\nYours\n\n¹ Section 17.'],
    [
      'links that are defined elsewhere',
      'See [here][a].\n\n[a]: https://a.example/b',
      'See [here](https://a.example/b).',
    ],
    ['the address of no link that is still to be found', '[Ours](https://[SITE]/foi)', 'Ours (https://[SITE]/foi)'],
    ['no link to a file beside it', '[Annex A](annex.pdf)', 'Annex A'],
    ['code as it stands', '```\nselect *\n```', 'select \\*'],
    ['prose that is indented', 'So:\n\n    We refuse\n    you.', 'So:\n\nWe refuse\nyou.'],
    ['lines that the reader takes for lines', 'Northmoor Police\nOur ref: 12', 'Northmoor Police\nOur ref: 12'],
    [
      'what is pasted below a list beside it',
      '1. One\n2. Two\nOur decision\nWe refuse.',
      '1. One\n2. Two\n\nOur decision\n\nWe refuse.',
    ],
    ['no control characters', 'We\u0001 refuse.', 'We refuse.'],
    ['no characters that nobody sees', 'We\u200B refuse.', 'We refuse.'],
    ['tabs', 'Ref:\t12', 'Ref:\t12'],
    ['headings over a ruling', 'Our decision\n---\n\nNo.', '## Our decision\n\nNo.'],
  ])('has %s', (_, text, expected) => expect(back(`${text}\n`)).toBe(`${expected}\n`));

  test.each([
    ['from what it begins with', '3. a\n4. b'],
    ['anew', '1. a\n2. b\n\nThen\n\n1. c\n2. d'],
    ['on after a paragraph', '1. a\n2. b\n\nThen\n\n3. c'],
    ['past numbers that it leaves out', '1. a\n\nX\n\n3. b\n\nX\n\n5. c'],
    ['with its own sign', '1) a\n2) b'],
    ['as a list whose numbers leave some out', '1. a\n\n3. b\n\n4. c'],
  ])('has lists that count %s', (_, text) =>
    expect(back(`${text}\n`).replace(/\n+/g, '\n')).toBe(`${text}\n`.replace(/\n+/g, '\n')),
  );

  it('counts what is left to count', () => expect(back('1. a\n1. b\n1. c\n')).toBe('1. a\n2. b\n3. c\n'));

  it('joins the lines of a paragraph that is wrapped', () => {
    const line = 'We refuse to give the names of the officers who made the visits in that year, as the';
    const text = `${`${line}\n`.repeat(5)}law allows.\n`;
    expect(back(text)).toBe(`${`${line} `.repeat(5)}law allows.\n`);
  });

  it('highlights gaps and nothing else', () => {
    const highlighted = [
      ...within(readXml(body('Dear [NAME], **[DATE] we** say <insert name> of [2021] 1.\n'), ''), 'w:r'),
    ]
      .filter((run) => [...within(run, 'w:highlight')].length > 0)
      .map(wordsIn);
    expect(highlighted).toEqual(['[NAME]', '[DATE]', '<insert name>']);
  });

  it('has tables, without a head that is empty', () => {
    const table = '| | |\n| --- | --- |\n| Reference | 12 |\n| Received | 3 May |\n';
    expect(back(table)).toBe('| Reference | 12 |\n| --- | --- |\n| Received | 3 May |\n');
    expect(body(table)).not.toContain('<w:tblHeader/>');
    expect(body('| Part | Outcome |\n| --- | ---: |\n| 1 | Given |\n')).toMatch(
      /<w:tblHeader\/>.*<w:jc w:val="right"\/>/,
    );
  });

  it('is a document whatever the text', () => {
    const piece = fc.constantFrom(
      '- ',
      '1. ',
      '> ',
      '| a | b |\n|---|---|\n',
      '**',
      '`',
      '[x](',
      ')',
      '[A]',
      '<p>',
      '<br>',
      '\n',
      '\n\n',
      '    ',
      '```\n',
      '&#0;',
      '😀',
      '\uD83D',
      '\u0008',
      'word ',
      '# ',
      '[^1]',
      '[^1]: ',
      '~~',
      '![',
      '<!--',
      '-->',
      '\t',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        expect(readXml(body(pieces.join('')), '').name).toBe('w:document');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the template', () => {
  const template = (paragraphs: string, more?: More) => made(paragraphs, more);
  const styles = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>',
    style('berschrift2', 'heading 2'),
    style('OurBody', 'Our Body'),
    style('Points', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    style('Figures', 'List Number', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'),
  ].join('');
  const numbering =
    list(4, ['bullet', '\u2013']) +
    list(7, ['decimal', '%1.', ''], ['lowerLetter', '(%2)']) +
    numbered(1, 4) +
    numbered(2, 7);
  const stylesIn = (text: string) =>
    [...within(readXml(text, ''), 'w:pStyle')].map(({ attributes }) => attributes['w:val']);

  it('gives its styles and lists, by their names', () => {
    const text = body('## A\n\nB\n\n- c\n\n1. d\n2. e\n', template('', { styles, numbering }));
    expect(stylesIn(text)).toEqual(['berschrift2', 'Points', 'Figures', 'Figures']);
  });

  it('gives a list of letters to no list of numbers', () => {
    const text = body('1. a\n   1. b\n', template('', { styles, numbering }));
    expect(stylesIn(text)).toEqual(['Figures', 'ListParagraph']);
  });

  it('has lists that each count for themselves', () => {
    expect(back('1. a\n2. b\n\nThen\n\n1. c\n', template('', { styles, numbering }))).toBe(
      '1. a\n2. b\n\nThen\n\n1. c\n',
    );
  });

  it('gets the styles that it has not, in its likeness', () => {
    const made = openPackage(
      word('# A\n\n> B\n\n- c\n', template('', { styles: styles.slice(0, styles.indexOf('<w:style', 10)) })),
    );
    const added = elements(readXml(made.text('word/styles.xml')!, ''), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    );
    expect(added).toEqual(['Standard', 'Heading1', 'Quote', 'ListParagraph']);
    expect(made.text('word/styles.xml')).toContain('<w:basedOn w:val="Standard"/>');
    expect(made.text('[Content_Types].xml')).toContain('PartName="/word/numbering.xml"');
  });

  it('gives a style that its own letter is set in before one of the usual name', () => {
    const part = style('Part', 'Our Part', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>');
    const its = (paragraphs: string) => stylesIn(body('## A\n', template(paragraphs, { styles: styles + part })));
    expect([its(''), its(p(r('An example'), '<w:pStyle w:val="Part"/>'))]).toEqual([['berschrift2'], ['Part']]);
  });

  test.each([
    ['its text', p(r('Type here.')), 'We refuse.'],
    [
      'a paragraph that says so',
      p(r('By post')) + p(r('[Let') + r('ter] '), '<w:pStyle w:val="OurBody"/>') + p(r('Page 1')),
      'By post\n\nWe refuse.\n\nPage 1',
    ],
    [
      'a cell that says so',
      `<w:tbl><w:tr><w:tc>${p(r('[letter]'))}</w:tc></w:tr></w:tbl>${p(r('Page 1'))}`,
      'We refuse.\n\nPage 1',
    ],
    [
      'a control of that name',
      `${p(r('By post'))}<w:sdt><w:sdtPr><w:tag w:val="Letter"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r('Click here'))}</w:sdtContent></w:sdt>`,
      'By post\n\nWe refuse.',
    ],
    [
      'a control in a paragraph',
      p(`<w:sdt><w:sdtPr><w:tag w:val="letter"/></w:sdtPr><w:sdtContent>${r('Click here')}</w:sdtContent></w:sdt>`) +
        p(r('Page 1')),
      'We refuse.\n\nPage 1',
    ],
  ])('has the letter in the place of %s', (_, paragraphs, expected) =>
    expect(back('We refuse.\n', template(paragraphs, { styles }))).toBe(`${expected}\n`),
  );

  it('gives the style of the paragraph that the letter takes the place of', () => {
    const text = body('We refuse.\n', template(p(r('[letter]'), '<w:pStyle w:val="OurBody"/>'), { styles }));
    expect(stylesIn(text)).toEqual(['OurBody']);
  });

  it('says which of its words gave way', () => {
    const notice = readNotice('We refuse.\n');
    expect(wordFromMarkdown(notice, template(p(r('Type here.')) + p(''))).replaced).toEqual(['Type here.']);
    expect(wordFromMarkdown(notice, template(p(r('Dear all')) + p(r('[letter]')))).replaced).toEqual([]);
  });

  it('keeps its pages, those of its first section', () => {
    const section = (width: number) => `<w:sectPr><w:pgSz w:w="${width}" w:h="9000"/></w:sectPr>`;
    const parts = partsOf(p('', section(5000)) + p(r('Text')));
    expect(body('We refuse.\n', zipped(parts))).toMatch(
      /refuse\.<\/w:t><\/w:r><\/w:p><w:sectPr><w:pgSz w:w="5000"[^>]*><\/w:sectPr><\/w:body>/,
    );
  });

  it('goes back byte for byte where it is not touched', async () => {
    const house = await markedHouse();
    const [before, after] = [house, word('# A\n\n- b\n', house)].map(
      (bytes) => new Map(entriesOf(bytes).map((entry) => [entry.name, unpack(entry)])),
    );
    const changed = [...before!.keys()].filter((name) => Buffer.compare(before!.get(name)!, after!.get(name)!) !== 0);
    expect(changed.sort()).toEqual(['docProps/core.xml', 'word/document.xml']);
    const made = new TextDecoder().decode(after!.get('word/document.xml'));
    const own = new TextDecoder().decode(before!.get('word/document.xml'));
    expect(own.startsWith(made.slice(0, made.indexOf('<w:p>')))).toBe(true);
    expect(own.endsWith(made.slice(made.lastIndexOf('<w:sectPr')))).toBe(true);
  });

  it('does not say that its designer wrote the letter', async () => {
    const { hidden } = readWordLetter(word('We refuse.\n', await plainHouse()));
    expect(hidden.map(({ kind }) => kind)).toEqual(['title']);
  });

  it('leaves comments out whose words are gone', () => {
    const comments = `<w:comment w:id="0" w:author="A">${p(r('Is it?'))}</w:comment>`;
    const text = p(
      `<w:commentRangeStart w:id="0"/>${r('Text')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    );
    expect(openPackage(word('We refuse.\n', template(text, { comments }))).names).not.toContain('word/comments.xml');
    expect(openPackage(word('We refuse.\n', template(text + p(r('[letter]')), { comments }))).names).toContain(
      'word/comments.xml',
    );
  });

  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const as = (other: string) => {
    const parts = partsOf(p(r('[letter]')));
    const types = `${parts['[Content_Types].xml']}`.replace(type, other);
    const more =
      '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>';
    const links = `${parts['word/_rels/document.xml.rels']}`;
    return {
      template: zipped({ ...parts, '[Content_Types].xml': types }),
      macros: zipped({
        ...parts,
        '[Content_Types].xml': types.replace('</Types>', more),
        'word/_rels/document.xml.rels': links.replace(
          '</Relationships>',
          '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
        ),
        'word/vbaProject.bin': 'macros',
      }),
    };
  };

  it('may be a template of Word (.dotx), of which a document is made', () => {
    const { template } = as('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml');
    expect(openPackage(word('We refuse.\n', template)).text('[Content_Types].xml')).toContain(`ContentType="${type}"`);
  });

  it('may have macros (.dotm), which do not go along', () => {
    const { macros } = as('application/vnd.ms-word.template.macroEnabledTemplate.main+xml');
    const made = openPackage(word('We refuse.\n', macros));
    expect(made.names).not.toContain('word/vbaProject.bin');
    expect(made.text('[Content_Types].xml')).not.toMatch(/macro|vba/);
    expect(made.text('word/_rels/document.xml.rels')).not.toContain('vba');
  });

  it('may call the namespaces of Word what it likes', () => {
    const parts = partsOf('');
    const document = `${parts['word/document.xml']}`
      .replaceAll('w:', 'x:')
      .replace('xmlns:w=', 'xmlns:x=')
      .replace('xmlns:r=', 'xmlns:y=');
    expect(back('See [us](https://a.example/b).\n', zipped({ ...parts, 'word/document.xml': document }))).toBe(
      'See [us](https://a.example/b).\n',
    );
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['is a PDF', Buffer.from('%PDF-1.7'), /^this is a PDF, and no Word document or template/],
    ['is text', Buffer.from('Dear Ms Okoro'), /^this is a file of another kind, and no Word document/],
    ['is empty', new Uint8Array(), /^this is a file of another kind/],
    ['is cut', made(p(r('[letter]'))).subarray(0, 900), /^this Word document is damaged/],
    ['has no body', zipped({ ...partsOf(''), 'word/document.xml': '<a/>' }), /^this is no usual Word document/],
  ])('gives one line where it %s', (_, bytes, says) => {
    let message = '';
    try {
      word('We refuse.\n', bytes);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(says);
    expect(message).not.toContain('\n');
  });

  it('is not written upon, nor read for a list of its own', () => {
    const house = template(p(r('x'), item(1)), { styles, numbering });
    const copy = house.slice();
    word('- a\n', house);
    expect(house).toEqual(copy);
  });
});
