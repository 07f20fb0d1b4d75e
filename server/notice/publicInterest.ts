import { states } from '../language/index.ts';
import { basisOf, isWithin, needsHarm, needsPublicInterestTest } from '../law/index.ts';
import type { Provision } from '../law/provision.ts';
import type { PlacedCitation } from './citationUse.ts';
import type { BareClaim } from './claims.ts';
import { balanceOf, factorsOf } from './factors.ts';
import type { About, Factor, PublicInterestTest, Role } from './model.ts';
import { type Outline, sentencesOf } from './outline.ts';
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

/** So many sections are joined between two pauses. */
const sectionsInOneStep = 100;

/** Joins sections to the claims that they serve, and reads their factors. */
export function* reasoningOf(
  outline: Outline,
  claims: readonly BareClaim[],
  citations: readonly PlacedCitation[],
  provisionsOf: (section: number) => readonly Provision[],
): Steps<Reasoning> {
  const walk = new SectionWalk(outline, claims, citations, provisionsOf);
  for (const at of outline.sections.keys()) {
    if (at % sectionsInOneStep === sectionsInOneStep - 1) yield;
    walk.take(at);
  }
  const { serves, harm, drafts } = walk;
  readUnderExemptions(outline, claims, serves, drafts, harm, walk.madeIn(-1));
  drafts.forEach((draft, i) => {
    if (harm[i] !== -1 || !needsHarm(claims[i]!.provision)) return;
    const factor = draft.against.find((each) => showsHarm(outline, each));
    if (factor) harm[i] = outline.paragraphs[factor.paragraph]!.section;
  });
  return { harm, tests: drafts.map(testOf), serves };
}

/** Harm may be shown among the factors against, in the words of its test. */
function showsHarm(outline: Outline, { paragraph, range }: Factor): boolean {
  return sentencesOf(outline, outline.paragraphs[paragraph]!).some(
    (sentence) =>
      sentence.range.start < range.end && sentence.range.end > range.start && states(sentence.facts, 'shows-harm'),
  );
}

/** What a claim's sections make its test; undefined where they give nothing. */
function testOf({ about, ...draft }: Draft): PublicInterestTest | undefined {
  const { favouring, against, balance, sections } = draft;
  if (favouring.length === 0 && against.length === 0 && !balance && sections.length === 0) return undefined;
  const spoken = (['disclosure', 'confirmation'] as const).find((each) => about.has(each));
  return { about: spoken ?? balance?.about, favouring, against, balance, sections };
}

/** A letter's sections in their order, each joined to the claims that it serves: those that it names, else those it stands under. */
class SectionWalk {
  readonly serves: number[][];
  readonly harm: number[];
  readonly drafts: Draft[];
  readonly #outline: Outline;
  readonly #claims: readonly BareClaim[];
  readonly #citations: readonly PlacedCitation[];
  readonly #provisionsOf: (section: number) => readonly Provision[];
  /** Every claim, by its index. */
  readonly #all: readonly number[];
  /** The claims under whose heading the sections stand. */
  #current: readonly number[] = [];
  /** Whether headings of exemptions follow one another, so that what follows serves them all. */
  #listing = false;
  /** The claims that a heading over a whole test names. */
  #tested: readonly number[] | undefined;

  constructor(
    outline: Outline,
    claims: readonly BareClaim[],
    citations: readonly PlacedCitation[],
    provisionsOf: (section: number) => readonly Provision[],
  ) {
    this.#outline = outline;
    this.#claims = claims;
    this.#citations = citations;
    this.#provisionsOf = provisionsOf;
    this.#all = claims.map((_, i) => i);
    this.serves = outline.sections.map(() => []);
    this.harm = claims.map(() => -1);
    this.drafts = claims.map(() => ({
      favouring: [],
      against: [],
      balance: undefined,
      sections: [],
      about: new Set(),
    }));
  }

  /** Joins the next section. */
  take(at: number): void {
    const { role, about } = this.#outline.sections[at]!;
    // "Section 31" over factors about confirming means its NCND limb where the letter uses both.
    const own = this.#suiting(this.#named(at), about);
    this.serves[at] = [...this.#served(at, role, own)];
    if (role !== 'exemption' && role !== 'ncnd' && role !== 'response') this.#listing = false;
  }

  #served(at: number, role: Role, own: readonly number[]): readonly number[] {
    switch (role) {
      case 'exemption':
      case 'ncnd':
        return this.#exemption(at, own);
      case 'response':
        return this.#response(at, own);
      case 'harm':
        return this.#harm(at, own);
      case 'public-interest':
        return this.#test(at, own);
      case 'favouring':
      case 'against':
        return this.#side(at, role, own);
      case 'balance':
        return this.#balance(at, own);
      default:
        return this.#other(at, role, own);
    }
  }

  #exemption(at: number, own: readonly number[]): readonly number[] {
    this.#tested = undefined;
    if (own.length === 0) return own;
    const before = this.#outline.sections[at - 1];
    const listed = this.#listing && before !== undefined && before.from === before.to;
    this.#current = listed ? [...this.#current, ...own] : own;
    this.#listing = true;
    // What stands under the last of some headings that follow one another is said of all of them.
    return this.#current;
  }

  #response(at: number, own: readonly number[]): readonly number[] {
    this.#tested = undefined;
    this.#current = own.length > 0 ? own : this.madeIn(at);
    this.#listing = this.#current.length > 0;
    return this.#current;
  }

  #harm(at: number, own: readonly number[]): readonly number[] {
    const { about } = this.#outline.sections[at]!;
    const served = own.length > 0 ? own : this.#suiting(this.#context(at), about, (p) => basisOf(p) !== 'class');
    // Before any heading of an exemption it shows the harm of every claim.
    const over = own.length === 0 && this.#current.length === 0 ? this.#suiting(this.#context(at), about) : [];
    for (const i of [...served, ...over]) if (this.harm[i] === -1) this.harm[i] = at;
    return served;
  }

  #test(at: number, own: readonly number[]): readonly number[] {
    this.#tested = own.length > 0 ? own : undefined;
    const served = own.length > 0 ? own : this.#needingTest(at);
    readProse(this.#outline, at, served, this.drafts, this.#claims);
    return served;
  }

  #side(at: number, role: 'favouring' | 'against', own: readonly number[]): readonly number[] {
    const served = own.length > 0 ? own : (this.#tested ?? this.#needingTest(at));
    const { about } = this.#outline.sections[at]!;
    const { factors, turned, balance } = factorsOf(this.#outline, at);
    for (const i of served) {
      const draft = this.drafts[i]!;
      draft.sections.push(at);
      draft[role].push(...factors);
      draft.against.push(...turned);
      if (about) draft.about.add(about);
      if (balance) draft.balance ??= balance;
    }
    return served;
  }

  #balance(at: number, own: readonly number[]): readonly number[] {
    const waiting = this.#all.filter((i) => this.drafts[i]!.sections.length > 0 && !this.drafts[i]!.balance);
    const served = own.length > 0 ? own : (this.#tested ?? (waiting.length > 0 ? waiting : this.#needingTest(at)));
    const balance = balanceOf(this.#outline, at);
    for (const i of served) {
      this.drafts[i]!.sections.push(at);
      this.drafts[i]!.balance ??= balance;
    }
    return served;
  }

  /** "## Question 3" begins another answer. */
  #other(at: number, role: Role, own: readonly number[]): readonly number[] {
    if (role !== 'title') this.#tested = undefined;
    const claims = own.length > 0 ? own : this.madeIn(at);
    if (claims.length > 0) this.#current = claims;
    return claims;
  }

  /** The claims that are made in the text under a heading, or before the first one (-1). */
  madeIn(section: number): number[] {
    return this.#all.filter((i) =>
      this.#claims[i]!.citations.some((c) => {
        const { section: where, inHeading } = this.#citations[c]!;
        return where === section && inHeading < 0;
      }),
    );
  }

  /** The claims that a heading names, by its own provisions. */
  #named(section: number): number[] {
    const provisions = this.#provisionsOf(section);
    return this.#all.filter((i) => {
      const { provision } = this.#claims[i]!;
      return provisions.some(
        (p) => isWithin(provision, p) || isWithin(p, provision) || (p.path.length === 0 && sameSection(p, provision)),
      );
    });
  }

  /** The claims under whose heading a section stands; where there is none, those of its part of the letter. */
  #context(at: number): readonly number[] {
    if (this.#current.length > 0) return this.#current;
    const { scope } = this.#outline.sections[at]!;
    if (scope !== 'ncnd' && scope !== 'content') return this.#all;
    return narrowed(this.#all, (i) => this.#claims[i]!.scope === scope);
  }

  #needingTest(at: number): readonly number[] {
    return this.#suiting(this.#context(at), this.#outline.sections[at]!.about, needsPublicInterestTest);
  }

  /** Of some claims those of which a section speaks, and which need what it gives; all, where that would leave none. */
  #suiting(
    candidates: readonly number[],
    about: About | undefined,
    needs: (p: Provision) => boolean = () => true,
  ): readonly number[] {
    const scope = about === 'confirmation' ? 'ncnd' : 'content';
    const spoken = about ? narrowed(candidates, (i) => this.#claims[i]!.scope === scope) : candidates;
    return narrowed(spoken, (i) => needs(this.#claims[i]!.provision));
  }
}

const sameSection = (a: Provision, b: Provision) => a.section === b.section && a.regime === b.regime;

/** Those of a list that pass; all of it, where none does. */
function narrowed(list: readonly number[], passes: (i: number) => boolean): readonly number[] {
  const some = list.filter(passes);
  return some.length > 0 ? some : list;
}
