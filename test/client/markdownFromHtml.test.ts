import { describe, expect, it } from 'vitest';
import { markdownFromHtml } from '../../client/paste/markdownFromHtml.ts';

const wordItem = (level: number, mark: string, text: string) =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

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
});
