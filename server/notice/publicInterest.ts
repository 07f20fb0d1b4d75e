import { mentions } from '../language/index.ts';
import { shared, stemsOf } from '../language/vocabulary.ts';
import { basisOf, isWithin, needsHarm, needsPublicInterestTest } from '../law/index.ts';
import type { Provision } from '../law/provision.ts';
import { argued, other, passagesOf } from './arguing.ts';
import type { PlacedCitation } from './citationUse.ts';
import type { BareClaim } from './claims.ts';
import { balanceOf, bodyOf, concludes, heldElsewhere, strikes } from './factors.ts';
import type { About, Factor, PublicInterestTest, Role } from './model.ts';
import type { Outline, OutlineSection } from './outline.ts';
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
  return { harm, tests: drafts.map((draft, i) => testOf(draft, claims[i]!)), serves };
}

/** Harm may be shown among the factors against, in the words of its test. */
function showsHarm(outline: Outline, { paragraph, range }: Factor): boolean {
  return outline.paragraphs[paragraph]!.said.some(
    (sentence) =>
      sentence.range.start < range.end && sentence.range.end > range.start && sentence.stated.has('shows-harm'),
  );
}

/** What a claim's sections make its test; undefined where they give nothing. */
function testOf({ about, ...draft }: Draft, { scope }: BareClaim): PublicInterestTest | undefined {
  const { favouring, against, balance, sections } = draft;
  if (favouring.length === 0 && against.length === 0 && !balance && sections.length === 0) return undefined;
  const spoken = (['disclosure', 'confirmation'] as const).find((each) => about.has(each));
  // A test that names neither is about what its exemption refuses.
  const meant = scope === 'ncnd' ? 'confirmation' : 'disclosure';
  const concluded = scope === 'ncnd' ? balance?.about : undefined;
  return { about: spoken ?? concluded ?? meant, favouring, against, balance, sections };
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
  /** By section, the claims that are made in the text under its heading; -1 is what stands before the first one. */
  readonly #made = new Map<number, number[]>();
  /** By claim, what its sentences say is withheld, each with where the provision stands that follows it. */
  readonly #subjects = new Map<number, readonly { readonly until: number; readonly stems: ReadonlySet<string> }[]>();
  /** The claims under whose heading the sections stand. */
  #current: readonly number[] = [];
  /** Whether headings of exemptions follow one another, so that what follows serves them all. */
  #listing = false;
  /** The claims that a heading over a whole test names, or its conclusion. */
  #tested: readonly number[] | undefined;
  /** The claims under the headings run into paragraphs that follow one another: one on a line of its own is over all of them. */
  #runIn: readonly number[] = [];
  /** The section up to which conclusions were looked at for whether they are of several claims. */
  #lookedUntil = 0;

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
    claims.forEach((claim, i) => {
      const sections = claim.citations.flatMap((c) => (citations[c]!.inHeading < 0 ? [citations[c]!.section] : []));
      for (const section of new Set(sections)) this.#made.set(section, [...this.madeIn(section), i]);
    });
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
    this.#rise(at);
    // "Section 31" over factors about confirming means its NCND limb where the letter uses both.
    const own = this.#suiting(this.#named(at), about);
    this.serves[at] = [...this.#served(at, role, own)];
    if (role !== 'exemption' && role !== 'ncnd' && role !== 'response') this.#listing = false;
  }

  /** A heading run into its paragraph is never above one set on a line of its own, which therefore stands under none of them. */
  #rise(at: number): void {
    const { typography } = this.#outline.sections[at]!;
    if (typography !== 'atx' && typography !== 'setext') return;
    if (this.#runIn.length > 0) this.#current = this.#runIn;
    this.#runIn = [];
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
        return this.#concludes(at, role) ? this.#balance(at, own) : this.#other(at, role, own);
    }
  }

  #exemption(at: number, own: readonly number[]): readonly number[] {
    this.#tested = undefined;
    // "The price" is over the part of the information for which the text above, or under it, makes a claim.
    if (own.length === 0) {
      const [meant, made] = [this.#bySubject(at), this.madeIn(at)];
      const claims = meant.length > 0 ? meant : made;
      if (claims.length > 0) this.#current = claims;
      return claims;
    }
    const before = this.#outline.sections[at - 1];
    const listed = this.#listing && before !== undefined && before.from === before.to;
    this.#current = listed ? [...this.#current, ...own] : own;
    if (isRunIn(this.#outline.sections[at]!)) this.#runIn = [...this.#runIn, ...own];
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
    const asOne = own.length > 0 ? own : this.#weighedAsOne(at);
    const served = asOne.length > 0 ? asOne : this.#needingTest(at);
    this.#tested = asOne.length > 0 || this.#isJoint(at) ? served : undefined;
    readProse(this.#outline, at, served, this.drafts, this.#claims);
    return served;
  }

  #side(at: number, role: 'favouring' | 'against', own: readonly number[]): readonly number[] {
    if (own.length === 0 && !this.#tested) {
      const asOne = this.#weighedAsOne(at);
      if (asOne.length > 0) this.#tested = asOne;
    }
    const served = own.length > 0 ? own : (this.#tested ?? this.#needingTest(at));
    const { about } = this.#outline.sections[at]!;
    const { favouring, against, balance } = this.#argued(at, role);
    for (const i of served) {
      const draft = this.drafts[i]!;
      draft.sections.push(at);
      draft.favouring.push(...favouring);
      draft.against.push(...against);
      if (about) draft.about.add(about);
      if (balance) draft.balance ??= balance;
    }
    return served;
  }

  /** What stands under the heading of one side: it may turn to the other one where that has no heading. */
  #argued(at: number, under: 'favouring' | 'against') {
    const { sections } = this.#outline;
    return argued(passagesOf(bodyOf(this.#outline, at)), {
      under,
      runIn: sections[at]!.typography === 'leader',
      apart: {
        side: sections[at + 1]?.role === other(under),
        above: sections[at - 1]?.role === other(under),
        balance: () => heldElsewhere(this.#outline, at),
      },
    });
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

  /** Whether what stands under a heading that announces nothing is the balance: it follows both sides, and draws a conclusion. */
  #concludes(at: number, role: Role): boolean {
    const { sections } = this.#outline;
    const beside = [sections[at - 2]?.role, sections[at - 1]?.role];
    if (role !== 'other' || !beside.includes('favouring') || !beside.includes('against')) return false;
    return bodyOf(this.#outline, at).some(strikes);
  }

  /** "## Question 3" begins another answer. */
  #other(at: number, role: Role, own: readonly number[]): readonly number[] {
    if (role !== 'title') this.#tested = undefined;
    const made = own.length > 0 ? own : this.madeIn(at);
    const claims = made.length > 0 || role !== 'other' ? made : this.#bySubject(at);
    if (claims.length > 0) this.#current = claims;
    return claims;
  }

  /** The claims that are made in the text under a heading, or before the first one (-1). */
  madeIn(section: number): readonly number[] {
    return this.#made.get(section) ?? [];
  }

  /** Of claims that were made above it, those that were made for what a heading names: "The rents". */
  #bySubject(section: number): number[] {
    if (this.#all.length < 2) return [];
    const { heading } = this.#outline.sections[section]!;
    const subject = stemsOf(heading.unit.plain.text);
    const until = heading.at + heading.unit.start;
    const shares = this.#all.map((i) => this.#told(i, until, subject));
    const most = Math.max(...shares);
    const claims = this.#all.filter((i) => shares[i] === most);
    return most > 0 && claims.length < this.#all.length ? claims : [];
  }

  /** How many stems of a subject sentences above `until` name as withheld under a claim, between the provision before it and its own. */
  #told(claim: number, until: number, subject: ReadonlySet<string>): number {
    const subjects = this.#subjects.get(claim) ?? this.#subjectsOf(claim);
    this.#subjects.set(claim, subjects);
    const above = subjects.filter((each) => each.until <= until);
    return new Set(above.flatMap(({ stems }) => shared(subject, stems))).size;
  }

  #subjectsOf(claim: number) {
    return this.#claims[claim]!.citations.flatMap((c) => {
      const { sentence, range, inHeading } = this.#citations[c]!;
      if (sentence < 0 || inHeading >= 0) return [];
      const { wording, range: whole } = this.#outline.sentences[sentence]!;
      const before = this.#citations[c - 1];
      const from = before?.sentence === sentence ? before.range.end : whole.start;
      const stems = stemsOf(wording.text.slice(from - whole.start, range.start - whole.start));
      return [{ until: range.start, stems }];
    });
  }

  /** The claims that a heading names, by its own provisions. */
  #named(section: number): number[] {
    return this.#meant(this.#provisionsOf(section));
  }

  /** The claims that some provisions mean. */
  #meant(provisions: readonly Provision[]): number[] {
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
    const { about } = this.#outline.sections[at]!;
    const context = this.#suiting(this.#context(at), about, needsPublicInterestTest);
    const needs = (i: number) => needsPublicInterestTest(this.#claims[i]!.provision);
    if (!this.#isJoint(at) && context.some(needs)) return context;
    // A test that stands after an exemption which needs none, or says that it is of several, is that of those before it which wait for one.
    const waiting = this.#waiting(at);
    return waiting.length > 0 ? this.#suiting(waiting, about) : context;
  }

  /** The claims made before a section that wait for the test that they need. */
  #waiting(at: number): readonly number[] {
    return this.#all.filter(
      (i) =>
        needsPublicInterestTest(this.#claims[i]!.provision) && !this.drafts[i]!.balance && this.#isMadeBefore(i, at),
    );
  }

  /** The waiting claims, without any side yet, of which the test that begins at a section says in its conclusion that they were weighed together. */
  #weighedAsOne(at: number): readonly number[] {
    const { sections, paragraphs, sentences } = this.#outline;
    const waiting = this.#waiting(at).filter((i) => this.drafts[i]!.sections.length === 0);
    if (waiting.length < 2 || at < this.#lookedUntil) return [];
    const next = sections.findIndex(({ role }, i) => i > at && !ofTest.has(role));
    this.#lookedUntil = next < 0 ? sections.length : next;
    const under = paragraphs.slice(sections[at]!.from, next < 0 ? undefined : sections[next]!.from);
    const first = under[0]?.sentences.from ?? 0;
    const until = under.at(-1)?.sentences.to ?? 0;
    const inConclusion = ({ sentence }: PlacedCitation) =>
      sentence >= first && sentence < until && concludes(sentences[sentence]!);
    const named = this.#meant(this.#citations.filter(inConclusion).map(({ provision }) => provision));
    const together = waiting.filter((i) => named.includes(i));
    if (together.length > 1) return together;
    const conclusions = sentences.slice(first, until).filter(concludes);
    return conclusions.some(({ stated }) => stated.has('takes-together')) ? waiting : [];
  }

  /** Whether a heading says that what stands under it is of several exemptions: "Public interest, both together". */
  #isJoint(at: number): boolean {
    return mentions(this.#outline.sections[at]!.heading.unit.plain.text, 'jointly');
  }

  #isMadeBefore(claim: number, at: number): boolean {
    return this.#claims[claim]!.citations.some((c) => this.#citations[c]!.section < at);
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

/** Roles of the sections of one test. */
const ofTest: ReadonlySet<Role> = new Set(['public-interest', 'favouring', 'against', 'balance']);

const isRunIn = ({ typography }: OutlineSection) => typography === 'glued' || typography === 'leader';

const sameSection = (a: Provision, b: Provision) => a.section === b.section && a.regime === b.regime;

/** Those of a list that pass; all of it, where none does. */
function narrowed(list: readonly number[], passes: (i: number) => boolean): readonly number[] {
  const some = list.filter(passes);
  return some.length > 0 ? some : list;
}
