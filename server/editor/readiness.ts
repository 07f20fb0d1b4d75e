import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice } from '../notice/model.ts';
import { type Finding, gravity } from '../rules/rule.ts';
import { told, weigh, weightOf, weightsInWords } from '../rules/weight.ts';
import { namesOf } from './claimState.ts';
import { claimsTogether } from './claimsTogether.ts';
import { type Doubt, doubtOfClaim, doubtOfLetter, switchedOff } from './doubts.ts';
import { type Placed, placedByRequirement } from './placedFindings.ts';
import { toLspRange } from './positions.ts';
import type { ReadinessAnswer, ReadinessItem, ReadinessPart } from './protocol.ts';
import type { Reading } from './readings.ts';
import { basisUnder, groupTitle, howItReads, type Requirement, requirementOf, requirements } from './requirements.ts';

/** No item lists more findings than this; the Problems panel has them all. */
const mostListed = 20;

/**
 * The answer to `section17/readiness`: whether a letter can go out. A requirement is open where one of its rules has a
 * finding, met where it applies and none has, and undecided where the letter's own text cannot tell.
 * @param today an ISO date, for the clock of a letter that bears no date
 */
export function readinessOf(document: TextDocument, reading: Reading, today: string): ReadinessAnswer {
  const { notice, findings, settings } = reading;
  const together = claimsTogether(notice);
  const placed = placedByRequirement(notice, findings, together);
  const item = (requirement: Requirement, found: readonly Placed[], doubt: () => Doubt | undefined) =>
    itemOf(
      document,
      notice,
      requirement,
      found.map(({ finding }) => finding),
      found.length > 0 ? undefined : (switchedOff(requirement, settings) ?? doubt()),
    );

  const ofLetter = requirements.flatMap((requirement) => {
    const found = placed.get(requirement) ?? [];
    const unplaced = requirement.of === undefined ? found : found.filter(({ about }) => about.length === 0);
    const applies = requirement.of === undefined && requirement.applies(notice);
    const doubt = () => doubtOfLetter(reading, requirement, today);
    return unplaced.length > 0 || applies ? [item(requirement, unplaced, doubt)] : [];
  });
  const style = findings.filter(({ rule }) => requirementOf(rule) === 'style');
  const read = style.length > 0 ? [itemOf(document, notice, howItReads, style, undefined)] : [];
  const ofClaims = together.map(
    (claims, i): ReadinessPart => ({
      title: namesOf(claims),
      claim: { scope: claims[0]!.scope, range: toLspRange(document, claims[0]!.at) },
      items: requirements.flatMap((requirement) => {
        if (requirement.of !== 'claim') return [];
        const found = (placed.get(requirement) ?? []).filter(({ about }) => about.includes(i));
        const applies = claims.some((claim) => requirement.applies(notice, claim));
        const doubt = () => doubtOfClaim(notice, requirement, claims);
        return found.length > 0 || applies ? [item(requirement, found, doubt)] : [];
      }),
    }),
  );
  const parts = [{ title: 'The letter', items: [...ofLetter, ...read] }, ...ofClaims]
    .filter(({ items }) => items.length > 0)
    .map((part): ReadinessPart => ({ ...part, items: [...part.items].sort((a, b) => rank(a) - rank(b)) }));
  return { ...verdict(findings, parts), parts };
}

/** What is open stands first, the gravest of it at the top; then what cannot be decided; what is met comes last. */
function rank({ state, findings: [worst] }: ReadinessItem): number {
  if (state === 'open') return told.findIndex(({ weight }) => weight === worst?.weight);
  return state === 'undecided' ? told.length : told.length + 1;
}

function itemOf(
  document: TextDocument,
  notice: Notice,
  { id, title, says, rules: [first], group }: Pick<Requirement, 'id' | 'title' | 'says' | 'rules' | 'group'>,
  found: readonly Finding[],
  doubt: Doubt | undefined,
): ReadinessItem {
  const gravest = [...found].sort((a, b) => gravity[a.severity] - gravity[b.severity]).slice(0, mostListed);
  return {
    id,
    title,
    says,
    basis: [groupTitle(group, notice), basisUnder(first!, notice.regime)].filter(Boolean).join(': '),
    state: found.length > 0 ? 'open' : doubt ? 'undecided' : 'met',
    ...(doubt && { why: doubt.why }),
    ...(doubt?.at && { range: toLspRange(document, doubt.at) }),
    findings: gravest.map((finding) => {
      const fix = finding.fixes?.().find(({ preferred }) => preferred)?.title;
      const { rule, message, at } = finding;
      return { rule, weight: weightOf(finding), message, range: toLspRange(document, at), ...(fix && { fix }) };
    }),
  };
}

function verdict(
  findings: readonly Finding[],
  parts: readonly ReadinessPart[],
): Pick<ReadinessAnswer, 'answer' | 'words' | 'weights'> {
  const weights = weigh(findings);
  const { must, should, could, gap } = weights;
  const undecided = parts.flatMap(({ items }) => items).filter(({ state }) => state === 'undecided').length;
  const left = undecided > 0 ? ` ${undecided} not decidable here.` : '';
  if (must + gap > 0) return { answer: 'Not yet', words: `Not yet: ${weightsInWords(weights)}.${left}`, weights };
  if (should > 0) return { answer: 'Nearly', words: `Nearly: ${weightsInWords(weights)}.${left}`, weights };
  const better = could > 0 ? `; ${could} could be better` : '';
  return { answer: 'Yes', words: `Yes, as far as the letter itself shows${better}.${left}`, weights };
}
