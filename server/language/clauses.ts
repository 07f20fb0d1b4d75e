import { grammar } from './lexicon.ts';
import type { Token } from './tokens.ts';

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

/** The modes of a sentence's words. */
export interface Modes {
  /** Of the word at `at`, where the tokens at `own` are part of the words that are looked at. */
  of(at: number, own: ReadonlySet<number>): Mode;
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
      if (not !== undefined && not < at && !own.has(not)) return 'denied';
      return mode;
    },
    modalAt: (at) => clauses[at]!.modal,
  };
}

/** The clause in which the token at `i` stands, which may begin with it. */
function next(clause: Clause, tokens: readonly Token[], i: number): Clause {
  const token = tokens[i]!;
  const { w } = token;
  const after = tokens[i + 1];
  if (token.kind === 'mark') {
    if (w === ';' || w === ':' || w === '"') return asserted;
    return w === ',' && turns(clause, tokens, i + 1) ? asserted : clause;
  }
  if (grammar.turning.has(w) && (w !== 'so' || opensClause(after) || begins(tokens, i))) return asserted;
  if (grammar.supposing.has(w)) return isShortened(after) ? clause : { mode: asks(tokens, i) ? 'asked' : 'supposed' };
  if (grammar.inverting.has(w) && begins(tokens, i) && opensClause(after)) return { mode: 'supposed' };
  if (clause.outer && resumes(clause, tokens, i)) return clause.outer;
  if (grammar.asking.has(w)) return { mode: 'asked', ...(isPart(clause, tokens[i - 1]) && { outer: clause }) };
  if (w === 'which' && grammar.choosing.has(after?.w ?? '')) return { mode: 'asked' };
  // "The doors that do not lock are named, and tack would be stolen": the verb after it shows that a clause begins.
  const ownVerb =
    tokens[i - 1]?.w === ',' &&
    (grammar.modal.has(tokens[i + 2]?.w ?? '') ||
      (grammar.being.has(after?.w ?? '') && /ing$/.test(tokens[i + 2]?.w ?? '')));
  if (w === 'and' && (opensClause(after) || ownVerb)) {
    if (tokens[i - 1]?.w === ',') return { mode: clause.mode === 'supposed' ? 'supposed' : 'asserted' };
    if (clause.mode !== 'asked') return { mode: clause.mode };
  }
  if (w === 'that') return afterThat(clause, tokens, i);
  if ((w === 'which' || w === 'who') && i > 0) return { mode: clause.mode === 'asserted' ? 'presumed' : clause.mode };
  // "We confirm we hold it": `that` is left out.
  const before = tokens[i - 1]?.w ?? '';
  if (grammar.completing.has(before) && (subjectPronoun(token) || (before === 'confirm' && opensClause(token))))
    return completed(clause, tokens, i);
  // "A yes or a no" denies nothing.
  if (grammar.negating.has(w) && tokens[i - 1]?.w !== 'a') return { ...clause, not: clause.not ?? i };
  if (grammar.modal.has(w) && !token.name)
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
  grammar.speaking.has(tokens[at - 1]?.w ?? '') || (tokens[at - 1]?.w === 'to' && !isImagined(tokens, at));

/** "To confirm that we hold it would help them", but not "We are able to confirm that we hold it". */
const isImagined = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.w === 'to' && !grammar.ready.has(tokens[i - 2]?.w ?? '');

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

const begins = (tokens: readonly Token[], i: number) => i === 0 || tokens[i - 1]!.kind === 'mark';

/** Whether a word may be the subject with which a clause opens. */
const opensClause = (token: Token | undefined) =>
  token !== undefined && (token.name !== undefined || token.kind === 'provision' || grammar.subjects.has(token.w));
const subjectPronoun = (token: Token | undefined) =>
  token !== undefined && (token.name !== undefined || grammar.pronouns.has(token.w));

/** "In favour of withholding", "the interest to refuse": a verb that is only named, and not "we are withholding". */
function isNamed(tokens: readonly Token[], at: number, own: ReadonlySet<number>): boolean {
  if (own.has(at - 1)) return false;
  if (tokens[at - 1]?.w === 'to') return true;
  return tokens[at]!.w.endsWith('ing') && !tokens.slice(Math.max(0, at - 4), at).some(({ w }) => grammar.being.has(w));
}
