import type { Severity } from './rule.ts';

/** Who is writing: what fixes and snippets fill in for `[AUTHORITY]` and its like. */
export interface Authority {
  readonly name?: string;
  readonly abbreviation?: string;
  readonly reviewContact?: string;
  readonly regulatorName?: string;
  readonly regulatorAddress?: string;
}

/** What a person or a workspace may set. Everything has a default; nothing must be set. */
export interface Settings {
  readonly authority?: Authority;
  /** By rule id: its severity, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Today, as an ISO date: rules have no clock. */
  readonly today?: string;
  /** By rule id: the rule's own options. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
