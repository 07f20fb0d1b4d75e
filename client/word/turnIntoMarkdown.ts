import { commands, type Disposable, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { tell, wordFileMeant } from './wordFiles.ts';
import { readWordLetter } from './wordLetter.ts';

/** The command that opens a letter of Word as an unsaved draft in Markdown. Its file is left as it is. */
export function turnIntoMarkdown(client: () => BaseLanguageClient): Disposable {
  return commands.registerCommand('section17.turnIntoMarkdown', async (chosen?: unknown) => {
    const file = await wordFileMeant(chosen);
    const answer = file && (await readWordLetter(client(), file));
    if (!answer) return;
    if ('problem' in answer) return tell(file, answer);
    const draft = await workspace.openTextDocument({ language: 'markdown', content: answer.markdown });
    await window.showTextDocument(draft, { preview: false });
  });
}
