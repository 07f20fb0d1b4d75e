import { Range, window } from 'vscode';
import { noticeLine } from '../views/frontMatter.ts';

/** Writes into the open letter whether it is a notice, for where its text does not show it. */
export async function setNotice(notice: boolean): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const { start, end, text } = noticeLine(document.getText(), notice);
  await editor.edit((edit) => edit.replace(new Range(document.positionAt(start), document.positionAt(end)), text));
}
