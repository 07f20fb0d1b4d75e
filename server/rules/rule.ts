import type { Directive, Notice, Range } from '../notice/model.ts';
import type { WordingFacts } from '../wording/index.ts';
import type { AuthorityKind } from './settings.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Severities in order: the gravest is the least. */
export const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

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
}

/** What a rule says of one place in the draft. */
export interface Report {
  readonly at: Range;
  /** What is wrong, then why, in one or two plain sentences. */
  readonly message: string;
  /** Where this place is quieter than the rule as a whole. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly at: Range; readonly message: string }[];
  /** Made only when asked for: most findings are shown and never mended by machine. */
  readonly fixes?: () => readonly Fix[];
}

/** A report with its rule's name, as `check` gives it. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
}

/** An example letter. It is the rule's test and its documentation page at once. */
export type Example =
  | {
      readonly flawed: string;
      /** The words on which the finding must stand, in order, one entry a finding. */
      readonly at: string | readonly string[];
      /** The draft after the preferred fix of each finding. */
      readonly mended?: string;
      readonly options?: Readonly<Record<string, unknown>>;
    }
  | { readonly sound: string; readonly options?: Readonly<Record<string, unknown>> };

export interface RuleOption {
  readonly default: number | boolean | string;
  readonly description: string;
}

export interface Rule {
  /** `family/name`, which is also its file: `server/rules/family/name.ts`. */
  readonly id: string;
  readonly title: string;
  /** Provision, guidance or practice that it rests on: `FOIA s.17(7)(a)`. */
  readonly basis: string;
  readonly severity: Severity;
  /** Why it matters, for the documentation page, in plain sentences. */
  readonly why: string;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /**
   * Pure: the same notice and context give the same reports. A rule that takes long in a very long letter gives
   * `undefined` now and then, so that others can be answered meanwhile.
   */
  readonly check: (notice: Notice, context: Context) => Iterable<Report | undefined>;
  readonly examples: readonly Example[];
}

/** What a rule may know besides the notice. */
export interface Context {
  /** The rule's options, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What standard text may fill in: the authority from settings, else from the letter. */
  readonly facts: WordingFacts;
  /** Today, as an ISO date, where the caller gives it: rules have no clock. */
  readonly today?: string;
  /** What kind of authority writes, where the settings say so: no letter is read for it. */
  readonly authorityKind?: AuthorityKind;
  /** Comments in the draft that have suppressed nothing, of rules asked so far, and those that name no rule. */
  readonly idle: () => readonly Directive[];
}

/** Declares a rule. Only gives the object its type. */
export function rule(definition: Rule): Rule {
  return definition;
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
