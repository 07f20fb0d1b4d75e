import type { Notice, Range, Sentence } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import type { Match, Phrase } from '../phrase.ts';
import type { Fix } from '../rule.ts';
import { strikeOut } from '../strikeOut.ts';
import { askOfAnswer } from './askOfAnswer.ts';
import { isHypothetical, isQuoted, leavesHoldingOpen } from './hypothetical.ts';
import { speaksOfContent } from './lexicon.ts';

/** A way in which words give away whether information is held. */
export interface Giveaway {
  /** Short name, for tests and documentation. */
  readonly kind: string;
  readonly find: Phrase;
  /** Why these words give it away; completes `"…" …: `. */
  readonly why: string;
  /**
   * What to write instead of `words`, which keeps the sentence whole; `next` is what follows in the sentence.
   * Nothing where only striking the sentence out helps.
   */
  readonly instead?: (words: string, next: string) => string | undefined;
  /**
   * `presumes`: the words take it as known even inside a question (`whether the records we hold …`), so that only a
   * condition of holding excuses them. The others are excused wherever they are not asserted.
   */
  readonly presumes?: boolean;
  /** The words begin with an act of disclosure, of which `ncnd/harm-about-disclosure` may speak. */
  readonly ofAct?: boolean;
  /** Words around it that excuse it. */
  readonly unless?: (match: Match, sentence: Sentence, notice: Notice) => boolean;
}

/** Words in the draft that give something away; overlapping ones merged. */
export interface Found {
  readonly at: Range;
  /** Words of the draft, in plain text. */
  readonly words: string;
  readonly why: string;
  readonly sentence: Sentence;
  /** Nothing for a heading that only other words would mend. */
  readonly fix: () => Fix | undefined;
}

interface Hit {
  readonly giveaway: Giveaway;
  readonly match: Match;
}

/** What one sentence gives away, in order. Of overlapping words the first kind in `table` says why, the longest mends. */
export function giveawaysIn(notice: Notice, sentence: Sentence, table: readonly Giveaway[]): Found[] {
  const { text } = sentence.wording;
  const hits = table.flatMap((giveaway): Hit[] =>
    giveaway.find(sentence).flatMap((match) => {
      const { index } = match;
      const open = giveaway.presumes
        ? leavesHoldingOpen(sentence) || isQuoted(text, index)
        : isHypothetical(sentence, index, match.text);
      return open || giveaway.unless?.(match, sentence, notice) ? [] : [{ giveaway, match }];
    }),
  );
  const groups: Hit[][] = [];
  let end = -1;
  for (const hit of [...hits].sort((a, b) => a.match.index - b.match.index)) {
    if (hit.match.index < end) groups.at(-1)!.push(hit);
    else groups.push([hit]);
    end = Math.max(end, hit.match.index + hit.match.text.length);
  }
  return groups.map((group) => found(notice, sentence, group, table));
}

function found(notice: Notice, sentence: Sentence, group: readonly Hit[], table: readonly Giveaway[]): Found {
  const strongest = [...group].sort((a, b) => table.indexOf(a.giveaway) - table.indexOf(b.giveaway))[0]!;
  const longest = [...group].sort((a, b) => b.match.text.length - a.match.text.length)[0]!;
  const ends = group.map(({ match }) => match.index + match.text.length);
  const from = Math.min(...group.map(({ match }) => match.index));
  return {
    at: {
      start: Math.min(...group.map(({ match }) => match.range.start)),
      end: Math.max(...group.map(({ match }) => match.range.end)),
    },
    words: sentence.wording.text.slice(from, Math.max(...ends)),
    why: strongest.giveaway.why,
    sentence,
    fix: () => mend(notice, sentence, longest),
  };
}

function mend(notice: Notice, sentence: Sentence, { giveaway, match }: Hit): Fix | undefined {
  const next = sentence.wording.text.slice(match.index + match.text.length);
  const words = giveaway.instead?.(match.text, next);
  // Said of disclosure, "would not be in the public interest" is a judgement that nobody has made of an answer.
  const judged = speaksOfContent(next) || /\bpublic interest\b/i.test(next);
  if (giveaway.kind === 'disclosure-of' && /\bconfirm/i.test(words ?? '') && judged)
    return askOfAnswer(notice, sentence);
  if (words === undefined) return sentence.paragraph < 0 ? undefined : strikeOutTelling(notice, sentence);
  const text = /^[A-Z]/.test(match.text) ? words[0]!.toUpperCase() + words.slice(1) : words;
  return replace(match.range, text, `Write "${text}"`);
}

/** Takes out a sentence, whose title says which answer it gave. */
export function strikeOutTelling(notice: Notice, sentence: Sentence): Fix | undefined {
  const told = notice.statements.find(
    ({ kind, sentence: i }) => (kind === 'held' || kind === 'not-held') && notice.sentences[i] === sentence,
  );
  const title =
    told && `Strike out this sentence, which says that information is ${told.kind === 'held' ? '' : 'not '}held`;
  return strikeOut(notice, sentence, title, ['held', 'not-held']);
}
