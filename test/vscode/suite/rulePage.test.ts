import assert from 'node:assert';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, openLetter, until } from './support.ts';
import { picture, windowInReach } from './window.ts';

suite('the page of a rule', () => {
  teardown(closeAll);

  test('opens beside the letter when the code of a finding is followed', async function () {
    // A desktop editor asks first whether the extension may open the address, and nobody is there to say yes.
    if (!windowInReach) this.skip();
    const letter = await openLetter('draft-ncnd.md');
    const [finding] = await findings(letter, 'rights/review-missing');
    assert.ok(finding?.code && typeof finding.code === 'object');
    await vscode.commands.executeCommand('vscode.open', finding.code.target);
    const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await until('the page', () => labels().some((label) => /review-missing/.test(label)));
    await picture('rule-page');
  });
});
