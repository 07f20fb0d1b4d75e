import {
  commands,
  Disposable,
  type TextDocument,
  Uri,
  ViewColumn,
  type Webview,
  type WebviewPanel,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Followed, followLetter } from './following.ts';
import { focusOn } from './goTo.ts';
import type { PageParts } from './panelPage.ts';

/** A page beside a letter, for what the server says of it. */
export interface LetterPage<T> {
  readonly command: string;
  readonly request: string;
  /** Ends the name of the view, and begins those of its script and its style. */
  readonly name: string;
  readonly title: string;
  /** The page before there is anything in it. */
  readonly html: (parts: PageParts) => string;
  /** What the page is told to show of a letter of this name; `null` where the server says nothing of it. */
  readonly drawing: (name: string, answer: T | null) => object;
  /** Takes what the page says of itself. */
  readonly hear?: (message: unknown, document: TextDocument) => void;
}

/**
 * The command that shows such a page. It follows the letter, and whichever letter is written next; it stays while anything
 * else is looked at, and goes at Escape.
 * @param media folder of the pages' scripts and styles
 * @param first what is to be done before it is opened
 */
export function letterPanel<T>(
  client: () => BaseLanguageClient,
  media: Uri,
  first: () => Promise<void>,
  page: LetterPage<T>,
): Disposable {
  return panelCommand(page.command, first, () => openPanel(client, media, page));
}

/** The command that opens a panel, or shows it again while it is open. `first` is done before that. */
export function panelCommand(command: string, first: () => Promise<void>, openPanel: () => WebviewPanel): Disposable {
  let open: WebviewPanel | undefined;
  const registered = commands.registerCommand(command, async () => {
    await first();
    if (open) return open.reveal();
    const panel = openPanel();
    open = panel;
    panel.onDidDispose(() => {
      open = undefined;
    });
  });
  return Disposable.from(registered, { dispose: () => open?.dispose() });
}

/** Of a page of this name, its own script and style, and the style of all that stands beside a letter. */
export function partsOf(webview: Webview, media: Uri, name: string): PageParts {
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(media, file)).toString();
  return {
    cspSource: webview.cspSource,
    script: address(`${name}.js`),
    styles: ['access.css', 'panel.css', `${name}.css`].map(address),
  };
}

function openPanel<T>(client: () => BaseLanguageClient, media: Uri, page: LetterPage<T>): WebviewPanel {
  let shown: Followed<T> | undefined;
  const panel = window.createWebviewPanel(`section17.${page.name}`, page.title, ViewColumn.Beside, {
    enableScripts: true,
    localResourceRoots: [media],
  });
  const { webview } = panel;

  function draw(): void {
    const name = shown ? nameOf(shown.document) : 'this letter';
    panel.title = shown ? `${page.title}: ${name}` : page.title;
    void webview.postMessage(page.drawing(name, shown?.answer ?? null));
  }

  function leave(): void {
    panel.dispose();
    if (shown) void focusOn(shown.document.uri, ViewColumn.One);
  }

  const following = followLetter<T>(client, page.request, (followed) => {
    // While something that is no notice is looked at, the last letter stays.
    if (!followed && shown && shown.document !== window.activeTextEditor?.document) return;
    shown = followed;
    draw();
  });
  const messages = webview.onDidReceiveMessage((message: { ready?: true; leave?: true }) => {
    // A page that was hidden has forgotten what it showed, and asks for it when it is shown again.
    if (message.ready) draw();
    else if (message.leave) leave();
    else if (shown) page.hear?.(message, shown.document);
  });
  panel.onDidDispose(() => Disposable.from(following, messages).dispose());
  webview.html = page.html(partsOf(webview, media, page.name));
  return panel;
}

const nameOf = ({ uri }: TextDocument): string => uri.path.split('/').at(-1) ?? uri.path;
