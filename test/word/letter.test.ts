import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { describe, expect, it, test } from 'vitest';
import { readWordLetter } from '../../server/word/letter.ts';
import { readXml, wordsIn } from '../../server/word/xml.ts';
import { deleted, field, inserted, item, list, type More, made, numbered, p, r, style, table } from './made.ts';

const read = (body: string, more?: More) => readWordLetter(made(body, more)).markdown;

describe('a paragraph', () => {
  test.each<[string, string, string]>([
    ['of several runs is one', p(r('The cou') + r('ncil')), 'The council'],
    ['keeps the spaces that it says it keeps', p(`<w:r><w:t> The </w:t></w:r>${r(' council ')}`), 'The council'],
    ['has line breaks', p(`${r('Our decision')}<w:r><w:br/></w:r>${r(' We refuse.')}`), 'Our decision\nWe refuse.'],
    ['has no breaks of pages', p(`<w:r><w:br w:type="page"/></w:r>${r('We refuse.')}`), 'We refuse.'],
    ['has tabs', p(`${r('Our ref:')}<w:r><w:tab/></w:r>${r('12')}`), 'Our ref:\t12'],
    ['has hyphens that do not break', p(`${r('e')}<w:r><w:noBreakHyphen/></w:r>${r('mail')}`), 'e\u2011mail'],
    ['has soft hyphens', p(`${r('mail')}<w:r><w:softHyphen/></w:r>${r('box')}`), 'mail\u00ADbox'],
    ['has spaces that do not break', p(r('section\u00A031')), 'section\u00A031'],
    ['has characters beyond the first plane', p(r('a 😀 b')), 'a 😀 b'],
    ['is bold in part', p(`${r('See ')}${r('this', '<w:b/>')}${r(' now')}`), 'See **this** now'],
    ['is bold as a whole', p(r('Our', '<w:b/>') + r(' ') + r('decision ', '<w:b/>')), '**Our decision**'],
    ['is not bold where that is switched off', p(r('Our decision', '<w:b w:val="0"/>')), 'Our decision'],
    ['is underlined as a heading is', p(r('Our decision', '<w:u w:val="single"/>')), '**Our decision**'],
    ['keeps marks that Markdown could not read plain', p(r('Note:', '<w:b/>') + r('this')), 'Note:this'],
    ['has no words that are hidden', p(r('We refuse.') + r(' Op Falcon', '<w:vanish/>')), 'We refuse.'],
    [
      'has what was inserted, and not what was deleted',
      p(r('We ') + deleted('hold') + inserted(r('do not say'))),
      'We do not say',
    ],
    ['has what a field shows', p(r('Date: ') + field('DATE', r('6 November'))), 'Date: 6 November'],
    ['has what a simple field shows', p(`<w:fldSimple w:instr="DATE">${r('6 November')}</w:fldSimple>`), '6 November'],
    ['has what a field in a field shows', p(field('IF', r('a') + field('REF', r('b')) + r('c'))), 'abc'],
  ])('%s', (_, body, markdown) => expect(read(body)).toBe(`${markdown}\n`));

  it('goes on in the next where its end was deleted', () => {
    const mark = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';
    expect(read(p(r('We '), mark) + p(r('refuse.')))).toBe('We refuse.\n');
  });

  it('is in a field that begins in another', () => {
    const [begin, end] = field('INCLUDETEXT', '|').split('|');
    expect(read(p(begin + r('One')) + p(r('Two') + end) + p(r('Three')))).toBe('One\n\nTwo\n\nThree\n');
  });

  it('is in the letter where a field has no end', () => {
    expect(read(p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('One')}`) + p(r('Two')))).toBe('One\n\nTwo\n');
  });

  it('is left out where it only lists the headings', () => {
    expect(read(p(field('TOC \\o', r('Harm 2'))) + p(r('Harm')))).toBe('Harm\n');
    const styles = style('TOC1', 'toc 1');
    expect(read(p(r('Harm 2'), '<w:pStyle w:val="TOC1"/>') + p(r('Harm')), { styles })).toBe('Harm\n');
  });

  it('links to what is not its own words', () => {
    const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${r(text)}</w:hyperlink>`;
    const links = { a: 'https://ico.org.uk/foi', b: 'mailto:foi@a.example' };
    const body = p(r('See ') + link('a', 'their page') + r(' or ') + link('b', 'foi@a.example'));
    expect(read(body, { links })).toBe('See [their page](https://ico.org.uk/foi) or foi@a.example\n');
    expect(read(p(field('HYPERLINK "https://ico.org.uk"', r('their page'))))).toBe(
      '[their page](https://ico.org.uk)\n',
    );
  });

  it('has the prompt of a form in brackets', () => {
    const form = (text: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${text}</w:sdtContent></w:sdt>`;
    expect(read(p(r('Name: ') + form(r('Your ') + r('name'))) + form(p(r('[DATE]'))))).toBe(
      'Name: [Your name]\n\n[DATE]\n',
    );
  });

  it('has the words of a text box after it, once', () => {
    const box = `<w:txbxContent>${p(r('Boxed'))}</w:txbxContent>`;
    const either = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(read(p(r('One ') + either + r('two')))).toBe('One two\n\nBoxed\n');
  });
});

describe('a heading', () => {
  const styles = [
    style('Heading2', 'heading 2'),
    style('Ours', 'Our heading', '', 'Heading2'),
    style('Deep', 'Deep', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style('Title', 'Title'),
  ].join('');
  test.each([
    ['Heading2', '## Harm'],
    ['Ours', '## Harm'],
    ['Deep', '### Harm'],
    ['Title', '# Harm'],
    ['None', 'Harm'],
  ])('by its style %s', (id, markdown) => {
    expect(read(p(r('Harm'), `<w:pStyle w:val="${id}"/>`), { styles })).toBe(`${markdown}\n`);
  });

  it('by its own level', () => expect(read(p(r('Harm'), '<w:outlineLvl w:val="0"/>'))).toBe('# Harm\n'));
  it('has no sign at its end that Markdown would take away', () =>
    expect(read(p(r('Annex #'), '<w:outlineLvl w:val="0"/>'))).toBe('# Annex \\#\n'));
  it('is none where it is long', () => {
    const long = 'We refuse what you asked for. '.repeat(10).trim();
    expect(read(p(r(long), '<w:pStyle w:val="Heading2"/>'), { styles })).toBe(`${long}\n`);
  });
});

describe('a list', () => {
  const numbering = [
    list(1, ['bullet', '•'], ['bullet', 'o']),
    list(2, ['decimal', '%1.'], ['lowerLetter', '(%2)'], ['lowerRoman', '%3.']),
    list(3, ['decimal', '%1'], ['decimal', '%1.%2']),
    list(4, ['decimal', '%1)', '<w:pStyle w:val="Point"/>']),
    list(5, ['none', '']),
    numbered(1) + numbered(2) + numbered(3) + numbered(4) + numbered(5),
    numbered(6, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    numbered(7, 2),
  ].join('');
  const styles = style('Point', 'Point', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>');
  const items = (...all: readonly (readonly [string, number, number?])[]) =>
    read(all.map(([text, id, level]) => p(r(text), id === 0 ? '' : item(id, level))).join(''), { numbering, styles });

  it('of bullets, one in the other', () => expect(items(['A', 1], ['B', 1, 1], ['C', 1])).toBe('- A\n  - B\n- C\n'));
  it('of numbers, which go on after a paragraph', () =>
    expect(items(['A', 2], ['B', 2], ['Then', 0], ['C', 2])).toBe('1. A\n2. B\n\nThen\n\n3. C\n'));
  it('that begins anew', () => expect(items(['A', 2], ['B', 2], ['C', 6], ['D', 6])).toBe('1. A\n2. B\n1. C\n2. D\n'));
  it('that goes on in another of its kind', () => expect(items(['A', 2], ['B', 7])).toBe('1. A\n2. B\n'));
  it('of letters, which stand as words', () =>
    expect(items(['A', 2], ['B', 2, 1], ['C', 2, 1], ['D', 2], ['E', 2, 1])).toBe(
      '1. A\n\n(a) B\n\n(b) C\n\n2. D\n\n(a) E\n',
    ));
  it('of legal numbers', () => expect(items(['A', 3], ['B', 3, 1], ['C', 3, 1])).toBe('1 A\n\n1.1 B\n\n1.2 C\n'));
  it('by its style', () => {
    const point = p(r('A'), '<w:pStyle w:val="Point"/>');
    expect(read(point + point, { numbering, styles })).toBe('1) A\n2) A\n');
  });
  it('whose style has one, and which has none', () => {
    const point = p(r('A'), '<w:pStyle w:val="Point"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(read(point, { numbering, styles })).toBe('A\n');
  });
  it('without any labels', () => expect(items(['A', 5])).toBe('A\n'));
  it('that is not there', () => expect(items(['A', 99])).toBe('A\n'));
  it('that begins deep', () => expect(items(['A', 1, 1], ['B', 1])).toBe('- A\n- B\n'));
  it('in which a line goes on', () =>
    expect(read(p(`${r('A')}<w:r><w:br/></w:r>${r('B')}`, item(1)), { numbering })).toBe('- A\n  B\n'));
});

describe('a table', () => {
  const cell = (...texts: readonly string[]) => texts.map((text) => p(r(text))).join('');
  it('has its rows and columns', () =>
    expect(read(table([cell('Q'), cell('A')], [cell('1'), cell('')]))).toBe('| Q | A |\n| --- | --- |\n| 1 | |\n'));
  it('keeps what a cell says in several paragraphs in its column', () =>
    expect(read(table([cell('For'), cell('Against')], [cell('a'), cell('b', 'c|d')]))).toBe(
      '| For | Against |\n| --- | --- |\n| a | b |\n| | c\\|d |\n',
    ));
  it('is none where it only sets the page', () => {
    expect(read(table([cell('Dear Sir', 'We refuse.')]))).toBe('Dear Sir\n\nWe refuse.\n');
    const heading = p(r('Harm'), '<w:outlineLvl w:val="0"/>');
    expect(read(table([heading + cell('It would harm.'), cell('Page 1')]))).toBe(
      '# Harm\n\nIt would harm.\n\nPage 1\n',
    );
  });
});

describe('what is beside the letter', () => {
  it('is a note, read at the end', () => {
    const footnotes = `<w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r(' FOIA s.17(1).')}`)}</w:footnote>`;
    expect(read(p(`${r('We refuse.')}<w:r><w:footnoteReference w:id="1"/></w:r>`), { footnotes })).toBe(
      'We refuse.¹\n\n¹ FOIA s.17(1).\n',
    );
  });

  it('is the head and the foot of pages, of which only what is hidden counts', () => {
    const unseen = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Nan</w:t></w:r>';
    const letter = readWordLetter(
      made(p(r('We refuse.')), { header: p(r('OFFICIAL') + unseen), footer: p(r('Page')) }),
    );
    expect(letter.markdown).toBe('We refuse.\n');
    expect(letter.hidden.map(({ kind, words }) => `${kind} ${words}`)).toContain('not-shown Nan');
  });
});

describe('what Markdown would take for a mark', () => {
  test.each<[string, string]>([
    ['# 1 of 3', '\\# 1 of 3'],
    ['1. First', '1\\. First'],
    ['2026) x', '2026\\) x'],
    ['- a dash', '\\- a dash'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['> quoted', '\\> quoted'],
    ['+ plus', '\\+ plus'],
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['_set_ foi_request', '\\_set\\_ foi_request'],
    ['`code` C:\\temp', '\\`code\\` C:\\\\temp'],
    ['<insert name> a < b', '\\<insert name> a < b'],
    ['R&amp;D R&D', 'R\\&amp;D R&D'],
    ['[NAME] [x](y) [x]: y', '[NAME] [x\\](y) [x\\]: y'],
    ['a | b', 'a | b'],
    ['<!-- section17-disable-file -->', '\\<!-- section17-disable-file -->'],
  ])('is escaped: %s', (text, markdown) => expect(read(p(r(text)))).toBe(`${markdown}\n`));
});

describe('the map', () => {
  const letter = readWordLetter(
    made(
      p(r('Dear 😀 Ms O') + r('&') + r('koro *', '<w:b/>')) +
        p(r('Ends')) +
        p(`<w:r><w:t>a&#x1F600;b&lt;</w:t><w:br/><w:t><![CDATA[x<y]]></w:t></w:r>`) +
        table([p(r('c')), p(r('d'))]),
    ),
  );
  const xml = letter.package.text('word/document.xml')!;
  const written = (words: string, at = letter.markdown.indexOf(words)) =>
    letter.map.ranges(at, at + words.length).map(({ start, end }) => xml.slice(start, end));

  it('leads to the runs of a range, in order', () => expect(written('O&**koro')).toEqual(['O', '&amp;', 'koro']));
  it('leads past an escape', () => expect(written('koro \\*')).toEqual(['koro *']));
  it('cuts no character', () => {
    const at = letter.markdown.indexOf('😀');
    expect([written('', at), written('x', at), written('x', at + 1)]).toEqual([[], ['😀'], ['😀']]);
    const other = letter.markdown.lastIndexOf('😀');
    expect([written('x', other), written('x', other + 1)]).toEqual([['&#x1F600;'], ['&#x1F600;']]);
  });
  it('leads into what is written otherwise', () => expect(written('b<\nx\\<y')).toEqual(['b&lt;', '<w:br/>', 'x<y']));
  it('leads nowhere from marks', () => expect([written(' | '), written('\n\n')]).toEqual([[], []]));
  it('knows the run', () => {
    const { run } = letter.map.ranges(0, 4)[0]!;
    expect(xml.slice(run.start, run.end)).toBe(r('Dear 😀 Ms O'));
  });
  it('knows the paragraphs, by number and words', () => {
    const at = (words: string) => letter.map.paragraphOf(letter.markdown.indexOf(words));
    expect([at('Ends').number, at('Ends').words, at('koro').words, at('| c').number, at('d |').number]).toEqual([
      2,
      'Ends',
      'Dear 😀 Ms O&koro *',
      3,
      5,
    ]);
  });
});

test('XML is read as a parser reads it that others made', () => {
  const text = `<?xml version="1.0"?><!-- x --><s:a xmlns:s="u" s:b='1 &amp; 2'>a&lt;b<s:c/>&#8364;<![CDATA[<d>]]></s:a>`;
  const theirs = parseXml(text, { includeOffsets: true }).root!;
  const ours = readXml(text, 'a.xml');
  expect([ours.name, ours.start, ours.end, ours.attributes['s:b'], wordsIn(ours)]).toEqual([
    theirs.name,
    theirs.start,
    theirs.end,
    theirs.attributes['s:b'],
    theirs.children.map((each) => (each instanceof XmlText ? each.text : '')).join(''),
  ]);
  expect(theirs.children.filter((each) => each instanceof XmlElement).map(({ start }) => start)).toEqual(
    ours.children.flatMap((each) => ('name' in each ? [each.start] : [])),
  );
});
