import {
  commands,
  Disposable,
  EventEmitter,
  languages,
  RelativePattern,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type Problem, wordScheme } from '../../server/editor/protocol.ts';
import { fileShownIn, tell, viewOf, wordFileMeant } from './wordFiles.ts';
import { readWordLetter } from './wordLetter.ts';

/** How long a file rests before it is read again, in milliseconds: programs save in several steps. */
const rest = 400;

/** Letters of Word as they are shown: read-only, in Markdown, checked as any letter is. */
export interface LetterViews extends Disposable {
  /** The document in which the letter of a file is shown, as the file is now; or why it cannot be read. */
  open(file: Uri): Promise<TextDocument | Problem>;
  /** Tells a server that has just started what else the files of open views hold. */
  follow(client: BaseLanguageClient): void;
}

/** Registers the command that checks a letter of Word, and the documents in which such letters are shown. */
export function showWordLetters(client: () => BaseLanguageClient): LetterViews {
  /** By address, the letter that a document shows. */
  const texts = new Map<string, string>();
  const watchers = new Map<string, Disposable>();
  const changed = new EventEmitter<Uri>();

  /** Reads the letter that a document shows; what it showed before stays where that fails. */
  async function read(view: Uri): Promise<Problem | undefined> {
    const answer = await readWordLetter(client(), fileShownIn(view)!, view);
    if ('problem' in answer) return answer;
    const isNew = texts.get(view.toString()) !== answer.markdown;
    texts.set(view.toString(), answer.markdown);
    if (isNew) changed.fire(view);
    return undefined;
  }

  async function open(file: Uri): Promise<TextDocument | Problem> {
    const view = viewOf(file);
    const problem = await read(view);
    if (problem) return problem;
    const document = await workspace.openTextDocument(view);
    return document.languageId === 'markdown' ? document : languages.setTextDocumentLanguage(document, 'markdown');
  }

  function watch({ uri: view }: TextDocument): void {
    const file = fileShownIn(view);
    if (!file || watchers.has(view.toString())) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (saved: Uri) => {
      if (saved.toString() !== file.toString()) return;
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const problem = await read(view);
        if (problem) tell(file, problem);
      }, rest);
    };
    // The name of a file may hold what means something in a pattern.
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(file, '..'), '*'));
    watcher.onDidChange(soon);
    watcher.onDidCreate(soon);
    watchers.set(view.toString(), Disposable.from(watcher, { dispose: () => clearTimeout(timer) }));
  }

  function forget(document: TextDocument): void {
    const view = document.uri.toString();
    // A document that only gets another language is closed and opened again.
    if (document.uri.scheme !== wordScheme || !document.isClosed) return;
    texts.delete(view);
    watchers.get(view)?.dispose();
    watchers.delete(view);
  }

  const registered = Disposable.from(
    changed,
    { dispose: () => watchers.forEach((watcher) => void watcher.dispose()) },
    workspace.registerTextDocumentContentProvider(wordScheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent(view) {
        const problem = texts.has(view.toString()) ? undefined : await read(view);
        if (problem) throw new Error(problem.problem);
        return texts.get(view.toString()) ?? '';
      },
    }),
    workspace.onDidOpenTextDocument((document) => {
      if (document.uri.scheme !== wordScheme) return;
      watch(document);
      // Its name is that of a file of Word, from which the editor cannot tell.
      if (document.languageId !== 'markdown') void languages.setTextDocumentLanguage(document, 'markdown');
    }),
    workspace.onDidCloseTextDocument(forget),
    commands.registerCommand('section17.checkWordLetter', async (chosen?: unknown) => {
      const file = await wordFileMeant(chosen);
      const document = file && (await open(file));
      if (!document) return;
      if ('problem' in document) tell(file, document);
      else await window.showTextDocument(document, { preview: false });
    }),
  );
  return {
    open,
    follow(started) {
      started.onDidChangeState(({ newState }) => {
        if (newState !== State.Running) return;
        for (const view of watchers.keys()) void read(Uri.parse(view, true)).catch(() => {});
      });
    },
    dispose: () => registered.dispose(),
  };
}
