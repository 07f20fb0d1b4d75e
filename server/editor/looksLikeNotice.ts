import type { Notice } from '../notice/model.ts';
import { notCheckedIn } from '../rules/notChecked.ts';

/**
 * Whether a text that nobody has asked to be checked is worth a question: it relies on an exemption, as a notice or as a
 * letter of which an editor would say that it is not checked. Its front matter may say that it is none.
 */
export function looksLikeNotice(notice: Notice): boolean {
  return notice.stance === 'not-a-notice' ? notCheckedIn(notice).length > 0 : notice.claims.length > 0;
}
