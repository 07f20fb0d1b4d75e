import { factsIn, states } from '../../language/index.ts';
import { remembered } from '../../language/remembered.ts';
import { dealsWith, excludesDuty, isNcndLimb, isSection18, isUnderSection18 } from '../../law/index.ts';
import type { Notice, Paragraph, Range, Section, Sentence, Statement, Wording } from '../../notice/model.ts';
import { type WordingFacts, type WordingName, wording } from '../../wording/index.ts';
import { insert, insertMarkdown, type Place } from '../mend.ts';
import { openingPlace, reasoned } from '../opening.ts';
import { facts } from '../phrase.ts';
import type { Fix } from '../rule.ts';
import { cite, name, regimeOf, states as statesKind } from '../speak.ts';

/** Whether the letter, or a part of it, neither confirms nor denies. */
export const neitherConfirmsNorDenies = ({ stance }: Notice): boolean => stance === 'ncnd' || stance === 'partial-ncnd';

/** The sentences that stand where the letter neither confirms nor denies, but for those that rule out any inference. */
export const ncndSentences = remembered((notice: Notice): readonly Sentence[] => notice.sentences.filter(isOfNcnd));

/** Whether a sentence stands where the letter neither confirms nor denies, and does not rule out any inference. */
export function isOfNcnd({ scope, facts }: Pick<Sentence, 'scope' | 'facts'>): boolean {
  return scope === 'ncnd' && !states(facts, 'warns-against-inference');
}

/** A heading as a sentence, so that phrases can be looked for in it; it stands in no paragraph. */
function asSentence({ heading, text, scope }: Section, index: number): Sentence {
  // Where typography or marks make the source longer than the words, a match can only point at the whole.
  const wording: Wording = { text: heading.end - heading.start === text.length ? text : '', map: [[0, 0]] };
  return {
    range: heading,
    wording,
    facts: factsIn(wording),
    origin: heading.start,
    scope,
    paragraph: -1,
    section: index,
  };
}

/** The headings that stand where the letter neither confirms nor denies, as sentences; without those that pose the wrong question. */
export const ncndHeadings = remembered((notice: Notice): readonly Sentence[] =>
  notice.sections.flatMap((section, i) =>
    section.scope !== 'ncnd' || reasoned.has(section.role) ? [] : [asSentence(section, i)],
  ),
);

/**
 * The provision by which the letter may leave open whether anything is held: under FOIA, whose duty the answer would
 * be; under the others what they allow, as the letter relies on it.
 */
export const leftOpenBy = remembered((notice: Notice): string => {
  const regime = regimeOf(notice);
  if (excludesDuty(regime) && dealsWith('says that it is held', regime)) return cite('says that it is held', regime);
  const limb = notice.claims.find(({ provision }) => provision.regime === regime && isNcndLimb(provision));
  return limb && !isSection18(limb.provision) ? name(limb.provision) : cite('may decline to say', regime);
});

/** Whether the letter declines to say under FOISA s.18. Its exemption is about disclosure, its second step about revealing. */
export function declinesUnderSection18({ claims }: Notice): boolean {
  const declining = claims.filter(({ scope }) => scope === 'ncnd');
  return declining.length > 0 && declining.every(isUnderSection18);
}

/** The first statement that the letter neither confirms nor denies. */
export function ncndStatement(notice: Notice): Statement | undefined {
  return notice.statements.find(({ kind }) => kind === 'ncnd');
}

const words = facts('confirms-nor-denies');
const conclusion = facts('favours-neither');

/** The words `neither confirms nor denies` of a statement; the whole of it where it says so in other words. */
export function wordsOf(notice: Notice, { sentence, range }: Statement): Range {
  const own = notice.sentences[sentence];
  return own ? ((words(own)[0] ?? conclusion(own)[0])?.range ?? range) : range;
}

/** Related information: where the letter neither confirms nor denies. */
export const becauseOf = remembered((notice: Notice): readonly { readonly at: Range; readonly message: string }[] => {
  const statement = ncndStatement(notice);
  return statement ? [{ at: wordsOf(notice, statement), message: 'Here the letter neither confirms nor denies.' }] : [];
});

/**
 * Where sentences that belong with a statement go: after its paragraph, and those that go with it already; where that
 * ends with a colon, after the exemptions that it introduces, before the next prose. Where the letter says so only
 * among its reasons, the decision is where they go.
 */
function afterStatement(notice: Notice, statement: Statement): Place {
  const { paragraphs, sections } = notice;
  const { range } = statement;
  if (isAmongReasons(notice, statement)) return openingPlace(notice);
  const own = paragraphOf(notice, statement);
  if (own < 0) return { after: range };
  if (!/:$/.test(paragraphs[own]!.text)) return { after: lastThatGoesWith(notice, own).range };
  const listed = sections.filter((s) => s.role === 'exemption' && s.heading.start > range.end);
  const next = paragraphs.slice(own + 1).find(({ item, words }) => !item && words > 8);
  const before = listed.filter((s) => !next || s.heading.start < next.range.start).at(-1);
  const items = paragraphs.slice(own + 1).filter(({ item, range: r }) => item && (!next || r.start < next.range.start));
  return { after: before?.headingWithMarks ?? items.at(-1)?.range ?? paragraphs[own]!.range };
}

/** Whether a statement is made only where the reasons are given, which is no place to say what was decided. */
function isAmongReasons(notice: Notice, statement: Statement): boolean {
  const role = notice.sections[notice.paragraphs[paragraphOf(notice, statement)]?.section ?? -1]?.role;
  // A heading over the whole test may stand over the whole letter.
  return role !== undefined && role !== 'public-interest' && reasoned.has(role);
}

function paragraphOf({ paragraphs }: Notice, { range }: Statement): number {
  return paragraphs.findIndex((p) => p.range.start <= range.start && range.end <= p.range.end);
}

/** Whether the whole letter neither confirms nor denies, and says so only among its reasons. */
function isDecidedAmongReasons(notice: Notice, statement: Statement): boolean {
  return notice.stance === 'ncnd' && excludesDuty(regimeOf(notice)) && isAmongReasons(notice, statement);
}

/** Whether the letter leaves out the whole of its decision: it is made among the reasons, and no duty is named. */
export function lacksDecision(notice: Notice, statement: Statement): boolean {
  return isDecidedAmongReasons(notice, statement) && !statesKind(notice, 'duty-excluded');
}

/**
 * A fix that inserts standard text which belongs with a statement that the letter neither confirms nor denies. Where it
 * says so only among its reasons, it is said at the beginning first: nobody could tell there what the text is about.
 */
export function insertWithStatement(
  notice: Notice,
  statement: Statement,
  name: WordingName,
  facts: WordingFacts,
  title: string,
): Fix {
  const place = afterStatement(notice, statement);
  if (!isDecidedAmongReasons(notice, statement)) return insert(notice, name, place, facts, title);
  const text = `${wording('ncnd-statement', facts)}\n\n${wording(name, facts)}`;
  return insertMarkdown(notice, text, place, `${title}, and say at the beginning that you neither confirm nor deny`);
}

/** A fix that says at the beginning of the letter all of its decision that the letter does not say. */
export function insertDecision(notice: Notice, statement: Statement, facts: WordingFacts): Fix {
  const title = 'Say at the beginning that you neither confirm nor deny';
  const decision = `${wording('ncnd-statement', facts)}\n\n${wording('duty-excluded', facts)}`;
  const place = afterStatement(notice, statement);
  if (statesKind(notice, 'no-inference'))
    return insertMarkdown(notice, decision, place, `${title}, and which duty does not apply`);
  const text = `${decision}\n\n${wording('no-inference', facts)}`;
  return insertMarkdown(notice, text, place, `${title}, which duty does not apply, and that nothing can be inferred`);
}

/** The paragraph or, where sentences that belong with its statement follow it in paragraphs of their own, the last of these. */
function lastThatGoesWith({ paragraphs, statements }: Notice, own: number): Paragraph {
  const belonging = new Set(
    statements.filter(({ kind }) => kind === 'duty-excluded' || kind === 'no-inference').map((s) => s.sentence),
  );
  let last = own;
  for (const {
    section,
    sentences: { from, to },
  } of paragraphs.slice(own + 1)) {
    if (section !== paragraphs[own]!.section || to - from !== 1 || !belonging.has(from)) break;
    last++;
  }
  return paragraphs[last]!;
}
