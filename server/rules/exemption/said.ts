import { type FactKind, states } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Claim, Notice } from '../../notice/model.ts';
import { servesOthers } from '../../notice/serves.ts';
import { isOwn } from '../part.ts';
import { isSaidIn } from '../phrase.ts';
import { factsOfHeading, sentencesStating } from '../stating.ts';

/** Which kinds of facts are stated. */
export type Kinds = Pick<ReadonlySet<FactKind>, 'has'>;

/** What the headings state of which the reader knows no more. They stand under no other. */
const ownHeadings = remembered(({ sections }: Notice) =>
  sections.filter(({ role, scope }) => role === 'other' && scope === 'content').map(({ text }) => factsOfHeading(text)),
);

const inHeading = (notice: Notice, kind: FactKind) => ownHeadings(notice).some((facts) => states(facts, kind));

/** The kinds of facts that the authority states, wherever it does. */
export const said = (notice: Notice): Kinds => ({ has: (kind) => isSaidIn(notice, kind) || inHeading(notice, kind) });

/** The same without what stands under headings of other exemptions than this claim's. */
export function saidFor(notice: Notice, claim: Claim): Kinds {
  return {
    has: (kind) =>
      sentencesStating(notice, kind).some(
        (sentence) => isOwn(sentence) && !servesOthers(notice, sentence.section, claim),
      ) || inHeading(notice, kind),
  };
}

/** The kinds of facts that the request states, as the letter gives it. */
export function requested(notice: Notice): Kinds {
  return { has: (kind) => sentencesStating(notice, kind).some(({ scope }) => scope === 'request') };
}
