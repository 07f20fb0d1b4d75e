import type { Regime } from '../law/index.ts';
import type { Action } from './actions.ts';
import type { Reliance } from './reliance.ts';

/** What a person has chosen for a new letter. */
export interface Order {
  readonly regime: Regime;
  readonly does: Action;
  /** Those that the action asks for; none for grounds such as the cost limit. */
  readonly reliances: readonly Reliance[];
  readonly reference?: string;
  /** ISO date. */
  readonly received?: string;
}
