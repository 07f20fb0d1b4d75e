import { remembered } from '../../language/remembered.ts';
import type { Claim, Factor, Notice, Sentence } from '../../notice/model.ts';
import type { ConclusionPart, FactorPart, Relied, SentencePart } from '../part.ts';
import { type LookAtPart, look, type PartReport } from '../rule.ts';
import { conclusionsOf, sentencesOfBalance, sentencesOfFactor, testsOf } from './weighedTests.ts';

/** A sentence that argues against an answer, in a factor or in the conclusion. */
export interface Argument {
  readonly sentence: Sentence;
  readonly claims: readonly Claim[];
  /** Undefined in a conclusion. */
  readonly factor?: Factor;
}

/** Each sentence that argues against disclosure, or against confirming or denying, once. */
export const argumentsAgainst = remembered((notice: Notice): readonly Argument[] => {
  const found = new Map<number, Argument>();
  const add = (sentence: Sentence, claims: readonly Claim[], factor?: Factor) => {
    const known = found.get(sentence.range.start);
    found.set(sentence.range.start, {
      sentence,
      claims: [...new Set([...(known?.claims ?? []), ...claims])],
      factor: known?.factor ?? factor,
    });
  };
  for (const { claims, against } of testsOf(notice)) {
    for (const factor of against)
      for (const sentence of sentencesOfFactor(notice, factor)) add(sentence, claims, factor);
  }
  for (const { claims, balance } of conclusionsOf(notice)) {
    for (const sentence of sentencesOfBalance(notice, balance)) add(sentence, claims);
  }
  return [...found.values()].sort((a, b) => a.sentence.range.start - b.sentence.range.start);
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
