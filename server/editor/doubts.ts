import { mentions, type WordConcept } from '../language/index.ts';
import { canonical, exemptionOf, has, isUnderSection18, needsHarm, type Provision, type Trait } from '../law/index.ts';
import { harmArguedFor } from '../notice/harm.ts';
import type { Claim, Notice, Range, StatementKind } from '../notice/model.ts';
import { choicesIn } from '../rules/exemption/choices.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from '../rules/settings.ts';
import { hasPlaceholder, isPromptBeside } from '../rules/speak.ts';
import { placeOfClaim } from './claimPlaces.ts';
import { clockOf } from './clock.ts';
import type { Reading } from './readings.ts';
import type { Requirement } from './requirements.ts';

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
  { id, elsewhere, statedBy }: Requirement,
  today: string,
): Doubt | undefined {
  if (elsewhere && notice.part === 'annex')
    return { why: 'This is an annex: it stands in the letter that it goes with.' };
  const open = statedBy && openStatement(notice, statedBy);
  if (open) return { why: 'A placeholder is still to be filled in.', at: open };
  if (id !== 'in-time') return undefined;
  const { received } = notice.facts;
  if (!received) return { why: 'Neither the letter nor its front matter says when the request was received.' };
  const clock = clockOf(notice, settings, today);
  if (!clock) return { why: 'The clock may have been stopped, or a longer time may hold.', at: received.range };
  if (clock.inTime) return undefined;
  return { why: `${clock.words}${notice.facts.dated ? '' : '; the letter bears no date'}.`, at: clock.at };
}

/** Of what a sentence with a placeholder speaks, where it does not make its statement yet. */
const topics: Partial<Record<StatementKind, WordConcept>> = {
  held: 'hold',
  'internal-review': 'reviewTopic',
  commissioner: 'regulatorTopic',
};

/** The first placeholder where a letter states something, if it states it nowhere without one. */
function openStatement(notice: Notice, kinds: readonly StatementKind[]): Range | undefined {
  const stated = notice.statements.filter(({ kind }) => kinds.includes(kind));
  const places = stated.map(({ sentence }) => notice.paragraphs[notice.sentences[sentence]!.paragraph]!.range);
  const open = places.map((place) => gapIn(notice, place));
  if (open.length === 0) {
    const spoken = notice.sentences.filter(({ wording }) =>
      kinds.some((kind) => topics[kind] && mentions(wording.text, topics[kind])),
    );
    return spoken.map(({ range }) => gapIn(notice, range)).find((gap) => gap !== undefined);
  }
  return open.every((gap) => gap !== undefined) ? open[0] : undefined;
}

/** Why a requirement cannot be decided for claims that are argued together. */
export function doubtOfClaim(notice: Notice, requirement: Requirement, claims: readonly Claim[]): Doubt | undefined {
  if (requirement.of !== 'claim') return undefined;
  if (requirement.id === 'cited' || requirement.id === 'limb') return doubtOfCitation(notice, claims);
  if (!requirement.argued) return undefined;
  if (notice.reasonsAbsent === 's17-4')
    return {
      why: 'Section 17(4) is relied on: whether giving the reasons would give away what is exempt, the letter cannot show.',
    };
  if (notice.reasonsAbsent) return { why: 'The reasons are to follow in a separate notice.' };
  for (const claim of claims) {
    const open = openIn(notice, claim, requirement.argued);
    if (open) return open;
  }
  if (requirement.id === 'why' && claims.every(mayBeApparent))
    return {
      why: 'It turns on no harm: whether it is plain why it applies, only a reader can say.',
      at: claims[0]!.at,
    };
  return undefined;
}

/** What turns on no harm, and yet has a rule that asks for its reasons. */
const explained: readonly Trait[] = [
  'accessible-elsewhere',
  'national-security',
  'qualified-person',
  'own-data',
  'personal-data',
  'forbidden-by-law',
];

/** Whether a claim is made under an exemption that shows by itself what it is for, so that only a reader can tell whether it is apparent why it applies. */
function mayBeApparent(claim: Claim): boolean {
  const { provision } = claim;
  const exemption = exemptionOf(provision)?.provision ?? provision;
  // Under FOISA s.18 no rule asks for more than the exemption that would apply.
  const isExplained = !isUnderSection18(claim) && [provision, exemption].some((each) => has(each, ...explained));
  return !needsHarm(provision) && !isExplained;
}

/** A section is cited exactly by the part of it that is relied on, and not where that is still to be filled in. */
function doubtOfCitation(notice: Notice, claims: readonly Claim[]): Doubt | undefined {
  const bare = claims.find(({ provision }) => !isExact(provision));
  if (bare) return { why: 'It is cited without its subsection.', at: bare.at };
  const asked = claims.find(({ at }) => isPromptBeside(notice, at));
  return asked && { why: 'A placeholder stands in its citation.', at: asked.at };
}

function isExact(provision: Provision): boolean {
  return (
    provision.path.length > 0 ||
    choicesIn(provision).every((each) => canonical(each.provision) === canonical(provision))
  );
}

/** What keeps a claim's harm, or its test, from being there in words: a placeholder, or a heading with nothing under it. */
export function openIn(notice: Notice, claim: Claim, argued: 'harm' | 'test'): Doubt | undefined {
  const { sections } = notice;
  const { harm, publicInterestTest: test } = claim;
  const headed = argued === 'harm' ? (harm >= 0 ? [harm] : []) : (test?.sections ?? []);
  const prose =
    argued === 'test' ? (test?.balance ? [test.balance.range] : []) : harm >= 0 ? [] : inProse(notice, claim);
  for (const place of [...headed.map((i) => sections[i]!.body), ...prose]) {
    const at = gapIn(notice, place);
    if (at) return { why: 'A placeholder is still to be filled in.', at };
  }
  const empty =
    argued === 'harm'
      ? headed.find((i) => sections[i]!.body.end <= sections[i]!.body.start && sections[i]!.role === 'harm')
      : test?.balance?.text.trim() === ''
        ? test.balance.section
        : undefined;
  return empty === undefined
    ? undefined
    : { why: 'Nothing stands there yet.', at: sections[empty]?.heading ?? claim.at };
}

/** Where harm is argued without a heading: a sentence that says it in full, if there is one. */
function inProse(notice: Notice, claim: Claim): readonly Range[] {
  const argued = harmArguedFor(notice, claim).map(({ range }) => range);
  const full = argued.find((range) => !hasPlaceholder(notice, range));
  return full ? [full] : argued.length > 0 ? argued : [placeOfClaim(notice, claim).whole];
}

/** The first placeholder in a range. */
function gapIn({ facts: { placeholders } }: Notice, { start, end }: Range): Range | undefined {
  return placeholders.find((gap) => start <= gap.start && gap.end <= end);
}
