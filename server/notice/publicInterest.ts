import { basisOf, isWithin, needsHarm, needsPublicInterestTest } from '../law/index.ts';
import type { Provision } from '../law/provision.ts';
import type { PlacedCitation } from './citationUse.ts';
import type { BareClaim } from './claims.ts';
import { balanceOf, factorsOf } from './factors.ts';
import type { About, PublicInterestTest } from './model.ts';
import type { Outline } from './outline.ts';
import { anySentence } from './sentences.ts';
import type { Steps } from './steps.ts';
import { type Draft, readProse, readUnderExemptions } from './unheadedTest.ts';

/** What the sections of the letter give each claim. */
export interface Reasoning {
  /** By claim: the index of its harm section, or -1. */
  readonly harm: readonly number[];
  readonly tests: readonly (PublicInterestTest | undefined)[];
  /** By section: the claims that it serves. */
  readonly serves: readonly (readonly number[])[];
}

/** Harm that is shown among the factors against, in the words of its test. */
const shown = /\b(?:would|likely to)\b[^.]{0,60}\b(?:prejudice|endanger|adversely affect|inhibit|harm|undermine)/i;

/** Joins sections to the claims that they serve, and reads their factors. */
export function* reasoningOf(
  outline: Outline,
  claims: readonly BareClaim[],
  citations: readonly PlacedCitation[],
  provisionsOf: (section: number) => readonly Provision[],
): Steps<Reasoning> {
  const { sections } = outline;
  const serves: number[][] = sections.map(() => []);
  const harm: number[] = claims.map(() => -1);
  const drafts = claims.map(
    (): Draft => ({ favouring: [], against: [], balance: undefined, sections: [], about: new Set() }),
  );
  const all = claims.map((_, i) => i);
  let current: number[] = [];
  let listing = false;
  let parent: number[] | undefined;

  const named = (section: number): number[] => {
    const provisions = provisionsOf(section);
    return all.filter((i) =>
      provisions.some(
        (p) =>
          isWithin(claims[i]!.provision, p) ||
          isWithin(p, claims[i]!.provision) ||
          (p.section === claims[i]!.provision.section &&
            p.regime === claims[i]!.provision.regime &&
            p.path.length === 0),
      ),
    );
  };
  /** The claims that are made in the text under a heading. */
  const madeIn = (section: number): number[] =>
    all.filter((i) =>
      claims[i]!.citations.some((c) => citations[c]!.section === section && citations[c]!.inHeading < 0),
    );
  const suiting = (
    candidates: readonly number[],
    about: About | undefined,
    needs: (p: Provision) => boolean,
  ): number[] => {
    const narrow = (list: readonly number[], keep: (i: number) => boolean) => {
      const kept = list.filter(keep);
      return kept.length > 0 ? kept : [...list];
    };
    const both = new Set(candidates.map((i) => claims[i]!.scope)).size > 1;
    const byAbout =
      both && about
        ? narrow(candidates, (i) => claims[i]!.scope === (about === 'confirmation' ? 'ncnd' : 'content'))
        : [...candidates];
    return narrow(byAbout, (i) => needs(claims[i]!.provision));
  };

  for (const [at, section] of sections.entries()) {
    if (at % 100 === 99) yield;
    // "Section 31" over factors about confirming means its NCND limb where the letter uses both.
    const own = suiting(named(at), section.about, () => true);
    const inScope = all.filter((i) =>
      section.scope !== 'ncnd' && section.scope !== 'content'
        ? true
        : claims[i]!.scope === section.scope || !claims.some((c) => c.scope === section.scope),
    );
    const context = current.length > 0 ? current : inScope;
    switch (section.role) {
      case 'exemption':
      case 'ncnd':
        parent = undefined;
        if (own.length > 0) {
          current = listing && sections[at - 1]!.from === sections[at - 1]!.to ? [...current, ...own] : own;
          listing = true;
        }
        serves[at] = own;
        continue;
      case 'response':
        parent = undefined;
        current = own.length > 0 ? own : madeIn(at);
        listing = current.length > 0;
        serves[at] = current;
        continue;
      case 'harm': {
        const served = own.length > 0 ? own : suiting(context, section.about, (p) => basisOf(p) !== 'class');
        for (const i of served) if (harm[i] === -1) harm[i] = at;
        // A harm section before any exemption heading, or under a listing, serves every claim that it stands over.
        if (own.length === 0)
          for (const i of suiting(context, section.about, () => true))
            if (harm[i] === -1 && current.length === 0) harm[i] = at;
        serves[at] = served;
        break;
      }
      case 'public-interest':
        parent = own.length > 0 ? own : undefined;
        serves[at] = own.length > 0 ? own : suiting(context, section.about, needsPublicInterestTest);
        readProse(outline, at, serves[at]!, drafts, claims);
        break;
      case 'favouring':
      case 'against': {
        const served = own.length > 0 ? own : (parent ?? suiting(context, section.about, needsPublicInterestTest));
        serves[at] = served;
        const { factors, turned, balance } = factorsOf(outline, at);
        for (const i of served) {
          const draft = drafts[i]!;
          draft.sections.push(at);
          draft[section.role].push(...factors);
          draft.against.push(...turned);
          if (section.about) draft.about.add(section.about);
          if (balance) draft.balance ??= balance;
        }
        break;
      }
      case 'balance': {
        const waiting = all.filter((i) => drafts[i]!.sections.length > 0 && !drafts[i]!.balance);
        const served =
          own.length > 0
            ? own
            : (parent ?? (waiting.length > 0 ? waiting : suiting(context, section.about, needsPublicInterestTest)));
        serves[at] = served;
        const balance = balanceOf(outline, at);
        for (const i of served) {
          drafts[i]!.sections.push(at);
          drafts[i]!.balance ??= balance;
        }
        break;
      }
      default: {
        serves[at] = own;
        // "## Question 3" begins another answer.
        const made = madeIn(at);
        if (own.length + made.length > 0) {
          current = own.length > 0 ? own : made;
          serves[at] = current;
        }
        if (section.role !== 'title') parent = undefined;
      }
    }
    listing = false;
  }
  readUnderExemptions(outline, claims, serves, drafts, harm, madeIn(-1));

  drafts.forEach((draft, i) => {
    if (harm[i] !== -1 || !needsHarm(claims[i]!.provision)) return;
    const factor = draft.against.find(({ text }) => anySentence(text, shown));
    if (factor) harm[i] = outline.paragraphs[factor.paragraph]!.section;
  });

  const tests = drafts.map((draft): PublicInterestTest | undefined => {
    if (draft.favouring.length === 0 && draft.against.length === 0 && !draft.balance && draft.sections.length === 0)
      return undefined;
    const about: About | undefined = draft.about.has('disclosure')
      ? 'disclosure'
      : draft.about.has('confirmation')
        ? 'confirmation'
        : draft.balance?.about;
    return {
      about,
      favouring: draft.favouring,
      against: draft.against,
      balance: draft.balance,
      sections: draft.sections,
    };
  });
  return { harm, tests, serves };
}
