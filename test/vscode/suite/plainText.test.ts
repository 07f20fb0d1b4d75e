import assert from 'node:assert';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, findingsIn, openDraft, pause, until } from './support.ts';
import { click, picture, press, textOf, typeText, windowInReach } from './window.ts';

const refusal = `Dear Ms Hale

Thank you for your request of 2 November 2026 about the patrol rota. We hold the rota and refuse to give it to you.

It is exempt under section 31(1)(a) of the Freedom of Information Act 2000, because burglars would time their visits by it.

Yours sincerely
`;
const question = 'This looks like a refusal notice. Check it?';
// Under test the editor keeps notifications in their centre, and does not pop them up.
const notification = '.notifications-center .notification-list-item';
async function questionShown(): Promise<boolean> {
  await vscode.commands.executeCommand('notifications.showList');
  return (await textOf(notification))?.includes(question) ?? false;
}

/** Answers the question by one of its buttons. */
async function answer(button: string): Promise<void> {
  await until('the question', questionShown);
  await click(`${notification} a.monaco-button:text-is("${button}")`);
  await until('no question', async () => !(await questionShown()));
  await vscode.commands.executeCommand('notifications.hideList');
}

/** Shows a document and waits until it would have been offered. */
async function offersNothing(show: () => Thenable<unknown>): Promise<void> {
  await show();
  await pause(2500);
  assert.strictEqual(await questionShown(), false);
}

suite('plain text', () => {
  let folder: vscode.Uri;
  suiteSetup(function () {
    if (!windowInReach) return this.skip();
    folder = vscode.workspace.workspaceFolders![0]!.uri;
  });
  teardown(closeAll);
  suiteTeardown(async () => {
    for (const name of [
      'letter [1].txt',
      'notes.txt',
      'saved.txt',
      'checked.txt',
      'stopped.txt',
      'always.txt',
      'never-1.txt',
      'never-2.txt',
    ]) {
      await Promise.resolve(vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name))).catch(() => {});
    }
  });
  async function fileOf(name: string, text: string): Promise<vscode.TextDocument> {
    const uri = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return vscode.workspace.openTextDocument(uri);
  }

  test('that is a letter offers itself once, and is checked if that is wanted', async () => {
    const letter = await fileOf('letter [1].txt', refusal);
    await vscode.window.showTextDocument(letter);
    await until('the question', questionShown);
    assert.deepStrictEqual(findingsIn(letter), []);
    await picture('plain-text-offer');
    await answer('Yes');
    await findings(letter, 'rights/review-missing');
    await closeAll();
    await offersNothing(() => vscode.window.showTextDocument(letter.uri));
    await findings(await vscode.workspace.openTextDocument(letter.uri), 'rights/review-missing');
  });

  /** Saves the draft in the editor as a file of the folder. */
  async function saveAs(name: string): Promise<void> {
    const saved = vscode.commands.executeCommand('workbench.action.files.saveAs');
    // The dialog fills its field, and then the list under it.
    await until('the folder', async () => (await textOf('.quick-input-widget'))?.includes('draft-ncnd.md'));
    await pause(500);
    await press('Control+a');
    await typeText(vscode.Uri.joinPath(folder, name).path);
    await pause(500);
    // While the dialog looks at the path, it takes no Enter.
    await until('the end of the dialog', async () => {
      if (!(await textOf('.quick-input-widget'))) return true;
      await press('Enter');
      await pause(500);
      return false;
    });
    await saved;
  }

  test('that is no letter offers nothing', async () => {
    const notes = await fileOf('notes.txt', 'Ask Jo about section 31(1)(a) and the FOI policy.\n');
    await offersNothing(() => vscode.window.showTextDocument(notes));
  });

  test('is not offered again after a no, also when it is saved', async () => {
    const draft = await openDraft(refusal, 'plaintext');
    await answer('No');
    await offersNothing(() => vscode.window.showTextDocument(draft));
    assert.deepStrictEqual(findingsIn(draft), []);
    await offersNothing(() => saveAs('saved.txt'));
    assert.strictEqual(vscode.window.activeTextEditor?.document.uri.path.endsWith('saved.txt'), true);
  });

  test('is checked no more once that is stopped, in its own file and when it is opened again', async () => {
    const letter = await fileOf('stopped.txt', `${refusal}PS Goodbye\n`);
    await vscode.window.showTextDocument(letter);
    await answer('Yes');
    await findings(letter, 'rights/review-missing');
    await vscode.commands.executeCommand('section17.stopChecking');
    await until('silence', () => findingsIn(letter).length === 0);
    await closeAll();
    await offersNothing(() => vscode.window.showTextDocument(letter.uri));
    assert.deepStrictEqual(findingsIn(letter), []);
  });

  test('is checked on when it is saved', async () => {
    await openDraft(`${refusal}${refusal}`, 'plaintext');
    await answer('Yes');
    await saveAs('checked.txt');
    await findings(vscode.window.activeTextEditor!.document, 'rights/review-missing');
  });

  test('is checked once a command is used on it', async () => {
    const draft = await openDraft(`${refusal}PS [NAME]\n`, 'plaintext');
    const shown = vscode.commands.executeCommand('section17.checkBeforeSending');
    await until('the list', async () =>
      /Check before sending: .*\d+ must/.test((await textOf('.quick-input-widget')) ?? ''),
    );
    await picture('plain-text-check');
    await press('Escape');
    await shown;
    await findings(draft, 'rights/review-missing');
  });

  test('is all checked where that is wanted', async () => {
    const draft = await openDraft(`${refusal}PPS\n`, 'plaintext');
    // The last draft of this name was checked, and so is this one; a file of its own is asked about.
    await findings(draft);
    const file = await fileOf('always.txt', `${refusal}PPPS\n`);
    await vscode.window.showTextDocument(file);
    await answer('Always');
    const settings = vscode.workspace.getConfiguration('section17');
    try {
      await until(
        'the setting',
        () => vscode.workspace.getConfiguration('section17').get<string>('plainText') === 'always',
      );
      await findings(file, 'rights/review-missing');
    } finally {
      await settings.update('plainText', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('silence', () => findingsIn(file).length === 0);
  });

  // Nothing more is offered in this window after that.
  test('is not offered in a folder where that is not wanted', async () => {
    const [first, second] = [await fileOf('never-1.txt', refusal), await fileOf('never-2.txt', `${refusal}\n`)];
    await vscode.window.showTextDocument(first);
    await answer('Not in This Folder');
    await offersNothing(() => vscode.window.showTextDocument(second));
  });
});
