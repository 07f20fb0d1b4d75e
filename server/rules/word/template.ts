import { letter, rule } from '../rule.ts';
import { ofEach, quoted } from './hiddenThings.ts';

export default rule({
  id: 'word/template',
  title: "See where the letter's template is kept",
  basis: 'Good drafting',
  severity: 'info',
  why: "A letter that is linked to its template keeps the template's address, which can name a server, a folder or a colleague. The recipient’s Word may look for it there.",
  ...ofEach(
    ['template'],
    (each) =>
      `May the address of the template go with the letter? The file keeps the address of its template, ${quoted(each)}. Attach Normal.dotm in its place if that says too much (Developer, Document Template).`,
  ),
  examples: [
    {
      flawed: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [{ kind: 'template', words: 'file:///S:/Disclosure/J Okoro/Refusals.dotx', beside: 'Dear' }],
      at: 'Dear',
    },
    {
      sound: letter`
        Dear Requester

        We refuse your request under section 14(1) of the Freedom of Information Act 2000.

        Yours sincerely
      `,
      hidden: [{ kind: 'embedded', words: 'Sheet1.xlsx', beside: 'Dear' }],
    },
  ],
});
