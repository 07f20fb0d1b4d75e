import { basisOf, isUnderSection18, type Provision, regimes, scottishEffect } from '../../law/index.ts';
import type { Claim, Notice, Sentence } from '../../notice/model.ts';
import { type WordingName, wordingUnder } from '../../wording/index.ts';
import { phrase } from '../phrase.ts';

/** The verb of a provision's own test. */
export function effectOf(provision: Provision): string {
  const scottish = scottishEffect(provision);
  if (scottish) return scottish;
  const basis = basisOf(provision);
  if (basis === 'endanger') return 'endanger';
  if (basis === 'adverse-effect') return 'adversely affect';
  return regimes[provision.regime].scottish ? 'prejudice substantially' : 'prejudice';
}

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

const roles = new Set([
  'harm',
  'exemption',
  'ncnd',
  'response',
  'other',
  'against',
  'public-interest',
  // An answer that stands under the heading of the request, or of the letter.
  'request',
  'title',
]);

/** The sentences in which the authority may argue harm: not the request, a quotation, rights or factors for disclosure. */
export function harmSentences({ sentences, sections }: Notice): readonly Sentence[] {
  return sentences.filter(
    ({ scope, section }) =>
      (scope === 'content' || scope === 'ncnd') && (section < 0 || roles.has(sections[section]!.role)),
  );
}

/** Both levels quoted side by side, as the statute has them: that chooses none. */
const quoted = /\bwould,? or (?:would|is|are|be) ?(?:be )?likely to,?(?: be)?\b/gi;

/** A text without the statute's own pair of levels, which argues nothing. */
export function withoutStatute(text: string): string {
  return text.replace(quoted, '');
}

const lower = phrase(
  /\b(?:would|is|are|be|more|very|highly|quite|most) likely\b|\blikely (?:to )?(?:prejudice|endanger|result|lead|have|be|harm|undermine|cause|affect)\b|\b(?:lower|second) (?:level|limb|threshold)\b|\breal and significant (?:risk|chance|possibility)\b/gi,
);
const higher = phrase(
  /(?<!\b(?:which|that|who) )\bwould (?!be likely|also be likely|not\b|be (?:exempt|held|obliged|entitled))(?:\w+ly )?[a-z]+\b|\b(?:higher) (?:level|limb|threshold)\b|\bmore (?:probable|likely) than not\b/gi,
);

/** Whether a sentence says how likely the harm is, in the authority's own words and not in the statute's pair. */
export function choosesLevel(sentence: Sentence): boolean {
  const rest = withoutStatute(sentence.wording.text);
  return rest === sentence.wording.text
    ? lower(sentence).length + higher(sentence).length > 0
    : /\blikely\b|\bwould\b/i.test(rest);
}
