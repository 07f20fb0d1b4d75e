import type { Factor } from '../../notice/model.ts';
import { anySentence } from '../../notice/sentences.ts';
import { speaksOf, stemsOf } from './vocabulary.ts';

/** Words by which a conclusion points at the factors of either side without repeating them. */
const pointing =
  /\b(?:these|those|the|this|that|both|all|each|first|second|third|other|above|such|neither) (?:\w+ ){0,2}(?:factors?|arguments?|considerations?|points?|interests? (?:set out|listed|described))\b/i;

/** Words that own the case for an answer, however it was put: whether it is the one listed is not for a machine to say. */
const owning =
  /\b(?:accept|acknowledg\w+|recogni[sz]\w+|appreciat\w+|sympath\w+|conced\w+)\b|\binterests? (?:in|of)\b(?! (?:maintain|withh|disclos|releas|confirm|saying|neither))|'s? interests? in\b/i;

/** Whether a conclusion points at the factors of either side as a whole. */
export function pointsAtFactors(conclusion: string): boolean {
  return anySentence(conclusion, pointing);
}

/** Whether a conclusion owns that something speaks for an answer, without saying what. */
export function ownsTheOtherSide(conclusion: string): boolean {
  return anySentence(conclusion, owning);
}

/** The factors of which a conclusion speaks, in whatever words. */
export function spokenOf(conclusion: string, factors: readonly Factor[]): Factor[] {
  const spoken = stemsOf(conclusion);
  return factors.filter(({ text }) => speaksOf(spoken, stemsOf(text)));
}
