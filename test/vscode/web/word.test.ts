import assert from 'assert';
import * as vscode from 'vscode';
import { refusalInWord } from '../../word/refusal.ts';
import { closeAll, findings, until } from '../suite/support.ts';

suite('a letter of Word in a browser', () => {
  teardown(closeAll);

  test('is read from a virtual folder, checked, and followed', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'letter.docx');
    await vscode.workspace.fs.writeFile(file, refusalInWord());
    try {
      await vscode.commands.executeCommand('section17.checkWordLetter', file);
      const letter = vscode.window.activeTextEditor?.document;
      assert.ok(letter);
      assert.strictEqual(letter.uri.scheme, 'section17-word');
      await findings(letter, 'pit/missing');
      await findings(letter, 'word/tracked-change');
      await vscode.workspace.fs.writeFile(file, refusalInWord('Yours faithfully'));
      await until('the new text', () => /Yours faithfully/.test(letter.getText()));
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });
});
