import type { FactKind } from '../../language/index.ts';
import { basisOf, exemptionOf, needsHarm, type Provision, scottishEffect } from '../../law/index.ts';
import type { Claim, Notice, Sentence } from '../../notice/model.ts';
import type { WordingName } from '../../wording/index.ts';
import { statedFacts } from '../phrase.ts';

/** The verb of a provision's own test. */
export function effectOf(provision: Provision): string {
  const scottish = scottishEffect(provision);
  if (scottish) return scottish;
  const basis = basisOf(provision);
  if (basis === 'endanger') return 'endanger';
  if (basis === 'adverse-effect') return 'adversely affect';
  return provision.regime === 'eisr' ? 'prejudice substantially' : 'prejudice';
}

/**
 * What would do the harm under a claim: an answer where it declines to give one, else disclosure. Under FOISA s.18 it is
 * disclosure as well: the exemption would apply to the information, if it existed.
 */
export function actOf({ provision, scope }: Claim): 'confirming or denying' | 'disclosure' {
  return scope === 'ncnd' && provision.regime !== 'foisa' ? 'confirming or denying' : 'disclosure';
}

/** The standard text on the harm under a claim; none where the Regulations are relied on to decline an answer. */
export function harmText({ provision: { regime }, scope }: Claim): WordingName | undefined {
  if (scope === 'content') return regime === 'foia' ? 'harm' : `${regime}-harm`;
  return { foia: 'ncnd-harm', foisa: 'foisa-ncnd-harm', eir: undefined, eisr: undefined }[regime];
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

/** What a sentence says would follow, in words of its own: not what an answer would do for openness. */
export function consequencesIn(sentence: Sentence): ReturnType<typeof statedFacts> {
  const open = statedFacts(sentence, 'serves-openness');
  return statedFacts(sentence, 'would-follow', 'likely-to-follow').filter(
    ({ parts }) => !open.some(({ at }) => at.start <= parts.does!.start && parts.does!.start < at.end),
  );
}

/** Modal verbs with which something is said to follow, and not only to be possible. */
const certain = new Set(['would', 'will']);

/** Whether a sentence says how likely the harm is, in the authority's own words and not in the statute's pair. */
export function choosesLevel({ facts }: Sentence): boolean {
  return facts.some(({ kind, mode, modal = '' }) => {
    if (kind === 'would-follow' || kind === 'affects-interest') return mode !== 'denied' && certain.has(modal);
    return levels.has(kind) && mode !== 'denied';
  });
}

const levels: ReadonlySet<FactKind> = new Set([
  'likely-to-follow',
  'adopts-lower-level',
  'adopts-higher-level',
  'shows-certainty',
]);

/** Whether a claim depends on prejudice: certainly, or in part (bare s.43) where the letter itself argues harm for it. */
export function turnsOnHarm(notice: Notice, { provision, harm }: Claim): boolean {
  if (needsHarm(provision)) return true;
  const inPart =
    basisOf(provision) === 'mixed' && exemptionOf(provision)?.testWords.some((w) => w.includes('prejudice'));
  return notice.sections[harm]?.role === 'harm' && inPart === true;
}
