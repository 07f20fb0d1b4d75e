import { type FactKind, mentions, opensWith, type WordConcept } from '../../language/index.ts';
import { has, isUnderSection18, mayHave, type Trait } from '../../law/index.ts';
import type { Claim, Notice, Range } from '../../notice/model.ts';
import { openSentences } from '../block.ts';
import { saidFor } from './said.ts';

/** What an exemption turns on, and how a letter shows it. */
interface Need {
  readonly trait: Trait;
  /** Provisions of that trait which need it not, and provisions whose mention shows it. */
  readonly not?: Trait;
  readonly cited?: Trait;
  /** Whether only a refusal to give information needs it, not one to say whether it is held. */
  readonly content?: true;
  /** The fact by which a letter shows it. */
  readonly said: FactKind;
  /** A word of the sentence in which it is still to be filled in. */
  readonly prompt: WordConcept;
  /** Whether reasons that are sent apart spare it, and not only those that section 17(4) lets be left out. */
  readonly mayFollow?: true;
}

const needs = {
  location: { trait: 'accessible-elsewhere', content: true, said: 'tells-where', prompt: 'locator' },
  necessity: { trait: 'national-security', said: 'shows-necessity', prompt: 'national', mayFollow: true },
  purpose: { trait: 'for-a-purpose', cited: 'purpose', said: 'names-purpose', prompt: 'purpose' },
  opinion: { trait: 'qualified-person', cited: 'statistics', said: 'gives-qualified-opinion', prompt: 'opinionOf' },
  condition: {
    trait: 'personal-data',
    cited: 'personal-data-condition',
    content: true,
    said: 'gives-data-condition',
    prompt: 'personal',
  },
  enactment: { trait: 'forbidden-by-law', not: 'contempt', said: 'names-prohibition', prompt: 'prohibited' },
} as const satisfies Record<string, Need>;

/** Whether the letter says that its reasons stand in a paper that goes with it. */
export function givesReasonsApart({ statements, sections }: Notice): boolean {
  return (
    statements.some(({ kind }) => kind === 'reasons-follow') && !sections.some(({ text }) => opensWith(text, 'annex'))
  );
}

/** Where the reasons for a claim begin: below its heading, where it has one with words under it. */
export function reasonsAt({ sentences, sections }: Notice, { at }: Claim): Range {
  const own = sections.findIndex(({ heading }) => heading.start <= at.start && at.end <= heading.end);
  return (own >= 0 && sentences.find(({ section }) => section === own)?.range) || at;
}

/**
 * The first claim for which the letter does not show what its exemption turns on; undefined where it does, or asks its
 * officer to. Section 18 of the Scottish Act names the exemption that would apply, and its letter need not show more.
 */
export function lacking(notice: Notice, need: keyof typeof needs): Claim | undefined {
  const { trait, not, cited, content, said, prompt, mayFollow }: Need = needs[need];
  if (mayFollow ? notice.reasonsAbsent : notice.reasonsAbsent === 's17-4') return undefined;
  const claim = notice.claims.find((each) => {
    const { provision, byReferenceTo, scope } = each;
    if (isUnderSection18(each) || (content && scope !== 'content') || (not && has(provision, not))) return false;
    return (
      [provision, ...byReferenceTo].some((p) => has(p, trait)) ||
      (provision.path.length === 0 && mayHave(provision, trait) && content)
    );
  });
  if (!claim || saidFor(notice, claim).has(said)) return undefined;
  const { regime } = claim.provision;
  const shown =
    cited &&
    notice.citations.some(
      ({ provision, use }) => use !== 'quoted' && provision.regime === regime && has(provision, cited),
    );
  const prompted = openSentences(notice).some(({ wording }) => mentions(wording.text, prompt));
  return shown || prompted ? undefined : claim;
}
