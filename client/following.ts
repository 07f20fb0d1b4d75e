import { Disposable, languages, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { letters } from './documents.ts';
import { canBeAsked } from './reading.ts';

/** How long typing rests before what is shown of a letter is made anew, in milliseconds. */
const rest = 300;

/** What the server says of a document as it stood. */
export interface Followed<T> {
  readonly document: TextDocument;
  readonly answer: T;
}

/**
 * Asks the server about the letter in the active editor, and again when another becomes active, when typing rests and
 * when what is found in it changes. A letter stays while the focus is in a part of the window that is no editor.
 * @param show takes what the server says; undefined where it says nothing, as of what is no notice
 */
export function followLetter<T>(
  client: () => BaseLanguageClient,
  request: string,
  show: (followed: Followed<T> | undefined) => void,
): Disposable {
  let document = window.activeTextEditor?.document;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function ask(): Promise<void> {
    const asking = ++asked;
    const asksOf = document;
    const answer = asksOf && (await answerFor<T>(client(), request, asksOf));
    if (asking === asked) show(asksOf && answer ? { document: asksOf, answer } : undefined);
  }
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), rest);
  }
  function turnTo(editor: TextEditor | undefined): void {
    if (!editor && window.visibleTextEditors.some((visible) => visible.document === document)) return;
    document = editor?.document;
    void ask();
  }

  void ask();
  return Disposable.from(
    {
      dispose: () => {
        clearTimeout(timer);
        // What is still to be answered has nowhere to go.
        asked = Number.NaN;
      },
    },
    window.onDidChangeActiveTextEditor(turnTo),
    window.onDidChangeVisibleTextEditors(() => turnTo(window.activeTextEditor)),
    workspace.onDidChangeTextDocument((change) => {
      if (change.document === document) soon();
    }),
    // Settings change what is found, and so does a server that has only just started.
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === document?.uri.toString())) soon();
    }),
  );
}

async function answerFor<T>(client: BaseLanguageClient, request: string, document: TextDocument): Promise<T | null> {
  if (!canBeAsked(client) || languages.match(letters(), document) === 0) return null;
  // A server that ends before it answers has nothing to say. It is asked again when it has started and finds something.
  return client
    .sendRequest<T | null>(request, { uri: client.code2ProtocolConverter.asUri(document.uri) })
    .catch(() => null);
}
