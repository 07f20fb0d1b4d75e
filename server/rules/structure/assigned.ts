import { states } from '../../language/index.ts';
import type { Notice } from '../../notice/model.ts';

/** Whether the letter says of an exemption that it relies on which kind of content it is for. */
export function assignsContent({ sentences, citations, claims }: Notice): boolean {
  const relied = new Set(claims.map(({ provision }) => provision.section));
  return sentences.some(
    ({ scope, range, facts }) =>
      scope === 'content' &&
      states(facts, 'assigns-content') &&
      citations.some(
        ({ range: at, provision }) => at.start >= range.start && at.end <= range.end && relied.has(provision.section),
      ),
  );
}
