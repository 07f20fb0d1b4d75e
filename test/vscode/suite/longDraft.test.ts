import assert from 'node:assert';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findingsIn, openDraft, openLetter, until } from './support.ts';
import { picture, textOf, windowInReach } from './window.ts';

const closing = '\n\nYours sincerely\n';
const begun = `Dear Ms Hale

Thank you for your request of 2 November 2026, which we have handled under the Freedom of Information Act 2000.

We hold the information that you asked for. It is exempt from disclosure under section 43(2) of the Act, and we are withholding it.`;
const annex = Array.from({ length: 28_000 }, (_, i) => `Row ${i} of the annex: tender ${i % 97}, opened on a Friday.`);
const block = 'This line was pasted from a system that knows no paragraphs. '.repeat(1_200);

/** How long a slow machine takes over a draft of this size, in milliseconds. */
const patience = 60_000;

suite('a very long draft', () => {
  teardown(closeAll);

  test('is checked when typing rests and says so, as it says which block it leaves out, while others are answered', async () => {
    const long = await openDraft([begun, block, ...annex].join('\n\n') + closing);
    const codes = () => findingsIn(long).map(({ code }) => code);
    const asked = Date.now();
    const other = await openLetter('draft-ncnd.md');
    await until('findings in the other letter', () => findingsIn(other).length > 5);
    const waited = Date.now() - asked;

    await vscode.window.showTextDocument(long);
    await until('the finding that says so', () => codes().includes('section17/long-draft'), patience);
    console.log(
      `      the other letter had its findings after ${waited} ms, the long one after ${Date.now() - asked} ms`,
    );
    const set = findingsIn(long).find(({ code }) => code === 'section17/block-set-aside');
    assert.strictEqual(set?.range.start.line, begun.split('\n').length + 1);
    assert.ok(codes().some((code) => typeof code === 'object' && code.value === 'rights/review-missing'));
    if (windowInReach) {
      const item = '.statusbar-item[aria-label*="checked when typing rests"][aria-label*="1 block"]';
      await until('the status bar', async () => /Refusal/.test((await textOf(item)) ?? ''));
      await picture('long-draft');
    }

    const end = long.positionAt(long.getText().length - closing.length);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      long.uri,
      end,
      '\n\nYou may ask us for an internal review of this decision within 40 working days of it.',
    );
    await vscode.workspace.applyEdit(edit);
    await until(
      'findings for what was typed',
      () => codes().every((code) => typeof code !== 'object' || code.value !== 'rights/review-missing'),
      patience,
    );
  }).timeout(4 * patience);
});
