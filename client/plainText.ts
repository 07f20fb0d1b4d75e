import {
  ConfigurationTarget,
  commands,
  Disposable,
  type ExtensionContext,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type LooksLikeNoticeParams, looksLikeNoticeRequest } from '../server/editor/protocol.ts';
import { isPlainText, letters, plainTextIs } from './documents.ts';
import { plainAnswers } from './plainAnswers.ts';
import { canBeAsked } from './reading.ts';

/** How long typing rests before a text is looked at, in milliseconds. */
const rest = 1000;

/** No letter is longer, in UTF-16 units. */
const longest = 100_000;

/** Where in the editor's memory it is kept that nothing in this folder is to be offered. */
const notHere = 'plainText.notInThisFolder';

/** Plain text that may be letters. */
export interface PlainText extends Disposable {
  /** Has the document in the active editor checked from now on if it is plain text: for commands that need a letter. */
  check(): Promise<void>;
  /** Has the document in the active editor checked no more if it is plain text; where all of it is checked, leads to that setting. */
  stop(): Promise<void>;
}

/**
 * Offers to check a `.txt` file, or unsaved plain text, that looks like a refusal notice. Each is offered once.
 * @param restart has the client start anew, as it follows other documents from then on
 */
export function plainText(
  context: ExtensionContext,
  client: () => BaseLanguageClient,
  restart: () => Promise<void>,
): PlainText {
  const answers = plainAnswers(context, restart);
  /** What is being asked about. */
  const asking = new Set<TextDocument>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function mayBeOffered(document: TextDocument): boolean {
    return (
      document === window.activeTextEditor?.document &&
      plainTextIs() === 'prompt' &&
      isPlainText(document) &&
      (document.isUntitled || /\.txt$/i.test(document.uri.path)) &&
      !context.workspaceState.get(notHere) &&
      answers.of(document) === undefined &&
      !asking.has(document)
    );
  }

  async function looksLikeNotice(document: TextDocument): Promise<boolean> {
    const text = document.getText();
    if (text.length > longest || !canBeAsked(client())) return false;
    const params: LooksLikeNoticeParams = { uri: client().code2ProtocolConverter.asUri(document.uri), text };
    // A server that ends meanwhile is asked again when there is something new to be read.
    return client()
      .sendRequest<boolean>(looksLikeNoticeRequest, params)
      .catch(() => false);
  }

  async function consider(document: TextDocument): Promise<void> {
    if (!mayBeOffered(document) || !(await looksLikeNotice(document)) || !mayBeOffered(document)) return;
    asking.add(document);
    await offer(document).finally(() => asking.delete(document));
  }

  async function offer(document: TextDocument): Promise<void> {
    const never = workspace.workspaceFolders ? 'Not in This Folder' : 'Never';
    const question = 'This looks like a refusal notice. Check it?';
    const answer = await window.showInformationMessage(question, 'Yes', 'Always', 'No', never);
    if (document.isClosed) return;
    if (answer === 'Always' || answer === 'Never') return settle(answer === 'Always' ? 'always' : 'never');
    // Whoever closes the question has answered it.
    await answers.remember(document, answer === 'Yes');
    if (answer === 'Not in This Folder') await context.workspaceState.update(notHere, true);
  }

  function soon(document: TextDocument | undefined): void {
    clearTimeout(timer);
    if (document && mayBeOffered(document)) timer = setTimeout(() => void consider(document), rest);
  }

  soon(window.activeTextEditor?.document);
  const listening = Disposable.from(
    answers,
    window.onDidChangeActiveTextEditor((editor) => soon(editor?.document)),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) soon(document);
    }),
  );
  return {
    async check() {
      const document = window.activeTextEditor?.document;
      if (!document || !isPlainText(document) || languages.match(letters(), document) > 0) return;
      await answers.remember(document, true);
    },
    async stop() {
      const document = window.activeTextEditor?.document;
      if (!document || !isPlainText(document)) {
        const words = 'Only plain text is checked because somebody wanted it. Treat another letter as not a notice.';
        return void window.showInformationMessage(words);
      }
      if (plainTextIs() === 'always')
        return void (await commands.executeCommand('workbench.action.openSettings', 'section17.plainText'));
      await answers.remember(document, false);
    },
    dispose() {
      clearTimeout(timer);
      listening.dispose();
    },
  };
}

/** Says for all plain text what is to become of it. */
async function settle(value: 'always' | 'never'): Promise<void> {
  await workspace.getConfiguration('section17').update('plainText', value, ConfigurationTarget.Global);
}
