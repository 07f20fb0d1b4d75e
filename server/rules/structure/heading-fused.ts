import type { Notice, Section } from '../../notice/model.ts';
import { inStyle } from '../../wording/index.ts';
import { replace } from '../mend.ts';
import { letter, rule } from '../rule.ts';

export default rule({
  id: 'structure/heading-fused',
  title: 'Give each heading a line of its own',
  basis: 'Markdown; accessibility',
  severity: 'warning',
  why: 'Bold runs that touch (`**Harm****Balance**`) show as one line with stray asterisks, or as one heading where two are meant. Readers lose the structure, and screen readers announce it wrongly.',
  *check(notice) {
    for (const group of fusedGroups(notice)) {
      const range = { start: group[0]!.headingWithMarks.start, end: group.at(-1)!.headingWithMarks.end };
      const { newline } = notice.style;
      const set = (text: string) => inStyle(`## ${text}`, notice.style);
      const after = notice.text.slice(range.end).match(/^[ \t]*/)![0].length;
      const before = /(?:^|\n)[ \t]*$/.test(notice.text.slice(0, range.start)) ? '' : newline + newline;
      const more = /^[^\r\n]/.test(notice.text.slice(range.end + after)) ? newline + newline : '';
      yield {
        at: range,
        message: `${group.length > 1 ? `${group.length} headings run` : 'This heading runs'} into one another${group.length > 1 ? '' : ' or into the text'}, with asterisks between. Each needs a line of its own.`,
        fixes: () => [
          replace(
            { start: range.start, end: range.end + (more ? after : 0) },
            before + group.map(({ text }) => set(text)).join(newline + newline) + more,
            'Give each heading a line of its own',
            { safe: true },
          ),
        ],
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
      at: '**Public interest test****Factors favouring disclosure**',
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
      at: 'Section 31(1)(a) Law Enforcement**Factors favouring disclosure**',
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

/** Headings with nothing but asterisks between them, and what stands in the same run of bold on the line before. */
function fusedGroups({ sections, text }: Notice): Section[][] {
  const groups: Section[][] = [];
  sections.forEach((section, i) => {
    const previous = sections[i - 1];
    if (!previous) return;
    const between = text.slice(previous.heading.end, section.heading.start);
    const touching = /^\*{2,}$/.test(between);
    const split = /^[ \t]*\r?\n[ \t]*$/.test(between) && open(text, previous);
    if (!touching && !split) return;
    const group = groups.at(-1);
    if (group?.at(-1) === previous) group.push(section);
    else groups.push([previous, section]);
  });
  return groups.filter((group) => group.some((section) => section.typography === 'glued'));
}

/** Whether bold is opened before a heading's words and not closed after them. */
function open(text: string, { heading, headingWithMarks }: Section): boolean {
  return (
    /\*\*$/.test(text.slice(headingWithMarks.start, heading.start)) &&
    !/^\*\*/.test(text.slice(heading.end, headingWithMarks.end + 2))
  );
}
