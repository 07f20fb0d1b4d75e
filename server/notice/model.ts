import type { Fact as SentenceFact } from '../language/index.ts';
import type { Provision, Regime } from '../law/provision.ts';

/** A stretch of the draft in UTF-16 offsets; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the letter as a whole does. `not-a-notice` is not held against any rule. */
export type Stance =
  | 'partial-ncnd'
  | 'ncnd'
  | 'refusal'
  | 'cost-limit'
  | 'vexatious'
  | 'time-extension'
  | 'not-held'
  | 'disclosure'
  | 'not-a-notice';

/**
 * What a document that is no notice lacks: a decision on a request, one to whom it is given, or the voice of an
 * authority that answers.
 */
export type Lacking = 'decision' | 'addressee' | 'letter';

/** What a heading announces. */
export type Role =
  | 'title'
  | 'request'
  | 'response'
  | 'exemption'
  | 'harm'
  | 'public-interest'
  | 'favouring'
  | 'against'
  | 'balance'
  | 'ncnd'
  | 'review'
  | 'other';

/** Which part of the letter a sentence belongs to. Rules about NCND wording speak in `ncnd` alone. */
export type Scope = 'request' | 'quoted' | 'content' | 'ncnd' | 'rights' | 'chrome';

/** How a heading is set. `glued` shares its line with another heading or with the text. */
export type Typography = 'atx' | 'setext' | 'bold' | 'caps' | 'plain' | 'leader' | 'glued';

/** What a heading or a balance speaks of: giving the information, or saying whether it is held. */
export type About = 'disclosure' | 'confirmation';

/** A heading and all that stands under it until the next heading. */
export interface Section {
  readonly role: Role;
  /** The heading's own words in the draft, without its Markdown marks. */
  readonly heading: Range;
  /** The whole of the heading's marks and words: `**Harm**`, `## Harm`. */
  readonly headingWithMarks: Range;
  /** Heading text, white space and typography made plain. */
  readonly text: string;
  readonly typography: Typography;
  /** From the end of the heading to the next heading; empty range where nothing stands under it. */
  readonly body: Range;
  /** The provisions that the heading itself names. */
  readonly provisions: readonly Provision[];
  /** The claims (by index in `Notice.claims`) that this section serves: its own, or those it stands under. */
  readonly serves: readonly number[];
  /** For favouring, against, balance, public-interest and harm headings: what they say they are about. */
  readonly about?: About;
  readonly scope: Scope;
  /** Index in `Notice.paragraphs` of the first paragraph of the body, and one past the last. */
  readonly paragraphs: { readonly from: number; readonly to: number };
}

/** A paragraph, list item or table cell: what stands between two breaks that a reader would see. */
export interface Paragraph {
  readonly range: Range;
  /** Text without Markdown marks; quotes, dashes and spaces made plain. */
  readonly text: string;
  readonly words: number;
  readonly item: boolean;
  /** Index in `Notice.sections`, or -1 before the first heading. */
  readonly section: number;
  readonly scope: Scope;
  /** Index in `Notice.sentences` of its first sentence, and one past the last. */
  readonly sentences: { readonly from: number; readonly to: number };
}

/**
 * The part of a sentence that depends on its own words alone. The reader keeps it between
 * edits, so what a rule computes from it may be kept too (see `rules/phrase.ts`).
 */
export interface Wording {
  /** Text without Markdown marks; quotes, dashes and spaces made plain; at most 2,000 characters. */
  readonly text: string;
  /** Pairs of [position in `text`, offset relative to the sentence's `origin`], ascending. */
  readonly map: readonly (readonly [number, number])[];
}

/** A sentence of the body. Headings are no sentences. */
export interface Sentence {
  readonly range: Range;
  readonly wording: Wording;
  /** What it does and says, by its words alone. */
  readonly facts: readonly SentenceFact[];
  /** Offset in the draft from which `wording.map` counts. */
  readonly origin: number;
  readonly scope: Scope;
  /** Index in `Notice.paragraphs`. */
  readonly paragraph: number;
  /** Index in `Notice.sections`, or -1. */
  readonly section: number;
}

/** How a provision is used where it stands. */
export type CitationUse = 'relied-on' | 'mentioned' | 'procedural' | 'other-act' | 'quoted';

/** One mention of one provision. `31(1)(a) and (b)` is two citations. */
export interface Citation {
  readonly range: Range;
  readonly provision: Provision;
  readonly use: CitationUse;
  /** Whether the provision exists in the instrument, as far as `law/` knows. */
  readonly exists: boolean;
  /** Whether it is written as the instrument prints it (`31 (1()(a)` is not). */
  readonly wellFormed: boolean;
  /** A title written beside it: `Law Enforcement`. */
  readonly title?: { readonly text: string; readonly range: Range };
  readonly scope: Scope;
  readonly section: number;
}

/** One reason on one side of a public interest test. */
export interface Factor {
  readonly range: Range;
  readonly text: string;
  readonly words: number;
  /** Index in `Notice.paragraphs`. */
  readonly paragraph: number;
}

/** The conclusion of a public interest test. */
export interface Balance {
  /** Index in `Notice.sections`, or -1 where the conclusion has no heading of its own. */
  readonly section: number;
  readonly range: Range;
  readonly text: string;
  readonly about?: About;
}

export interface PublicInterestTest {
  readonly about: About | undefined;
  readonly favouring: readonly Factor[];
  readonly against: readonly Factor[];
  readonly balance?: Balance;
  /** Indices in `Notice.sections` of its headings, in order. */
  readonly sections: readonly number[];
}

/** An exemption or exception that this letter relies on, at the precision written. */
export interface Claim {
  readonly provision: Provision;
  /** Canonical spelling: `FOIA s.31(3)`. */
  readonly exemption: string;
  /** Indices in `Notice.citations`, the first being where the claim is made most fully. */
  readonly citations: readonly number[];
  /** Range of that first citation. */
  readonly at: Range;
  /** `ncnd` where it excludes the duty to confirm or deny, `content` where it withholds. */
  readonly scope: 'content' | 'ncnd';
  /** Index in `Notice.sections` of its harm section, or -1. */
  readonly harm: number;
  readonly publicInterestTest?: PublicInterestTest;
  /** Content provisions that an NCND limb refers to: `31(3), by reference to 31(1)(a)`. */
  readonly byReferenceTo: readonly Provision[];
}

/** Sentences that a notice must or must not contain. */
export type StatementKind =
  | 'ncnd'
  | 'no-inference'
  | 'refusal'
  | 'held'
  | 'not-held'
  | 'internal-review'
  | 'no-review-procedure'
  | 'commissioner'
  | 'duty-excluded'
  | 's17-4'
  | 'reasons-follow'
  | 'extension';

export interface Statement {
  readonly kind: StatementKind;
  readonly range: Range;
  /** Index in `Notice.sentences`, or -1 where a heading makes the statement. */
  readonly sentence: number;
}

/** A value and where it stands. */
export interface Fact<T> {
  readonly value: T;
  readonly range: Range;
}

/** What front matter and the letter itself state. */
export interface Facts {
  readonly reference?: Fact<string>;
  /** ISO dates. */
  readonly received?: Fact<string>;
  readonly dated?: Fact<string>;
  /** Name of the authority, as the letter writes it most often. */
  readonly authority?: Fact<string>;
  /** `[PLACEHOLDERS]`, `XXXX`, `TBC`, `{{name}}` that are still to be filled. */
  readonly placeholders: readonly Range[];
}

/** `<!-- section17-… -->` comments. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'disable-file' | 'scope' | 'reads';
  /** Rule ids; empty means every rule. For `scope`: `ncnd`, `content` or `end`; for `reads`: elements. */
  readonly names: readonly string[];
  readonly reason: string;
  readonly range: Range;
}

/** A draft's front matter: the keys that Section 17 knows, with values that it understands, and all that stand there. */
export interface FrontMatter {
  readonly range: Range;
  /** Every key at its own level, known or not, with its place. */
  readonly keys: readonly Fact<string>[];
  /** Where it is no YAML; then no key counts. */
  readonly unread?: Range;
  readonly regime?: Regime;
  readonly notice?: boolean;
  readonly part?: 'annex' | 'whole';
  readonly publish?: boolean;
  readonly reference?: string;
  readonly received?: string;
}

/** How the draft sets its headings, for text that is inserted into it. */
export interface HeadingStyle {
  readonly typography: 'atx' | 'setext' | 'bold' | 'caps' | 'plain';
  /** Level of ATX headings of exemption and harm sections. */
  readonly depth: number;
  readonly newline: '\n' | '\r\n';
}

/** A draft as read. Pure data: the same text always gives an equal Notice. */
export interface Notice {
  readonly text: string;
  readonly regime: Regime | undefined;
  readonly stance: Stance;
  /** For what is no notice by its text: what it lacks. */
  readonly lacking?: Lacking;
  /** `annex`: only the reasoning; opening and rights stand in another letter. */
  readonly part: 'whole' | 'annex';
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Citation[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly facts: Facts;
  readonly frontMatter?: FrontMatter;
  readonly directives: readonly Directive[];
  readonly style: HeadingStyle;
  /** Blocks that are too long to be part of a letter, and were not read. */
  readonly setAside: readonly Range[];
  /** Where the decision begins: the response heading's body, or after the request, or the first paragraph. */
  readonly opening: Range;
  /** The sign-off (`Yours sincerely`), else the last words of the letter. */
  readonly closing: Range;
  /** Why the reasons may lawfully be absent: s.17(4), or a separate notice under s.17(3). */
  readonly reasonsAbsent?: 's17-4' | 'separate';
}
