import { remembered } from '../language/remembered.ts';
import type { Steps } from '../notice/steps.ts';
import type { Part, Parts, PartsOfNotice } from './part.ts';
import type { Given, LookAtPart, PartReport } from './rule.ts';
import { same } from './same.ts';

/** A look with what it is given. Equal questions are one object, so that answers can go by it. */
export interface Question {
  readonly look: LookAtPart;
  readonly given: Given;
}

/** What one question found in one part. */
export interface Answer {
  readonly question: Question;
  readonly part: Parts[keyof Parts];
  readonly reports: readonly PartReport[];
}

const questions = remembered((_: LookAtPart): Question[] => []);
/** So many questions of one look are remembered: letters that are open differ in what they give it. */
const mostGiven = 50;

/** The question that a look asks when it is given this. */
export function questionOf(look: LookAtPart, given: Given): Question {
  const known = questions(look);
  for (const question of known) if (same(question.given, given)) return question;
  const question = { look, given };
  known.unshift(question);
  known.length = Math.min(known.length, mostGiven);
  return question;
}

/** The answers of one part to some questions. Most questions have none, and are not listed. */
interface Answers {
  readonly asked: readonly Question[];
  readonly answers: readonly Answer[];
}

const none: readonly Answer[] = [];
/** By kind of look: some kinds share their parts. */
const answered = new Map<keyof Parts, WeakMap<Part, Answers>>();
let lists: readonly (readonly Question[])[] = [];

/** Equal lists of questions are one object. */
function listed(fresh: readonly Question[]): readonly Question[] {
  const known = lists.find((list) => list.length === fresh.length && list.every((each, i) => each === fresh[i]));
  if (known) return known;
  lists = [fresh, ...lists.slice(0, 49)];
  return fresh;
}

/**
 * The answers to questions of one kind, in the order of the draft: remembered for each part that has answered the
 * question before, and asked of the others.
 */
export function* answersOf(
  kind: keyof Parts,
  questions: readonly Question[],
  parts: PartsOfNotice,
): Steps<readonly Answer[]> {
  const asked = listed(questions);
  const known = answered.get(kind) ?? new WeakMap<Part, Answers>();
  answered.set(kind, known);
  const found: Answer[] = [];
  // Most parts were asked the same before, so that what is new is worked out once for all of them.
  const newTo = remembered((before: readonly Question[]) => asked.filter((question) => !before.includes(question)));
  let changed = 0;
  for (const part of parts.of(kind)) {
    let of = known.get(part);
    if (of?.asked !== asked) {
      of = { asked, answers: of ? askAgain(part, asked, of, newTo(of.asked)) : ask(part, asked) };
      known.set(part, of);
      if (++changed % 20 === 0) yield;
    }
    for (const answer of of.answers) found.push(answer);
  }
  return found;
}

function ask(part: Parts[keyof Parts], asked: readonly Question[]): readonly Answer[] {
  const answers: Answer[] = [];
  for (const question of asked) {
    const reports = [...question.look.check(part, question.given)];
    if (reports.length > 0) answers.push({ question, part, reports });
  }
  return answers.length === 0 ? none : answers;
}

/** Asks what is new of a part that was asked the rest before; the answers stand in the order of the questions. */
function askAgain(
  part: Parts[keyof Parts],
  asked: readonly Question[],
  before: Answers,
  fresh: readonly Question[],
): readonly Answer[] {
  const answers = [...before.answers, ...ask(part, fresh)];
  if (answers.length === 0) return none;
  return asked.flatMap((question) => answers.find((each) => each.question === question) ?? []);
}
