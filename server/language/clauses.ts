import type { Token } from './tokens.ts';
import { grammar } from './words.ts';

/**
 * What a sentence does with a fact: says it, says that it is not so, makes it a condition or a possibility, asks or
 * leaves open whether it is so, only names it, or takes it as known.
 */
export type Mode = 'asserted' | 'denied' | 'supposed' | 'asked' | 'named' | 'presumed';

/** Under what a word stands. `not` is the index of the negation before it in its clause. */
interface Clause {
  readonly mode: 'asserted' | 'supposed' | 'asked' | 'presumed';
  readonly not?: number;
  readonly modal?: string;
  /** The clause round a question that is only the object of a word in it. */
  readonly outer?: Clause;
  /** Whether it has had its verb: then the next modal verb is that of the sentence round it. */
  readonly full?: true;
}

/** Tokens by their places. */
type Named = readonly { readonly at: number }[];

/** The modes of a sentence's words. */
export interface Modes {
  /** Of the word at `at`, where the tokens of `own` are part of the words that are looked at. */
  of(at: number, own: Named): Mode;
  /** The modal verb over the word at `at`. */
  modalAt(at: number): string | undefined;
}

const asserted: Clause = { mode: 'asserted' };

/**
 * Works out, in one pass, under which condition, question, report, negation and modal verb each word stands. It is a
 * heuristic over words, not a parse: `test/language/clauses.test.ts` is the table of what it knows.
 */
export function modesOf(tokens: readonly Token[]): Modes {
  const question = tokens.at(-1)?.w === '?';
  const clauses: Clause[] = [];
  let clause = asserted;
  for (let i = 0; i < tokens.length; i++) {
    clause = next(clause, tokens, i);
    clauses.push(clause);
  }
  return {
    of(at, own) {
      const { mode, not } = clauses[at]!;
      if (question || mode === 'asked') return 'asked';
      if (mode === 'supposed') return 'supposed';
      if (isNamed(tokens, at, own)) return 'named';
      if (not !== undefined && not < at && !holds(own, not)) return 'denied';
      return mode;
    },
    modalAt: (at) => clauses[at]!.modal,
  };
}

/** The words that may begin a clause, or turn the one in which they stand; so may any word after those of `completing`. */
const steering: ReadonlySet<string> = new Set([
  ...['and', 'that', 'which', 'who'],
  ...grammar.turning,
  ...grammar.supposing,
  ...grammar.inverting,
  ...grammar.asking,
  ...grammar.weighing,
  ...grammar.linking,
  ...grammar.negating,
  ...grammar.modal,
  ...grammar.holding,
]);

/** The clause in which the token at `i` stands, which may begin with it. */
function next(clause: Clause, tokens: readonly Token[], i: number): Clause {
  const { w, kind } = tokens[i]!;
  if (kind === 'mark') return afterMark(clause, tokens, i);
  // Most words do nothing to their clause.
  if (!steering.has(w) && !grammar.completing.has(tokens[i - 1]?.w ?? '')) return clause;
  return (
    turned(clause, tokens, i) ??
    questioned(clause, tokens, i) ??
    joined(clause, tokens, i) ??
    related(clause, tokens, i) ??
    within(clause, tokens, i)
  );
}

function afterMark(clause: Clause, tokens: readonly Token[], i: number): Clause {
  const { w } = tokens[i]!;
  if (w === ';' || w === ':' || w === '"') return asserted;
  return w === ',' && turns(clause, tokens, i + 1) ? asserted : clause;
}

/** The clause that begins with a word of turning ("but") or of supposing ("if", "had we"). */
function turned(clause: Clause, tokens: readonly Token[], i: number): Clause | undefined {
  const { w } = tokens[i]!;
  const after = tokens[i + 1];
  if (grammar.turning.has(w) && (w !== 'so' || opensClause(after) || begins(tokens, i))) return asserted;
  if (grammar.supposing.has(w) && !isParticiple(tokens, i))
    return isShortened(after) ? clause : { mode: asks(tokens, i) ? 'asked' : 'supposed' };
  return grammar.inverting.has(w) && begins(tokens, i) && opensClause(after) ? { mode: 'supposed' } : undefined;
}

/** The clause that begins with a word of asking, or that goes on after a question. */
function questioned(clause: Clause, tokens: readonly Token[], i: number): Clause | undefined {
  const { w } = tokens[i]!;
  if (clause.outer && resumes(clause, tokens, i)) return clause.outer;
  if (grammar.asking.has(w)) return { mode: 'asked', ...(isPart(clause, tokens[i - 1]) && { outer: clause }) };
  return w === 'which' && grammar.choosing.has(tokens[i + 1]?.w ?? '') ? { mode: 'asked' } : undefined;
}

/** The clause that `and` joins to the one before. */
function joined({ mode }: Clause, tokens: readonly Token[], i: number): Clause | undefined {
  if (tokens[i]!.w !== 'and') return undefined;
  const [before, after, second] = [tokens[i - 1]?.w, tokens[i + 1], tokens[i + 2]?.w ?? ''];
  // "The doors that do not lock are named, and tack would be stolen": the verb after it shows that a clause begins.
  const hasVerb = grammar.modal.has(second) || (grammar.being.has(after?.w ?? '') && second.endsWith('ing'));
  if (!opensClause(after) && !(before === ',' && hasVerb)) return undefined;
  if (before === ',') return { mode: mode === 'supposed' ? 'supposed' : 'asserted' };
  return mode === 'asked' ? undefined : { mode };
}

/** The clause that `that`, `which` or `who` opens, or that completes what is confirmed, with `that` left out: "We confirm we hold it". */
function related(clause: Clause, tokens: readonly Token[], i: number): Clause | undefined {
  const token = tokens[i]!;
  const before = tokens[i - 1]?.w ?? '';
  if (token.w === 'that') return afterThat(clause, tokens, i);
  if ((token.w === 'which' || token.w === 'who') && i > 0)
    return { mode: clause.mode === 'asserted' ? 'presumed' : clause.mode };
  const completes =
    grammar.completing.has(before) && (subjectPronoun(token) || (before === 'confirm' && opensClause(token)));
  return completes ? completed(clause, tokens, i) : undefined;
}

/** The same clause, with what its word adds to it. */
function within(clause: Clause, tokens: readonly Token[], i: number): Clause {
  const { w, name } = tokens[i]!;
  // "A yes or a no" denies nothing.
  if (grammar.negating.has(w) && tokens[i - 1]?.w !== 'a') return { ...clause, not: clause.not ?? i };
  if (grammar.modal.has(w) && !name)
    return clause.mode === 'asked' && clause.full ? { mode: 'asserted', modal: w } : { ...clause, modal: w };
  if (answers(clause, tokens, i)) return { mode: 'asked' };
  return clause.mode === 'asked' && grammar.holding.has(w) ? { ...clause, full: true } : clause;
}

/** Whether a question is only the subject, or the object, of the sentence: "how it was let is exempt", "in saying whether it is held". */
const isPart = ({ mode }: Clause, before: Token | undefined) =>
  mode !== 'asked' && (before === undefined || before.w === 'in' || before.w.endsWith('ing'));

/** Whether the sentence round a question goes on: "how it is let | outweighs", "how it was let | is exempt". */
function resumes({ full }: Clause, tokens: readonly Token[], i: number): boolean {
  const { w } = tokens[i]!;
  if (!full) return grammar.weighing.has(w) && !grammar.asking.has(tokens[0]!.w);
  return grammar.weighing.has(w) || (grammar.linking.has(w) && !grammar.joining.has(tokens[i - 1]!.w));
}

/**
 * Whether the word before completes "neither confirm nor deny", "confirming or denying": what it would be about is left
 * open. "The duty to confirm or deny" is a name, after which the sentence goes on.
 */
function answers({ not }: Clause, tokens: readonly Token[], i: number): boolean {
  const isDuty = tokens[i - 4]?.w === 'to' && tokens[i - 5]?.w === 'duty';
  if (isDuty || grammar.weighing.has(tokens[i]!.w)) return false;
  const both = not !== undefined || grammar.completing.has(tokens[i - 3]?.w ?? '');
  return both && grammar.denying.has(tokens[i - 1]?.w ?? '') && /^n?or$/.test(tokens[i - 2]?.w ?? '');
}

/** What `that` opens: what is reported, what is said, or what tells which thing is meant. */
function afterThat(clause: Clause, tokens: readonly Token[], i: number): Clause {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!before) return clause;
  if (grammar.completing.has(before.w) || grammar.being.has(before.w) || reportAt(tokens, i) >= 0)
    return completed(clause, tokens, i);
  if (opensClause(after) || (after && grammar.auxiliary.has(after.w)))
    return { mode: clause.mode === 'asserted' ? 'presumed' : clause.mode };
  return clause;
}

/** The clause that says what is confirmed, found, said: open where the saying is reported, denied or supposed itself. */
function completed(clause: Clause, tokens: readonly Token[], i: number): Clause {
  const report = reportAt(tokens, i);
  const reported = report >= 0 && !speaks(tokens, report);
  const open = clause.mode === 'asked' || clause.not !== undefined || reported || isImagined(tokens, i - 1);
  return { mode: open ? 'asked' : clause.mode === 'supposed' ? 'supposed' : 'asserted' };
}

/** Where a word of reporting stands close before `that` at `i`: "saying that …", "tell you that …"; else -1. */
const reportAt = (tokens: readonly Token[], i: number) =>
  [i - 1, i - 2, i - 3].find((at) => at >= 0 && grammar.reporting.has(tokens[at]!.w)) ?? -1;

/** Whether the letter itself says what the verb at `at` does: "we tell you", "I am sorry to tell you". */
const speaks = (tokens: readonly Token[], at: number) =>
  grammar.speaking.has(tokens[at - 1]?.w ?? '') ||
  (tokens[at - 1]?.w === 'be' && tokens[at - 2]?.w === 'please') ||
  (tokens[at - 1]?.w === 'to' && !isImagined(tokens, at));

/** "To confirm that we hold it would help them", but not "We are able to confirm that we hold it", "It led us to find that …". */
const isImagined = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.w === 'to' && !grammar.ready.has(tokens[i - 2]?.w ?? '') && !isOurs(tokens, i);

/** Whether it is we who come to find it, or are led to. */
const isOurs = (tokens: readonly Token[], i: number) =>
  grammar.coming.has(tokens[i - 2]?.w ?? '')
    ? tokens.slice(Math.max(0, i - 4), i - 2).some(({ w }) => grammar.ourselves.has(w))
    : grammar.leading.has(tokens[i - 3]?.w ?? '') && grammar.ourselves.has(tokens[i - 2]?.w ?? '');

/** Whether `if` asks: "you asked if", "to say if"; or `where`: "the question of where it is". */
const asks = (tokens: readonly Token[], i: number) =>
  tokens[i]!.w === 'where'
    ? grammar.placing.has(tokens[i - 1]?.w ?? '')
    : tokens[i]!.w === 'if' && tokens.slice(Math.max(0, i - 2), i).some(({ w }) => grammar.questioning.has(w));

/** "If held", "if possible", "where appropriate": an aside, after which the sentence goes on as before. */
const isShortened = (after: Token | undefined) => after !== undefined && grammar.shortening.has(after.w);

/** Whether a comma ends a condition, a question or an aside: "If we refused, we would …", "…, as the duty …". */
function turns(clause: Clause, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  if (after && grammar.reasoning.has(after.w)) return true;
  // "The report, which is long, is held": the sentence goes on.
  if (clause.mode === 'presumed' && after && grammar.auxiliary.has(after.w)) return true;
  return clause.mode !== 'asked' ? opensClause(after) : subjectPronoun(after);
}

/** "It will be provided", but not "provided that". */
const isParticiple = (tokens: readonly Token[], i: number) =>
  tokens[i]!.w === 'provided' && grammar.providing.has(tokens[i - 1]?.w ?? '');

const begins = (tokens: readonly Token[], i: number) => i === 0 || tokens[i - 1]!.kind === 'mark';

/** Whether a word may be the subject with which a clause opens. */
const opensClause = (token: Token | undefined) =>
  token !== undefined && (token.name !== undefined || token.kind === 'provision' || grammar.subjects.has(token.w));
const subjectPronoun = (token: Token | undefined) =>
  token !== undefined && (token.name !== undefined || grammar.pronouns.has(token.w));

/** "In favour of withholding", "the interest to refuse": a verb that is only named, and not "we are withholding". */
function isNamed(tokens: readonly Token[], at: number, own: Named): boolean {
  if (holds(own, at - 1)) return false;
  if (tokens[at - 1]?.w === 'to') return true;
  return tokens[at]!.w.endsWith('ing') && !tokens.slice(Math.max(0, at - 4), at).some(({ w }) => grammar.being.has(w));
}

/** Whether one of some tokens stands at `at`. */
function holds(some: Named, at: number): boolean {
  for (const token of some) if (token.at === at) return true;
  return false;
}
