import { canonical } from '../law/provision.ts';
import { isHarmRead } from '../notice/harm.ts';
import type { Claim, Notice, Range, StatementKind } from '../notice/model.ts';
import type { ReadingOptions } from '../notice/options.ts';
import { type SaidFact, whyOf } from '../notice/why.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { WordLetter } from '../word/letter.ts';
import type { Unread } from './files.ts';
import { type Lines, linesOf } from './lines.ts';

/** The kinds of statement that are always listed, even where the letter makes none. */
const expected: readonly StatementKind[] = [
  'ncnd',
  'no-inference',
  'refusal',
  'held',
  'internal-review',
  'commissioner',
];

/** How a draft was read, in the public shape that `inspect --format json` prints. Lines count from 1. */
export function reading(notice: Notice) {
  const lines = linesOf(notice.text);
  const statements: Record<string, number[]> = Object.fromEntries(expected.map((kind) => [kind, []]));
  for (const { kind, range } of notice.statements) {
    statements[kind] ??= [];
    const { line } = lines.place(range.start);
    if (statements[kind].at(-1) !== line) statements[kind].push(line);
  }
  return {
    regime: notice.regime ?? null,
    stance: notice.stance,
    part: notice.part,
    claims: notice.claims.map((claim) => claimed(notice, claim, lines)),
    sections: notice.sections.map(({ role, heading, text }) => ({ role, line: lines.place(heading.start).line, text })),
    statements,
  };
}

/** Why it was read so, in the public shape of `why` that `inspect --format json --why` adds. Lines count from 1. */
export function reasons(notice: Notice, options: ReadingOptions) {
  const lines = linesOf(notice.text);
  const { sections, claims, statements, sentences } = whyOf(notice, options);
  const line = ({ start }: Range) => lines.place(start).line;
  const said = ({ at, ...fact }: SaidFact) => ({ ...fact, ...lines.place(at.start) });
  return {
    sections: sections.map(({ at, ...reason }) => ({ line: line(at), ...reason })),
    claims: claims.map(({ at, facts, servedBy, ...reason }) => ({
      line: line(at),
      ...reason,
      facts: facts.map(said),
      servedBy: servedBy.map((i) => line(notice.sections[i]!.heading)),
    })),
    statements: statements.map(({ kind, range, fact }) => ({
      kind,
      line: line(range),
      ...(fact && { fact: said(fact) }),
    })),
    sentences: sentences.map(({ sentence: { range, scope, wording }, facts }) => ({
      line: line(range),
      scope,
      text: wording.text,
      facts: facts.map(said),
    })),
  };
}

function claimed(notice: Notice, claim: Claim, lines: Lines) {
  const { exemption, at, scope, publicInterestTest: test, byReferenceTo } = claim;
  return {
    exemption,
    line: lines.place(at.start).line,
    scope,
    byReferenceTo: byReferenceTo.map(canonical),
    harm: isHarmRead(notice, claim),
    publicInterestTest: test
      ? {
          about: test.about ?? null,
          favouring: test.favouring.length,
          against: test.against.length,
          balance: test.balance !== undefined,
        }
      : null,
  };
}

/**
 * What was found in one file, in the public shape that `check --format json` prints an array of.
 * Lines are those of the draft, or of the Markdown of a Word letter, whose findings have a place in the letter besides.
 * @param notice whether it was read as a notice, and looked through
 */
export function checked(path: string, lines: Lines, findings: readonly Finding[], notice: boolean, word?: WordLetter) {
  return {
    path,
    notice,
    findings: findings.map(({ rule, severity, at, message, related, fixes }) => {
      const start = lines.place(at.start);
      const end = lines.place(at.end);
      return {
        rule,
        severity,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        message,
        fixable: (fixes?.() ?? []).length > 0,
        related: (related ?? []).map((other) => ({
          ...lines.place(other.at.start),
          message: other.message,
          ...(word && { place: placeIn(word, other.at) }),
        })),
        ...(word && { place: placeIn(word, at) }),
      };
    }),
  };
}

/** A place that a person finds in Word: the paragraph, counted among those that have words, and the words. */
function placeIn({ markdown, map }: WordLetter, { start, end }: Range) {
  return { paragraph: map.paragraphOf(start).number, words: markdown.slice(start, end) };
}

/** A file that could not be read, in the same array: nothing was found in it, and why. */
export const unchecked = ({ path, problem }: Unread) => ({ path, notice: false, findings: [], error: problem });

/** The rules in the shape that `rules --format json` prints. */
export function listed(rules: readonly Rule[]) {
  return rules.map(({ id, severity, basis, title, why, options }) => ({
    id,
    severity,
    basis,
    title,
    why,
    options: options ?? {},
  }));
}
