import { type FactKind, states } from '../language/index.ts';
import { needsPublicInterestTest } from '../law/index.ts';
import type { BareClaim } from './claims.ts';
import {
  balanceIn,
  bodyOf,
  concludes,
  factorOf,
  heldElsewhere,
  numbered,
  paragraphBalance,
  runOn,
  strikes,
} from './factors.ts';
import { mayTurnOnHarm } from './harm.ts';
import type { About, Balance, Factor, Role } from './model.ts';
import { type Outline, type OutlineParagraph, type OutlineSentence, sentencesOf } from './outline.ts';
import { sideTableOf } from './sideTable.ts';

/** A claim's test while it is gathered from the sections. */
export interface Draft {
  favouring: Factor[];
  against: Factor[];
  balance: Balance | undefined;
  sections: number[];
  about: Set<About>;
}

type Side = 'favouring' | 'against';
type Body = readonly { readonly paragraph: OutlineParagraph; readonly index: number }[];

/** What prose is found to argue on either side, and its conclusion. */
interface Weighed {
  readonly favouring: Factor[];
  readonly against: Factor[];
  balance: Balance | undefined;
}

const says = ({ facts }: OutlineSentence, kind: FactKind) => states(facts, kind);
const anySays = (outline: Outline, paragraph: OutlineParagraph, kind: FactKind) =>
  sentencesOf(outline, paragraph).some((sentence) => says(sentence, kind));

/** Reads a public interest test that is prose under one heading: each paragraph counts on the side it argues. */
export function readProse(
  outline: Outline,
  section: number,
  served: readonly number[],
  drafts: readonly Draft[],
  claims: readonly BareClaim[],
): void {
  const whole = bodyOf(outline, section).filter(({ paragraph }) => !/:$/.test(paragraph.placed.unit.plain.text));
  const table = sideTableOf(whole);
  const body = table?.rest ?? whole;
  const { about } = outline.sections[section]!;
  for (const i of served) {
    const draft = drafts[i]!;
    draft.sections.push(section);
    draft.favouring.push(...(table?.favouring ?? []));
    draft.against.push(...(table?.against ?? []));
    for (const each of [table?.about, about]) if (each) draft.about.add(each);
  }
  const closing = body.at(-1)?.paragraph;
  const concludeWith = (paragraph: OutlineParagraph) => {
    for (const i of served) drafts[i]!.balance ??= paragraphBalance(paragraph);
  };
  if (!closing || followedBySides(outline, section)) {
    // What stands before the sides says what the test is; a balance that has a heading of its own is there.
    if (closing && strikes(outline, closing) && !heldElsewhere(outline, section)) concludeWith(closing);
    return;
  }
  weigh(outline, body, served, drafts, claims);
  // What stands below a table of both sides is what came of weighing them, however it is put.
  if (table && anySays(outline, closing, 'draws-together')) concludeWith(closing);
}

function followedBySides(outline: Outline, section: number): boolean {
  const next = outline.sections[section + 1]?.role;
  return (
    next === 'favouring' ||
    next === 'against' ||
    (next === 'exemption' && ['favouring', 'against'].includes(outline.sections[section + 2]?.role ?? ''))
  );
}

/** Counts what a body argues for the claims that it serves. */
function weigh(
  outline: Outline,
  body: Body,
  served: readonly number[],
  drafts: readonly Draft[],
  claims: readonly BareClaim[],
): void {
  const { favouring, against, balance } = weighed(outline, body);
  for (const i of served) {
    const draft = drafts[i]!;
    draft.favouring.push(...favouring);
    draft.against.push(...against);
    draft.balance ??= balance;
    if (!draft.about.size && claims[i]!.scope === 'ncnd' && balance?.about) draft.about.add(balance.about);
  }
}

/** Puts each paragraph, or in a single one each sentence, on the side that its words argue for. */
function weighed(outline: Outline, body: Body): Weighed {
  const result: Weighed = { favouring: [], against: [], balance: undefined };
  for (const { paragraph, index } of body) {
    const sentences = sentencesOf(outline, paragraph);
    const concluding = sentences.filter(concludes);
    if (concluding.length > 0) result.balance ??= balanceIn(concluding);
    const rest = sentences.filter((s) => !concluding.includes(s));
    const add = (side: Side, own: readonly OutlineSentence[]) => {
      if (own.length > 0) result[side].push(factorOf(own, index));
    };
    const turn = rest.findIndex((s, i) => i > 0 && (says(s, 'opens-against') || says(s, 'turns-round')));
    const first = leaning(rest);
    if (turn > 0 && leaning(rest.slice(0, turn)) !== 'against') {
      add('favouring', rest.slice(0, turn));
      add('against', rest.slice(turn));
    } else if (body.length === 1 || concluding.length > 0) {
      const forGiving = rest.filter((s) => says(s, 'speaks-for-giving'));
      add('favouring', forGiving);
      add(
        'against',
        rest.filter((s) => says(s, 'speaks-for-silence') && !forGiving.includes(s)),
      );
    } else if (numbered(paragraph.placed.unit.plain.text)) {
      result[first ?? 'favouring'].push(...runOn(paragraph, index));
    } else if (first) add(first, rest);
  }
  return result;
}

/** The side for which sentences speak first. */
function leaning(sentences: readonly OutlineSentence[]): Side | undefined {
  for (const { facts } of sentences) {
    for (const { kind } of facts) {
      if (kind === 'speaks-for-giving') return 'favouring';
      if (kind === 'speaks-for-silence') return 'against';
    }
  }
  return undefined;
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
  const argue = (at: number, own: readonly number[]) => {
    const body = bodyOf(outline, at);
    if (at >= 0 && body.some(({ paragraph }) => showsHarm(outline, paragraph))) {
      for (const i of own) if (harm[i] === -1 && mayTurnOnHarm(claims[i]!.provision)) harm[i] = at;
    }
    const without = own.filter(
      (i) => drafts[i]!.sections.length === 0 && needsPublicInterestTest(claims[i]!.provision),
    );
    const test = without.length > 0 ? testIn(outline, body) : [];
    if (test.length === 0) return;
    if (at >= 0) for (const i of without) drafts[i]!.sections.push(at);
    weigh(outline, test, without, drafts, claims);
  };
  outline.sections.forEach(({ role }, at) => {
    if (argued.has(role)) argue(at, serves[at]!);
  });
  // A letter without headings argues for the claims that it makes there.
  argue(-1, unheaded);
}

/** The paragraphs of a body in which the public interest is weighed; none where no balance is struck. */
function testIn(outline: Outline, body: Body): Body {
  const arguing = body.map(
    ({ paragraph }) =>
      anySays(outline, paragraph, 'names-public-interest') &&
      (strikes(outline, paragraph) || anySays(outline, paragraph, 'speaks-for-giving')),
  );
  if (!body.some(({ paragraph }, i) => arguing[i] && strikes(outline, paragraph))) return [];
  return body.slice(arguing.indexOf(true), arguing.lastIndexOf(true) + 1);
}

/** Roles of the headings under which an exemption may be argued without headings for each step. */
const argued: ReadonlySet<Role> = new Set(['exemption', 'response', 'ncnd', 'other']);

/** Reasoning of harm: a consequence at one of the levels, not the public interest with which the paragraph begins. */
function showsHarm(outline: Outline, paragraph: OutlineParagraph): boolean {
  const sentences = sentencesOf(outline, paragraph);
  const [first] = sentences;
  return first !== undefined && !says(first, 'names-public-interest') && sentences.some((s) => says(s, 'foresees'));
}
