import { Disposable, languages, StatusBarAlignment, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ReadingAnswer } from '../server/editor/protocol.ts';
import { requestReading } from './reading.ts';
import { count, stanceName } from './stance.ts';

/** Keeps a status bar item with the stance and the number of errors of the letter in the active editor. */
export function showStatus(client: () => BaseLanguageClient): Disposable {
  const item = window.createStatusBarItem('status', StatusBarAlignment.Right, 100);
  item.name = 'Section 17';
  item.command = 'workbench.actions.view.problems';

  async function update(editor: TextEditor | undefined): Promise<void> {
    // A server that ends before it answers is asked again when it has started.
    const reading = editor && (await requestReading(client(), editor.document).catch(() => null));
    if (editor !== window.activeTextEditor) return;
    const stance = reading && stanceName(reading.stance);
    if (!stance) return item.hide();
    const waits = reading.checked === 'when typing rests' ? ' $(clock)' : '';
    item.text = `$(law) ${stance}: ${count(reading.errors, 'error')}${waits}`;
    const counts = `${count(reading.errors, 'error')}, ${count(reading.warnings, 'warning')}`;
    const limits = limitsOf(reading);
    item.tooltip = `${[`Section 17 reads this letter as: ${stance}`, counts, ...limits].join('. ')}. Select to see the Problems panel.`;
    item.accessibilityInformation = { label: [`Section 17: ${stance}`, counts, ...limits].join(', ') };
    item.show();
  }

  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    // Diagnostics are set anew after each reading, so this follows the typing.
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor;
      if (active && uris.some((uri) => uri.toString() === active.document.uri.toString())) void update(active);
    }),
  );
}

/** What is not as usual in how a letter is checked, each in words that can end a sentence. */
function limitsOf({ checked, setAside }: ReadingAnswer): string[] {
  return [
    ...(checked === 'when typing rests' ? ['It is very long: it is checked when typing rests'] : []),
    ...(setAside > 0 ? [`${count(setAside, 'block')} too long to be read`] : []),
  ];
}
