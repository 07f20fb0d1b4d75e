import type { Claim, Notice, Range } from '../notice/model.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from '../rules/settings.ts';
import { placeOfClaim } from './claimPlaces.ts';
import { clockOf } from './clock.ts';
import type { Reading } from './readings.ts';
import { mayBeApparent, type Requirement } from './requirements.ts';

/** Why a requirement cannot be decided, and where to look. */
export interface Doubt {
  readonly why: string;
  readonly at?: Range;
}

/** Where every rule by name that tests a requirement is switched off. */
export function switchedOff({ rules: names }: Requirement, { rules: set = {} }: Settings): Doubt | undefined {
  const tests = rules.filter(({ id }) => names.includes(id));
  const off = tests.every(({ id }) => (set[id] ?? set[id.split('/')[0]!]) === 'off');
  return off ? { why: 'Its checks are switched off in the settings.' } : undefined;
}

/** Why a requirement of the whole letter cannot be decided from this one. */
export function doubtOfLetter(
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
  if (clock.inTime) return undefined;
  return { why: `${clock.words}${notice.facts.dated ? '' : '; the letter bears no date'}.`, at: clock.at };
}

/** Why a requirement cannot be decided for claims that are argued together. */
export function doubtOfClaim(notice: Notice, requirement: Requirement, claims: readonly Claim[]): Doubt | undefined {
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
