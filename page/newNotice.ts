// The way to a new letter: one question after the other, with the law beside each answer.

import type {
  ExemptionChoice,
  NewNoticeAnswer,
  ReceivedDateAnswer,
  RegimeChoice,
} from '../server/editor/draftingProtocol.ts';
import { requests } from '../views/protocol.ts';
import type { Desk } from './desk.ts';
import { element } from './element.ts';
import type { Letter } from './letter.ts';
import { askChoice, askChoices, askDetails, type Question } from './questions.ts';

type Action = RegimeChoice['actions'][number];
type Scope = Action['asks'][number];

/** What has been answered so far. */
interface Answers {
  regime?: RegimeChoice;
  action?: Action;
  exemptions: Partial<Record<Scope, readonly ExemptionChoice[]>>;
  reference: string;
  received: string;
}

const which: Readonly<Record<Scope, string>> = {
  content: 'Which exemptions withhold it?',
  ncnd: 'Which provisions allow you neither to confirm nor to deny?',
};

/** No document is open yet, so that the settings are those that hold anywhere. */
const uri = 'untitled:new.md';

/** Gives the function that leads to a new letter; it gives undefined where a person leaves. */
export function layNewNotice(desk: Desk): () => Promise<Letter | undefined> {
  const dialog = element<HTMLDialogElement>('notice');
  const place = element('notice-question');

  return async () => {
    const regimes = await desk.ask<RegimeChoice[]>(requests.noticeChoices, { uri });
    const answers: Answers = { exemptions: {}, reference: '', received: '' };
    dialog.showModal();
    const left = new AbortController();
    dialog.addEventListener('close', () => left.abort(), { once: true });
    for (let at = 0; at >= 0; ) {
      const questions = questionsFor(regimes, answers);
      const question = questions[at];
      if (!question) {
        const letter = await written(answers);
        if (typeof letter !== 'string') {
          dialog.close();
          return letter;
        }
        element('notice-problem').textContent = letter;
        at -= 1;
        continue;
      }
      const came = await question(place, { at: at + 1, of: questions.length }, left.signal);
      element('notice-problem').textContent = '';
      if (came === 'left') return undefined;
      at += came === 'back' ? -1 : 1;
    }
    dialog.close();
    return undefined;
  };

  function questionsFor(regimes: readonly RegimeChoice[], answers: Answers): Question[] {
    const regime = askChoice('Which law is the request answered under?', regimes, answers.regime, (chosen) => {
      if (answers.regime !== chosen) Object.assign(answers, { action: undefined, exemptions: {} });
      answers.regime = chosen;
    });
    const action = askChoice('What does the letter do?', answers.regime?.actions ?? [], answers.action, (chosen) => {
      if (answers.action !== chosen) answers.exemptions = {};
      answers.action = chosen;
    });
    const exemptions = (answers.action?.asks ?? []).map((scope) =>
      askChoices(
        which[scope],
        () => {
          const params = { regime: answers.regime?.regime, action: answers.action?.action, scope };
          return desk.ask<ExemptionChoice[]>(requests.exemptionChoices, params);
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
    return desk.ask(requests.receivedDate, { text, regime: regime?.regime });
  }

  /** The letter, or why there is none. */
  async function written(answers: Answers): Promise<Letter | string> {
    const { regime, action, exemptions, reference } = answers;
    const received = answers.received && (await readDate(answers, answers.received));
    const answer = await desk.ask<NewNoticeAnswer | null>(requests.newNotice, {
      uri,
      regime: regime?.regime,
      action: action?.action,
      exemptions: action?.asks.flatMap((scope) => (exemptions[scope] ?? []).map(({ id }) => id)),
      ...(reference && { reference }),
      ...(received && 'iso' in received && { received: received.iso }),
    });
    if (!answer) return 'No letter can be made of these answers.';
    if ('problem' in answer) return answer.problem;
    return { name: reference.replace(/[^\w -]+/g, '-') || 'New notice', text: answer.text, kept: false };
  }
}
