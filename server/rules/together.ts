import { groupedBy } from '../notice/groupedBy.ts';
import type { Range } from '../notice/model.ts';
import { inTwo } from './firstSentence.ts';
import { compatible } from './mending.ts';
import type { Finding, Fix, Report } from './rule.ts';

/** How a finding begins what it says of the places that it stands at besides its first. */
const alsoHere = 'Also here';

/** A finding with what several of its rule have in common, if anything. */
export interface Caused extends Finding, Pick<Report, 'cause'> {}

/**
 * One finding for each cause of a rule: at the first place, with the others beside it and one fix for all. `findings`
 * are in the order of the draft.
 */
export function together(findings: readonly Caused[]): Finding[] {
  return groupedBy(findings, (finding) => {
    const { rule, severity, cause } = finding;
    return cause === undefined ? finding : JSON.stringify([rule, severity, cause]);
  }).map(asOne);
}

/** Every place at which a finding stands, in order: its own, and where it says that the same is so. */
export function placesOf(finding: Pick<Finding, 'at' | 'related'>): Range[] {
  return [finding.at, ...othersOf(finding).map(({ at }) => at)];
}

/** The places at which a finding stands besides its first, with what it says of each. */
export function othersOf({ related = [] }: Pick<Finding, 'related'>): NonNullable<Finding['related']> {
  return related.filter(({ message }) => message.startsWith(alsoHere));
}

function asOne(same: readonly Caused[]): Finding {
  const [{ cause: _, ...first }, ...others] = same as [Caused, ...Caused[]];
  if (others.length === 0) return first;
  return {
    ...first,
    related: [...others.map((other) => ({ at: other.at, message: also(other, first) })), ...(first.related ?? [])],
    fixes: same.some(({ fixes }) => fixes) ? () => forAll(same) : undefined,
  };
}

/** `Also here.`, with what is said there where it is not what is said of the first. */
function also({ message }: Finding, first: Finding): string {
  const { first: says } = inTwo(message);
  return says === inTwo(first.message).first
    ? `${alsoHere}.`
    : `${alsoHere}: ${says[0]!.toLowerCase()}${says.slice(1)}`;
}

/** One fix that makes the preferred one at every place that has one; of two that touch the same words, the first. */
function forAll(same: readonly Finding[]): Fix[] {
  const fixes = compatible(same.flatMap(({ fixes }) => fixes?.().find(({ preferred }) => preferred) ?? []));
  const [first, ...others] = fixes;
  if (!first || others.length === 0) return fixes;
  const more = `${others.length} more ${others.length === 1 ? 'place' : 'places'}`;
  const alike = others.every(({ title }) => title === first.title);
  return [
    {
      title: `${first.title}, and ${alike ? 'the same' : 'as needed'} in ${more}`,
      edits: fixes.flatMap(({ edits }) => edits),
      safe: fixes.every(({ safe }) => safe),
      preferred: true,
    },
  ];
}
