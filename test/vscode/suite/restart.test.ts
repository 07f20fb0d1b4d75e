import assert from 'node:assert';
import { execFileSync } from 'node:child_process';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, findingsIn, openDraft, pause, readByServer, ruleOf, until } from './support.ts';
import { textOf, windowInReach } from './window.ts';

const letter = `Dear Ms Hale

Thank you for your request of 2 November 2026, which we have handled under the Freedom of Information Act 2000.

We hold the information that you asked for. It is exempt from disclosure under section 43(2) of the Act, and we are withholding it.

Yours sincerely
`;

const review =
  'If you are unhappy with this decision, you may ask us for an internal review within 40 working days.\n\n';

/** The processes that run our server for this window. */
function servers(): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === process.pid && /dist[/\\]server\.cjs/.test(args.join(' ')))
    .map(([pid]) => Number(pid));
}

suite('a server that is killed', () => {
  teardown(closeAll);

  test('while somebody types is started again, and findings return for what was typed', async function () {
    if (process.platform === 'win32') this.skip();
    const draft = await openDraft(letter);
    await findings(draft, 'rights/review-missing');
    const [server] = servers();
    assert.ok(server, 'no process of the server was found');

    const editor = vscode.window.activeTextEditor!;
    const closing = draft.positionAt(draft.getText().indexOf('Yours'));
    editor.selection = new vscode.Selection(closing, closing);
    const typed = [...review].map((text) => vscode.commands.executeCommand('type', { text }));
    process.kill(server, 'SIGKILL');
    // It is dead before this process hears of it, and what is asked until then is written to nobody.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    const asked = Promise.allSettled(
      [1, 2, 3, 4].map(() => vscode.commands.executeCommand('section17.insertEverythingMissing')),
    );
    await Promise.all(typed);
    await asked;
    assert.ok(draft.getText().includes(review));

    await until('another server', () => servers().some((pid) => pid !== server));
    await until('findings for what was typed', async () => {
      const rules = findingsIn(draft).map(({ code }) => ruleOf(code));
      return rules.includes('rights/ico-missing') && !rules.includes('rights/review-missing');
    });
    assert.match(await readByServer(draft), /43\(2\)/);
    assert.strictEqual(servers().length, 1);
    if (windowInReach) {
      await pause(1000);
      assert.strictEqual((await textOf('.notifications-toasts.visible')) || null, null, 'it made a noise about it');
    }
  });
});
