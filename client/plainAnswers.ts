import { Disposable, type ExtensionContext, type Memento, type TextDocument, Uri, workspace } from 'vscode';
import { isPlainText, takeForLetters } from './documents.ts';

/** Where in the editor's memory the answers are kept, by address, and how many of them: the latest. */
const key = 'plainText.answers';
const mostKept = 500;

/** Which plain text documents are to be checked, as somebody said. */
export interface PlainAnswers extends Disposable {
  /** Undefined where nothing was said. */
  of(document: TextDocument): boolean | undefined;
  remember(document: TextDocument, answer: boolean): Promise<void>;
}

/**
 * The answers so far. That about a file is remembered on this machine, that about an unsaved draft in this window; there a
 * yes holds for the next draft of the same name, too, and a no until the draft is closed. A draft that is saved as a file
 * takes its answer along.
 * @param restart has the client start anew, so that it follows what is to be checked
 */
export function plainAnswers(
  { globalState, workspaceState }: ExtensionContext,
  restart: () => Promise<void>,
): PlainAnswers {
  const placeOf = ({ scheme }: Uri): Memento => (scheme === 'untitled' ? workspaceState : globalState);
  const answersIn = (place: Memento) => place.get<Readonly<Record<string, boolean>>>(key, {});
  const of = ({ uri }: TextDocument): boolean | undefined => answersIn(placeOf(uri))[uri.toString()];

  function follow(): void {
    const all = [workspaceState, globalState].flatMap((place) => Object.entries(answersIn(place)));
    takeForLetters(all.filter(([, answer]) => answer).map(([address]) => Uri.parse(address)));
  }
  async function put({ uri }: TextDocument, answer: boolean | undefined): Promise<void> {
    const { [uri.toString()]: before, ...others } = answersIn(placeOf(uri));
    const all = answer === undefined ? others : { ...others, [uri.toString()]: answer };
    await placeOf(uri).update(key, Object.fromEntries(Object.entries(all).slice(-mostKept)));
    follow();
    if (answer || before) await restart();
  }

  /** The drafts about which something was said, as they stood when a file was opened last. */
  let drafts: readonly { readonly text: string; readonly answer: boolean }[] = [];
  function opens(document: TextDocument): void {
    if (document.isUntitled) return;
    drafts = workspace.textDocuments.flatMap((draft) => {
      const answer = draft.isUntitled ? of(draft) : undefined;
      return answer === undefined ? [] : [{ text: draft.getText(), answer }];
    });
    changes(document);
  }
  /** A draft is saved into a file that is opened empty and then gets its text; by then the draft has none. */
  function changes(document: TextDocument): void {
    if (drafts.length === 0 || document.isUntitled || !isPlainText(document) || of(document) !== undefined) return;
    const draft = drafts.find(({ text }) => text === document.getText());
    if (draft) void put(document, draft.answer);
  }
  function closes(document: TextDocument): void {
    if (document.isUntitled && of(document) === false) void put(document, undefined);
  }

  follow();
  const listening = Disposable.from(
    workspace.onDidOpenTextDocument(opens),
    workspace.onDidChangeTextDocument(({ document }) => changes(document)),
    workspace.onDidCloseTextDocument(closes),
  );
  return { of, remember: put, dispose: () => listening.dispose() };
}
