import type { Element } from '../notice/elements.ts';
import type { Directive, Notice, Range } from '../notice/model.ts';
import type { Hidden } from '../word/hidden.ts';
import type { WordingFacts, WordingName } from '../wording/index.ts';
import type { Parts, Place, Placed } from './part.ts';
import type { AuthorityKind } from './settings.ts';
import type { Severity } from './severity.ts';

export { gravity, type Severity } from './severity.ts';

/** A replacement of one stretch of the draft; an empty range inserts. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A way to mend a finding. Plain data: the editor and the command line apply it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True only where the edit cannot alter what the letter asserts in law or fact. */
  readonly safe: boolean;
  /** At most one fix of a finding is preferred. */
  readonly preferred: boolean;
  /** The standard text that it inserts, where it is one. */
  readonly inserts?: WordingName;
}

/** What a rule says of one place in the draft. */
export interface Report {
  /** The words that are wrong, or what it belongs to that is missing: of more than a dozen, the first are marked. */
  readonly at: Range;
  /** What to do, in a sentence of 90 characters at most, which lists show by itself; then the law and the reasoning. */
  readonly message: string;
  /** Where this place is quieter than the rule as a whole. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly at: Range; readonly message: string }[];
  /** What several places have in common, so that one decision mends them: they are one finding, at the first of them. */
  readonly cause?: string;
  /** What the letter was not seen to say: its author may know where it does. */
  readonly lacks?: Element;
  /** Made only when asked for: most findings are shown and never mended by machine. */
  readonly fixes?: () => readonly Fix[];
}

/** A report with its rule's name, as `check` gives it. */
export interface Finding extends Omit<Report, 'cause'> {
  readonly rule: string;
  readonly severity: Severity;
}

/** An example letter. It is the rule's test and its documentation page at once. */
export type Example = Beside &
  (
    | {
        readonly flawed: string;
        /** The words on which findings must stand, in order, one entry a place. */
        readonly at: string | readonly string[];
        /** The draft after the preferred fix of each finding. */
        readonly mended?: string;
      }
    | { readonly sound: string }
  );

/** What an example is checked with, besides its text. */
interface Beside {
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the file holds besides, of a letter written in Word. */
  readonly hidden?: readonly HiddenBeside[];
}

/** Something hidden, with the words of the letter at which it stands. */
export interface HiddenBeside extends Omit<Hidden, 'at'> {
  readonly beside: string;
}

/** What an example letter hides, with the places where it stands. */
export function hiddenIn(letter: string, { hidden = [] }: Example): Hidden[] {
  return hidden.map(({ beside, ...each }) => {
    const start = letter.indexOf(beside);
    return { ...each, at: { start, end: start + beside.length } };
  });
}

/**
 * Whether a finding says what the program itself did not do. It comes from no rule, so that none can be switched off and
 * with it the word on what was not checked; it has no page, and no comment silences it.
 */
export const isOfNoRule = ({ rule }: Pick<Finding, 'rule'>): boolean => rule.startsWith('section17/');

export interface RuleOption {
  readonly default: number | boolean | string;
  readonly description: string;
}

/** What people read of a rule, and its tests. */
interface About {
  /** `family/name`, which is also its file: `server/rules/family/name.ts`. */
  readonly id: string;
  readonly title: string;
  /** Provision, guidance or practice that it rests on: `FOIA s.17(7)(a)`. */
  readonly basis: string;
  readonly severity: Severity;
  /** Why it matters, for the documentation page, in plain sentences. */
  readonly why: string;
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly examples: readonly Example[];
}

export interface Rule extends About {
  readonly looks: readonly (LookAtLetter | LookAtPart)[];
}

/** A look at the letter as a whole. It is asked again after every edit, so it should not walk far. */
export interface LookAtLetter<G = unknown> {
  readonly of?: undefined;
  /** What it is about; undefined where there is nothing to look for. Worked out once for all looks that share it. */
  given?(notice: Notice, context: Omit<Context, 'options'>): G | undefined;
  /** Pure: the same notice and context give the same reports. */
  check(notice: Notice, context: Context, given: G): Iterable<Report>;
}

export const isOfLetter = (look: LookAtLetter | LookAtPart): look is LookAtLetter => look.of === undefined;

/** What of the letter a look at a part depends on, as plain values. Another value is another question. */
export type Given = string | number | boolean | undefined | readonly Given[] | { readonly [name: string]: Given };

/**
 * A look at the parts of one kind, each for itself. What it finds in a part is remembered until the part, or what is
 * given, changes.
 */
export interface LookAtPart<K extends keyof Parts = keyof Parts, G extends Given = Given> {
  readonly of: K;
  /** What it must know of the letter and the settings; undefined where there is nothing to look for. */
  given?(notice: Notice, context: Context): G | undefined;
  /** Where else in the letter stands what every report of a part rests on. */
  because?(notice: Notice): Report['related'];
  /** Pure: the same part and the same that is given give the same reports. */
  check(part: Parts[K], given: G): Iterable<PartReport<K>>;
}

/** What a rule says of a part. */
export interface PartReport<K extends keyof Parts = keyof Parts>
  extends Pick<Report, 'message' | 'severity' | 'cause'> {
  readonly at: Place;
  readonly related?: readonly { readonly at: Place; readonly message: string }[];
  fixes?(here: Here<K>): readonly Fix[];
}

/** Where a report of a part stands, for fixes. They are made of the draft as it is when they are asked for. */
export interface Here<K extends keyof Parts = keyof Parts> {
  readonly notice: Notice;
  readonly at: Range;
  /** The part, as the notice has it. */
  readonly it: Placed[K];
  readonly facts: WordingFacts;
  readonly range: (place: Place) => Range;
}

/** What a rule may know besides the notice. */
export interface Context {
  /** The rule's options, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What standard text may fill in: the authority from settings, else from the letter. */
  readonly facts: WordingFacts;
  /** What the file of a letter written in Word holds besides the letter; nothing where it is plain text. */
  readonly hidden: readonly Hidden[];
  /** Today, as an ISO date, where the caller gives it: rules have no clock. */
  readonly today?: string;
  /** What kind of authority writes, where the settings say so: no letter is read for it. */
  readonly authorityKind?: AuthorityKind;
  /** Comments in the draft that have suppressed nothing, of rules asked so far, and those that name no rule. */
  readonly idle: () => readonly Directive[];
}

/** Declares a rule which looks at the letter, at each part of one kind, or at several. */
export function rule<G>(definition: About & LookAtLetter<G>): Rule;
export function rule<K extends keyof Parts, G extends Given>(definition: About & LookAtPart<K, G>): Rule;
export function rule(definition: Rule): Rule;
export function rule(definition: About & (LookAtLetter | LookAtPart | Pick<Rule, 'looks'>)): Rule {
  return 'looks' in definition ? definition : { ...definition, looks: [definition] };
}

/** Declares one of several looks of a rule. */
export function look<K extends keyof Parts, G extends Given>(at: LookAtPart<K, G>): LookAtPart {
  return at as unknown as LookAtPart;
}

/** An example letter as a template literal: the indentation of its first line is taken off every line. */
export function letter(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const text = String.raw({ raw: strings }, ...values).replace(/^\n/, '');
  const indent = /^ */.exec(text)![0];
  return `${text
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n')
    .trimEnd()}\n`;
}
