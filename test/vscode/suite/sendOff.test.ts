import assert from 'node:assert';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, openDraft, openLetter, until } from './support.ts';
import { picture, press, textOf, windowInReach } from './window.ts';

const quickInput = '.quick-input-widget';

/** What the open list shows; waits until it says what is wanted. */
function listed(what: RegExp): Promise<string> {
  return until(`${what} in the list`, async () => {
    const text = await textOf(quickInput);
    return text && what.test(text) ? text : undefined;
  });
}

suite('before a letter is sent', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
  });

  test('what is open is listed, and a choice goes there', async function () {
    if (!windowInReach) return this.skip();
    const letter = await openLetter('draft-ncnd.md');
    const [first] = (await findings(letter)).filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
    assert.ok(first);
    const shown = vscode.commands.executeCommand('section17.checkBeforeSending');
    assert.match(await listed(/line \d+/), /Check before sending: .*\d+ must/);
    await picture('step-send', '.quick-input-widget');
    // Past the ways to copy the letter, which come first.
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await press(key);
    await shown;
    const editor = vscode.window.activeTextEditor;
    assert.strictEqual(editor?.document, letter);
    assert.ok(editor.selection.active.line >= first.range.start.line);
  });

  test('a clean text goes to the clipboard', async function () {
    if (!windowInReach) return this.skip();
    const letter = await openLetter('ncnd-clean.md');
    await openDraft(
      `---\nnotice: true\n---\n<!-- for my eyes -->\n${letter.getText().replace(/^---[\s\S]*?\n---\n/, '')}`,
    );
    const shown = vscode.commands.executeCommand('section17.checkBeforeSending');
    await listed(/Copy the clean text/);
    for (const key of 'copy') await press(key);
    await press('Enter');
    await shown;
    const clean = await vscode.env.clipboard.readText();
    assert.doesNotMatch(clean, /for my eyes|notice: true/);
    assert.match(clean, /neither confirm/i);
  });

  test('a folder is gone through, the letters with most to do first', async function () {
    if (!windowInReach) return this.skip();
    const shown = vscode.commands.executeCommand('section17.checkFolderBeforeSending');
    const list = await listed(/ncnd-clean\.md/);
    assert.ok(list.indexOf('draft-ncnd.md') < list.indexOf('ncnd-clean.md'));
    assert.match(list, /nothing is open/);
    await picture('check-folder');
    // A hover may have the key first.
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await shown;
  });
});
