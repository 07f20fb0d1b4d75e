// The extension where there is no Node: the server is a web worker, and the folder stands on no disk.
import assert from 'assert';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  findingsIn,
  openDraft,
  openLetter,
  quickFixes,
  readByServer,
  ruleOf,
  until,
} from '../suite/support.ts';

suite('in a browser', () => {
  teardown(closeAll);

  test('a letter in a virtual folder is checked and mended', async () => {
    const letter = await openLetter('draft-ncnd.md');
    assert.notStrictEqual(letter.uri.scheme, 'file');
    const before = await findings(letter, 'structure/heading-fused');
    const [first] = before;
    assert.ok(first);
    // The editor asks again when an answer was overtaken by a newer reading; so does this.
    const { edit } = await until('the preferred fix', async () =>
      (await quickFixes(letter, first.range)).find((fix) => fix.isPreferred && fix.edit),
    );
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    await until('the finding to go', () => {
      const left = findingsIn(letter).filter(({ code }) => ruleOf(code) === 'structure/heading-fused');
      return left.length < before.length;
    });
  });

  test('a clean letter draws no finding', async () => {
    const letter = await openLetter('ncnd-clean.md');
    assert.match(await readByServer(letter), /neither confirm/i);
    assert.deepStrictEqual(findingsIn(letter), []);
  });

  test('the section17.json of a virtual folder holds', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const letter = await openLetter('draft-ncnd.md');
    await findings(letter, 'rights/review-missing');
    const file = vscode.Uri.joinPath(folder.uri, 'section17.json');
    const set = (text: string) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    try {
      await set('{ "rules": { "rights/review-missing": "off" } }');
      await until('the rule to be silent', () =>
        findingsIn(letter).every(({ code }) => ruleOf(code) !== 'rights/review-missing'),
      );
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await findings(letter, 'rights/review-missing');
  });

  test('the server can be started anew', async () => {
    await vscode.commands.executeCommand('section17.restartServer');
    const draft = await openDraft(
      'Dear Ms Hale\n\nWe refuse your request under section 14(1) of the Freedom of Information Act 2000.\n\nYours sincerely\n',
    );
    await findings(draft, 'rights/review-missing');
  });
});
