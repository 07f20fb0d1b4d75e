import assert from 'node:assert';
import { suite, suiteSetup, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, findingsIn, until } from './support.ts';
import { press, textOf, typeText, viewText, windowInReach } from './window.ts';

const chosen = '.quick-input-list .monaco-list-row.focused';
const list = '.quick-input-widget';
/** The editor that takes what is typed. */
const written = '.editor-instance .monaco-editor.focused';

const tree = '.pane-body .tree-explorer-viewlet-tree-view';
const row = `${tree} .monaco-list-row.focused`;

suite("an officer's day by the keyboard alone", () => {
  let inputs = 0;

  suiteSetup(async function () {
    if (!windowInReach) this.skip();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  teardown(async () => {
    await vscode.workspace.getConfiguration('section17').update('show', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** Presses keys, each of which is an input. */
  async function keys(...pressed: string[]): Promise<void> {
    for (const key of pressed) await press(key);
    inputs += pressed.length;
  }

  /** Types words, which are one input. */
  async function words(typed: string): Promise<void> {
    await typeText(typed);
    inputs += 1;
  }

  /** Types until a list has what is looked for, and takes it. */
  async function choose(typed: string, wanted = typed): Promise<void> {
    await until('a list', async () => (await textOf(list)) !== null);
    await words(typed);
    await until(wanted, async () => (await textOf(chosen))?.includes(wanted));
    await keys('Enter');
  }

  /** Runs a command from the palette. */
  async function run(title: string): Promise<void> {
    await keys('F1');
    await choose(title);
  }

  async function listed(what: RegExp): Promise<void> {
    await until(`${what} in a list`, async () => what.test((await textOf(list)) ?? ''));
  }

  async function shows(selector: string, what: RegExp): Promise<void> {
    await until(`${what} on the page`, async () => what.test((await viewText(selector)) ?? ''));
  }

  /** Waits until what is typed goes into a letter again, and no page is left beside it. */
  async function backIn(letter: vscode.TextDocument, page: string): Promise<void> {
    await until('the focus in the letter', async () => (await textOf(written)) !== null);
    assert.strictEqual(vscode.window.activeTextEditor?.document, letter);
    await until('the page to go', async () => (await viewText(page)) === null);
  }

  /** Opens the draft that is to be mended. */
  async function example(): Promise<vscode.TextDocument> {
    await run('Open an Example Letter');
    await listed(/A draft to mend/);
    await keys('Enter');
    const letter = await until('the example', () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.getText().includes('Northmoor Police') && document;
    });
    await findings(letter);
    return letter;
  }

  /** Goes down a tree to a line of it. */
  async function downTo(name: string): Promise<void> {
    for (let pressed = 0; pressed < 40; pressed++) {
      if ((await textOf(row))?.includes(name)) return;
      await keys('ArrowDown');
    }
    throw new Error(`no line of the tree says ${name}`);
  }

  async function tabTo(name: string): Promise<void> {
    for (let pressed = 0; pressed < 25; pressed++) {
      if ((await viewText('#guide :focus'))?.includes(name)) return;
      await keys('Tab');
    }
    throw new Error(`no Tab leads to ${name}`);
  }

  test('goes from a new notice to an example draft and through it with the guide, and is back in the letter', async function () {
    this.timeout(300_000);

    await run('New Refusal Notice');
    await listed(/Freedom of Information Act 2000/);
    await keys('Enter');
    await listed(/Neither confirm nor deny/);
    await choose('vexatious', 'Section 14');
    await listed(/\(3\/4\)/);
    await keys('Enter');
    await listed(/\(4\/4\)/);
    await words('today');
    await until('the end of the time', async () =>
      /20 working days/.test((await textOf('.quick-input-message')) ?? ''),
    );
    await keys('Enter');
    await until('the first gap', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection).startsWith('[NAME');
    });
    await words('Ms Hale');

    const letter = await example();
    await run('Guide Me');
    for (const step of [1, 2, 3, 4]) {
      await shows('.count', new RegExp(`${step} of`));
      // A page that was just opened has its focus a little later than its words.
      await until('the focus in the step', async () => (await viewText('[data-first]:focus')) !== null);
      const before = letter.version;
      if ((await viewText('#own:focus')) !== null) {
        await keys('Control+a');
        const asksForAddress = /address/.test((await viewText('#why')) ?? '');
        await words(asksForAddress ? 'foi@northmoor.example' : 'A yes and a no would each be likely to prejudice it.');
      }
      await keys('Enter');
      await until(`an edit by step ${step}`, () => letter.version !== before);
    }
    await shows('.count', /5 of/);
    await tabTo('Ignore it, with a reason');
    await keys('Enter');
    await words('agreed with the force');
    await keys('Enter');
    await until('the reason', () => /section17-disable-next-line .*agreed with the force/.test(letter.getText()));
    await shows('.count', /6 of/);
    await keys('Escape');
    await backIn(letter, '#guide');

    console.log(`${inputs} inputs for the morning`);
    assert.ok(inputs < 80, `${inputs} inputs`);
  });

  test('goes from readiness to the balance and what is sent, shows less, pauses, and is back in the letter', async function () {
    this.timeout(300_000);
    inputs = 0;
    const letter = await example();

    await run('Show Readiness');
    await until('the verdict', async () => (await textOf(`${tree} .monaco-list-row`))?.includes('Not yet'));
    await downTo('How to ask for a review');
    await keys('Enter');
    const asked = () => vscode.window.activeTextEditor?.selection.start.line;
    await until('the place', () => vscode.window.activeTextEditor?.document === letter && (asked() ?? 0) >= 55);
    await until('the focus in the letter', async () => (await textOf(written)) !== null);

    await run('Show the Balance');
    await shows('#balance', /factor/);
    await keys('Tab', 'Tab', 'Enter');
    await until('a factor', () => asked() === 24);
    await until('the focus in the letter', async () => (await textOf(written)) !== null);

    await run('Check Before Sending');
    await listed(/Check before sending: .*\d+ must/);
    await choose('Copy the clean text');
    await until('a copy', async () => /neither confirm/i.test(await vscode.env.clipboard.readText()));

    const marked = () => findingsIn(letter).filter(({ severity }) => severity < vscode.DiagnosticSeverity.Hint).length;
    const usual = marked();
    await run('Show More or Less of What Is Found');
    await choose('Only what must');
    await until('fewer marks', () => marked() > 0 && marked() < usual);
    await run('Pause or Resume Checking This Letter');
    await until('silence', () => marked() === 0);
    await run('Pause or Resume Checking This Letter');
    await until('marks', () => marked() > 0);
    assert.strictEqual(vscode.window.activeTextEditor?.document, letter);

    console.log(`${inputs} inputs for the afternoon`);
    assert.ok(inputs < 80, `${inputs} inputs`);
  });
});
