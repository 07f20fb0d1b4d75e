import { canonical } from '../../server/law/index.ts';
import type { Claim, Notice, Range, Section, StatementKind } from '../../server/notice/model.ts';
import type { Edit } from '../../server/rules/rule.ts';

/** One way to spoil a sound letter, and what must then be said of it. */
export interface Mutation {
  /** What is done to the letter. */
  readonly name: string;
  /** Every place where it can be done, each an outcome of its own; none where the letter has no such element. */
  readonly spoil: (notice: Notice) => Iterable<readonly Edit[]>;
  /** The rule that must speak; of several, any. */
  readonly rules: readonly string[];
  /** Rules that may speak besides, because the same words served them too. */
  readonly besides?: readonly string[];
  /** Where the finding may stand, in the letter as spoilt. */
  readonly where: (spoilt: Notice) => readonly Range[];
}

export const remove = (range: Range): Edit => ({ range, text: '' });
export const whole = ({ headingWithMarks, body }: Section): Range => ({
  start: headingWithMarks.start,
  end: Math.max(headingWithMarks.end, body.end),
});

/** Edits without those that lie inside another. */
export function outermost(ranges: readonly Range[]): Range[] {
  return ranges.filter(
    (a, i) =>
      !ranges.some((b, j) => b.start <= a.start && a.end <= b.end && (b.end - b.start > a.end - a.start || j < i)),
  );
}

/** The sentences that make any of these statements. */
export function sentencesStating(notice: Notice, ...kinds: StatementKind[]): Range[] {
  const stating = notice.statements.filter(({ kind }) => kinds.includes(kind));
  return outermost(stating.map(({ sentence, range }) => notice.sentences[sentence]?.range ?? range));
}

export function* withoutStatements(notice: Notice, ...kinds: StatementKind[]): Iterable<Edit[]> {
  const ranges = sentencesStating(notice, ...kinds);
  if (ranges.length > 0) yield ranges.map(remove);
}

/** The same without the paragraphs in which they stand, which often go on about them, and the headings that are over those alone. */
export function* withoutParagraphs(notice: Notice, ...kinds: StatementKind[]): Iterable<Edit[]> {
  const stating = notice.statements.filter(({ kind, sentence }) => kinds.includes(kind) && sentence >= 0);
  if (stating.length === 0) return;
  const paragraphs = [...new Set(stating.map(({ sentence }) => notice.sentences[sentence]!.paragraph))];
  const headings = notice.sections.filter(
    ({ paragraphs: { from, to } }) => to - from === 1 && paragraphs.includes(from),
  );
  const ranges = [...paragraphs.map((i) => notice.paragraphs[i]!.range), ...headings.map(whole)];
  yield outermost([...ranges, ...sentencesStating(notice, ...kinds)]).map(remove);
}

/** Each public interest test once, with the claims that it serves. */
export function testsOf({ claims }: Notice): { test: NonNullable<Claim['publicInterestTest']>; claims: Claim[] }[] {
  const groups = new Map<string, { test: NonNullable<Claim['publicInterestTest']>; claims: Claim[] }>();
  for (const claim of claims) {
    const test = claim.publicInterestTest;
    if (!test) continue;
    const key = JSON.stringify([test.sections, test.favouring[0]?.range, test.balance?.range]);
    const group = groups.get(key) ?? { test, claims: [] };
    group.claims.push(claim);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export function* withoutSide(notice: Notice, side: 'favouring' | 'against'): Iterable<Edit[]> {
  for (const { test } of testsOf(notice)) {
    const headings = test.sections.map((i) => notice.sections[i]!).filter(({ role }) => role === side);
    if (headings.length === 0 || test.balance?.section === -1) continue;
    yield outermost([...headings.map(whole), ...test[side].map(({ range }) => range)]).map(remove);
  }
}

/** A sentence put after the one that neither confirms nor denies. */
export function* afterStatement(notice: Notice, sentence: string): Iterable<Edit[]> {
  const statement = notice.statements.find(({ kind, sentence: i }) => kind === 'ncnd' && i >= 0);
  if (!isNcnd(notice) || !statement) return;
  const { end } = notice.sentences[statement.sentence]!.range;
  yield [{ range: { start: end, end }, text: ` ${sentence}` }];
}

/** Every mention of a claim's provision, with the words for its number replaced. */
export function renumber(notice: Notice, { exemption }: Claim, number: string): Edit[] {
  return notice.citations
    .filter(({ provision }) => canonical(provision) === exemption)
    .map(({ range: { start, end } }) => {
      const written = notice.text.slice(start, end);
      return { range: { start: start + Math.max(written.search(/[\d(]/), 0), end }, text: number };
    });
}

export const citationsOf = (notice: Notice): Range[] => notice.citations.map(({ range }) => range);
export const headingsOf = (notice: Notice): Range[] => notice.sections.map(({ headingWithMarks }) => headingWithMarks);
export const sentencesOf = (notice: Notice): Range[] => notice.sentences.map(({ range }) => range);
export const closing = (notice: Notice): Range[] => [notice.closing];
export const anywhereBeforeRights = (notice: Notice): Range[] => [
  notice.opening,
  ...sentencesOf(notice),
  ...citationsOf(notice),
  ...headingsOf(notice),
];
/** Words in which a sentence says, or all but says, that something is refused. */
export const refusing =
  /\b(?:withh[eo]ld\w*|refus\w+|exempt|excepted|exemption (?:covers|applies)|applied the exemption|(?:exception|exemption) that we rely on|rely(?:ing)? on (?:section|regulation|the exe))\b/i;
export const isNcnd = ({ stance }: Notice) => stance === 'ncnd' || stance === 'partial-ncnd';

/** An insertion at an offset. */
export const insertAt = (at: number, text: string): Edit => ({ range: { start: at, end: at }, text });

/** Words of an argument that goes on and on, so many or a few more. */
export function further(words: number): string {
  const sentences = [
    'Once an answer is given it is read by everybody who has an interest in it, and nobody can say afterwards what use was made of it.',
    'Those who gain by it would lose no time, while those who bear the loss would learn of it late and from somebody else.',
    'What was learnt in one place would soon be tried in the next, until the same thing had happened in each of them.',
    'It takes years to put such a thing right, and in the meantime the same few people would have to do the work of many.',
    'The cost would fall on those who can least afford it, and who had no part in what was asked or in what was answered.',
  ];
  let text = '';
  for (let i = 0; text.split(' ').length < words; i++) text += `${text && ' '}${sentences[i % sentences.length]}`;
  return text;
}
