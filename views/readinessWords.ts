import type { ReadinessItem } from '../server/editor/protocol.ts';

type Finding = ReadinessItem['findings'][number];

/** What each weight means. */
export const weights: Readonly<Record<Finding['weight'], string>> = {
  must: 'must be put right',
  should: 'should be put right',
  could: 'could be better',
  gap: 'to be filled in',
};

/** `2 open`, `1 not decidable`, `all met`. */
export function standingOf(items: readonly ReadinessItem[]): string {
  const [open, undecided] = ['open', 'undecided'].map((state) => items.filter((item) => item.state === state).length);
  return open ? `${open} open` : undecided ? `${undecided} not decidable` : 'all met';
}

/** `line 12`. */
export const placeOf = ({ start }: Finding['range']): string => `line ${start.line + 1}`;
