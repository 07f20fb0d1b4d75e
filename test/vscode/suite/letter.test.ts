import assert from 'node:assert';
import { suite, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, findingsIn, openLetter, quickFixes, readByServer, ruleOf, until } from './support.ts';
import { picture, press, textOf, windowInReach } from './window.ts';

const status = '[id="section17.section17.status"]';

suite('a letter that is opened', () => {
  teardown(closeAll);
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closePanel'));

  test('shows what is wrong with it where it is wrong', async () => {
    const letter = await openLetter('draft-ncnd.md');
    const [fused] = await findings(letter, 'structure/heading-fused');
    assert.ok(fused);
    assert.match(letter.getText(fused.range), /^\*\*Public Interest Considerations$/);
    assert.ok(findingsIn(letter).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
    vscode.window.activeTextEditor?.revealRange(fused.range, vscode.TextEditorRevealType.AtTop);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    // The editor hears of findings before it draws them.
    if (windowInReach) {
      await until('squiggles', async () => (await textOf('.monaco-editor .squiggly-error')) !== null);
      await until('the status', async () => (await textOf(status)) !== null);
    }
    await picture('problems');
  });

  test('is mended by a quick fix, and the finding goes', async () => {
    const letter = await openLetter('draft-ncnd.md');
    const before = await findings(letter, 'structure/heading-fused');
    const [first] = before;
    assert.ok(first);
    const fix = await until('the fix', async () =>
      (await quickFixes(letter, first.range)).find(({ isPreferred }) => isPreferred),
    );
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.doesNotMatch(letter.getText(), /Considerations\n\S[^\n]*\*\*\*\*/);
    await until('the finding to go', () => {
      const left = findingsIn(letter).filter(({ code }) => ruleOf(code) === 'structure/heading-fused');
      return left.length < before.length;
    });
  });

  test('offers its fixes in the menu', async () => {
    const letter = await openLetter('draft-ncnd.md');
    const [leak] = await findings(letter, 'ncnd/leak');
    assert.ok(leak);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(leak.range.start, leak.range.start);
    editor.revealRange(leak.range, vscode.TextEditorRevealType.InCenter);
    assert.ok((await quickFixes(letter, leak.range)).length > 0);
    await vscode.commands.executeCommand('editor.action.quickFix');
    await picture('quick-fixes');
    if (windowInReach) {
      assert.match((await textOf('.action-widget')) ?? '', /Ignore this here/);
      const before = letter.getText();
      await press('Enter');
      await until('the chosen fix', () => letter.getText() !== before);
    }
  });

  test('is mended by fix all where that is safe, and nowhere else', async () => {
    const letter = await openLetter('draft-ncnd.md');
    const fused = await findings(letter, 'structure/heading-fused');
    const words = letter.getText().match(/\w+/g);
    const parted = () => !letter.getText().includes('****');
    // A menu that is still closing, the one before, may swallow the command: a person would give it again.
    await until('the headings to be parted', async () => {
      await vscode.commands.executeCommand('editor.action.sourceAction', {
        kind: 'source.fixAll.section17',
        apply: 'first',
      });
      return until('the edit', parted, 3_000).catch(() => false);
    });
    assert.ok(fused.length > 0);
    assert.deepStrictEqual(letter.getText().match(/\w+/g), words, 'fix all changed the words of the letter');
    await until('the findings to go', () =>
      findingsIn(letter).every(({ code }) => ruleOf(code) !== 'structure/heading-fused'),
    );
  });

  test('has its stance and weights in the status bar', async function () {
    if (!windowInReach) this.skip();
    await openLetter('draft-ncnd.md');
    await until('the status', async () => /NCND: \d+ must, \d+ should/.test((await textOf(status)) ?? ''));
    await openLetter('ncnd-clean.md');
    await until('the status of the other letter', async () => /NCND:\s*$/.test((await textOf(status)) ?? ''));
    await closeAll();
    await until('no status', async () => (await textOf(status)) === null);
  });

  test('explains a citation on hover', async () => {
    const letter = await openLetter('ncnd-clean.md');
    await readByServer(letter);
    const at = letter.positionAt(letter.getText().indexOf('31(3)') + 1);
    const text = await until('a hover', async () => {
      const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
        'vscode.executeHoverProvider',
        letter.uri,
        at,
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (typeof content === 'string' ? content : content.value))
        .join('\n');
    });
    assert.match(text, /law enforcement/i);
    assert.match(text, /qualified/i);
    assert.match(text, /legislation\.gov\.uk/);
  });

  test('is without errors where it is sound', async () => {
    for (const name of ['ncnd-clean.md', 'refusal-clean.md']) {
      const letter = await openLetter(name);
      await readByServer(letter);
      assert.deepStrictEqual(
        findingsIn(letter).map(({ message }) => message),
        [],
        name,
      );
      await closeAll();
    }
  });
});
