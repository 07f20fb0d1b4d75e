import assert from 'node:assert';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { northmoorAnswers } from '../../editor/northmoorAnswers.ts';
import { closeAll, findings, openLetter, until } from './support.ts';
import { inEveryTheme } from './themes.ts';
import { picture, press, typeText, viewAudit, viewText, windowInReach } from './window.ts';

suite('the guide', () => {
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

  async function guided(): Promise<vscode.TextDocument> {
    const letter = await openLetter('draft-ncnd.md');
    await findings(letter);
    await vscode.commands.executeCommand('section17.guideMe');
    await shows(/1 of \d+/);
    // A page that was just opened has its focus a little later than its words.
    await until('the focus in the step', async () => (await viewText('[data-first]:focus')) !== null);
    return letter;
  }

  const shows = (what: RegExp) => until(`the step (${what})`, async () => what.test((await viewText('#guide')) ?? ''));

  test('shows one thing beside the letter, in every theme, with nothing that axe-core finds', async () => {
    const letter = await guided();
    const editor = await until('the words', () =>
      vscode.window.visibleTextEditors.find(({ document, selection }) => document === letter && !selection.isEmpty),
    );
    assert.strictEqual(editor.viewColumn, vscode.ViewColumn.One);
    const words = letter.getText(editor.selection);
    assert.strictEqual(await viewText('.context mark'), words);
    await inEveryTheme(async (theme) => {
      await picture(`guide-${theme}`);
      await picture(`step-guide-${theme}`, '#guide');
      assert.deepStrictEqual(await viewAudit('#guide'), []);
    });
  });

  test('is walked by the keyboard alone: an answer, a fix, undo, skip, ignore, and Escape', async () => {
    const letter = await guided();
    // The first thing asks for words in the place of a sentence.
    const first = await viewText('#why');
    await press('Control+a');
    await typeText('A yes and a no would each be likely to prejudice the prevention of crime.');
    await press('Enter');
    await until('the answer', () => letter.getText().includes('A yes and a no would each'));
    await shows(/2 of \d+/);
    await picture('guide-second');
    const before = letter.getText();
    await press('Enter');
    await until('the fix', () => letter.getText() !== before);
    await shows(/3 of \d+/);
    await tabTo('Undo');
    await press('Enter');
    await until('the letter as it was', () => letter.getText() === before);
    await shows(/2 of \d+/);
    await tabTo('Skip');
    await press('Enter');
    await shows(/3 of \d+/);
    await tabTo('Ignore it, with a reason');
    await press('Enter');
    await typeText('agreed with the force');
    await press('Enter');
    await until('the comment', () =>
      /<!-- section17-disable-next-line .*: agreed with the force -->/.test(letter.getText()),
    );
    await shows(/4 of \d+/);
    assert.notStrictEqual(await viewText('#why'), first);
    await press('Escape');
    await until('the letter', () => vscode.window.activeTextEditor?.document === letter);
    assert.strictEqual(await viewText('#guide'), null);
  });

  test('asks at once for what a fix leaves open, and follows what is written in the letter', async () => {
    const letter = await guided();
    for (let taken = 0; !/review/.test((await viewText('#why')) ?? ''); taken++) {
      assert.ok(taken < 20, 'no step about the review');
      const at = await viewText('.count');
      await tabTo('Skip');
      await press('Enter');
      await until('the next step', async () => (await viewText('.count')) !== at);
    }
    await press('Enter');
    await shows(/Email or postal address for reviews/);
    await picture('guide-question');
    await typeText('foi.reviews@northmoor.example');
    await press('Enter');
    await until('the address', () => letter.getText().includes('by writing to foi.reviews@northmoor.example.'));
    await shows(/Must be put right/);
    const open = await viewText('#guide > .open');
    const edit = new vscode.WorkspaceEdit();
    const words = 'damaging to its good name';
    const start = letter.getText().indexOf(words);
    const range = new vscode.Range(letter.positionAt(start), letter.positionAt(start + words.length));
    edit.replace(letter.uri, range, 'hard to make good');
    await vscode.workspace.applyEdit(edit);
    await until('one thing less', async () => (await viewText('#guide > .open')) !== open);
  });

  test('leads from the example draft to a letter that can go out, in a few dozen inputs', async function () {
    this.timeout(240_000);
    const letter = await guided();
    let inputs = 0;
    for (;;) {
      const at = (await viewText('.count')) ?? '';
      if (at === '') break;
      const about = `${await viewText('#why')}\n${(await viewText('#own')) ?? ''}`;
      const by = northmoorAnswers.find(([words]) => about.includes(words))?.[1];
      const before = letter.version;
      if (by && 'words' in by && by.words !== '') {
        await press('Control+a');
        // A long answer takes a slow window longer than one waits for it.
        for (const words of by.words.match(/.{1,90}/g)!) await typeText(words);
        inputs += 2;
      } else if (by) {
        inputs += await tabTo('fix' in by ? by.fix : 'Strike it out');
      }
      await press('Enter');
      inputs += 1;
      await until(`an edit by ${at}: ${about}`, () => letter.version !== before);
      await until('the next step', async () => ((await viewText('.count')) ?? '') !== at);
    }
    assert.match((await viewText('#why')) ?? '', /Nothing is left/);
    await picture('guide-end');
    console.log(`${inputs} inputs from the example draft to a letter that can go out`);
    assert.ok(inputs < 80, `${inputs} inputs`);
    const text = letter.getText();
    assert.match(text, /^Dear [\s\S]*Northmoor Police neither confirms nor denies[\s\S]*\n\nHarm\n[\s\S]*outweighs/m);
    assert.strictEqual(text.match(/outweighs/g)?.length, 1);
  });

  /** Goes on with the Tab key to what bears a name; gives how often. */
  async function tabTo(name: string): Promise<number> {
    for (let pressed = 0; pressed < 25; pressed++) {
      if ((await viewText('#guide :focus'))?.includes(name)) return pressed;
      await press('Tab');
    }
    throw new Error(`no Tab leads to ${name}`);
  }
});
