import {
  commands,
  Disposable,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  ThemeColor,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type GuideAnswer, type GuideStep, guideRequest } from '../server/editor/protocol.ts';
import { type GuidedLetter, guided } from '../views/guided.ts';
import { applyFix } from './fix.ts';
import { type Followed, followLetter } from './following.ts';
import { focusOn } from './goTo.ts';
import { guidePage, letterInWord } from './guidePage.ts';
import { panelCommand, partsOf } from './letterPanel.ts';
import { isWordView } from './word/wordFiles.ts';

/**
 * The command that leads through what is open in a letter, one thing at a time, in a page beside it. A series of quick
 * inputs would close as soon as the letter is touched, and take one line of text: here an officer can write a paragraph,
 * change the letter by hand, be called away, and find the guide where it was.
 * @param media folder of the page's script and style
 * @param first is done before it opens
 */
export function guideMe(client: () => BaseLanguageClient, media: Uri, first: () => Promise<void>): Disposable {
  return panelCommand('section17.guideMe', first, () => openGuide(client, media));
}

/** What the page asks for, with the words that go with it. */
interface Asked {
  readonly do?: string;
  readonly words?: string;
}

function openGuide(client: () => BaseLanguageClient, media: Uri): WebviewPanel {
  let document: TextDocument | undefined;
  /** The step that was last shown: only a new one is selected in the letter. */
  let shown: string | undefined;
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
  const guide = guided((drawing) => {
    const here = guide.here();
    panel.title = here ? `Guide Me: ${here.at} of ${here.of}` : 'Guide Me';
    const inWord = document !== undefined && isWordView(document.uri);
    void webview.postMessage(inWord ? { ...drawing, page: letterInWord } : drawing);
    // Whoever writes in the letter is not drawn away from there.
    if (here && here.step.id !== shown && panel.active) select(here.step);
    shown = here?.step.id;
    for (const editor of window.visibleTextEditors) {
      editor.setDecorations(mark, here && editor.document === document ? [rangeOf(here.step)] : []);
    }
  });

  function select(step: GuideStep): void {
    const editor = editorOf(document);
    if (!editor) return;
    const { start: from, end } = rangeOf(step);
    editor.selection = new Selection(from, end);
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** A letter as the guide goes through it. */
  function goneThrough({ document: letter, answer }: Followed<GuideAnswer>): GuidedLetter {
    return {
      answer,
      version: () => letter.version,
      mend: (how) => applyFix(client(), letter, how),
      async undo() {
        await focusOn(letter.uri, ViewColumn.One);
        await commands.executeCommand('undo');
        panel.reveal();
      },
    };
  }

  async function leave(then?: string): Promise<void> {
    const left = document;
    panel.dispose();
    if (left) await focusOn(left.uri, ViewColumn.One);
    if (then) await commands.executeCommand(then);
  }

  /** Makes something of a letter of Word; where that is a draft, the guide goes on with it. */
  async function madeOfWord(command: string): Promise<void> {
    if (!document) return;
    const { uri } = document;
    await focusOn(uri, ViewColumn.One);
    await commands.executeCommand(command, uri);
    panel.reveal();
  }

  /** What only an editor can do. */
  const acts: Readonly<Record<string, () => unknown>> = {
    show: async () => {
      if (document) await focusOn(document.uri, ViewColumn.One);
      const here = guide.here();
      if (here) select(here.step);
    },
    page: () => {
      const rule = guide.here()?.step.rule;
      return rule && commands.executeCommand('section17.showRule', rule);
    },
    send: () => leave('section17.checkBeforeSending'),
    markdown: () => madeOfWord('section17.turnIntoMarkdown'),
    suggestions: () => madeOfWord('section17.saveWithSuggestions'),
    leave: () => leave(),
  };

  const following = followLetter<GuideAnswer>(client, guideRequest, (followed) => {
    // While something that is no notice is looked at, the guide stays with the last letter.
    if (!followed && document && document !== window.activeTextEditor?.document) return;
    if (followed?.document !== document) guide.restart();
    document = followed?.document;
    // A letter of Word cannot be written in here.
    guide.follow(followed && !isWordView(followed.document.uri) ? goneThrough(followed) : undefined);
  });
  const messages = webview.onDidReceiveMessage(({ do: act = '', words = '' }: Asked) => {
    if (typeof words === 'string' && !guide.act(act, words) && Object.hasOwn(acts, act)) void acts[act]!();
  });
  panel.onDidDispose(() => Disposable.from(following, messages, mark).dispose());
  webview.html = guidePage(partsOf(webview, media, 'guide'));
  return panel;
}

function rangeOf({ place: { start: from, end } }: GuideStep): Range {
  return new Range(from.line, from.character, end.line, end.character);
}

function editorOf(document: TextDocument | undefined) {
  return window.visibleTextEditors.find((editor) => editor.document === document);
}
