import type { Lacking, Notice } from '../notice/model.ts';

/** Whether a draft was read as a notice. */
export function isRead(notice: Notice | undefined): boolean {
  return notice !== undefined && notice.stance !== 'not-a-notice';
}

/** Why a document was not read as a notice, and what to do if it is one. */
export function whyNoNotice({ text, frontMatter, lacking }: Notice): string {
  if (frontMatter?.notice === false)
    return 'not checked, as its front matter says that it is no notice (notice: false)';
  if (text.trim() === '') return 'not checked, as it is empty';
  return `not checked, as it does not read as a refusal notice: ${lacks[lacking ?? 'decision']}. If it is one, write notice: true into its front matter`;
}

const lacks: Readonly<Record<Lacking, string>> = {
  decision:
    'no decision was found, as it says neither that something is withheld nor that a provision is relied on, with reasons',
  addressee: 'too little in it speaks to somebody who made a request',
  letter: 'its words are not those of an authority that answers a request',
};
