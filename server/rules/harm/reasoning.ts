import { type Fact, stated } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import {
  basisOf,
  exemptionOf,
  isUnderSection18,
  needsHarm,
  type Provision,
  regimes,
  scottishEffect,
} from '../../law/index.ts';
import type { Claim, Notice } from '../../notice/model.ts';
import { type WordingName, wordingUnder } from '../../wording/index.ts';

/** The verb of a provision's own test. */
export const effectOf = remembered((provision: Provision): string => {
  const scottish = scottishEffect(provision);
  if (scottish) return scottish;
  const basis = basisOf(provision);
  if (basis === 'endanger') return 'endanger';
  if (basis === 'adverse-effect') return 'adversely affect';
  return regimes[provision.regime].scottish ? 'prejudice substantially' : 'prejudice';
});

/**
 * What would do the harm under a claim: an answer where it declines to give one, else disclosure. Under FOISA s.18 it is
 * disclosure as well: the exemption would apply to the information, if it existed.
 */
export function actOf(claim: Claim): 'confirming or denying' | 'disclosure' {
  return claim.scope === 'ncnd' && !isUnderSection18(claim) ? 'confirming or denying' : 'disclosure';
}

/** The standard text on the harm under a claim; none where the Regulations are relied on to decline an answer. */
export function harmText({ provision: { regime }, scope }: Claim): WordingName | undefined {
  if (scope === 'content') return wordingUnder(regime, 'harm');
  return regimes[regime].declining === 'allowed' ? undefined : wordingUnder(regime, 'ncnd-harm');
}

/** Whether a modal verb says that something follows, and not only that it is possible. */
export const isCertain = ({ modal }: Fact): boolean => modal === 'would' || modal === 'will';

/** Whether a modal verb makes of what follows a mere possibility. */
export const isPossible = ({ modal }: Fact): boolean => modal === 'could' || modal === 'may' || modal === 'might';

/** Whether a sentence says how likely the harm is, in the authority's own words and not in the statute's pair. */
export const choosesLevel = ({ facts }: { readonly facts: readonly Fact[] }): boolean => choose(facts);

const choose = remembered(
  (facts: readonly Fact[]) =>
    stated(facts, 'would-follow', 'affects-interest').some(isCertain) ||
    stated(facts, 'likely-to-follow', 'adopts-lower-level', 'adopts-higher-level', 'shows-certainty').length > 0,
);

/** Whether a claim depends on prejudice: certainly, or in part (bare s.43) where the letter itself argues harm for it. */
export function turnsOnHarm(notice: Notice, { provision, harm }: Claim): boolean {
  if (needsHarm(provision)) return true;
  const inPart =
    basisOf(provision) === 'mixed' && exemptionOf(provision)?.testWords.some((w) => w.includes('prejudice'));
  return notice.sections[harm]?.role === 'harm' && inPart === true;
}
