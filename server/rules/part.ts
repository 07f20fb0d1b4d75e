import type { Fact } from '../language/index.ts';
import type { Provision } from '../law/index.ts';
import type {
  About,
  Balance,
  Citation,
  CitationUse,
  Claim,
  Factor,
  PublicInterestTest,
  Range,
  Role,
  Scope,
  Section,
  Sentence,
} from '../notice/model.ts';

// The parts of a Notice without their places. Equal parts are one object, from one reading to the next, so that what
// was found in a part need not be looked for again until the part changes. (Roslyn and rust-analyzer call such a tree
// green, and one with places red.) A part stands in one place only of its Notice: of parts that would be equal within
// one letter, each but the first has a number, `twin`.

interface Twin {
  /** How many parts before it in the letter are its equal. */
  readonly twin: number;
}

interface Fillable extends Twin {
  /** Whether something in it is still to be filled in: of a section, under it; of a claim, beside it; of a citation, around it. */
  readonly prompt: boolean;
}

/** A sentence. Positions in it are those of its plain text. */
export interface SentencePart extends Fillable {
  readonly of: 'sentence';
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly scope: Scope;
  /** What the heading over it announces; undefined before the first. */
  readonly role?: Role;
  readonly about?: About;
  /** Whether it stands in the sign-off or after it. */
  readonly signedOff: boolean;
}

/** A heading and the sentences under it. Its place is the heading. */
export interface SectionPart extends Fillable {
  readonly of: 'section';
  readonly text: string;
  readonly role: Role;
  readonly about?: About;
  readonly scope: Scope;
  readonly provisions: readonly Provision[];
  /** The claims that it serves. */
  readonly serves: readonly Relied[];
  readonly sentences: readonly SentencePart[];
}

/** What is relied on, and for what. */
export type Relied = Pick<Claim, 'provision' | 'exemption' | 'scope' | 'byReferenceTo'>;

/** One mention of a provision. */
export interface CitationPart extends Fillable {
  readonly of: 'citation';
  readonly provision: Provision;
  readonly use: CitationUse;
  readonly wellFormed: boolean;
  readonly scope: Scope;
  /** The words of the draft. */
  readonly written: string;
  /** The sentence that it begins in; none where it stands in a heading. */
  readonly sentence?: SentencePart;
}

/** An exemption that the letter relies on. Its place is where it is claimed most fully. */
export interface ClaimPart extends Fillable, Relied {
  readonly of: 'claim';
  readonly test?: TestPart;
}

/** One set of factors, for all the claims that it serves. Its place is its first heading or factor. */
export interface TestPart extends Twin {
  readonly of: 'test';
  readonly claims: readonly Relied[];
  readonly favouring: readonly FactorPart[];
  readonly against: readonly FactorPart[];
  /** Whether both sides stand under headings of their own; else the test is prose, and sides are only guessed. */
  readonly sided: boolean;
  readonly sections: readonly SectionPart[];
  /** The sections on the harm for its claims. */
  readonly harm: readonly SectionPart[];
}

/** One reason on one side of a test. */
export interface FactorPart extends Fillable {
  readonly of: 'factor';
  readonly side: 'favouring' | 'against';
  readonly text: string;
  readonly words: number;
  /** The claims of its test, or of the first of several. */
  readonly claims: readonly Relied[];
  /** Whether both sides of the test stand under headings of their own. */
  readonly sided: boolean;
  readonly sentences: readonly SentencePart[];
}

/** The conclusion of a test, or of several, with every claim and factor that it has to settle. */
export interface ConclusionPart extends Fillable {
  readonly of: 'conclusion';
  /** Its own, where it has a heading. */
  readonly section?: SectionPart;
  readonly claims: readonly Relied[];
  readonly favouring: readonly FactorPart[];
  readonly against: readonly FactorPart[];
  readonly sentences: readonly SentencePart[];
  /** The provisions that it names, but for those in its heading. */
  readonly cites: readonly Provision[];
}

export type Part = SentencePart | SectionPart | CitationPart | ClaimPart | TestPart | FactorPart | ConclusionPart;

/** Whether the authority itself speaks of the information: this is no request, quotation, formula of rights or furniture. */
export const isOwn = ({ scope }: { readonly scope: Scope }): boolean => scope === 'content' || scope === 'ncnd';

/** What a rule may look at, besides the letter as a whole. */
export interface Parts {
  readonly sentence: SentencePart;
  /** One in which the authority itself speaks. */
  readonly 'own sentence': SentencePart;
  readonly section: SectionPart;
  readonly citation: CitationPart;
  readonly claim: ClaimPart;
  readonly test: TestPart;
  readonly factor: FactorPart;
  readonly conclusion: ConclusionPart;
}

/** What of a Notice a part is, with its place. */
export interface Placed {
  readonly sentence: Sentence;
  readonly 'own sentence': Sentence;
  readonly section: Section;
  readonly citation: Citation;
  readonly claim: Claim;
  readonly test: PublicInterestTest & { readonly claims: readonly Claim[] };
  readonly conclusion: Balance;
  readonly factor: Factor;
}

/** Where a rule reports: a part, or a stretch of a sentence's plain text. */
export type Place = Part | { readonly in: SentencePart; readonly from: number; readonly to: number };

/** The parts of one Notice, by kind, in the order of the draft. */
export interface PartsOfNotice {
  of<K extends keyof Parts>(kind: K): readonly Parts[K][];
  /** Where a part stands in the draft. */
  range(place: Place): Range;
  /** The same as the Notice has it. */
  placed<K extends keyof Parts>(part: Parts[K]): Placed[K];
}

/** The kinds of parts that a rule may look at. */
export const kinds: readonly (keyof Parts)[] = [
  'section',
  'sentence',
  'own sentence',
  'citation',
  'claim',
  'test',
  'factor',
  'conclusion',
];
