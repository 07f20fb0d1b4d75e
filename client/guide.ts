import {
  commands,
  Disposable,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { GuideAnswer, GuideStep, Mend } from '../server/editor/protocol.ts';
import { applyFix } from './fix.ts';
import { type Followed, followLetter } from './following.ts';
import { endPage, guidePage, noLetter, stepPage } from './guidePage.ts';
import { again, now, readOn, skipped, start, taken, type Way } from './guideWay.ts';
import { requests } from './protocol.ts';

/**
 * The command that leads through what is open in a letter, one thing at a time, in a page beside it. A series of quick
 * inputs would close as soon as the letter is touched, and take one line of text: here an officer can write a paragraph,
 * change the letter by hand, be called away, and find the guide where it was.
 * @param media folder of the page's script and style
 * @param first is done before it opens
 */
export function guideMe(client: () => BaseLanguageClient, media: Uri, first: () => Promise<void>): Disposable {
  let open: WebviewPanel | undefined;
  const command = commands.registerCommand('section17.guideMe', async () => {
    await first();
    if (open) return open.reveal();
    const panel = openGuide(client, media);
    open = panel;
    panel.onDidDispose(() => {
      open = undefined;
    });
  });
  return Disposable.from(command, { dispose: () => open?.dispose() });
}

/** Something that was done, and can be undone. */
interface Done {
  /** Where one stood before. */
  readonly way: Way;
  readonly edited: boolean;
  /** The letter's version after it: what somebody typed since is not ours to undo. */
  version: number;
}

/** What the page asks for, with the words that go with it. */
interface Asked {
  readonly do?: string;
  readonly words?: string;
}

function openGuide(client: () => BaseLanguageClient, media: Uri): WebviewPanel {
  let letter: Followed<GuideAnswer> | undefined;
  let way = start;
  let history: Done[] = [];
  /** The step that was last shown: only a new one is selected in the letter. */
  let shown: string | undefined;
  /** A mend whose outcome has not been read yet, in the words in which it is told. */
  let done: string | undefined;
  const panel = window.createWebviewPanel('section17.guide', 'Guide Me', ViewColumn.Beside, {
    enableScripts: true,
    localResourceRoots: [media],
    retainContextWhenHidden: true,
  });
  const { webview } = panel;
  // A selection is hardly seen where the focus is elsewhere.
  const mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    outline: '1px solid',
    outlineColor: new ThemeColor('contrastActiveBorder'),
  });
  const atHand = () => letter && now(way, letter.answer);

  function draw(told = ''): void {
    const here = atHand();
    const undoable = letter !== undefined && history.at(-1)?.version === letter.document.version;
    const page = !letter
      ? noLetter
      : here
        ? stepPage(letter.answer, here, undoable)
        : endPage(letter.answer, way.skipped.size, undoable);
    panel.title = here ? `Guide Me: ${here.at} of ${here.of}` : 'Guide Me';
    void webview.postMessage({ page, step: here?.step.id ?? '', told });
    // Whoever writes in the letter is not drawn away from there.
    if (here && here.step.id !== shown && panel.active) select(here.step);
    shown = here?.step.id;
    for (const editor of window.visibleTextEditors) {
      editor.setDecorations(mark, here && editor.document === letter?.document ? [rangeOf(here.step)] : []);
    }
  }

  function select(step: GuideStep): void {
    const editor = editorOf(letter?.document);
    if (!editor) return;
    const { start: from, end } = rangeOf(step);
    editor.selection = new Selection(from, end);
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async function mend(by: Mend, told: string): Promise<void> {
    const here = atHand();
    if (!letter || !here || done !== undefined) return;
    const { document, answer } = letter;
    done = told;
    const { rule, range } = here.step;
    if (!(await applyFix(client(), document, { rule, range, by }))) {
      done = undefined;
      return draw('The letter has changed meanwhile.');
    }
    history.push({ way, edited: true, version: document.version });
    way = taken(way, answer);
  }

  async function undo(): Promise<void> {
    const last = history.at(-1);
    if (!letter || last?.version !== letter.document.version) return;
    history.pop();
    way = last.way;
    if (last.edited) {
      done = 'Undone.';
      await showLetter(letter.document);
      await commands.executeCommand('undo');
      panel.reveal();
    }
    const before = history.at(-1);
    if (before) before.version = letter.document.version;
    if (!last.edited) draw('Undone.');
  }

  async function leave(then?: string): Promise<void> {
    const document = letter?.document;
    panel.dispose();
    if (document) await showLetter(document);
    if (then) await commands.executeCommand(then);
  }

  const acts: Readonly<Record<string, (words: string) => unknown>> = {
    // A page that was made anew has forgotten its step.
    ready: () => draw(),
    fix: (words) => mend({ fix: words }, `Done: ${words}.`),
    words: (words) => mend({ words }, 'Your words are in the letter.'),
    strike: () => mend({ words: '' }, 'The sentence is struck out.'),
    ignored: (words) => mend({ ignored: words }, 'Ignored here, with your reason.'),
    skip: () => {
      const here = atHand();
      if (!letter || !here) return;
      history.push({ way, edited: false, version: letter.document.version });
      way = skipped(way, here.step.id);
      draw('Skipped.');
    },
    undo,
    again: () => {
      way = again(way);
      draw();
    },
    further: () => {
      way = { ...way, further: true };
      draw();
    },
    show: () => letter && shownIn(letter.document, atHand()?.step),
    page: () => {
      const rule = atHand()?.step.rule;
      return rule && commands.executeCommand('section17.showRule', rule);
    },
    send: () => leave('section17.checkBeforeSending'),
    leave: () => leave(),
  };

  async function shownIn(document: TextDocument, step: GuideStep | undefined): Promise<void> {
    await showLetter(document);
    if (step) select(step);
  }

  const following = followLetter<GuideAnswer>(client, requests.guide, (followed) => {
    // While something that is no notice is looked at, the guide stays with the last letter.
    if (!followed && letter && letter.document !== window.activeTextEditor?.document) return;
    if (followed?.document !== letter?.document) {
      way = start;
      history = [];
    }
    letter = followed;
    if (letter) way = readOn(way, letter.answer);
    const told = done;
    done = undefined;
    draw(told);
  });
  const messages = webview.onDidReceiveMessage(({ do: act = '', words = '' }: Asked) => {
    if (Object.hasOwn(acts, act) && typeof words === 'string') void acts[act]!(words);
  });
  panel.onDidDispose(() => Disposable.from(following, messages, mark).dispose());
  webview.html = guidePage({
    cspSource: webview.cspSource,
    script: webview.asWebviewUri(Uri.joinPath(media, 'guide.js')).toString(),
    style: webview.asWebviewUri(Uri.joinPath(media, 'guide.css')).toString(),
  });
  return panel;
}

function rangeOf({ place: { start: from, end } }: GuideStep): Range {
  return new Range(from.line, from.character, end.line, end.character);
}

function editorOf(document: TextDocument | undefined) {
  return window.visibleTextEditors.find((editor) => editor.document === document);
}

/** Gives the focus to a letter, in the editor that shows it already where there is one. */
async function showLetter(document: TextDocument): Promise<void> {
  await window.showTextDocument(document, { viewColumn: editorOf(document)?.viewColumn ?? ViewColumn.One });
}
