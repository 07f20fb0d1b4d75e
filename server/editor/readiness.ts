import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice } from '../notice/model.ts';
import { type Finding, gravity } from '../rules/rule.ts';
import { namesOf } from './claimState.ts';
import { claimsTogether } from './claimsTogether.ts';
import { type Doubt, doubtOfClaim, doubtOfLetter, switchedOff } from './doubts.ts';
import { type Placed, placedByRequirement } from './placedFindings.ts';
import { toLspRange } from './positions.ts';
import type { ReadinessAnswer, ReadinessGroup, ReadinessItem } from './protocol.ts';
import type { Reading } from './readings.ts';
import { basisUnder, groups, groupTitle, type Requirement, requirements } from './requirements.ts';

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

  const answered = groups.map((group): ReadinessGroup => {
    const own = requirements.filter((requirement) => requirement.group === group);
    const claims = together.map((claims, i) => ({
      title: namesOf(claims),
      scope: claims[0]!.scope,
      range: toLspRange(document, claims[0]!.at),
      items: own.flatMap((requirement) => {
        if (requirement.of !== 'claim') return [];
        const found = (placed.get(requirement) ?? []).filter(({ about }) => about.includes(i));
        const applies = claims.some((claim) => requirement.applies(notice, claim));
        const doubt = () => doubtOfClaim(notice, requirement, claims);
        return found.length > 0 || applies ? [item(requirement, found, doubt)] : [];
      }),
    }));
    const items = own.flatMap((requirement) => {
      const found = placed.get(requirement) ?? [];
      const unplaced = requirement.of === 'letter' ? found : found.filter(({ about }) => about.length === 0);
      const applies = requirement.of === 'letter' && requirement.applies(notice);
      const doubt = () => doubtOfLetter(reading, requirement, today);
      return unplaced.length > 0 || applies ? [item(requirement, unplaced, doubt)] : [];
    });
    return { title: groupTitle(group, notice), items, claims: claims.filter(({ items }) => items.length > 0) };
  });
  return { ...verdict(answered), groups: answered.filter(({ items, claims }) => items.length + claims.length > 0) };
}

function itemOf(
  document: TextDocument,
  notice: Notice,
  { id, title, says, rules: [first] }: Requirement,
  found: readonly Finding[],
  doubt: Doubt | undefined,
): ReadinessItem {
  const gravest = [...found].sort((a, b) => gravity[a.severity] - gravity[b.severity]).slice(0, mostListed);
  return {
    id,
    title,
    says,
    basis: basisUnder(first!, notice.regime),
    state: found.length > 0 ? 'open' : doubt ? 'undecided' : 'met',
    ...(doubt && { why: doubt.why }),
    ...(doubt?.at && { range: toLspRange(document, doubt.at) }),
    findings: gravest.map((finding) => {
      const fix = finding.fixes?.().find(({ preferred }) => preferred)?.title;
      const { rule, severity, message, at } = finding;
      return { rule, severity, message, range: toLspRange(document, at), ...(fix && { fix }) };
    }),
  };
}

function verdict(groups: readonly ReadinessGroup[]): Pick<ReadinessAnswer, 'answer' | 'words' | 'open'> {
  const items = groups.flatMap(({ items, claims }) => [...items, ...claims.flatMap((claim) => claim.items)]);
  const undecided = items.filter(({ state }) => state === 'undecided').length;
  const open = distinct(items.filter(({ state }) => state === 'open'));
  const grave = open.filter(({ findings }) => findings.some(({ severity }) => severity === 'error')).length;
  const worth = open.filter(({ findings }) => findings.some(({ severity }) => severity === 'warning')).length;
  const left = undecided > 0 ? ` ${undecided} not decidable here.` : '';
  if (grave > 0) {
    const others = open.length > grave ? `, ${open.length - grave} to look at` : '';
    return { answer: 'Not yet', words: `Not yet: ${grave} to put right${others}.${left}`, open: open.length };
  }
  if (worth > 0) return { answer: 'Nearly', words: `Nearly: ${open.length} to look at.${left}`, open: open.length };
  const better = open.length > 0 ? `; ${open.length} could be better` : '';
  return { answer: 'Yes', words: `Yes, as far as the letter itself shows${better}.${left}`, open: open.length };
}

/** Open items, without those whose every finding stands under an earlier one: claims may share a test. */
function distinct(items: readonly ReadinessItem[]): ReadinessItem[] {
  const seen = new Set<string>();
  return items.filter(({ findings }) => {
    const keys = findings.map(({ rule, range: { start } }) => `${rule} ${start.line}:${start.character}`);
    const isNew = keys.some((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}
