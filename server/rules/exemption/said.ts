import { type Fact, type FactKind, factsIn, isStated } from '../../language/index.ts';
import type { Claim, Notice } from '../../notice/model.ts';
import { servesOthers } from '../../notice/serves.ts';
import { ownSentences } from '../block.ts';
import { remembered } from '../remembered.ts';

/** The kinds of facts that the authority states: in sentences of its own, and in headings of which the reader knows no more. */
export const said = remembered(
  (notice: Notice): ReadonlySet<FactKind> => kindsOf([...ownSentences(notice), ...ownHeadings(notice)]),
);

/** The same without what stands under headings of other exemptions than this claim's. */
export function saidFor(notice: Notice, claim: Claim): ReadonlySet<FactKind> {
  const own = ownSentences(notice).filter(({ section }) => !servesOthers(notice, section, claim));
  return kindsOf([...own, ...ownHeadings(notice)]);
}

/** The kinds of facts that the request states, as the letter gives it. */
export const requested = remembered(
  (notice: Notice): ReadonlySet<FactKind> => kindsOf(notice.sentences.filter(({ scope }) => scope === 'request')),
);

function ownHeadings({ sections }: Notice) {
  return sections
    .filter(({ role, scope }) => role === 'other' && scope === 'content')
    .map(({ text }) => ({ facts: factsIn({ text }) }));
}

function kindsOf(sentences: readonly { readonly facts: readonly Fact[] }[]): ReadonlySet<FactKind> {
  return new Set(sentences.flatMap(({ facts }) => facts.filter(isStated).map(({ kind }) => kind)));
}
