// What is asked about letters of Word. Their files are read and written by the client, and come and go as bytes.

import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Answering } from './answering.ts';
import {
  type Problem,
  type SaveAsWordParams,
  saveAsWordRequest,
  type WordCopyParams,
  type WordFileAnswer,
  type WordLetterAnswer,
  type WordLetterParams,
  wordCopyRequest,
  wordLetterRequest,
} from './editor/protocol.ts';
import { wordLetterIn } from './editor/wordLetter.ts';
import { today } from './today.ts';

/** Answers each of them. */
export function answerWord(connection: Connection, { service, settingsAt, answerWhole, outdated }: Answering): void {
  connection.onRequest<WordLetterAnswer | Problem, void>(wordLetterRequest, ({ bytes, shownIn }: WordLetterParams) => {
    const letter = wordLetterIn(bytes);
    if ('problem' in letter) return letter;
    const { markdown, hidden } = letter;
    if (shownIn !== undefined && service.hides(shownIn, markdown, hidden)) outdated([shownIn]);
    return { markdown };
  });
  connection.onRequest<WordFileAnswer | Problem, void>(wordCopyRequest, async (params: WordCopyParams) =>
    service.wordCopy(params, await settingsAt(params.uri), today()),
  );
  connection.onRequest<WordFileAnswer | Problem | null, void>(
    saveAsWordRequest,
    ({ uri, template }: SaveAsWordParams, token: CancellationToken) =>
      answerWhole<WordFileAnswer | Problem | null>('saving as Word', uri, token, null, (document) =>
        service.saveAsWord(document, template),
      ),
  );
}
