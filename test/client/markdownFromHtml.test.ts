import { describe, expect, it } from 'vitest';
import { markdownFromHtml } from '../../views/paste/markdownFromHtml.ts';

const wordItem = (level: number, mark: string, text: string) =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

const times = (n: number, text: string) => text.repeat(n);
const tags =
  'a abbr address article b big blockquote body button caption center code dd del details div dl dt em fieldset font form frameset h1 head html i iframe ins kbd li mark math nobr noscript object ol option p pre q ruby s script section select small span strike strong style sub sup svg table tbody td template textarea th title tr tt u ul var'.split(
    ' ',
  );

/** HTML that nobody's letter is, by what is wrong with it. */
const hostile: [string, string][] = [
  ...tags.flatMap((tag): [string, string][] => [
    [`<${tag}> in itself`, `${times(2_000, `<${tag}>`)}x`],
    [`<${tag}> in itself, not too deep`, `${times(90, `<${tag}>`)}x${times(90, `</${tag}>`)}`],
    [`<${tag}> after itself`, times(700, `<${tag}>x</${tag}> `)],
    [`<${tag}>, empty`, times(700, `<${tag}></${tag}>`)],
  ]),
  ['nested weight and slant', `${times(100, '<strong><em>')}x`],
  ['weight, slant, strokes and links in turn', `${times(20, '<b><i><s><a href=x><u><code>y ')}x`],
  ['weight that is a style', `${times(90, '<span style="font-weight:bold;font-style:italic">y ')}x`],
  ['weight that is never closed', times(3_000, '<p><b>x')],
  ['weight of a thousand names', Array.from({ length: 3_000 }, (_, i) => `<p><b id=${i}>x`).join('')],
  ['elements closed in the wrong order', times(3_000, '<b><i><p>x</b></i>')],
  ['text before tables', times(2_000, '<table>x<b>y')],
  ['tables in tables', `${times(90, '<table><tr><td>a<td>')}x`],
  ['a large table', `<table>${times(400, `<tr>${times(50, '<td>x</td>')}</tr>`)}</table>`],
  ['cells that span', `<table>${times(2_000, '<tr><td colspan=1000 rowspan=60000>x<td>y</tr>')}</table>`],
  ['a long attribute', `<p title="${times(300_000, 'x')}"><b>x</b></p>`],
  ['many attributes', `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=b`).join(' ')}><b>x</b></p>`],
  ['a long text', `<p><b>${times(40_000, 'word ')}</b></p>`],
  ['a long word', `<p><b>${times(2_000_000, 'x')}</b></p>`],
  ['marks of Markdown', `<p>${times(30_000, '*_`[')}</p>`],
  ['addresses', `<p><b>x</b>${times(10_000, 'www.a.b@c.d ')}</p>`],
  ['blanks', `<p><b>x</b>${times(300_000, ' ')}x</p>`],
  ['breaks', `<p><b>x</b>${times(5_000, '<br>')}</p>`],
  ['a megabyte of paragraphs', times(30_000, '<p>hello <b>x</b> world, and more</p>')],
  ['items as Word has them', times(2_000, wordItem(9, '1.', 'x'))],
  ['tags that never end', times(50_000, '<b ')],
  ['comments that never end', times(50_000, '<!--')],
  ['characters by name', times(20_000, '&amp;&notin;')],
];

describe('pasted rich text becomes Markdown', () => {
  it('from a web page: headings, lists, tables, links', () => {
    expect(
      markdownFromHtml(
        '<meta charset="utf-8"><h2>Harm</h2><p>It <b>would</b> harm the <a href="https://example.org/">enquiry</a>.</p><ul><li>one</li><li>two</li></ul><table><tr><th>For</th><th>Against</th></tr><tr><td>openness</td><td>safety</td></tr></table>',
      ),
    ).toBe(
      '## Harm\n\nIt **would** harm the [enquiry](https://example.org/).\n\n- one\n- two\n\n| For | Against |\n| - | - |\n| openness | safety |',
    );
  });

  it('from Word: items that are paragraphs with a typed mark', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{margin:0}</style></head><body><!--StartFragment--><p class=MsoNormal><b>Factors against</b><o:p></o:p></p>
${wordItem(1, '·', 'first')}
${wordItem(2, 'o', 'inner')}
${wordItem(1, '·', 'second')}
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${wordItem(1, '1.', 'counted')}
<p class=MsoNormal>After.<img src="file:///C:/Temp/clip_image001.png"></p><!--EndFragment--></body></html>`;
    expect(markdownFromHtml(html)).toBe(
      '**Factors against**\n\n- first\n\n  - inner\n\n- second\n\n1. counted\n\nAfter.',
    );
  });

  it('from Google Docs: weight that is a style, inside a wrapper that is not bold', () => {
    expect(
      markdownFromHtml(
        '<b style="font-weight:normal;" id="docs-internal-guid-1"><h1><span style="font-weight:700">Title</span></h1><p><span style="font-weight:700">Harm</span><span style="font-style:italic"> slight</span></p></b>',
      ),
    ).toMatch(/^# Title\n\n\*\*Harm\*\* ?\*slight\*$/);
  });

  it('from Outlook: a table of one cell is only layout', () => {
    expect(markdownFromHtml('<table><tbody><tr><td><p>Dear Ms Hale</p><p>No.</p></td></tr></tbody></table>')).toBe(
      'Dear Ms Hale\n\nNo.',
    );
  });

  it('placeholders stay placeholders, and citations citations', () => {
    expect(markdownFromHtml('<p>[REFERENCE] Section 31(1)(a) and [DATE]</p>')).toBe(
      '[REFERENCE] Section 31(1)(a) and [DATE]',
    );
  });

  it('keeps weight in weight once, and nothing of what is round no text', () => {
    expect(markdownFromHtml('<p><b>one <strong>two <i>three</i></strong></b><a href="x"></a></p>')).toBe(
      '**one two _three_**',
    );
  });

  it('gives the plain text of what is no letter, but too much or too deep', () => {
    expect(markdownFromHtml(`${times(5_000, '<div>')}<b>x</b>`, 'x')).toBe('x');
    expect(markdownFromHtml(times(20_000, '<p><b>x</b></p>'), 'x\nx')).toBe('x\nx');
  });

  it('keeps a long letter', () => {
    const letter = `<h2>Harm</h2>${times(300, `<p><span style="mso-spacerun:yes"> </span>It <b>would</b> ${times(40, 'do harm ')}.</p>`)}${times(200, wordItem(1, '·', 'a factor'))}`;
    const markdown = markdownFromHtml(letter, 'plain');
    expect(markdown.match(/\*\*would\*\*/g)).toHaveLength(300);
    expect(markdown.match(/^- a factor$/gm)).toHaveLength(200);
  });

  it.each(hostile)('takes its time from no clipboard: %s', (_what, html) => {
    const start = performance.now();
    expect(typeof markdownFromHtml(html, 'plain')).toBe('string');
    // Some two hundred milliseconds on a machine that has nothing else to do.
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
