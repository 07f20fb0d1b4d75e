// How findings weigh, in the words in which every part of the product counts them.

import type { Finding } from './rule.ts';
import type { Severity } from './severity.ts';

/**
 * What a finding asks for: what the statute requires *must* be put right, what the regulator and good practice expect
 * *should* be, and style *could* be. A gap only waits to be filled in, and is counted apart.
 */
export type Weight = 'must' | 'should' | 'could' | 'gap';

/** How many findings there are of each weight. */
export type Weights = Readonly<Record<Weight, number>>;

const ofSeverity: Readonly<Record<Severity, Weight>> = { error: 'must', warning: 'should', info: 'could' };

/** How a finding weighs. */
export function weightOf({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): Weight {
  return rule === 'drafting/placeholder-left' && severity !== 'info' ? 'gap' : ofSeverity[severity];
}

/** Counts findings by weight. */
export function weigh(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): Weights {
  const weights = { must: 0, should: 0, could: 0, gap: 0 };
  for (const finding of findings) weights[weightOf(finding)]++;
  return weights;
}

/** The weights as they are told, from the gravest. */
export const told: readonly { readonly weight: Weight; readonly word: string }[] = [
  { weight: 'must', word: 'must' },
  { weight: 'should', word: 'should' },
  { weight: 'could', word: 'could' },
  { weight: 'gap', word: 'to fill in' },
];

/** The word by which a finding's weight is told. */
export function wordOf(finding: Pick<Finding, 'rule' | 'severity'>): string {
  const own = weightOf(finding);
  return told.find(({ weight }) => weight === own)!.word;
}

/**
 * `6 must, 15 should, 28 to fill in`; undefined where there is nothing to count. What could be better is told only where
 * `all` is asked for: it is no reason to keep a letter back.
 */
export function weightsInWords(weights: Weights, { all = false } = {}): string | undefined {
  const parts = told
    .filter(({ weight }) => weights[weight] > 0 && (all || weight !== 'could'))
    .map(({ weight, word }) => `${weights[weight]} ${word}`);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
