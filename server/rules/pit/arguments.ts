import type { Claim, Factor, Notice, Sentence } from '../../notice/model.ts';
import { remembered } from '../remembered.ts';
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
