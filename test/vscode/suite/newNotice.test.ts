import assert from 'node:assert';
import { suite, suiteSetup, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, findingsIn, openDraft, pause, readByServer, ruleOf, until } from './support.ts';
import { ownTheme } from './themes.ts';
import { attributeOf, picture, press, textOf, typeText, windowInReach } from './window.ts';

const title = '.quick-input-widget .quick-input-title';
const rows = '.quick-input-widget .quick-input-list';
const message = '.quick-input-widget .quick-input-message';

/** Waits until the wizard shows this step, and its list if it has one. */
async function step(words: RegExp): Promise<void> {
  await until(`the step ${words}`, async () => words.test((await textOf(title)) ?? ''));
}

async function row(words: RegExp): Promise<void> {
  await until(`a row ${words}`, async () => words.test((await textOf(rows)) ?? ''));
}

/** What the box of the question asks while nothing is typed. */
const asked = async () => (await attributeOf('.quick-input-widget .quick-input-box input', 'placeholder')) ?? '';

function start(): void {
  void vscode.commands.executeCommand('section17.newNotice');
}

function draft(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.isUntitled && document.getText() !== '' ? document : undefined;
}

suite('a new refusal notice', () => {
  suiteSetup(function () {
    // Without a window in reach nobody can press keys.
    if (!windowInReach) this.skip();
  });
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('leaveSnippet');
    await closeAll();
  });

  test('is led to step by step, and has nothing left but placeholders', async () => {
    // From an empty window, as a person would: by the palette.
    await press('F1');
    await until('the palette', async () => (await textOf(rows)) !== null);
    await typeText('refu');
    await row(/New Refusal Notice/);
    await picture('new-notice-0-palette');
    await press('Enter');
    await step(/New Refusal Notice \(1\/5\)/);
    await row(/Environmental Information Regulations 2004/);
    await picture('new-notice-1-regime');
    await press('Enter');
    await step(/\(2\/5\)/);
    await row(/Neither confirm nor deny/);
    await picture('new-notice-2-action');
    await press('Enter');
    await step(/\(3\/5\)/);
    await row(/21\(1\)/);
    await picture('step-write', '.quick-input-widget');
    await typeText('crime');
    await row(/^(?!.*21\(1\)).*31\(1\) Law enforcement/s);
    await picture('new-notice-3-exemptions');
    await press('Enter');
    await row(/31\(1\)\(a\).*31\(1\)\(i\)/s);
    assert.match(await asked(), /^31\(1\): which interest would be prejudiced\?/);
    await picture('new-notice-3-limbs');
    // The cursor is at the limb that was searched for.
    await press('Enter');
    await row(/Continue/);
    assert.match(await asked(), /^31\(1\)\(a\) chosen/);
    await picture('new-notice-3-chosen');
    await press('Enter');
    await step(/\(4\/5\)/);
    await typeText('FOI 2026/118');
    await picture('new-notice-4-reference');
    await press('Enter');
    await step(/\(5\/5\)/);
    await typeText('3 smarch');
    await until('a word on the date', async () => /3 November 2026/.test((await textOf(message)) ?? ''));
    await picture('new-notice-5-date-error');
    await press('Enter');
    await pause(300);
    await step(/\(5\/5\)/);
    await press('Control+A');
    await typeText('today');
    await until('the end of the time', async () => /20 working days .* end on/.test((await textOf(message)) ?? ''));
    await picture('new-notice-5-date');
    await press('Enter');
    const letter = await until('the letter', draft);
    const text = letter.getText();
    assert.match(text, /^---\nreference: "FOI 2026\/118"\nreceived: 20\d\d-\d\d-\d\d\nregime: foia\n---\n\nDear \[/);
    assert.match(
      text,
      /## Section 31\(1\)\(a\): Law enforcement\n[\s\S]*## Public interest test: section 31\(1\)\(a\)\n/,
    );
    assert.strictEqual(letter.languageId, 'markdown');
    const first = vscode.window.activeTextEditor?.selection;
    assert.ok(first && letter.getText(first).startsWith('[NAME'), 'the first placeholder is not selected');
    await findings(letter, 'drafting/placeholder-left');
    assert.match(await readByServer(letter), /was read as: Refusal under FOIA/);
    const others = findingsIn(letter).filter(({ code }) => ruleOf(code) !== 'drafting/placeholder-left');
    assert.deepStrictEqual(
      others.map(({ message }) => message),
      [],
    );
    await picture('new-notice-letter');
  });

  test('goes on to the next placeholder with Tab', async () => {
    start();
    await step(/1\/5/);
    await row(/Freedom of Information Act 2000/);
    await press('Enter');
    await step(/2\/5/);
    await typeText('vexatious');
    await row(/Section 14/);
    await press('Enter');
    await step(/3\/4/);
    await press('Enter');
    await step(/4\/4/);
    await press('Enter');
    const letter = await until('the letter', draft);
    await until('the first placeholder', () =>
      letter.getText(vscode.window.activeTextEditor?.selection).startsWith('[NAME'),
    );
    await typeText('Ms Hale');
    await press('Tab');
    await until('the next placeholder', () =>
      letter.getText(vscode.window.activeTextEditor?.selection).startsWith('[REFERENCE'),
    );
    assert.match(letter.getText(), /Dear Ms Hale\n/);
  });

  test('goes back with what was answered before, and takes several exemptions', async () => {
    start();
    await step(/1\/5/);
    await row(/Environmental/);
    await press('Enter');
    await step(/2\/5/);
    await typeText('neither');
    await row(/Neither confirm nor deny/);
    await press('Enter');
    await step(/3\/5/);
    await typeText('names');
    await row(/40\(5B\)\(a\)\(i\)/);
    await press('Enter');
    await row(/Continue/);
    await typeText('terrorism');
    await row(/^(?!.*Continue).*24\(2\)/s);
    await press('Enter');
    await row(/Continue/);
    await picture('new-notice-several');
    await press('Enter');
    await step(/4\/5/);
    // What the arrow before the title does.
    await vscode.commands.executeCommand('workbench.action.quickInputBack');
    await step(/3\/5/);
    await row(/Continue/);
    await picture('new-notice-back');
    await press('Enter');
    await step(/4\/5/);
    await press('Enter');
    await step(/5\/5/);
    await press('Enter');
    const letter = await until('the letter', draft);
    const headings = [...letter.getText().matchAll(/^## Section (\S+):/gm)].map(([, number]) => number);
    assert.strictEqual(headings.length, 2, headings.join());
    assert.match(await readByServer(letter), /was read as: NCND under FOIA/);
  });

  test('asks for the limb of 31(3) after 31(3), shows what was chosen, and goes back from the limbs', async () => {
    start();
    await step(/1\/5/);
    await row(/Environmental/);
    await press('Enter');
    await step(/2\/5/);
    await typeText('neither');
    await row(/^(?!.*Withhold information).*Neither confirm nor deny/s);
    await press('Enter');
    await step(/3\/5/);
    await typeText('31(3)');
    await row(/^(?!.*30\(3\)).*31\(3\) Law enforcement/s);
    assert.doesNotMatch((await textOf(rows)) ?? '', /31\(1\)\(b\)/);
    await press('Enter');
    await row(/31\(1\)\(a\).*31\(1\)\(i\)/s);
    await vscode.commands.executeCommand('workbench.action.quickInputBack');
    await row(/22\(2\)/);
    await step(/3\/5/);
    await typeText('31(3)');
    await row(/^(?!.*30\(3\)).*31\(3\) Law enforcement/s);
    await press('Enter');
    await row(/31\(1\)\(a\).*31\(1\)\(i\)/s);
    await typeText('immigration');
    await row(/^(?!.*31\(1\)\(a\)).*31\(1\)\(e\)/s);
    await press('Enter');
    await row(/Another exemption/);
    assert.match(await asked(), /^31\(3\) with 31\(1\)\(e\) chosen/);
    await press('ArrowDown');
    await press('Enter');
    await row(/Continue.*22\(2\)/s);
    await typeText('31(3)');
    await row(/^(?!.*30\(3\)).*31\(3\) Law enforcement.*31\(3\) with 31\(1\)\(e\) chosen/s);
    await picture('new-notice-3-limb-kept');
    await press('Control+A');
    await press('Delete');
    await row(/Continue/);
    await press('Enter');
    await step(/4\/5/);
    await press('Enter');
    await step(/5\/5/);
    await press('Enter');
    const letter = await until('the letter', draft);
    assert.match(letter.getText(), /31\(3\)[^\n]*by reference to 31\(1\)\(e\)|immigration/);
    assert.match(await readByServer(letter), /was read as: NCND under FOIA/);
  });

  test('is the same in the dark, and under other laws', async () => {
    const settings = () => vscode.workspace.getConfiguration('workbench');
    await settings().update('colorTheme', 'Default Dark Modern', vscode.ConfigurationTarget.Global);
    try {
      start();
      await step(/1\/5/);
      await typeText('Environmental Information Reg');
      await row(/^(?!.*Freedom).*Environmental Information Regulations/s);
      await press('Enter');
      await step(/2\/5/);
      await row(/Manifestly unreasonable/);
      await picture('new-notice-dark-2-action');
      await press('Enter');
      await step(/3\/5/);
      await row(/12\(4\)\(a\)/);
      await typeText('contract');
      await row(/^(?!.*12\(4\)\(a\)).*12\(5\)\(e\)/s);
      await picture('new-notice-dark-3-exemptions');
      await press('Enter');
      await row(/Continue/);
      await press('Enter');
      await step(/4\/5/);
      await press('Enter');
      await step(/5\/5/);
      await typeText('1 January 2099');
      await until('a word on the date', async () => /still to come/.test((await textOf(message)) ?? ''));
      await picture('new-notice-dark-5-date');
      await press('Control+A');
      await press('Delete');
      await press('Enter');
      const letter = await until('the letter', draft);
      assert.match(letter.getText(), /^---\nregime: eir\n---\n/);
      assert.match(letter.getText(), /## Regulation 12\(5\)\(e\): [\s\S]*presumption in favour of disclosure/);
      await findings(letter, 'drafting/placeholder-left');
      await picture('new-notice-dark-letter');
    } finally {
      await settings().update('colorTheme', ownTheme, vscode.ConfigurationTarget.Global);
    }
  });

  test('leaves nothing behind when it is left', async () => {
    const before = vscode.workspace.textDocuments.length;
    start();
    await step(/1\/5/);
    await row(/Environmental/);
    await press('Enter');
    await step(/2\/5/);
    await press('Escape');
    await until('the wizard to close', async () => (await textOf(title)) === null);
    await pause(300);
    assert.strictEqual(vscode.window.activeTextEditor, undefined);
    assert.strictEqual(vscode.workspace.textDocuments.length, before);
  });
});

const refusal = `Dear Ms Hale

Thank you for your request of 2 November 2026, which we have handled under the Freedom of Information Act 2000.

## Our decision

We hold the information that you asked for. This letter is a refusal notice under section 17(1). It is exempt under section 43(2) of the Act.

## Section 43(2): Commercial interests

Disclosure would be likely to prejudice the commercial interests of the contractor, because rivals would undercut its prices.

## Internal review

You can ask for an internal review at reviews@northmoor.example.

Yours sincerely
`;

suite('another exemption', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('leaveSnippet');
    await closeAll();
  });

  test('is inserted with all its sections before the review', async function () {
    if (!windowInReach) this.skip();
    const letter = await openDraft(refusal);
    await readByServer(letter);
    void vscode.commands.executeCommand('section17.insertExemption');
    await step(/Insert Exemption/);
    await row(/21\(1\)/);
    await typeText('names');
    await row(/^(?!.*21\(1\)).*40\(2\)/s);
    assert.doesNotMatch((await textOf(rows)) ?? '', /43\(2\)/);
    await picture('insert-exemption');
    await press('Enter');
    await row(/Continue/);
    await press('Enter');
    await until('the sections', () => letter.getText().length > refusal.length);
    await picture('insert-exemption-done');
    assert.match(
      letter.getText(),
      /prices\.\n\n## Section 40\(2\): Personal information\n[\s\S]*\n\n## Internal review\n/,
    );
    await vscode.commands.executeCommand('undo');
    assert.strictEqual(letter.getText(), refusal);
  });

  test('gets its sections from the citation that has none', async () => {
    const letter = await openDraft(refusal.replace('section 43(2) of the Act', 'sections 43(2) and 42(1) of the Act'));
    await readByServer(letter);
    const at = letter.positionAt(letter.getText().indexOf('42(1)') + 1);
    const action = await until('the action', async () => {
      const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        letter.uri,
        new vscode.Range(at, at),
        vscode.CodeActionKind.Refactor.value,
      );
      return actions.find(({ title }) => title === 'Insert the sections for section 42(1)');
    });
    assert.ok(action.edit && (await vscode.workspace.applyEdit(action.edit)));
    assert.match(letter.getText(), /prices\.\n\n## Section 42\(1\): Legal professional privilege\n/);
  });
});
