import { needsPublicInterestTest } from '../law/index.ts';
import { type Argued, argued, isBare, isLeadIn, opening, type Passage, passagesOf, sideLed } from './arguing.ts';
import type { BareClaim } from './claims.ts';
import { bodyOf, concludes, heldElsewhere, paragraphBalance, strikes } from './factors.ts';
import { mayTurnOnHarm } from './harm.ts';
import type { About, Balance, Factor, Role } from './model.ts';
import type { Outline, OutlineParagraph, OutlineSentence } from './outline.ts';
import { says, saysAny } from './said.ts';
import { sideTableOf } from './sideTable.ts';

/** A claim's test while it is gathered from the sections. */
export interface Draft {
  favouring: Factor[];
  against: Factor[];
  balance: Balance | undefined;
  sections: number[];
  about: Set<About>;
}

/** Reads a public interest test that is prose, a table or lists under one heading. */
export function readProse(
  outline: Outline,
  section: number,
  served: readonly number[],
  drafts: readonly Draft[],
  claims: readonly BareClaim[],
): void {
  const body = bodyOf(outline, section);
  const { about } = outline.sections[section]!;
  for (const i of served) {
    drafts[i]!.sections.push(section);
    if (about) drafts[i]!.about.add(about);
  }
  const passages = passagesOf(body);
  const closing = passages.findLast((passage) => !isLeadIn(passage))?.paragraph;
  if (followedBySides(outline, section)) {
    // What stands before the sides says what the test is; a balance that has a heading of its own is there.
    if (closing && strikes(closing) && !heldElsewhere(outline, section)) {
      for (const i of served) drafts[i]!.balance ??= paragraphBalance(closing);
    }
    return;
  }
  give(tabled(body) ?? argued(passages), served, drafts, claims);
}

function followedBySides(outline: Outline, section: number): boolean {
  const next = outline.sections[section + 1]?.role;
  return (
    next === 'favouring' ||
    next === 'against' ||
    (next === 'exemption' && ['favouring', 'against'].includes(outline.sections[section + 2]?.role ?? ''))
  );
}

/** A test whose sides are the columns of a table; what stands below it is what came of weighing them, however it is put. */
function tabled(body: readonly OutlineParagraph[]): (Argued & { readonly about?: About }) | undefined {
  const table = sideTableOf(body);
  if (!table) return undefined;
  const closing = table.after.findLast(({ said }) =>
    said.some((sentence) => concludes(sentence) || says(sentence, 'draws-together')),
  );
  return { ...table, balance: closing && paragraphBalance(closing) };
}

/** Gives claims what is argued for them. */
function give(
  { favouring, against, balance, about }: Argued & { readonly about?: About },
  served: readonly number[],
  drafts: readonly Draft[],
  claims: readonly BareClaim[],
): void {
  for (const i of served) {
    const draft = drafts[i]!;
    draft.favouring.push(...favouring);
    draft.against.push(...against);
    draft.balance ??= balance;
    if (about) draft.about.add(about);
    if (!draft.about.size && claims[i]!.scope === 'ncnd' && balance?.about) draft.about.add(balance.about);
  }
}

/**
 * Harm and public interest that are argued under the exemption's own heading, without headings of their own, or, for
 * the claims in `unheaded`, before the first heading.
 */
export function readUnderExemptions(
  outline: Outline,
  claims: readonly BareClaim[],
  serves: readonly (readonly number[])[],
  drafts: readonly Draft[],
  harm: number[],
  unheaded: readonly number[],
): void {
  const waiting = (own: readonly number[]) =>
    own.filter((i) => {
      const { favouring, against } = drafts[i]!;
      return favouring.length + against.length === 0 && needsPublicInterestTest(claims[i]!.provision);
    });
  const argue = (at: number, own: readonly number[]) => {
    const body = bodyOf(outline, at);
    if (at >= 0 && outline.sections[at]!.role !== 'request' && body.some(showsHarm)) {
      for (const i of own) if (harm[i] === -1 && mayTurnOnHarm(claims[i]!.provision)) harm[i] = at;
    }
    const without = waiting(own);
    if (without.length === 0) return;
    const alone = own.every((i) => needsPublicInterestTest(claims[i]!.provision));
    const test = tabled(body) ?? testIn(passagesOf(body), alone);
    if (!test) return;
    if (at >= 0) for (const i of without) drafts[i]!.sections.push(at);
    give(test, without, drafts, claims);
  };
  outline.sections.forEach(({ role }, at) => {
    if (reasoned.has(role)) argue(at, serves[at]!);
  });
  // A letter without headings argues for the claims that it makes there.
  argue(-1, unheaded);
}

/**
 * The test that prose holds among other reasons: from the words that name the public interest, or open a side, to the
 * last conclusion. `alone`: whether nothing else is weighed there, as a legitimate interest is. A test that is only said to have been made is none.
 */
function testIn(passages: readonly Passage[], alone: boolean): Argued | undefined {
  const all = passages.flatMap((passage, at) => passage.sentences.map((sentence) => ({ sentence, at })));
  const end = all.findLastIndex(({ sentence }) => concludes(sentence));
  const begin = beginOf(passages, all, end);
  if (begin < 0) return undefined;
  const until = end < 0 ? passages.length - 1 : all[end]!.at;
  const from = all[begin]!.at;
  const weighing = passages.slice(from, until + 1);
  const [opens] = weighing;
  weighing[0] = { ...opens!, sentences: opens!.sentences.slice(opens!.sentences.indexOf(all[begin]!.sentence)) };
  const test = argued(weighing);
  const both = test.favouring.length > 0 && test.against.length > 0;
  const named = weighing.some(({ sentences }) => sentences.some((s) => says(s, 'names-public-interest')));
  if (!named && !(alone && both)) return undefined;
  if (!test.balance) return both && opensBoth(weighing) ? test : undefined;
  return test.favouring.length + test.against.length > 0 || !isBare(test.balance) ? test : undefined;
}

type Placed = readonly { readonly sentence: OutlineSentence; readonly at: number }[];

/**
 * Where a test begins that ends before `end`: where its first side is opened, by words or by the first of two lists with
 * lines that lead in to them; else where the public interest is named; else with the paragraph that the side against
 * faces; else at the first sentence that speaks for an answer in the paragraph of the conclusion, or in the
 * one before it; else at the conclusion.
 */
function beginOf(passages: readonly Passage[], all: Placed, end: number): number {
  const last = end < 0 ? all.length - 1 : end;
  const before = (is: (one: Placed[number]) => boolean) => all.findIndex((one, i) => i <= last && is(one));
  const leads = passages.filter((passage, i) => isLeadIn(passage) && passages[i + 1]?.paragraph.item);
  const lists = end >= 0 && leads.length === 2;
  const sideOf = ({ sentence, at }: Placed[number]) =>
    isLeadIn(passages[at]!)
      ? (sideLed(passages[at]!) ?? (lists && passages[at] === leads[0] ? 'favouring' : undefined))
      : opening(sentence);
  if (before((one) => sideOf(one) === 'favouring') >= 0) return before((one) => sideOf(one) !== undefined);
  const named = before(({ sentence }) => says(sentence, 'names-public-interest') && !concludes(sentence));
  if (named >= 0 || end < 0) return named;
  const turned = all.findIndex(({ sentence }, i) => i <= end && opening(sentence) === 'against');
  if (turned >= 0) {
    const { at, sentence } = all[turned]!;
    const facing = sentence === passages[at]!.sentences[0] ? at - 1 : at;
    if (passages[facing] && !passages[facing].sentences.some(relies)) return all.findIndex((one) => one.at === facing);
  }
  const near = before(({ sentence, at }) => at >= all[end]!.at - 1 && says(sentence, 'speaks-for-giving'));
  return near >= 0 ? near : end;
}

/** Whether a sentence refuses or cites: then its paragraph is no side of a test. */
const relies = (sentence: OutlineSentence) =>
  saysAny(sentence, ['refuses', 'relies-on', 'exempts', 'excludes-duty', 'confirms-nor-denies']);

/** Whether words open each side, so that a test is one without any conclusion. */
function opensBoth(passages: readonly Passage[]): boolean {
  const opened = passages.flatMap((passage) => [
    isLeadIn(passage) ? sideLed(passage) : undefined,
    ...passage.sentences.map(opening),
  ]);
  return opened.includes('favouring') && opened.includes('against');
}

/** Roles of the headings under which an exemption may be argued without headings for each step. */
const reasoned: ReadonlySet<Role> = new Set(['exemption', 'response', 'ncnd', 'harm', 'request', 'other']);

/** Reasoning of harm: a consequence at one of the levels, not the public interest with which the paragraph begins. */
function showsHarm({ said }: OutlineParagraph): boolean {
  const [first] = said;
  return first !== undefined && !says(first, 'names-public-interest') && said.some((s) => says(s, 'foresees'));
}
