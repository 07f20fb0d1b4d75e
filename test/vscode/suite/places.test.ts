import assert from 'node:assert';
import { suite, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, openDraft, openLetter, pause, readByServer, until } from './support.ts';
import { ownTheme } from './themes.ts';
import { coloursOf, picture, windowInReach } from './window.ts';

/** Where words stand in a document, for the nth time. */
function at(document: vscode.TextDocument, words: string, nth = 1): vscode.Position {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = document.getText().indexOf(words, offset + 1);
  assert.ok(offset >= 0, `“${words}” does not stand in the letter`);
  return document.positionAt(offset);
}

function ask<T>(command: string, document: vscode.TextDocument, ...more: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, document.uri, ...more);
}

async function lensesOver(letter: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return until('lenses', async () => {
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', letter, 100);
    return lenses.length > 0 && lenses;
  });
}

async function opened(name: string): Promise<vscode.TextDocument> {
  const letter = await openLetter(name);
  await readByServer(letter);
  return letter;
}

const manual =
  '# Section 31 of the manual\n\nThe exemption in section 31(1)(a) of the Freedom of Information Act 2000 covers law enforcement.\n';

suite('places in a letter', () => {
  teardown(closeAll);

  test('have an outline by role, where Markdown sees no heading', async () => {
    const letter = await opened('draft-ncnd.md');
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', letter);
    const test = symbols.find(({ detail }) => detail.startsWith('public interest test'));
    assert.ok(test);
    assert.deepStrictEqual(
      test.children.map(({ detail }) => detail),
      ['exemption', 'exemption', 'balance'],
    );
    assert.match(test.children[0]?.children[0]?.detail ?? '', /^factors for/);
  });

  test('lead from a mention to the claim, and from the claim to its reasons', async () => {
    const letter = await opened('ncnd-clean.md');
    const goTo = async (position: vscode.Position) => {
      const links = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', letter, position);
      // VS Code's own Markdown gives a heading itself, and that as a plain location.
      return links.flatMap(({ targetSelectionRange: name }) => (name ? [letter.getText(name)] : []));
    };
    assert.deepStrictEqual(await goTo(at(letter, 'section 31(3)')), ['Section 31(3)']);
    assert.deepStrictEqual(await goTo(at(letter, 'Section 31(3): law')), [
      'Harm in confirming or denying',
      'Public interest test',
      'Factors in favour of confirming or denying',
      'Factors in favour of neither confirming nor denying',
      'Balance',
    ]);
    const references = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      letter,
      at(letter, 'section 31(3)'),
    );
    assert.ok(references.length > 4);
  });

  test('are gone to by the command of the editor', async () => {
    const letter = await opened('ncnd-clean.md');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const from = at(letter, 'section 31(3)').translate(0, 2);
    editor.selection = new vscode.Selection(from, from);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const claim = at(letter, 'Section 31(3): law');
    await until('the claim', () => editor.selection.start.isEqual(claim));
    // From there several places are shown at once.
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await picture('places-peek');
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  test('link to the law, and to nothing of another Act', async () => {
    const letter = await opened('refusal-clean.md');
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', letter, 100);
    const law = links.map(({ target }) => target?.toString(true) ?? '').filter((link) => /legislation/.test(link));
    assert.ok(law.includes('https://www.legislation.gov.uk/ukpga/2000/36/section/31/1/a'));
    assert.ok(law.includes('https://www.legislation.gov.uk/ukpga/2000/36/section/40/3A/a'));
  });

  test('fold by section', async () => {
    const letter = await opened('draft-ncnd.md');
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', letter);
    assert.ok(folds.some(({ start }) => letter.lineAt(start).text === 'Harm'));
    await vscode.commands.executeCommand('editor.foldAll');
    await picture('folded');
    await vscode.commands.executeCommand('editor.unfoldAll');
  });

  test('have over each claim how far the letter gets, and a click goes to it', async () => {
    const letter = await opened('draft-ncnd.md');
    const lenses = await lensesOver(letter);
    const titles = lenses.map(({ command }) => command?.title ?? '');
    assert.match(titles[0] ?? '', /^Dated on working day \d+ of 20, due /);
    const lens = lenses.find(({ command }) => command?.title.startsWith('Section 31(3), confirming or denying: harm'));
    assert.ok(lens?.command);
    assert.match(lens.command.title, /factors 1 for \/ 4 against/);
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    assert.ok(vscode.window.activeTextEditor?.selection.active.isEqual(at(letter, '\nHarm\n').translate(1)));
  });

  test('show the clock over the front matter', async () => {
    const draft = await openDraft(
      '---\nreceived: 2026-11-04\n---\n\nDear Ms Hale\n\nWe hold the bids and refuse them under section 43(2) of the Freedom of Information Act 2000.\n\nYours sincerely\n',
    );
    const [clock, claim] = await lensesOver(draft);
    assert.match(clock?.command?.title ?? '', /^Working day \d+ of 20, due 3 December 2026/);
    assert.strictEqual(clock?.range.start.line, 0);
    assert.match(claim?.command?.title ?? '', /no public interest test/);
    await picture('clock');
  });

  test('are told apart by role', async () => {
    const letter = await opened('draft-ncnd.md');
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', letter);
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', letter);
    const types = Array.from(tokens.data)
      .filter((_, i) => i % 5 === 3)
      .map((type) => legend.tokenTypes[type]);
    assert.deepStrictEqual(
      new Set(types.filter((type) => type?.endsWith('vouringHeading'))),
      new Set(['favouringHeading']),
    );
    assert.ok(types.includes('harmHeading') && types.includes('againstHeading'));
  });

  test('are not looked for where the document is no notice', async () => {
    const draft = await openDraft(manual);
    await readByServer(draft);
    const position = at(draft, 'section 31(1)');
    assert.deepStrictEqual(await ask('vscode.executeCodeLensProvider', draft), []);
    assert.deepStrictEqual(await ask('vscode.executeDefinitionProvider', draft, position), []);
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', draft);
    assert.deepStrictEqual(links, []);
    // What there is comes from Markdown itself, whose entries have no detail; there may be nothing at all.
    const symbols = await ask<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', draft);
    assert.deepStrictEqual(symbols?.filter(({ detail }) => detail !== '') ?? [], []);
  });
});

const partial = `---
received: 2026-11-04
---

Dear Ms Hale

Question 1: the rota

We hold the rota and refuse it under section 31(1)(a) of the Freedom of Information Act 2000. Burglars would be likely to time their visits by it, which would prejudice the prevention of crime.

Section 31(3): neither confirm nor deny (question 2)

We neither confirm nor deny that we hold the information on question 2. The duty in section 1(1)(a) does not apply, by virtue of section 31(3).

Factors favouring confirming or denying

- [WHAT WOULD AN ANSWER TELL THE PUBLIC?]

Factors against confirming or denying

- Either answer would show poachers whether the river is watched.

Yours sincerely

[NAME]
`;

suite('what is seen of a letter', () => {
  const settings = () => vscode.workspace.getConfiguration('workbench');
  const themes = {
    dark: 'Default Dark Modern',
    light: 'Default Light Modern',
    'high-contrast': 'Default High Contrast',
    'high-contrast-light': 'Default High Contrast Light',
  };

  teardown(closeAll);
  suiteTeardown(() => settings().update('colorTheme', ownTheme, vscode.ConfigurationTarget.Global));

  for (const [name, theme] of Object.entries(themes)) {
    test(`is drawn in ${name}`, async function () {
      if (!windowInReach) this.skip();
      await settings().update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('outline.focus');
      await lensesOver(await openDraft(partial));
      await picture(`places-${name}-partial`);
      await closeAll();
      const letter = await opened('draft-ncnd.md');
      await lensesOver(letter);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      // The editor remembers where the cursor was in another theme.
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      const heading = at(letter, '\nHarm\n');
      editor.revealRange(new vscode.Range(heading, heading), vscode.TextEditorRevealType.AtTop);
      await picture(`places-${name}-draft`);
      await picture(`step-example-${name}`, '.view-line:has-text("Harm")', '.view-line:has-text("their money")');
      const factor = at(letter, 'Publishing figures').translate(0, 3);
      editor.selection = new vscode.Selection(factor, factor);
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
      await vscode.commands.executeCommand('editor.action.showHover');
      await picture(`places-${name}-hover`);
    });
  }

  // The sides are in colours that themes have for figures and for control flow: of those that every standard theme has,
  // these two are furthest apart, also for who does not tell red from green, and neither is that of an error.
  test('tells roles apart by colours that can be read, in every standard theme', async function () {
    if (!windowInReach) this.skip();
    await lensesOver(await openDraft(partial));
    const roles = {
      heading: 'Question 1: the rota',
      for: 'Factors favouring confirming or denying',
      against: 'Factors against confirming or denying',
      citation: 'section 1(1)(a)',
    };
    for (const theme of [...Object.values(themes), 'Light+', 'Dark+', 'Light 2026', 'Dark 2026']) {
      await settings().update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      await pause(700);
      const faults = async () =>
        (await coloursOf(...Object.values(roles))).flatMap(({ text, css, contrast, apart }) => [
          ...(contrast < 4.5 ? [`“${text}” in ${css} has a contrast of ${contrast.toFixed(1)}`] : []),
          ...(Math.min(...apart) < 13 ? [`“${text}” in ${css} is too near: ${apart.map(Math.round)}`] : []),
        ]);
      // A theme that was not shown before is read first.
      await until('the colours', async () => (await faults()).length === 0).catch(() => undefined);
      assert.deepStrictEqual(await faults(), [], theme);
    }
  });
});
