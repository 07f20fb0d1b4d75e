// A letter's headings stand one after another; their roles say which belongs under which.

import type { Notice, Section } from '../notice/model.ts';

/** A section with those that belong under it. */
export interface SectionNode {
  readonly section: Section;
  readonly children: readonly SectionNode[];
  /** Where the last of all that belongs to it ends. */
  readonly end: number;
}

interface Growing {
  readonly section: Section;
  readonly depth: number | undefined;
  readonly children: Growing[];
}

/** The sections of a letter as a tree, by role and by the levels of Markdown headings, whatever their typography. */
export function sectionTree({ sections, text }: Notice): readonly SectionNode[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const section of sections) {
    const node: Growing = { section, depth: depthOf(section, text), children: [] };
    while (open.length > 0 && !contains(open.at(-1)!, node)) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots.map(grown);
}

function grown({ section, children }: Growing): SectionNode {
  const below = children.map(grown);
  return { section, children: below, end: Math.max(section.body.end, below.at(-1)?.end ?? 0) };
}

/** Number of `#` before an ATX heading. */
function depthOf({ typography, headingWithMarks: { start } }: Section, text: string): number | undefined {
  return typography === 'atx' ? /^#*/.exec(text.slice(start, start + 6))![0].length : undefined;
}

function contains(parent: Growing, child: Growing): boolean {
  if (parent.depth && child.depth && parent.depth !== child.depth) return parent.depth < child.depth;
  const { role } = child.section;
  switch (parent.section.role) {
    case 'exemption':
    case 'ncnd':
      return ['harm', 'public-interest', 'favouring', 'against', 'balance'].includes(role) && serves(parent, child);
    case 'public-interest':
      // A bare heading over the tests of several exemptions holds those exemptions.
      return (
        (['favouring', 'against', 'balance'].includes(role) ||
          (role === 'exemption' && child.section.serves.length > 0 && holdsOnlyExemptions(parent))) &&
        serves(parent, child)
      );
    default:
      return false;
  }
}

/** Whether a section serves no claim that the one above it does not. */
function serves(parent: Growing, child: Growing): boolean {
  return child.section.serves.every((i) => parent.section.serves.includes(i));
}

function holdsOnlyExemptions({ section, children }: Growing): boolean {
  const bare = section.paragraphs.from === section.paragraphs.to;
  return bare && children.every((child) => child.section.role === 'exemption');
}
