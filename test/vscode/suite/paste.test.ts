import assert from 'node:assert';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, openDraft, until } from './support.ts';
import { copyRichText, picture, press, textOf, windowInReach } from './window.ts';

const html =
  '<h2>Harm</h2><p>It <b>would</b> harm it.</p><ul><li>one</li><li>two</li></ul><table><tr><th>For</th><th>Against</th></tr><tr><td>openness</td><td>safety</td></tr></table>';
const text = 'Harm\n\nIt would harm it.\n\none\ntwo\n';

suite('rich text on the clipboard', () => {
  teardown(closeAll);

  test('is pasted as plain text, with Markdown as a choice', async function () {
    if (!windowInReach) return this.skip();
    const draft = await openDraft('');
    await copyRichText(html, text);
    await press('Control+v');
    await until('the pasted text', () => draft.getText().includes('It would harm it.'));
    await until('the choice', async () => (await textOf('.post-edit-widget')) !== null);
    await vscode.commands.executeCommand('editor.changePasteType');
    await until('the list', async () => /Paste as Markdown/.test((await textOf('.action-widget')) ?? ''));
    await picture('paste-choice');
    await press('ArrowDown');
    await press('Enter');
    await until('the pasted Markdown', () => draft.getText().includes('## Harm'));
    assert.match(draft.getText(), /\*\*would\*\*[\s\S]*- one\n- two\n\n\| For \| Against \|/);
  });
});
