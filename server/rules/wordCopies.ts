import { treeOf } from '../notice/lines.ts';
import type { Notice } from '../notice/model.ts';
import { gapsIn } from '../notice/placeholders.ts';
import { authorOn } from '../word/author.ts';
import { withComments } from '../word/comments.ts';
import type { WordLetter } from '../word/letter.ts';
import { withSuggestions } from '../word/suggestions.ts';
import { mend } from './mending.ts';
import type { Finding } from './rule.ts';
import { placesOf } from './together.ts';
import { wordOf } from './weight.ts';
import { everyPreferredFix } from './wholeDraft.ts';

/** A copy with fixes, how many are in it, and how many Word has no way to show. */
export interface SuggestedCopy {
  readonly bytes: Uint8Array;
  readonly suggestions: number;
  readonly left: number;
}

/** Whether copies are made of a letter: only of one that was read as a notice, or has something hidden in its file. */
export function isWorthACopy(notice: Notice, findings: readonly Finding[]): boolean {
  return notice.stance !== 'not-a-notice' || findings.length > 0;
}

/**
 * The file of a letter of Word with findings as comments on the words that they are about, at each of their places.
 * @param today an ISO date
 */
export function commentedCopy(letter: WordLetter, findings: readonly Finding[], today: string): Uint8Array {
  const remarks = findings.flatMap((finding) =>
    placesOf(finding).map((at) => ({
      at,
      heading: `${wordOf(finding)}:`.replace(/^./, (letter) => letter.toUpperCase()),
      text: `${finding.message} [${finding.rule}]`,
    })),
  );
  return withComments(letter, remarks, authorOn(today));
}

/**
 * The file of a letter of Word with the preferred fixes as tracked changes.
 * @param findingsIn finds what is wrong in the letter's Markdown, whatever fixes have made of it
 * @param today an ISO date
 */
export function suggestedCopy(
  letter: WordLetter,
  findingsIn: (text: string) => readonly Finding[],
  today: string,
): SuggestedCopy {
  const { edits } = mend(letter.markdown, findingsIn, everyPreferredFix);
  const { bytes, left } = withSuggestions(letter, edits, { author: authorOn(today), treeOf, gapsIn });
  return { bytes, suggestions: edits.length - left.length, left: left.length };
}
