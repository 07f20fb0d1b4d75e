import { commissioner } from './commissioner.ts';
import { requesters } from './requesters.ts';

/** A question by which somebody who reads a refusal notice may find it wanting. */
export interface Challenge {
  readonly id: string;
  /** Who asks it: a requester who looks for grounds to complain, or the regulator's guidance to authorities. */
  readonly from: 'requester' | 'commissioner';
  /** In our own words, so that "no" is a reason to complain. */
  readonly question: string;
  /** Sections of FOIA that it concerns, `EIR`, or `any`. */
  readonly sections: string;
  /** Rules that speak, or demand the passage, where the answer is no. */
  readonly rules: readonly string[];
  /** Why no rule can tell, where none does. */
  readonly because?: string;
}

/** Every challenge that we know of and a letter's own text can answer, those of requesters first. */
export const challenges: readonly Challenge[] = [
  ...requesters.map((row) => ({ from: 'requester' as const, ...row })),
  ...commissioner.map((row) => ({ from: 'commissioner' as const, ...row })),
];
