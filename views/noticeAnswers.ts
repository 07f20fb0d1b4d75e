// The questions on the way to a new letter, and what becomes of the answers, in an editor and in the page alike.

import type {
  ExemptionChoice,
  NewNoticeParams,
  ReceivedDateAnswer,
  RegimeChoice,
} from '../server/editor/draftingProtocol.ts';

type Action = RegimeChoice['actions'][number];
export type Scope = Action['asks'][number];

/** What is asked: the law, what the letter does, and then the exemptions of each scope. */
export const questions: Readonly<Record<'regime' | 'action' | Scope, string>> = {
  regime: 'Which law is the request answered under?',
  action: 'What does the letter do?',
  content: 'Which exemptions withhold it?',
  ncnd: 'Which provisions allow it?',
};

/** Ways in which the day of receipt may be written. */
export const dateExamples = '3 November 2026, 03/11/2026, 2026-11-03 or today';

/** What has been answered so far. A question that one goes back to shows it. */
export interface Answers {
  regime?: RegimeChoice;
  action?: Action;
  exemptions: Partial<Record<Scope, readonly ExemptionChoice[]>>;
  reference: string;
  /** As it was typed. */
  received: string;
}

/** Keeps a law; with another one, what was answered under the first falls away. */
export function keepRegime(answers: Answers, regime: RegimeChoice): void {
  if (answers.regime?.regime !== regime.regime) Object.assign(answers, { action: undefined, exemptions: {} });
  answers.regime = regime;
}

/** Keeps what the letter does; with another action, the exemptions fall away. */
export function keepAction(answers: Answers, action: Action): void {
  if (answers.action?.action !== action.action) answers.exemptions = {};
  answers.action = action;
}

/** What is good to know about the day of receipt, if anything. */
export function dueInWords(read: ReceivedDateAnswer): string | undefined {
  return 'due' in read && read.due ? `The 20 working days for an answer end on ${read.due}.` : undefined;
}

/** What is asked of the server once all is answered; undefined before. */
export function noticeParams(
  { regime, action, exemptions, reference }: Answers,
  received: ReceivedDateAnswer | undefined,
): Omit<NewNoticeParams, 'uri'> | undefined {
  if (!regime || !action) return undefined;
  return {
    regime: regime.regime,
    action: action.action,
    exemptions: action.asks.flatMap((scope) => (exemptions[scope] ?? []).map(({ id }) => id)),
    ...(reference && { reference }),
    ...(received && 'iso' in received && { received: received.iso }),
  };
}
