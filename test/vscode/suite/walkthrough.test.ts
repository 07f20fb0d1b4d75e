import assert from 'node:assert';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, until } from './support.ts';
import { picture, textOf, windowInReach } from './window.ts';

suite('the walkthrough', () => {
  teardown(closeAll);

  test('opens from the palette and shows its steps', async function () {
    if (!windowInReach) return this.skip();
    await vscode.commands.executeCommand('section17.getStarted');
    const page = await until('the walkthrough', async () => {
      const text = await textOf('.gettingStartedContainer');
      return text && /Your first refusal notice/.test(text) ? text : undefined;
    });
    assert.match(page, /Write a new notice[\s\S]*Check before sending/);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await picture('walkthrough');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  test('leads to the settings that say who writes', async function () {
    if (!windowInReach) return this.skip();
    const setting = (name: string) => `.setting-item-contents:has(.setting-item-label:text-is("${name}"))`;
    await vscode.commands.executeCommand('workbench.action.openSettings', 'section17.authority');
    await until('the settings', async () => (await textOf(setting('Review Contact'))) !== null);
    await picture('step-authority', setting('Name'), setting('Kind'));
  });
});
