import {
  commands,
  type Disposable,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
} from 'vscode';
import type { Range } from 'vscode-languageclient';

/**
 * The command that the server's code lenses run, and the lines of the readiness view: goes to a place in a document, and
 * leaves the cursor at its beginning. It is not in the command palette, where nobody could give it a place.
 */
export function registerGoTo(): Disposable {
  return commands.registerCommand('section17.goTo', (uri: string, { start }: Range) =>
    goTo(Uri.parse(uri), start, start),
  );
}

/** Gives the focus to a document, in the editor that shows it already where there is one. */
export function focusOn(uri: Uri, elsewhere = ViewColumn.Active): Thenable<TextEditor> {
  const showing = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return window.showTextDocument(uri, { viewColumn: showing?.viewColumn ?? elsewhere });
}

/** Selects a place in a document, in the editor that shows it already where there is one. */
export async function goTo(uri: Uri, start: Range['start'], end: Range['start']): Promise<void> {
  const editor = await focusOn(uri);
  editor.selection = new Selection(start.line, start.character, end.line, end.character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
