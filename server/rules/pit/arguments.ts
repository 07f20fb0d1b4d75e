import { remembered } from '../../language/remembered.ts';
import type { Claim, Notice, Sentence } from '../../notice/model.ts';
import type { ConclusionPart, FactorPart, Relied, SentencePart } from '../part.ts';
import { type LookAtPart, look, type PartReport } from '../rule.ts';
import { conclusionsOf, sentencesOfBalance, sentencesOfFactor, testsOf } from './weighedTests.ts';

/** The sentences that argue against disclosure, or against confirming or denying, with the claims that they argue for. */
export const argumentsAgainst = remembered((notice: Notice): ReadonlyMap<Sentence, readonly Claim[]> => {
  const found = new Map<Sentence, readonly Claim[]>();
  const add = (sentences: readonly Sentence[], claims: readonly Claim[]) => {
    for (const each of sentences) found.set(each, [...new Set([...(found.get(each) ?? []), ...claims])]);
  };
  for (const { claims, against } of testsOf(notice)) {
    for (const factor of against) add(sentencesOfFactor(notice, factor), claims);
  }
  for (const { claims, balance } of conclusionsOf(notice)) add(sentencesOfBalance(notice, balance), claims);
  return found;
});

/** A sentence that argues against an answer, looked at by itself. */
interface ArgumentPart {
  readonly sentence: SentencePart;
  readonly claims: readonly Relied[];
  /** Whether it stands in a factor, and not in a conclusion. */
  readonly inFactor: boolean;
}

/** Looks at each sentence that argues against an answer, unless something is still to be filled in in it or right after it. */
export function lookAtArguments(judge: (argument: ArgumentPart) => PartReport | undefined): readonly LookAtPart[] {
  function* judged({ of, sentences, claims }: FactorPart | ConclusionPart): Iterable<PartReport> {
    for (const [i, sentence] of sentences.entries()) {
      const open = sentence.prompt || sentences[i + 1]?.text.startsWith('[');
      const report = open ? undefined : judge({ sentence, claims, inFactor: of === 'factor' });
      if (report) yield report;
    }
  }
  return [
    look({ of: 'factor', check: (factor) => (factor.side === 'against' ? judged(factor) : []) }),
    look({ of: 'conclusion', check: judged }),
  ];
}
