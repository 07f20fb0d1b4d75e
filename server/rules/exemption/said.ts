import { type FactKind, factsIn, states } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Claim, Notice } from '../../notice/model.ts';
import { servesOthers } from '../../notice/serves.ts';
import { ownSentences } from '../block.ts';

/** Which kinds of facts are stated. */
export type Kinds = Pick<ReadonlySet<FactKind>, 'has'>;

/** What was asked of a letter so far: by kind, under which headings the authority states it. */
const asked = remembered((_: Notice) => new Map<FactKind, readonly number[]>());

/** Under which headings the authority states a fact of a kind: in sentences of its own, and in headings of which the reader knows no more. */
function sectionsStating(notice: Notice, kind: FactKind): readonly number[] {
  const known = asked(notice);
  let sections = known.get(kind);
  if (!sections) {
    sections = ownSentences(notice).flatMap(({ facts, section }) => (states(facts, kind) ? section : []));
    if (ownHeadings(notice).some((facts) => states(facts, kind))) sections = [...sections, none];
    known.set(kind, sections);
  }
  return sections;
}

/** A heading stands under none. */
const none = -1;

const ownHeadings = remembered(({ sections }: Notice) =>
  sections.filter(({ role, scope }) => role === 'other' && scope === 'content').map(({ text }) => factsIn({ text })),
);

/** The kinds of facts that the authority states, wherever it does. */
export function said(notice: Notice): Kinds {
  return { has: (kind) => sectionsStating(notice, kind).length > 0 };
}

/** The same without what stands under headings of other exemptions than this claim's. */
export function saidFor(notice: Notice, claim: Claim): Kinds {
  return { has: (kind) => sectionsStating(notice, kind).some((section) => !servesOthers(notice, section, claim)) };
}

/** The kinds of facts that the request states, as the letter gives it. */
export function requested({ sentences }: Notice): Kinds {
  return { has: (kind) => sentences.some(({ scope, facts }) => scope === 'request' && states(facts, kind)) };
}
