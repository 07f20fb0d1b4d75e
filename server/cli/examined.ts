import type { Directive, Notice } from '../notice/model.ts';
import type { Finding } from '../rules/rule.ts';
import type { Draft } from './files.ts';

/** A finding that a comment in the draft leaves out. */
export interface Suppressed {
  readonly finding: Finding;
  readonly by: Directive;
}

/** A draft, or a configuration file, with what was found in it. */
export interface Examined {
  readonly draft: Pick<Draft, 'path' | 'text' | 'word'>;
  /** How a draft was read; a configuration file is none. */
  readonly notice?: Notice;
  readonly findings: readonly Finding[];
  /** Those that comments in the draft leave out. */
  readonly suppressed?: readonly Suppressed[];
  /** How many fixes `--fix` applied before. */
  readonly fixes: number;
  /** Whether the configuration leaves the draft out. */
  readonly ignored: boolean;
  /** Of each copy that was made of it, what is in it. */
  readonly copies?: readonly string[];
}
