import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { suite, suiteSetup, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findingsIn, until } from './support.ts';
import { attributeOf, press, textOf, windowInReach } from './window.ts';

const { Error: must, Warning: should, Information: toFillIn } = vscode.DiagnosticSeverity;

/** The counts in what is said of a letter, in the order of their weight: `4 must, 11 should`. What could be better is left out. */
function counts(said: string | null): string {
  return (said?.match(/\d+ (?:must|should|to fill in)/g) ?? []).join(', ');
}

suite('the counts of a letter', () => {
  suiteSetup(function () {
    if (!windowInReach) this.skip();
  });
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
  });
  suiteTeardown(() => vscode.commands.executeCommand('workbench.view.explorer'));

  /** What stands in the badge: the sum of what must and should be put right. */
  const sum = (told: string) => [...told.matchAll(/(\d+) (?:must|should)/g)].reduce((all, [, one]) => all + +one!, 0);

  for (const file of [
    'examples/draft-ncnd.md',
    'examples/refusal-clean.md',
    'test/notices/landfill-monitoring-eir-flawed.md',
    'test/notices/leisure-fees-leaders-flawed.md',
    'test/notices/ncnd-trust-cyber.md',
  ]) {
    test(`are the same wherever they are told: ${file}`, async () => {
      const { extensionPath, extensionUri } = vscode.extensions.all.find(({ id }) => id.endsWith('.section17'))!;
      const command = spawnSync(process.execPath, ['dist/cli.js', 'check', file], {
        cwd: extensionPath,
        encoding: 'utf8',
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      });
      assert.match(command.stdout, /\(1 file\)|No findings/, command.stderr);
      const told = counts(command.stdout.trimEnd().split('\n').at(-1)!);
      assert.strictEqual(told === '', file.includes('clean'), told);

      const letter = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(extensionUri, file));
      await vscode.window.showTextDocument(letter);
      await vscode.commands.executeCommand('section17.readiness.focus');
      const tells = (where: string, look: () => Promise<string | null>) =>
        until(`“${told}” in ${where}`, async () => {
          const said = await look();
          return said !== null && counts(said) === told;
        });
      await tells('the status', () => textOf('[id="section17.section17.status"]'));
      await tells('readiness', () => attributeOf('.monaco-list-row[aria-label^="Can this go out?"]', 'aria-label'));
      const badge = sum(told);
      await until(
        `${badge} in the badge`,
        async () => Number(await textOf('.activitybar .badge-content:visible')) === badge,
      );
      await tells('the problems', async () => {
        const of = (weight: vscode.DiagnosticSeverity) =>
          findingsIn(letter).filter(({ severity }) => severity === weight).length;
        const all = { must: of(must), should: of(should), 'to fill in': of(toFillIn) };
        return Object.entries(all)
          .flatMap(([word, count]) => (count > 0 ? `${count} ${word}` : []))
          .join(', ');
      });

      await vscode.window.showTextDocument(letter);
      const shown = vscode.commands.executeCommand('section17.checkBeforeSending');
      await tells('Check Before Sending', async () => (await textOf('.quick-input-titlebar')) || null);
      await press('Escape');
      await shown;
    });
  }
});
