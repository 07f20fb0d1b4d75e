import {
  commands,
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  languages,
} from 'vscode';
import { isSet } from '../../views/paste/richText.ts';

const kind = DocumentDropOrPasteEditKind.Empty.append('section17', 'markdown');

const provider: DocumentPasteEditProvider = {
  async provideDocumentPasteEdits(_document, _ranges, transfer, _context, token) {
    // What was copied in the editor itself comes with HTML for its colours, and is Markdown already.
    if (transfer.get('vscode-editor-data')) return undefined;
    const html = await transfer.get('text/html')?.asString();
    if (!html || !isSet(html) || token.isCancellationRequested) return undefined;
    // Loaded when it is first needed: most days nobody pastes.
    const { markdownFromHtml } = await import('../../views/paste/markdownFromHtml.ts');
    const markdown = markdownFromHtml(html, await transfer.get('text/plain')?.asString());
    const edit = new DocumentPasteEdit(markdown, 'Paste as Markdown (Section 17)', kind);
    // A choice in the widget that follows a paste; what is pasted unasked stays the plain text.
    edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
    return [edit];
  },
};

/**
 * Offers rich text from Word, Outlook or a web page as Markdown, in the paste widget and by a command. A browser lets
 * no command read rich text from the clipboard, so that there the command is off.
 */
export function pasteAsMarkdown(): Disposable {
  return Disposable.from(
    languages.registerDocumentPasteEditProvider({ language: 'markdown' }, provider, {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: ['text/html'],
    }),
    commands.registerCommand('section17.pasteAsMarkdown', () =>
      commands.executeCommand('editor.action.pasteAs', { kind: kind.value }),
    ),
  );
}
