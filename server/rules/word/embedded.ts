import { letter, rule } from '../rule.ts';
import { ofEach } from './hiddenThings.ts';

export default rule({
  id: 'word/embedded',
  title: 'See what lies behind a chart or a picture',
  basis: 'Good drafting; UK GDPR Art.5(1)(f)',
  severity: 'warning',
  why: 'A chart or a table that was pasted from a spreadsheet can bring the whole workbook with it. Authorities have disclosed thousands of records behind a table of totals.',
  ...ofEach(
    ['embedded'],
    ({ words }) =>
      `Paste a picture in place of this chart or object. The file holds "${words}" behind a chart or an object. Whoever receives it can open all of it, whatever the page shows of it.`,
  ),
  examples: [
    {
      flawed: letter`
        Dear Requester

        We hold the figures, and refuse the names under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [{ kind: 'embedded', words: 'Microsoft_Excel_Worksheet.xlsx', beside: 'Dear' }],
      at: 'Dear',
    },
    {
      sound: letter`
        Dear Requester

        We hold the figures, and refuse the names under section 40(2) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [{ kind: 'template', words: 'file:///S:/Disclosure/Refusals.dotx', beside: 'Dear' }],
    },
  ],
});
