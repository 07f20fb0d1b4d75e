import assert from 'node:assert';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, findingsIn, openDraft, pause, readByServer, ruleOf, until } from './support.ts';
import { picture } from './window.ts';

const refusal = `Dear Ms Hale

Thank you for your request of 2 November 2026, which we have handled under the Freedom of Information Act 2000.

We hold the information that you asked for. It is exempt from disclosure under section 43(2) of the Act, and we are withholding it.

Yours sincerely
`;

suite('a draft that is not saved yet', () => {
  teardown(closeAll);

  test('is checked as a file is', async () => {
    const draft = await openDraft(refusal);
    assert.strictEqual(draft.uri.scheme, 'untitled');
    await findings(draft, 'rights/review-missing');
  });

  test('gets everything that it lacks, in one step that can be undone', async () => {
    const draft = await openDraft(refusal);
    await findings(draft, 'rights/review-missing');
    await vscode.commands.executeCommand('section17.insertEverythingMissing');
    await until('the text', () => draft.getText().length > refusal.length);
    assert.match(draft.getText(), /internal review/i);
    await until('no finding on the rights', () =>
      findingsIn(draft).every(({ code }) => !ruleOf(code).startsWith('rights/')),
    );
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(draft.getText(), refusal);
  });

  test('takes standard text from the suggestions', async () => {
    const draft = await openDraft(`${refusal}\n`);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const end = draft.lineAt(draft.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: 's17-internal' });
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await picture('suggestions');
    await until('the accepted suggestion', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return !draft.getText().includes('s17-internal');
    });
    assert.match(draft.getText(), /## .*review[\s\S]*internal review/i);
    await vscode.commands.executeCommand('leaveSnippet');
  });

  test('says nothing where the document is no notice', async () => {
    const page =
      '# Section 31 of the manual\n\nThe exemption in section 31 of the Act covers law enforcement. See also **section 40**.\n';
    const readme = await openDraft(page);
    assert.match(await readByServer(readme), /does not take this text for a refusal notice/);
    assert.deepStrictEqual(findingsIn(readme), []);
  });

  test('says where a letter that cites an exemption is not read as a notice', async () => {
    const letter = await openDraft(
      'Dear Ms Hall\n\nThe rota falls within section 31(1)(a) of the Freedom of Information Act 2000.\n\nKind regards\nJ. Moss\n',
    );
    assert.match(await readByServer(letter), /does not take this text for a refusal notice: no decision was found/);
    await findings(letter, 'section17/not-checked');
    await vscode.window.showTextDocument(letter);
    await vscode.commands.executeCommand('section17.markAsNotice');
    await findings(letter, 'rights/review-missing');
    assert.ok(!findingsIn(letter).some(({ code }) => code === 'section17/not-checked'));
  });

  test('is treated as a notice, or not, as the person says', async () => {
    const draft = await openDraft(refusal);
    await findings(draft);
    await vscode.commands.executeCommand('section17.markAsNotANotice');
    assert.ok(draft.getText().startsWith('---\nnotice: false\n---\n'));
    await until('silence', () => findingsIn(draft).length === 0);
    await vscode.commands.executeCommand('section17.markAsNotice');
    assert.ok(draft.getText().startsWith('---\nnotice: true\n---\n'));
    await findings(draft);
  });

  test('in plain text is checked only where that is wanted', async () => {
    const draft = await openDraft(refusal, 'plaintext');
    await pause(1500);
    assert.deepStrictEqual(findingsIn(draft), []);
    const settings = vscode.workspace.getConfiguration('section17');
    await settings.update('plainText', 'always', vscode.ConfigurationTarget.Global);
    try {
      await findings(draft, 'rights/review-missing');
    } finally {
      await settings.update('plainText', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('silence', () => findingsIn(draft).length === 0);
  });
});
