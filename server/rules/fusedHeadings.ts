import { remembered } from '../language/remembered.ts';
import type { Notice, Section } from '../notice/model.ts';

/**
 * Headings that Markdown takes for one: with nothing but asterisks between them, or in a run of bold that goes on from
 * one line to the next. Nothing can be put between the lines of such a run.
 */
export const fusedHeadings = remembered(({ sections, text }: Notice): readonly (readonly Section[])[] => {
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
  return groups;
});

/** Whether bold is opened before a heading's words and not closed after them. */
function open(text: string, { heading, headingWithMarks }: Section): boolean {
  return (
    /\*\*$/.test(text.slice(headingWithMarks.start, heading.start)) &&
    !/^\*\*/.test(text.slice(heading.end, headingWithMarks.end + 2))
  );
}
