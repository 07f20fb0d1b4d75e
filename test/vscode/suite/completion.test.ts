import assert from 'node:assert';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, openDraft, readByServer, until } from './support.ts';
import { picture, press, textOf, typeText, windowInReach } from './window.ts';

const letter = `Dear Ms Hale

Thank you for your request of 2 November 2026, which we have handled under the Freedom of Information Act 2000.

We hold the information that you asked for. It is exempt from disclosure under section 43(2) of the Act, and we are withholding it.

`;

/** What the editor offers at the end of a draft, whoever offers it. */
async function offered(content: string): Promise<vscode.CompletionItem[]> {
  const draft = await openDraft(content);
  await readByServer(draft);
  const list: vscode.CompletionList = await vscode.commands.executeCommand(
    'vscode.executeCompletionItemProvider',
    draft.uri,
    draft.positionAt(draft.getText().length),
  );
  return list.items;
}

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);
/** The prefixes of the standard texts among them. */
const ours = (items: readonly vscode.CompletionItem[]) =>
  items.flatMap(({ filterText }) => /^s17-\S+/.exec(filterText ?? '')?.[0] ?? []);

suite('what can be completed', () => {
  teardown(closeAll);

  test('standard text is offered once, in the law of the letter', async () => {
    const items = await until('standard text', async () => {
      const found = await offered(`${letter}s17`);
      return ours(found).length > 0 && found;
    });
    assert.ok(!items.some((item) => labelOf(item).startsWith('s17')), 'an id is shown where a title should stand');
    const labels = ours(items);
    assert.ok(labels.includes('s17-internal-review') && labels.includes('s17-exemption-31-1'));
    assert.deepStrictEqual(labels, [...new Set(labels)]);
    assert.ok(!labels.some((label) => label.startsWith('s17-eir')), 'text of another law is offered');
  });

  test('what the letter lacks stands first, by its title, and is found by its prefix', async function () {
    if (!windowInReach) this.skip();
    const draft = await openDraft(letter);
    await readByServer(draft);
    await vscode.commands.executeCommand('cursorBottom');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    const rows = '.suggest-widget .monaco-list-rows';
    await until('the suggestions', async () => /Internal review/.test((await textOf(rows)) ?? ''));
    await picture('suggestions-lacking');
    await vscode.commands.executeCommand('hideSuggestWidget');
    await typeText('s17');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until('the suggestions for s17', async () => /Internal review/.test((await textOf(rows)) ?? ''));
    await vscode.commands.executeCommand('toggleSuggestionDetails');
    await picture('suggestions-s17');
    assert.match((await textOf('.suggest-widget .monaco-list-row.focused')) ?? '', /Internal review/);
    await vscode.commands.executeCommand('toggleSuggestionDetails');
    await press('Enter');
    await until('the text', () => /withholding it\.\n\n## Internal review\n/.test(draft.getText()));
    assert.doesNotMatch(draft.getText(), /s17/);
    await vscode.commands.executeCommand('leaveSnippet');
  });

  test('an empty draft is offered the text of all four laws', async () => {
    const labels = ours(await offered('s17'));
    for (const label of [
      's17-opening',
      's17-eir-internal-review',
      's17-foisa-exemption-30-b',
      's17-eisr-exception-11-2',
    ]) {
      assert.ok(labels.includes(label), label);
    }
  });

  test('a citation is offered its subsections, with their titles', async () => {
    const items = await offered(`${letter}We also rely on s.31(`);
    const item = items.find((each) => labelOf(each) === '31(1)(a)');
    assert.ok(item && typeof item.label === 'object');
    assert.match(item.label.description ?? '', /crime/);
  });

  test('nothing is offered outside notices', async () => {
    const page = '# Minutes\n\nThe committee met and agreed the budget for the year.\n\ns17';
    assert.deepStrictEqual(ours(await offered(page)), []);
  });
});
