// What is asked about letters of Word. Their files are read by the client, and come as bytes.

import type { Connection } from 'vscode-languageserver';
import type { Answering } from './answering.ts';
import { type Problem, type WordLetterAnswer, type WordLetterParams, wordLetterRequest } from './editor/protocol.ts';
import { wordLetterIn } from './editor/wordLetter.ts';

/** Answers each of them. */
export function answerWord(connection: Connection, { service, outdated }: Answering): void {
  connection.onRequest<WordLetterAnswer | Problem, void>(wordLetterRequest, ({ bytes, shownIn }: WordLetterParams) => {
    const letter = wordLetterIn(bytes);
    if ('problem' in letter) return letter;
    const { markdown, hidden } = letter;
    if (shownIn !== undefined && service().hides(shownIn, markdown, hidden)) outdated([shownIn]);
    return { markdown };
  });
}
