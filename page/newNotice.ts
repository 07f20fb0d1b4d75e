// The way to a new letter: one question after the other, with the law beside each answer.

import {
  type ExemptionChoice,
  exemptionChoicesRequest,
  type NewNoticeAnswer,
  newNoticeRequest,
  noticeChoicesRequest,
  type ReceivedDateAnswer,
  type RegimeChoice,
  receivedDateRequest,
} from '../server/editor/draftingProtocol.ts';
import { type Answers, keepAction, keepRegime, noticeParams, questions } from '../views/noticeAnswers.ts';
import type { Desk } from './desk.ts';
import { element } from './element.ts';
import type { Letter, Problem } from './letter.ts';
import { askChoice, askChoices, askDetails, type Question } from './questions.ts';

/** No document is open yet, so that the settings are those that hold anywhere. */
const uri = 'untitled:new.md';

/** Gives the function that leads to a new letter; it gives undefined where a person leaves. */
export function layNewNotice(desk: Desk): () => Promise<Letter | undefined> {
  const dialog = element<HTMLDialogElement>('notice');
  const place = element('notice-question');

  return async () => {
    const regimes = await desk.ask<RegimeChoice[]>(noticeChoicesRequest, { uri });
    const answers: Answers = { exemptions: {}, reference: '', received: '' };
    dialog.showModal();
    const left = new AbortController();
    dialog.addEventListener('close', () => left.abort(), { once: true });
    for (let at = 0, problem = ''; ; ) {
      const all = questionsFor(regimes, answers);
      const question = all[at];
      if (question) {
        element('notice-problem').textContent = problem;
        problem = '';
        const came = await question(place, { at: at + 1, of: all.length }, left.signal);
        if (came === 'left') return undefined;
        at += came === 'back' ? -1 : 1;
      } else {
        const letter = await written(answers);
        if ('text' in letter) {
          dialog.close();
          return letter;
        }
        // What no letter can rest on is to be answered otherwise.
        ({ problem } = letter);
        at -= 1;
      }
    }
  };

  function questionsFor(regimes: readonly RegimeChoice[], answers: Answers): Question[] {
    const regime = askChoice(questions.regime, regimes, answers.regime, (chosen) => keepRegime(answers, chosen));
    const action = askChoice(questions.action, answers.regime?.actions ?? [], answers.action, (chosen) =>
      keepAction(answers, chosen),
    );
    // Before the action is known, most lead to one list of exemptions.
    const exemptions = (answers.action?.asks ?? ['content' as const]).map((scope) =>
      askChoices(
        questions[scope],
        () => {
          const params = { regime: answers.regime?.regime, action: answers.action?.action, scope };
          return desk.ask<ExemptionChoice[]>(exemptionChoicesRequest, params);
        },
        answers.exemptions[scope] ?? [],
        (chosen) => {
          answers.exemptions[scope] = chosen;
        },
      ),
    );
    const details = askDetails(
      answers,
      (text) => readDate(answers, text),
      (given) => Object.assign(answers, given),
    );
    return [regime, action, ...exemptions, details];
  }

  function readDate({ regime }: Answers, text: string): Promise<ReceivedDateAnswer> {
    return desk.ask(receivedDateRequest, { text, regime: regime?.regime });
  }

  /** The letter, or why there is none. */
  async function written(answers: Answers): Promise<Letter | Problem> {
    const { reference, received } = answers;
    const params = noticeParams(answers, received ? await readDate(answers, received) : undefined);
    const answer = await desk.ask<NewNoticeAnswer | null>(newNoticeRequest, { uri, ...params });
    if (!answer) return { problem: 'No letter can be made of these answers.' };
    if ('problem' in answer) return answer;
    return { name: reference.replace(/[^\w -]+/g, '-') || 'New notice', text: answer.text, kept: false };
  }
}
