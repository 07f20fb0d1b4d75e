import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Claim, Notice, Range } from '../notice/model.ts';
import { rules } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import { placeOfClaim, placesFor } from './claimPlaces.ts';
import { namesOf } from './claimState.ts';
import { claimsTogether } from './claimsTogether.ts';
import { clockOf } from './clock.ts';
import { toLspRange } from './positions.ts';
import type { ReadinessAnswer, ReadinessGroup, ReadinessItem } from './protocol.ts';
import type { Reading } from './readings.ts';
import {
  basisUnder,
  type Group,
  groups,
  mayBeApparent,
  type Requirement,
  requirementOf,
  requirements,
} from './requirements.ts';

/** No item lists more findings than this; the Problems panel has them all. */
const mostListed = 20;

const gravity = { error: 0, warning: 1, info: 2 } as const;

/** Why a requirement cannot be decided, and where to look. */
interface Doubt {
  readonly why: string;
  readonly at?: Range;
}

/**
 * The answer to `section17/readiness`: whether a letter can go out. A requirement is open where one of its rules has a
 * finding, met where it applies and none has, and undecided where the letter's own text cannot tell.
 * @param today an ISO date, for the clock of a letter that bears no date
 */
export function readinessOf(document: TextDocument, reading: Reading, today: string): ReadinessAnswer {
  const { notice, findings, settings } = reading;
  const tested = findings.filter(({ rule }) => requirementOf(rule) !== 'style');
  const of = (requirement: Requirement) => tested.filter(({ rule }) => requirementOf(rule) === requirement);
  const together = claimsTogether(notice);
  const item = (requirement: Requirement, found: readonly Finding[], doubt: Doubt | undefined) =>
    itemOf(
      document,
      notice,
      requirement,
      found,
      found.length > 0 ? undefined : (switchedOff(requirement, settings) ?? doubt),
    );

  const answered = (Object.keys(groups) as Group[]).map((group): ReadinessGroup => {
    const own = requirements.filter((requirement) => requirement.group === group);
    const claims = together.map((claims) => ({
      title: namesOf(claims),
      scope: claims[0]!.scope,
      range: toLspRange(document, claims[0]!.at),
      items: own.flatMap((requirement) => {
        if (requirement.of !== 'claim') return [];
        const found = of(requirement).filter((finding) => concerns(notice, finding, claims));
        const applies = claims.some((claim) => requirement.applies(notice, claim));
        return found.length > 0 || applies ? [item(requirement, found, doubtOfClaim(notice, requirement, claims))] : [];
      }),
    }));
    const items = own.flatMap((requirement) => {
      const unplaced = of(requirement).filter(
        (finding) => requirement.of === 'letter' || !together.some((claims) => concerns(notice, finding, claims)),
      );
      const applies = requirement.of === 'letter' && requirement.applies(notice);
      return unplaced.length > 0 || applies
        ? [item(requirement, unplaced, doubtOfLetter(reading, requirement, today))]
        : [];
    });
    return { title: groups[group], items, claims: claims.filter(({ items }) => items.length > 0) };
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

/** Whether a finding is about claims: it stands where they are made, or in what the letter gives for them, or points there. */
function concerns(notice: Notice, { at, related = [] }: Finding, claims: readonly Claim[]): boolean {
  const own = claims.flatMap((claim) => [
    placeOfClaim(notice, claim).whole,
    ...claim.citations.map((i) => notice.citations[i]!.range),
    ...placesFor(notice, claim).map(({ whole }) => whole),
  ]);
  const within = (range: Range) => own.some(({ start, end }) => start <= range.start && range.start < end);
  return within(at) || related.some((other) => claims.some((claim) => claim.at.start === other.at.start));
}

function switchedOff({ rules: names }: Requirement, { rules: set = {} }: Settings): Doubt | undefined {
  const tests = rules.filter(({ id }) => names.includes(id));
  const off = tests.every(({ id }) => (set[id] ?? set[id.split('/')[0]!]) === 'off');
  return off ? { why: 'Its checks are switched off in the settings.' } : undefined;
}

function doubtOfLetter(
  { notice, settings }: Reading,
  { id, elsewhere }: Requirement,
  today: string,
): Doubt | undefined {
  if (elsewhere && notice.part === 'annex')
    return { why: 'This is an annex: it stands in the letter that it goes with.' };
  if (id !== 'in-time') return undefined;
  const { received } = notice.facts;
  if (!received) return { why: 'Neither the letter nor its front matter says when the request was received.' };
  const clock = clockOf(notice, settings, today);
  if (!clock) return { why: 'The clock may have been stopped, or a longer time may hold.', at: received.range };
  return clock.inTime ? undefined : { why: `${clock.words}.`, at: clock.at };
}

function doubtOfClaim(notice: Notice, requirement: Requirement, claims: readonly Claim[]): Doubt | undefined {
  if (requirement.of !== 'claim' || !requirement.argued) return undefined;
  if (notice.reasonsAbsent === 's17-4')
    return {
      why: 'Section 17(4) is relied on: whether giving the reasons would give away what is exempt, the letter cannot show.',
    };
  if (notice.reasonsAbsent) return { why: 'The reasons are to follow in a separate notice.' };
  const places = claims.flatMap((claim) => argumentOf(notice, claim, requirement.argued!));
  const open = notice.facts.placeholders.find((mark) =>
    places.some(({ start, end }) => start <= mark.start && mark.end <= end),
  );
  if (open) return { why: 'A placeholder is still to be filled in.', at: open };
  if (requirement.id === 'why' && claims.every(mayBeApparent))
    return {
      why: 'It turns on no harm: whether it is plain why it applies, only a reader can say.',
      at: claims[0]!.at,
    };
  return undefined;
}

/** The passages in which harm, or the public interest, is argued for a claim. */
function argumentOf(notice: Notice, claim: Claim, argued: 'harm' | 'test'): Range[] {
  const { sections } = notice;
  const { harm, publicInterestTest: test } = claim;
  if (argued === 'harm') return [harm >= 0 ? sections[harm]!.body : placeOfClaim(notice, claim).whole];
  return [...(test?.sections ?? []).map((i) => sections[i]!.body), ...(test?.balance ? [test.balance.range] : [])];
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
