import assert from 'node:assert';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, findingsIn, openDraft, openLetter, until } from './support.ts';
import { click, picture, press, textOf, windowInReach } from './window.ts';

const status = '[id="section17.section17.status"]';
const list = '.quick-input-widget:visible';

suite('the status bar item', () => {
  teardown(async () => {
    await vscode.workspace.getConfiguration('section17').update('show', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  test('pauses a letter and resumes it', async () => {
    const letter = await openLetter('draft-ncnd.md');
    await findings(letter);
    await vscode.commands.executeCommand('section17.pause');
    await until('silence', () => findingsIn(letter).length === 0);
    if (windowInReach) await until('the word', async () => (await textOf(status))?.includes('paused'));
    await vscode.commands.executeCommand('section17.pause');
    await findings(letter);
  });

  test('shows less of what is found, as it is set', async () => {
    const letter = await openLetter('draft-ncnd.md');
    await findings(letter);
    const marked = () => findingsIn(letter).filter(({ severity }) => severity < vscode.DiagnosticSeverity.Hint);
    const usual = marked().length;
    await vscode.workspace.getConfiguration('section17').update('show', 'must', vscode.ConfigurationTarget.Global);
    await until('fewer marks', () => marked().length > 0 && marked().length < usual);
    assert.ok(marked().every(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
  });

  test('has a menu for that, and for what is ignored', async function () {
    if (!windowInReach) this.skip();
    const letter = await openLetter('draft-ncnd.md');
    await findings(letter);
    await until('the status', async () => (await textOf(status))?.includes('must'));
    await click(status);
    await until('the menu', async () => (await textOf(list))?.includes('Pause checking'));
    await picture('status-menu');
    await press('Escape');
  });

  test('leads to what is ignored, and why', async function () {
    if (!windowInReach) this.skip();
    await openDraft(`Dear Ms Hale

<!-- section17-disable-next-line rights/review-missing: it follows by post -->
We refuse your request under section 14(1) of the Freedom of Information Act 2000.

Yours sincerely
`);
    void vscode.commands.executeCommand('section17.showIgnored');
    await until('the list', async () => (await textOf(list))?.includes('it follows by post'));
    await press('Escape');
  });
});
