import { type FactKind, type Part, states, statesAny } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Notice, Range, Sentence } from '../../notice/model.ts';
import { replace } from '../mend.ts';
import { facts, type Match } from '../phrase.ts';
import type { Fix } from '../rule.ts';
import { asWritten } from '../speak.ts';
import { strikeOut } from '../strikeOut.ts';
import { askOfAnswer } from './askOfAnswer.ts';
import { leavesHoldingOpen, speaksOfContent } from './lexicon.ts';
import { ncndHeadings, ncndSentences } from './ncndScope.ts';

/** A way in which words give away whether information is held. */
export interface Giveaway {
  /** The fact that gives it away. */
  readonly fact: FactKind;
  /** Only this part of the fact is shown, and mended. */
  readonly only?: Part;
  /** Why these words give it away: a sentence without its stop. */
  readonly why: string;
  /** What to write instead, which keeps the sentence whole. Nothing where only striking the sentence out helps. */
  readonly instead?: (said: Said) => string | undefined;
  /** The words begin with an act of disclosure, of which `ncnd/harm-about-disclosure` may speak. */
  readonly ofAct?: boolean;
  /** Words around it that excuse it. */
  readonly unless?: (said: Said, sentence: Sentence, notice: Notice) => boolean;
}

/** Words that give something away, with what the fact knows of them; a part that it has not is ''. */
export interface Said extends Readonly<Record<Exclude<Part, 'modal'>, string>> {
  readonly words: string;
  /** The words before and after a part. */
  readonly before: (part: Part) => string;
  readonly after: (part: Part) => string;
  /** What stands before them in the sentence, and after them. */
  readonly earlier: string;
  readonly next: string;
}

/** Words in the draft that give something away; overlapping ones merged. */
export interface Found {
  readonly at: Range;
  /** Words of the draft, in plain text. */
  readonly words: string;
  readonly why: string;
  readonly sentence: Sentence;
  /** Whether other words are known for these, so that the sentence can stay. */
  readonly rewords: boolean;
  /** None for a heading that only other words would mend. */
  readonly fixes: () => readonly Fix[];
}

/** The headings and sentences in which a letter that neither confirms nor denies may give something away. */
export function sentencesGiving(notice: Notice, table: readonly Giveaway[]): readonly Sentence[] {
  const giving = ncndSentences(notice).filter(({ facts }) => statesAny(facts, kindsIn(table)));
  return [...ncndHeadings(notice), ...giving];
}

const kindsIn = remembered(
  (table: readonly Giveaway[]): ReadonlySet<FactKind> => new Set(table.map(({ fact }) => fact)),
);

const finderOf = remembered(({ fact, only }: Giveaway) => facts(fact, only));

interface Hit {
  readonly giveaway: Giveaway;
  readonly match: Match;
  readonly said: Said;
}

/** What one sentence gives away, in order. Of overlapping words the first kind in `table` says why, the longest mends. */
export function giveawaysIn(notice: Notice, sentence: Sentence, table: readonly Giveaway[]): Found[] {
  if (leavesHoldingOpen(sentence)) return [];
  const kinds = new Set(sentence.facts.map(({ kind }) => kind));
  const hits = table
    .filter(({ fact }) => kinds.has(fact))
    .flatMap((giveaway): Hit[] =>
      finderOf(giveaway)(sentence).flatMap((match) => {
        const said = saidIn(sentence.wording.text, match);
        return giveaway.unless?.(said, sentence, notice) ? [] : [{ giveaway, match, said }];
      }),
    );
  const groups: Hit[][] = [];
  let end = -1;
  for (const hit of [...hits].sort((a, b) => a.match.index - b.match.index)) {
    if (hit.match.index < end) groups.at(-1)!.push(hit);
    else groups.push([hit]);
    end = Math.max(end, endOf(hit.match));
  }
  return groups.map((group) => found(notice, sentence, group, table));
}

/** Of overlapping matches, which one begins the other, the longest. */
export function longest<M extends Pick<Match, 'index' | 'text'>>(matches: readonly M[]): M[] {
  return matches.filter(
    (one) =>
      !matches.some(
        (other) => other !== one && other.index <= one.index && endOf(other) >= endOf(one) && !same(one, other),
      ),
  );
}

const endOf = ({ index, text }: Pick<Match, 'index' | 'text'>) => index + text.length;
const same = (one: Pick<Match, 'index' | 'text'>, other: Pick<Match, 'index' | 'text'>) =>
  one.index === other.index && one.text === other.text;

function saidIn(text: string, { index, text: words, parts = {} }: Match): Said {
  const end = index + words.length;
  const slice = (part: Part) => (parts[part] ? text.slice(parts[part].start, parts[part].end) : '');
  return {
    words,
    who: slice('who'),
    what: slice('what'),
    by: slice('by'),
    does: slice('does'),
    before: (part) => text.slice(index, parts[part]?.start ?? index),
    after: (part) => text.slice(parts[part]?.end ?? end, end),
    earlier: text.slice(0, index),
    next: text.slice(end),
  };
}

function found(notice: Notice, sentence: Sentence, group: readonly Hit[], table: readonly Giveaway[]): Found {
  const most = (rank: (hit: Hit) => number) => group.reduce((best, hit) => (rank(hit) > rank(best) ? hit : best));
  const strongest = most(({ giveaway }) => -table.indexOf(giveaway));
  const widest = most(({ match }) => match.text.length);
  const [first, last] = [group[0]!.match, most(({ match }) => endOf(match)).match];
  return {
    at: { start: first.range.start, end: last.range.end },
    words: sentence.wording.text.slice(first.index, endOf(last)),
    why: strongest.giveaway.why,
    sentence,
    rewords: widest.giveaway.instead?.(widest.said) !== undefined,
    fixes: () => mend(notice, sentence, widest),
  };
}

function mend(notice: Notice, sentence: Sentence, { giveaway, match, said }: Hit): Fix[] {
  const words = giveaway.instead?.(said);
  // Said of disclosure, "would not be in the public interest" is a judgement that nobody has made of an answer.
  const judged = () => speaksOfContent(sentence, endOf(match)) || states(sentence.facts, 'names-public-interest');
  if (giveaway.ofAct && judged()) return askOfAnswer(notice, sentence);
  if (words === undefined) return sentence.paragraph < 0 ? [] : strikeOutTelling(notice, sentence);
  const text = asWritten(words, match.text);
  return [replace(match.range, text, `Write "${text}"`)];
}

/** Takes out a sentence, whose title says which answer it gave. */
export function strikeOutTelling(notice: Notice, sentence: Sentence): Fix[] {
  const told = notice.statements.find(
    ({ kind, sentence: i }) => (kind === 'held' || kind === 'not-held') && notice.sentences[i] === sentence,
  );
  const title =
    told && `Strike out this sentence, which says that information is ${told.kind === 'held' ? '' : 'not '}held`;
  return strikeOut(notice, sentence, title, ['held', 'not-held']);
}
