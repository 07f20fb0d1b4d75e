import { SnippetString, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DraftedText,
  type ExemptionChoice,
  exemptionChoicesRequest,
  type NewNoticeAnswer,
  type NewNoticeParams,
  newNoticeRequest,
  noticeChoicesRequest,
  type ReceivedDateAnswer,
  type RegimeChoice,
  receivedDateRequest,
} from '../server/editor/draftingProtocol.ts';
import {
  type Answers,
  dateExamples,
  dueInWords,
  keepAction,
  keepRegime,
  noticeParams,
  questions,
  type Scope,
} from '../views/noticeAnswers.ts';
import { pickExemptions } from './pickExemptions.ts';
import { askAll, askText, type Outcome, pickOne, type Step } from './steps.ts';

/** An exemption is looked for in a list by typing. */
const bySearch = 'Search by number, title or an everyday word';

/** Leads to a new letter, step by step, and opens it as an unsaved draft with its first placeholder selected. */
export async function newNotice(client: BaseLanguageClient): Promise<void> {
  const uri = placeOf(client);
  const regimes = await client.sendRequest<RegimeChoice[]>(noticeChoicesRequest, { uri });
  const answers = await askForNotice(client, regimes);
  if (!answers) return;
  const answer = await client.sendRequest<NewNoticeAnswer | null>(newNoticeRequest, { uri, ...answers });
  if (answer && 'problem' in answer) void window.showErrorMessage(answer.problem);
  else if (answer) await openLetter(answer);
}

/** Where the letter's settings are looked for: those of the document at hand, else of the folder that is open. */
function placeOf(client: BaseLanguageClient): string {
  const uri = window.activeTextEditor?.document.uri;
  return uri ? client.code2ProtocolConverter.asUri(uri) : 'untitled:New%20notice';
}

async function askForNotice(
  client: BaseLanguageClient,
  regimes: readonly RegimeChoice[],
): Promise<Omit<NewNoticeParams, 'uri'> | undefined> {
  const answers: Answers = { exemptions: {}, reference: '', received: '' };

  const askRegime = async (step: Step) =>
    keep(await pickOne(step, questions.regime, regimes, answers.regime), (regime) => keepRegime(answers, regime));
  const askAction = async (step: Step) =>
    keep(await pickOne(step, questions.action, answers.regime?.actions ?? [], answers.action), (action) =>
      keepAction(answers, action),
    );
  const askExemptions = (scope: Scope) => async (step: Step) => {
    const params = { regime: answers.regime?.regime, action: answers.action?.action, scope };
    const choices = await client.sendRequest<ExemptionChoice[]>(exemptionChoicesRequest, params);
    return keep(
      await pickExemptions(step, `${questions[scope]} ${bySearch}`, choices, answers.exemptions[scope]),
      (chosen) => {
        answers.exemptions[scope] = chosen;
      },
    );
  };
  const askReference = async (step: Step) =>
    keep(
      await askText(
        step,
        'Your reference for the request; leave it empty to fill it in later',
        'FOI 2026/118',
        answers.reference,
      ),
      (reference) => {
        answers.reference = reference;
      },
    );
  const askReceived = async (step: Step) =>
    keep(
      await askText(
        step,
        'The day on which the request arrived; leave it empty to fill it in later',
        dateExamples,
        answers.received,
        async (text) => {
          const read = await readDate(client, answers, text);
          if ('problem' in read) return read;
          return { note: dueInWords(read) };
        },
      ),
      (received) => {
        answers.received = received;
      },
    );

  const done = await askAll('New Refusal Notice', () => [
    // A question with one answer is none.
    ...(regimes.length > 1 ? [askRegime] : []),
    askAction,
    // Before the action is known, most lead to one list of exemptions.
    ...(answers.action?.asks ?? ['content' as const]).map(askExemptions),
    askReference,
    askReceived,
  ]);
  if (!done) return undefined;
  answers.regime ??= regimes[0];
  return noticeParams(answers, answers.received ? await readDate(client, answers, answers.received) : undefined);
}

function readDate(client: BaseLanguageClient, { regime }: Answers, text: string): Promise<ReceivedDateAnswer> {
  return client.sendRequest<ReceivedDateAnswer>(receivedDateRequest, { text, regime: regime?.regime });
}

function keep<T>(outcome: Outcome<T>, store: (answer: T) => void): 'answered' | 'back' | 'left' {
  if (outcome === 'back' || outcome === 'left') return outcome;
  store(outcome.answer);
  return 'answered';
}

async function openLetter({ text, isSnippet }: DraftedText): Promise<void> {
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: '' }));
  // What is no snippet goes in as it stands: `$` and braces have no meaning in it.
  const snippet = isSnippet ? new SnippetString(text) : new SnippetString().appendText(text);
  await editor.insertSnippet(snippet, undefined, { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true });
}
