import assert from 'node:assert';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, openLetter, pause, until } from './support.ts';
import { inEveryTheme } from './themes.ts';
import { picture, press, viewAudit, viewClick, viewText, windowInReach } from './window.ts';

suite('the balance', () => {
  suiteSetup(async function () {
    if (!windowInReach) this.skip();
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
  });
  suiteTeardown(() => vscode.commands.executeCommand('workbench.view.explorer'));
  teardown(async () => {
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  async function showBalance(): Promise<vscode.TextDocument> {
    const letter = await openLetter('draft-ncnd.md');
    await findings(letter);
    await vscode.commands.executeCommand('section17.showBalance');
    return letter;
  }

  test('draws both tests of a draft, in every theme, with nothing that axe-core finds', async () => {
    await showBalance();
    await until('the picture', async () => /1 factor, 19 words/.test((await viewText('#balance')) ?? ''));
    await inEveryTheme(async (theme) => {
      await picture(`balance-${theme}`);
      await picture(`step-balance-${theme}`, '.test');
      assert.deepStrictEqual(await viewAudit('#balance'), []);
    });
  });

  test('goes to a factor that is clicked, where the letter is', async () => {
    const letter = await showBalance();
    await until('the picture', async () => (await viewText('[data-key="0/against/1"]')) !== null);
    await viewClick('[data-key="0/against/1"]');
    const editor = await until('the factor', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document === letter && active.selection.start.line === 30 && active;
    });
    assert.match(letter.getText(editor.selection), /^As explained in the evidence above/);
    assert.strictEqual(editor.viewColumn, vscode.ViewColumn.One);
  });

  test('goes there by the keyboard too', async () => {
    await showBalance();
    await until('the picture', async () => (await viewText('[data-key="0/for/0"]')) !== null);
    await pause(500);
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await until('the factor', () => vscode.window.activeTextEditor?.selection.start.line === 24);
  });

  test('follows what is written, when typing rests', async () => {
    const letter = await showBalance();
    await until('the picture', async () => (await viewText('[data-key="0/for/0"]')) !== null);
    const editor = await vscode.window.showTextDocument(letter, vscode.ViewColumn.One);
    const end = letter.lineAt(24).range.end;
    await editor.edit((edit) => edit.insert(end, ' Residents of Fenside would learn how often a car is followed.'));
    await until('the longer factor', async () => /30 words/.test((await viewText('[data-key="0/for/0"]')) ?? ''));
  });
});
