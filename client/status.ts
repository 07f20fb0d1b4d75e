import { Disposable, languages, StatusBarAlignment, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Pause } from './pause.ts';
import { requestReading } from './reading.ts';
import { pausedWords, statusWords } from './statusWords.ts';
import { isWordView } from './word/wordFiles.ts';

/** A reading that takes longer than this, in milliseconds, is said to be under way. */
const noticeable = 800;

/** A letter of Word has no place where that could be said. */
const inMarkdown = { words: 'turn it into Markdown', command: 'section17.turnIntoMarkdown' };

/**
 * Keeps a status bar item with the stance and the weights of what is open in the letter in the active editor, or with the word
 * that a text which cites exemptions is not checked.
 */
export function showStatus(client: () => BaseLanguageClient, pause: Pause): Disposable {
  const item = window.createStatusBarItem('status', StatusBarAlignment.Right, 100);
  item.name = 'Section 17';

  async function update(editor: TextEditor | undefined): Promise<void> {
    const slow = setTimeout(() => {
      if (editor !== window.activeTextEditor) return;
      item.text = '$(loading~spin) Reading';
      item.tooltip = 'Section 17 reads this letter.';
      item.accessibilityInformation = { label: 'Section 17 reads this letter' };
      item.command = undefined;
      item.show();
    }, noticeable);
    // A server that ends before it answers is asked again when it has started.
    const reading = editor && (await requestReading(client(), editor.document).catch(() => null));
    clearTimeout(slow);
    if (editor !== window.activeTextEditor) return;
    const words =
      reading &&
      (pause.isPaused(editor.document)
        ? pausedWords(reading)
        : statusWords(reading, isWordView(editor.document.uri) ? inMarkdown : undefined));
    if (!words) return item.hide();
    item.text = words.text;
    item.tooltip = words.tooltip;
    item.accessibilityInformation = { label: words.label };
    item.command = words.command;
    item.show();
  }

  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    pause.onDidChange(() => update(window.activeTextEditor)),
    // Diagnostics are set anew after each reading, so this follows the typing.
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor;
      if (active && uris.some((uri) => uri.toString() === active.document.uri.toString())) void update(active);
    }),
  );
}
