import { commands, Disposable, type TextDocument, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { BalanceAnswer } from '../server/editor/protocol.ts';
import { balancePage, balancePicture } from './balancePage.ts';
import { type Followed, followLetter } from './following.ts';
import { goTo } from './goTo.ts';
import { requests } from './protocol.ts';

/**
 * The command that shows the public interest tests of a letter as a picture beside it. The picture follows the letter,
 * and whichever letter is written next; it stays while anything else is looked at.
 * @param media folder of the page's script and style
 */
export function showBalance(client: () => BaseLanguageClient, media: Uri): Disposable {
  let open: WebviewPanel | undefined;
  const command = commands.registerCommand('section17.showBalance', () => {
    if (open) return open.reveal();
    const panel = openPanel(client, media);
    open = panel;
    panel.onDidDispose(() => {
      open = undefined;
    });
  });
  return Disposable.from(command, { dispose: () => open?.dispose() });
}

function openPanel(client: () => BaseLanguageClient, media: Uri): WebviewPanel {
  let shown: Followed<BalanceAnswer> | undefined;
  const panel = window.createWebviewPanel('section17.balance', 'Balance', ViewColumn.Beside, {
    enableScripts: true,
    localResourceRoots: [media],
  });
  const { webview } = panel;

  function draw(): void {
    const name = shown ? nameOf(shown.document) : 'this letter';
    panel.title = shown ? `Balance: ${name}` : 'Balance';
    void webview.postMessage({ picture: balancePicture(name, shown?.answer ?? null) });
  }

  const following = followLetter<BalanceAnswer>(client, requests.balance, (followed) => {
    // While something that is no notice is looked at, the last picture stays.
    if (!followed && shown && shown.document !== window.activeTextEditor?.document) return;
    shown = followed;
    draw();
  });
  const messages = webview.onDidReceiveMessage((message: { ready?: true; goTo?: unknown }) => {
    // A page that was hidden has forgotten its picture, and asks for it when it is shown again.
    if (message.ready) draw();
    else if (shown && isPlace(message.goTo)) {
      const [line, character, endLine, endCharacter] = message.goTo;
      void goTo(shown.document.uri, { line, character }, { line: endLine, character: endCharacter });
    }
  });
  panel.onDidDispose(() => Disposable.from(following, messages).dispose());
  webview.html = balancePage({
    cspSource: webview.cspSource,
    script: webview.asWebviewUri(Uri.joinPath(media, 'balance.js')).toString(),
    style: webview.asWebviewUri(Uri.joinPath(media, 'balance.css')).toString(),
  });
  return panel;
}

type Place = readonly [number, number, number, number];

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && value.length === 4 && value.every((part) => Number.isSafeInteger(part) && part >= 0);
}

function nameOf({ uri }: TextDocument): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}
