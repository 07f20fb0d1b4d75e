import { numberOf, titleToday } from '../../law/index.ts';
import type { Factor, Notice, Range, Section } from '../../notice/model.ts';
import { type WordingFacts, type WordingName, wording, wordingUnder } from '../../wording/index.ts';
import { insertMarkdown, type Place, replace } from '../mend.ts';
import type { Parts, Relied } from '../part.ts';
import type { Fix, Here } from '../rule.ts';
import { name } from '../speak.ts';

/** The parts of the standard public interest test, each with its heading. */
export interface StandardTest {
  readonly name: WordingName;
  readonly favouring: string;
  readonly against: string;
  readonly balance: string;
  /** The sentence in which the law states its test. */
  readonly formula: string;
}

/**
 * The standard public interest test for claims that are weighed together. Undefined for content and confirmation
 * weighed in one.
 */
export function standardTest(claims: readonly Relied[], facts: WordingFacts): StandardTest | undefined {
  const [first] = claims;
  if (!first || claims.some(({ scope }) => scope !== first.scope)) return undefined;
  const text = testName(first);
  const [, favouring, against, balance] = wording(text, factsOfAll(claims, facts)).split(/^(?=### )/m);
  if (!favouring || !against || !balance) return undefined;
  return {
    name: text,
    favouring,
    against,
    balance,
    formula: balance
      .trim()
      .split(/(?<=[.\]]) (?=[A-Z])/)
      .at(-1)!,
  };
}

/** Fixes made of that test; none where there is none. */
export function standardFixes<K extends keyof Parts>(
  claims: readonly Relied[],
  fixes: (standard: StandardTest, here: Here<K>) => readonly Fix[],
): (here: Here<K>) => readonly Fix[] {
  return (here) => {
    const standard = standardTest(claims, here.facts);
    return standard ? fixes(standard, here) : [];
  };
}

function testName({ provision: { regime }, scope }: Relied): WordingName {
  return wordingUnder(regime, scope === 'ncnd' ? 'ncnd-public-interest-test' : 'public-interest-test');
}

/** The facts of a draft with the provisions of several claims: `24(2) and section 31(3)`. */
export function factsOfAll(claims: readonly Relied[], facts: WordingFacts): WordingFacts {
  const [first, ...more] = claims;
  if (!first) return facts;
  return {
    ...facts,
    provision: [numberOf(first.provision), ...more.map(({ provision }) => name(provision))].join(' and '),
    ...(more.length === 0 && { title: titleToday(first.provision) }),
  };
}

/** The first question of a part of the standard test, in its brackets. */
export const question = (part: string): string => /\[[^[\]]+\]/.exec(part)![0];

/**
 * A fix that inserts a part of the standard test, or words made of it. Its headings stand at the level of
 * `beside`, a heading of the draft; without that, in the draft's heading style.
 */
export function insertText(notice: Notice, markdown: string, place: Place, title: string, beside?: Section): Fix {
  const level = /^#+/.exec(beside ? notice.text.slice(beside.headingWithMarks.start, beside.headingWithMarks.end) : '');
  const style = level ? { ...notice.style, depth: Math.max(1, level[0].length - 1) } : notice.style;
  return insertMarkdown(notice, markdown, place, title, { style });
}

/** A fix that asks a question at the end of a passage, for the officer to answer there. */
export function ask(at: Range, asked: string, title = 'Add a question to answer here'): Fix {
  return replace({ start: at.end, end: at.end }, ` ${asked}`, title);
}

/** Whether a passage holds a prompt, or one stands right after it: then the officer knows what is still to be said. */
export function isAsked({ facts: { placeholders } }: Notice, { start, end }: Range): boolean {
  return placeholders.some((placeholder) => placeholder.start >= start && placeholder.start <= end + 1);
}

/** Fixes that ask for another factor on a side of a test, after its first one. */
export function askForAnother(claims: readonly Relied[], side: 'favouring' | 'against') {
  return standardFixes<'test'>(claims, (standard, { notice, it }) => [
    askAfter(notice, it[side][0]!, question(standard[side]), 'Add a prompt for another factor'),
  ]);
}

/** A fix that adds a question as a factor of its own after `last`, set as that is. */
function askAfter(notice: Notice, last: Factor, asked: string, title: string): Fix {
  const paragraph = notice.paragraphs[last.paragraph]!;
  if (!paragraph.item) return insertText(notice, asked, { after: paragraph.range }, title);
  const start = notice.text.lastIndexOf('\n', paragraph.range.start - 1) + 1;
  const mark = /^\s*(?:[-*+\u2022\u00b7]|\(?\w{1,3}[.)])?\s*/.exec(notice.text.slice(start, paragraph.range.end))![0];
  const next = mark.replace(/\d+/, (number) => String(Number(number) + 1));
  const at = paragraph.range.end;
  return replace({ start: at, end: at }, `${notice.style.newline}${next}${asked}`, title);
}
