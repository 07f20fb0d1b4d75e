import assert from 'node:assert';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { readWordLetter } from '../../../server/word/letter.ts';
import { refusalInWord } from '../../word/refusal.ts';
import { closeAll, findings, findingsIn, openLetter, pause, quickFixes, ruleOf, until } from './support.ts';
import { copied, picture, press, textOf, viewAudit, viewText, windowInReach } from './window.ts';

suite('a letter of Word', () => {
  let file: vscode.Uri;

  suiteSetup(() => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    file = vscode.Uri.joinPath(folder.uri, 'To Ms Hale [final].docx');
  });
  const save = (bytes: Uint8Array) => vscode.workspace.fs.writeFile(file, bytes);
  suiteTeardown(() => vscode.workspace.fs.delete(file));
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** Checks the letter, and gives the document in which it is shown. */
  async function check(): Promise<vscode.TextDocument> {
    await vscode.commands.executeCommand('section17.checkWordLetter', file);
    const document = vscode.window.activeTextEditor?.document;
    assert.strictEqual(document?.uri.scheme, 'section17-word');
    return document;
  }

  test('is not gone through by the guide, which offers to make a draft of it and goes on with that', async function () {
    if (!windowInReach) this.skip();
    await save(refusalInWord());
    await findings(await check());
    await vscode.commands.executeCommand('section17.guideMe');
    await until('the offer', async () => /only shown here/.test((await viewText('#guide')) ?? ''));
    await picture('guide-word');
    assert.deepStrictEqual(await viewAudit('#guide'), []);
    await press('Enter');
    await until('the first step', async () => /1 of \d+/.test((await viewText('#guide')) ?? ''));
    assert.strictEqual(
      vscode.window.visibleTextEditors.some(({ document }) => document.isUntitled),
      true,
    );
  });

  test('is shown as Markdown that cannot be typed in, with what is found in it and in its file', async () => {
    await save(refusalInWord());
    const letter = await check();
    assert.strictEqual(letter.languageId, 'markdown');
    assert.match(letter.getText(), /^# Our decision$/m);
    assert.match(letter.getText(), /^Northmoor Police can neither confirm nor deny/m);
    await findings(letter, 'pit/missing');
    const [change] = await findings(letter, 'word/tracked-change');
    assert.match(change?.message ?? '', /deletion of "confirms that it holds/);
    const [hover] = await until('a hover', async () => {
      const at = letter.positionAt(letter.getText().indexOf('section 31(3)') + 9);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        letter.uri,
        at,
      );
      return hovers.length > 0 && hovers;
    });
    const told = hover?.contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : part)).join();
    assert.match(told ?? '', /law enforcement/i);
    assert.deepStrictEqual(await quickFixes(letter, new vscode.Range(0, 0, letter.lineCount, 0)), []);
    if (!windowInReach) return;
    await vscode.commands.executeCommand('section17.readiness.focus');
    await until('the answer', async () => /Not yet/.test((await textOf('.part.sidebar')) ?? ''));
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await picture('word-letter');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  test('follows its file', async () => {
    await save(refusalInWord());
    const letter = await check();
    await findings(letter, 'word/tracked-change');
    await save(refusalInWord('Yours faithfully'));
    await until('the new text', () => /Yours faithfully/.test(letter.getText()));
    await findings(letter, 'word/tracked-change');
  });

  test('keeps what is found in its file when the server starts anew', async () => {
    await save(refusalInWord());
    const letter = await check();
    await findings(letter, 'word/tracked-change');
    await vscode.commands.executeCommand('section17.restartServer');
    await pause(300);
    await findings(letter, 'word/tracked-change');
  });

  test('stays as it was read while its file is damaged', async () => {
    await save(refusalInWord());
    const letter = await check();
    const text = letter.getText();
    await save(new TextEncoder().encode('PK no more'));
    await pause(1_500);
    assert.strictEqual(letter.getText(), text);
  });

  test('that is none is told in one line, and opens nothing', async function () {
    await vscode.commands.executeCommand('notifications.clearAll');
    await save(new TextEncoder().encode('%PDF-1.7'));
    await vscode.commands.executeCommand('section17.checkWordLetter', file);
    assert.strictEqual(vscode.window.activeTextEditor, undefined);
    if (!windowInReach) return this.skip();
    await vscode.commands.executeCommand('notifications.showList');
    const said = await until('the message', () => textOf('.notifications-center'));
    assert.match(said, /To Ms Hale \[final\]\.docx: this is a PDF and cannot be read/);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('becomes a draft in Markdown', async () => {
    await save(refusalInWord());
    const letter = await check();
    await vscode.commands.executeCommand('section17.turnIntoMarkdown');
    const draft = await until('the draft', () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.isUntitled && document;
    });
    assert.strictEqual(draft.getText(), letter.getText());
    assert.strictEqual(draft.languageId, 'markdown');
    const found = await findings(draft, 'pit/missing');
    assert.ok(found.length > 0);
    assert.ok(findingsIn(draft).every(({ code }) => !ruleOf(code).startsWith('word/')));
  });

  test('is asked after before it is sent, what its file holds first', async function () {
    if (!windowInReach) return this.skip();
    await save(refusalInWord());
    await findings(await check(), 'word/tracked-change');
    const shown = vscode.commands.executeCommand('section17.checkBeforeSending');
    const list = await until('the list', async () => {
      const text = await textOf('.quick-input-widget');
      return text && /still open/.test(text) && text;
    });
    assert.match(list, /what the file holds besides/);
    assert.ok(list.indexOf('confirms that it holds') < list.indexOf('still open'));
    await picture('word-before-sending');
    await press('Escape');
    await shown;
  });
});

suite('a file of Word', () => {
  let folder: vscode.Uri;
  suiteSetup(function () {
    if (!windowInReach) this.skip();
    folder = vscode.workspace.workspaceFolders![0]!.uri;
  });
  teardown(closeAll);

  /** Runs a command that asks where to save, and takes the name that is proposed. Gives the letter that is there then. */
  async function saved(name: string, run: () => Thenable<unknown>) {
    const shown = run();
    await until('the question', async () => (await textOf('.quick-input-widget')) !== null);
    await pause(800);
    await press('Enter');
    await shown;
    const file = vscode.Uri.joinPath(folder, name);
    const letter = readWordLetter(await vscode.workspace.fs.readFile(file));
    await vscode.workspace.fs.delete(file);
    return letter;
  }

  test('is saved beside a letter, with comments or changes, and the letter stays as it is', async () => {
    const file = vscode.Uri.joinPath(folder, 'letter.docx');
    const bytes = refusalInWord();
    await vscode.workspace.fs.writeFile(file, bytes);
    const run = (command: string) => () => vscode.commands.executeCommand(command, file);
    const commented = await saved('letter (comments).docx', run('section17.saveWithComments'));
    assert.ok(commented.hidden.some(({ kind, by }) => kind === 'comment' && by === 'Section 17'));
    const suggested = await saved('letter (suggestions).docx', run('section17.saveWithSuggestions'));
    assert.ok(suggested.hidden.some(({ kind, by }) => kind === 'inserted' && by === 'Section 17'));
    assert.deepStrictEqual(Uint8Array.from(await vscode.workspace.fs.readFile(file)), Uint8Array.from(bytes));
    await vscode.workspace.fs.delete(file);
  });

  test('is made of a draft', async () => {
    await openLetter('ncnd-clean.md');
    const letter = await saved('ncnd-clean.docx', async () => {
      const shown = vscode.commands.executeCommand('section17.saveAsWord');
      await until('the ways', async () => /On a plain page/.test((await textOf('.quick-input-widget')) ?? ''));
      await press('Enter');
      await until('the next question', async () => !/plain page/.test((await textOf('.quick-input-widget')) ?? ''));
      await shown;
    });
    assert.match(letter.markdown, /neither confirm/i);
  });
});

suite('a letter for Word', () => {
  teardown(async () => {
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('is copied with its headings, lists and tables', async function () {
    if (!windowInReach) return this.skip();
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content:
        '---\nnotice: true\n---\n\n## Our decision\n\nMs Hale\n1 High Street\n\n- one\n- two\n\n| For | Against |\n|---|---|\n| openness | safety |\n\n<!-- mine -->\n',
    });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('section17.copyForWord');
    await until('the page', async () => /openness/.test((await viewText('#letter')) ?? ''));
    assert.match((await viewText('#title')) ?? '', /as it would be sent, without front matter, 1 comment/);
    assert.deepStrictEqual(await viewAudit('#letter'), []);
    await press('Enter');
    await until('the word that it is copied', async () => /^Copied/.test((await viewText('#said')) ?? ''));
    await picture('copy-for-word');
    const html = (await copied('text/html')) ?? '';
    for (const part of [/<h2[^>]*>Our decision<\/h2>/, /Ms Hale<br>/, /<li[^>]*>one<\/li>/, /<table border="1"/])
      assert.match(html, part);
    assert.strictEqual(
      await copied('text/plain'),
      'Our decision\n\nMs Hale\n1 High Street\n\n- one\n- two\n\nFor\tAgainst\nopenness\tsafety\n',
    );
  });
});
