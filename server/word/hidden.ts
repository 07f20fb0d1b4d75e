import type { Range } from '../notice/model.ts';

/** What a Word document holds besides the words that a reader of the letter sees. */
export type HiddenKind =
  | 'inserted'
  | 'deleted'
  | 'comment'
  /** Characters that are not shown. */
  | 'not-shown'
  /** Characters in white on white. */
  | 'white'
  /** Characters of one point or less. */
  | 'tiny'
  | 'author'
  | 'last-author'
  | 'manager'
  | 'title'
  | 'subject'
  | 'keywords'
  | 'remarks'
  /** A spreadsheet, or another document, behind a picture. */
  | 'embedded'
  /** A template that stands elsewhere. */
  | 'template';

/** One such thing. */
export interface Hidden {
  readonly kind: HiddenKind;
  /** What it says. */
  readonly words: string;
  /** Where it stands in the letter, in its Markdown; what belongs to the file as a whole stands at its first words. */
  readonly at: Range;
  /** Who did it, by the name that the file gives. */
  readonly by?: string;
  /** An ISO date. */
  readonly date?: string;
}
