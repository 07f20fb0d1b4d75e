import { commands, type Disposable, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import type { Range } from 'vscode-languageclient';

/**
 * The command that the server's code lenses run: goes to a place in a document, and leaves the cursor at its beginning.
 * It is not in the command palette, where nobody could give it a place.
 */
export function registerGoTo(): Disposable {
  return commands.registerCommand('section17.goTo', async (uri: string, { start }: Range) => {
    const editor = await window.showTextDocument(Uri.parse(uri));
    const { line, character } = start;
    editor.selection = new Selection(line, character, line, character);
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  });
}
