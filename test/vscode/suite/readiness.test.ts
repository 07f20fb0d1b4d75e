import assert from 'node:assert';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, openDraft, openLetter, until } from './support.ts';
import { inEveryTheme } from './themes.ts';
import { click, picture, textOf, windowInReach } from './window.ts';

const line = (label: string) => `.monaco-list-row:has-text("${label}")`;

suite('the readiness view', () => {
  suiteSetup(function () {
    if (!windowInReach) this.skip();
  });
  teardown(closeAll);
  suiteTeardown(() => vscode.commands.executeCommand('workbench.view.explorer'));

  async function show(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('section17.readiness.focus');
  }

  test('invites where no letter is open', async () => {
    await show();
    await until('the buttons', async () =>
      (await textOf('.welcome-view-content:visible'))?.includes('Open an Example Letter'),
    );
    await picture('readiness-welcome');
  });

  test('says that a draft cannot go out yet, with a badge, and goes to what is open', async () => {
    const letter = await openLetter('draft-ncnd.md');
    await findings(letter);
    await show();
    await until('the verdict', async () => (await textOf(line('Not yet')))?.includes('must'));
    await until('the badge', async () => /^\d+$/.test((await textOf('.activitybar .badge-content:visible')) ?? ''));
    await inEveryTheme(async (theme) => {
      await picture(`readiness-${theme}`);
      await picture(`step-readiness-${theme}`, line('Not yet'), line('On confirming or denying'));
    });
    await click(line('How to ask for a review'));
    await until('the cursor at the end of the letter', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document === letter && editor.selection.start.line >= 55;
    });
  });

  test('mends a thing where it is listed, and folds it away once it is filled in', async () => {
    const letter = await openLetter('draft-ncnd.md');
    await findings(letter, 'rights/review-missing');
    await show();
    const row = line('How to ask for a review');
    await until('the line', async () => (await textOf(row)) !== null);
    await click(`${row} .monaco-highlighted-label`);
    await click(`${row} .action-label`);
    const gap = '[EMAIL OR POSTAL ADDRESS FOR REVIEWS]';
    await until('the text', () => letter.getText().includes(gap));
    const ticked = async () => (await textOf(row)) === null;
    assert.equal(await ticked(), false);
    const start = letter.getText().indexOf(gap);
    const edit = new vscode.WorkspaceEdit();
    const range = new vscode.Range(letter.positionAt(start), letter.positionAt(start + gap.length));
    edit.replace(letter.uri, range, 'reviews@northmoor.example');
    await vscode.workspace.applyEdit(edit);
    await until('the tick', ticked);
  });

  test('says of a sound letter that it can go out', async () => {
    await openLetter('ncnd-clean.md');
    await show();
    await until('the verdict', async () => (await textOf(line('Yes')))?.includes('as far as the letter itself shows'));
    await until('the letter', async () =>
      (await textOf('.monaco-list-row[aria-label^="The letter:"]'))?.includes('all met'),
    );
    await picture('readiness-yes');
  });

  test('says what the letter alone cannot tell', async () => {
    const sound = await openLetter('ncnd-clean.md');
    await openDraft(sound.getText().replace(/^.*Request received.*\n/m, ''));
    await show();
    await until('the doubt', async () => (await textOf(line('In time')))?.includes('when the request was received'));
    await picture('readiness-doubt');
  });
});
