import { type Fact, type FactKind, factsIn, isStated } from '../../language/index.ts';
import type { Notice } from '../../notice/model.ts';
import { ownSentences } from '../block.ts';
import { remembered } from '../remembered.ts';

/** The kinds of facts that the authority states: in sentences of its own, and in headings of which the reader knows no more. */
export const said = remembered((notice: Notice): ReadonlySet<FactKind> => {
  const headings = notice.sections.filter(({ role, scope }) => role === 'other' && scope === 'content');
  return kindsOf([...ownSentences(notice), ...headings.map(({ text }) => ({ facts: factsIn({ text }) }))]);
});

/** The kinds of facts that the request states, as the letter gives it. */
export const requested = remembered(
  (notice: Notice): ReadonlySet<FactKind> => kindsOf(notice.sentences.filter(({ scope }) => scope === 'request')),
);

function kindsOf(sentences: readonly { readonly facts: readonly Fact[] }[]): ReadonlySet<FactKind> {
  return new Set(sentences.flatMap(({ facts }) => facts.filter(isStated).map(({ kind }) => kind)));
}
