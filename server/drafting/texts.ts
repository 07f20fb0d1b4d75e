import type { Regime } from '../law/index.ts';
import type { WordingName } from '../wording/index.ts';

/** The standard texts that a letter under a regime is made of, besides those of its exemptions. */
interface LetterTexts {
  readonly held: WordingName;
  readonly refusal: WordingName;
  readonly test: WordingName;
  readonly ncndDecision: WordingName;
  /** The decision where another part of the request is answered. */
  readonly ncndDecisionOther: WordingName;
  readonly ncndTest: WordingName;
  readonly time?: WordingName;
  readonly review: WordingName;
  readonly complaint: WordingName;
}

export const letterTexts: Readonly<Record<Regime, LetterTexts>> = {
  foia: {
    held: 'held-statement',
    refusal: 'refusal-statement',
    test: 'public-interest-test',
    ncndDecision: 'ncnd-decision',
    ncndDecisionOther: 'ncnd-decision-other',
    ncndTest: 'ncnd-public-interest-test',
    time: 'time-extension',
    review: 'internal-review',
    complaint: 'commissioner-rights',
  },
  eir: { ...named('eir'), held: 'held-statement', time: 'eir-time-extension' },
  // Section 18 needs no test at length: a sentence says that an answer would be contrary to the public interest.
  foisa: { ...named('foisa'), held: 'foisa-held-statement', ncndTest: 'foisa-ncnd-public-interest' },
  eisr: { ...named('eisr'), held: 'foisa-held-statement', time: 'eisr-time-extension' },
};

/** The names of texts which begin with that of their regime. */
function named(regime: Exclude<Regime, 'foia'>) {
  return {
    refusal: `${regime}-refusal-statement`,
    test: `${regime}-public-interest-test`,
    ncndDecision: `${regime}-ncnd-decision`,
    ncndDecisionOther: `${regime}-ncnd-decision-other`,
    ncndTest: `${regime}-ncnd-public-interest-test`,
    review: `${regime}-internal-review`,
    complaint: `${regime}-commissioner-rights`,
  };
}
