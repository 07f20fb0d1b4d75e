import type { Notice, Section } from '../../notice/model.ts';
import { inStyle } from '../../wording/index.ts';
import { fusedHeadings } from '../fusedHeadings.ts';
import { change } from '../mend.ts';
import { type Edit, letter, rule } from '../rule.ts';

export default rule({
  id: 'structure/heading-fused',
  title: 'Give each heading a line of its own',
  basis: 'Markdown; accessibility',
  severity: 'warning',
  why: 'Bold runs that touch (`**Harm****Balance**`) show as one line with stray asterisks, or as one heading where two are meant. Readers lose the structure, and screen readers announce it wrongly.',
  *check(notice) {
    for (const group of fusedHeadings(notice)) {
      if (!group.some(({ typography }) => typography === 'glued')) continue;
      yield {
        at: group[0]!.headingWithMarks,
        cause: 'asterisks between',
        message: `Give each heading a line of its own. ${group.length > 1 ? `${group.length} headings run` : 'This heading runs'} into one another${group.length > 1 ? '' : ' or into the text'}, with asterisks between.`,
        fixes: () => [change(parted(notice, group), 'Give each heading a line of its own', { safe: true })],
      };
    }
  },
  examples: [
    {
      flawed: letter`
        Dear Requester

        We refuse the plan under section 31(1)(a) of the Freedom of Information Act 2000. We hold it.

        **Harm**

        Thieves would be likely to use the plan.

        **Public interest test****Factors favouring disclosure**

        - The cameras are paid for by residents.

        **Factors against disclosure**

        - Thieves would avoid them.

        Yours sincerely
      `,
      at: '**Public interest test',
      mended: letter`
        Dear Requester

        We refuse the plan under section 31(1)(a) of the Freedom of Information Act 2000. We hold it.

        **Harm**

        Thieves would be likely to use the plan.

        **Public interest test**

        **Factors favouring disclosure**

        - The cameras are paid for by residents.

        **Factors against disclosure**

        - Thieves would avoid them.

        Yours sincerely
      `,
    },
    {
      flawed: letter`
        Dear Requester

        We refuse the plan. We hold it.

        Section 31(1)(a) Law Enforcement**Factors favouring disclosure**

        The cameras are paid for by residents, who may ask where they stand.

        Factors against disclosure

        Thieves would be likely to avoid them.

        Yours sincerely
      `,
      at: 'Section 31(1)(a) Law Enforcement',
    },
    {
      sound: letter`
        Dear Requester

        **Note:** we refuse the plan under section 31(1)(a) of the Freedom of Information Act 2000. We hold it.

        **Harm** Thieves would be likely to use the plan.

        Yours sincerely
      `,
    },
    {
      sound: letter`
        Dear Requester

        **Your request** reached us on **3 March 2026**. We hold the plan and refuse it under section 31(1)(a).

        **Public interest test**
        **Factors favouring disclosure**

        - The cameras are paid for by residents.

        Yours sincerely
      `,
    },
  ],
});

const sides: ReadonlySet<Section['role']> = new Set(['favouring', 'against', 'balance']);

/**
 * The edits that set each heading on a line of its own. They touch the marks between the headings and leave their
 * words alone (unless the draft's headings are capitals), so that a fix of the words can be made at the same time.
 */
function parted(notice: Notice, group: readonly Section[]): Edit[] {
  const { text, style } = notice;
  const gap = style.newline + style.newline;
  const first = group[0]!.headingWithMarks.start;
  const end = group.at(-1)!.headingWithMarks.end;
  const space = /^[ \t]*/.exec(text.slice(end))![0].length;
  const more = /^[^\r\n]/.test(text.slice(end + space));
  let lead = text.slice(text.lastIndexOf('\n', first - 1) + 1, first).trim() === '' ? '' : gap;
  let at = first;
  const edits: Edit[] = [];
  for (const { heading, text: words, role } of group) {
    const set = inStyle(`${sides.has(role) ? '###' : '##'} ${words}`, style);
    const found = set.indexOf(words);
    edits.push({ range: { start: at, end: heading.start }, text: lead + (found < 0 ? '' : set.slice(0, found)) });
    if (found < 0) edits.push({ range: heading, text: set });
    lead = (found < 0 ? '' : set.slice(found + words.length)) + gap;
    at = heading.end;
  }
  const last = lead.slice(0, lead.length - gap.length) + (more ? gap : '');
  edits.push({ range: { start: at, end: more ? end + space : end }, text: last });
  return edits.filter(({ range, text: written }) => written !== text.slice(range.start, range.end));
}
