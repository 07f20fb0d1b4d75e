import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { About, Notice, Role, Section } from '../notice/model.ts';
import { inStyle, standardTexts, wording } from '../wording/index.ts';
import type { Place } from './completion.ts';
import { rangeBefore } from './positions.ts';

/** A heading that standard text has. */
interface StandardHeading {
  readonly text: string;
  readonly role: Role;
  readonly about: About | undefined;
}

/** Roles of headings which a letter has once, or once for each thing they are about. */
const offered: readonly Role[] = [
  'request',
  'response',
  'harm',
  'public-interest',
  'favouring',
  'against',
  'balance',
  'ncnd',
  'review',
];

/**
 * Headings that the draft still lacks, in its own style, on a line that holds nothing but the
 * beginning of a heading. Their words are those of the standard texts, which `read` reads.
 */
export function completeHeading(place: Place, read: (text: string) => Notice): CompletionItem[] {
  const { before, after, position, notice } = place;
  const begun = /^\s{0,3}(?<marks>#{1,6} *|\*\*)?(?<words>[A-Z][\w ]{0,60})?$/i.exec(before)?.groups;
  if (!begun || notice.stance === 'not-a-notice' || !/^(?:\*\*)?\s*$/.test(after)) return [];
  const range = rangeBefore(position, before.trimStart().length);
  range.end = { ...position, character: position.character + after.length };
  return lacking(notice, headingsOfStandardTexts(read)).map(({ text }, i) => ({
    label: text,
    kind: CompletionItemKind.Text,
    detail: 'Heading that this letter still lacks',
    sortText: `0${String(i).padStart(4, '0')}`,
    filterText: `${begun.marks ?? ''}${text}`,
    textEdit: { range, newText: inStyle(`## ${text}`, notice.style) },
  }));
}

/** Of the headings that suit the letter, those whose role no section has. */
function lacking({ stance, sections }: Notice, headings: readonly StandardHeading[]): StandardHeading[] {
  const unsuitable = stance === 'ncnd' ? 'disclosure' : stance === 'partial-ncnd' ? undefined : 'confirmation';
  return headings.filter(
    ({ role, about }) =>
      (about === undefined || about !== unsuitable) && !sections.some((section) => serves(section, role, about)),
  );
}

function serves(section: Section, role: Role, about: About | undefined): boolean {
  return section.role === role && (section.about === undefined || about === undefined || section.about === about);
}

const known = new WeakMap<(text: string) => Notice, readonly StandardHeading[]>();

function headingsOfStandardTexts(read: (text: string) => Notice): readonly StandardHeading[] {
  let headings = known.get(read);
  if (!headings) {
    const sections = standardTexts.flatMap(({ name }) => read(wording(name)).sections);
    const ours = sections.filter(
      ({ role, provisions, text }) => offered.includes(role) && provisions.length === 0 && !text.includes('['),
    );
    headings = [...new Map(ours.map(({ text, role, about }) => [text, { text, role, about }])).values()];
    known.set(read, headings);
  }
  return headings;
}
