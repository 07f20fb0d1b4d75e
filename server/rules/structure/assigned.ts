import type { Notice } from '../../notice/model.ts';
import { citationsIn } from '../block.ts';
import { sentencesStating } from '../stating.ts';

/** Whether the letter says of an exemption that it relies on which kind of content it is for. */
export function assignsContent(notice: Notice): boolean {
  const relied = new Set(notice.claims.map(({ provision }) => provision.section));
  return sentencesStating(notice, 'assigns-content').some(
    ({ scope, range }) =>
      scope === 'content' && citationsIn(notice, range).some(({ provision }) => relied.has(provision.section)),
  );
}
