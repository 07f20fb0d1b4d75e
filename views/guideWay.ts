// Where an officer stands among the steps of a letter: pure, so that it can be tested without an editor.

import type { GuideAnswer, GuideStep } from '../server/editor/protocol.ts';

/** How far one is. What was dealt with does not come again by itself; what was skipped is remembered here. */
export interface Way {
  /** How many steps were taken or skipped. */
  readonly past: number;
  readonly skipped: ReadonlySet<string>;
  /** Gaps that a fix has left: they are asked for next. */
  readonly left: ReadonlySet<string>;
  /** What was open when a fix was asked for whose gaps are not known yet. */
  readonly before?: ReadonlySet<string>;
  /** Whether what could be better is gone through as well. */
  readonly further: boolean;
}

export const start: Way = { past: 0, skipped: new Set(), left: new Set(), further: false };

/** The step at hand, and its number among those there are. */
export interface Now {
  readonly step: GuideStep;
  readonly at: number;
  readonly of: number;
}

/** The way after the letter was read again: gaps that came with a fix are told from those there were. */
export function readOn(way: Way, { steps }: GuideAnswer): Way {
  const { before, ...rest } = way;
  if (!before) return way;
  const gaps = steps.filter(({ id, weight }) => weight === 'gap' && !before.has(id)).map(({ id }) => id);
  return { ...rest, left: new Set([...way.left, ...gaps]) };
}

/** The way once the step at hand was dealt with. */
export function taken(way: Way, { steps }: GuideAnswer): Way {
  return { ...way, past: way.past + 1, before: new Set(steps.map(({ id }) => id)) };
}

/** The way once a step was left as it is. */
export function skipped(way: Way, id: string): Way {
  return { ...way, past: way.past + 1, skipped: new Set([...way.skipped, id]) };
}

/** The way that goes back to what was skipped. */
export const again = (way: Way): Way => ({ ...way, skipped: new Set() });

/** The step at hand; undefined where none is left. */
export function now(way: Way, { steps }: GuideAnswer): Now | undefined {
  const open = steps.filter(({ id, weight }) => !way.skipped.has(id) && (way.further || weight !== 'could'));
  const step = open.find(({ id }) => way.left.has(id)) ?? open[0];
  return step && { step, at: way.past + 1, of: way.past + open.length };
}
