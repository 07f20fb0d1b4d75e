import type { Notice } from '../notice/model.ts';

/** Whether a draft was read as a notice. */
export function isRead(notice: Notice | undefined): boolean {
  return notice !== undefined && notice.stance !== 'not-a-notice';
}

/** Why a document was not read as a notice, and what to do if it is one. */
export function whyNoNotice({ text, frontMatter, statements, claims }: Notice): string {
  if (frontMatter?.notice === false)
    return 'not checked, as its front matter says that it is no notice (notice: false)';
  if (text.trim() === '') return 'not checked, as it is empty';
  const lacks =
    statements.length === 0 && claims.length === 0
      ? 'it states no decision and relies on no exemption'
      : 'too little in it speaks to somebody who made a request';
  return `not checked, as it does not read as a refusal notice: ${lacks}. If it is one, write notice: true into its front matter`;
}
