import {
  commands,
  Disposable,
  env,
  ProgressLocation,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SendOffAnswer } from '../server/editor/protocol.ts';
import { letters } from './documents.ts';
import { requests } from './protocol.ts';
import { count, stanceName } from './stance.ts';

interface Choice extends QuickPickItem {
  readonly run?: () => unknown;
}

/** The commands that look over a letter, or a folder of them, before they go out. */
export function checkBeforeSending(client: () => BaseLanguageClient): Disposable {
  const ask = (document: TextDocument) => {
    const uri = client().code2ProtocolConverter.asUri(document.uri);
    return client().sendRequest<SendOffAnswer | null>(requests.sendOff, { uri });
  };
  return Disposable.from(
    commands.registerCommand('section17.checkBeforeSending', async () => {
      const document = window.activeTextEditor?.document;
      const answer = document && (await ask(document));
      if (!answer) return void window.showInformationMessage('Open the letter that is to be sent, then check it.');
      await offer(document, answer);
    }),
    commands.registerCommand('section17.checkFolderBeforeSending', () => checkFolder(ask)),
  );
}

/** Lists what is open in one letter, and the ways to take a clean copy of it. */
async function offer(document: TextDocument, { stance, words, open, clean, leftOut }: SendOffAnswer): Promise<void> {
  const findings = open.map(
    ({ weight, message, range: { start, end } }): Choice => ({
      label: `$(${icons[weight]}) Line ${start.line + 1}`,
      detail: asWritten(message),
      run: () => window.showTextDocument(document, { selection: range(start, end) }),
    }),
  );
  const ways: Choice[] = [
    { label: '$(copy) Copy the clean text', description: 'to the clipboard', run: () => copy(clean, leftOut) },
    { label: '$(save) Save a clean copy…', description: 'in a file of its own', run: () => save(document, clean) },
  ];
  const apart = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });
  const copies = [apart(leftOut.length > 0 ? `without ${leftOut.join(', ')}` : 'nothing in it is hidden'), ...ways];
  const chosen = await window.showQuickPick(
    open.length === 0 ? copies : [apart('still open'), ...findings, ...copies],
    { title: `Check before sending: ${verdict(stance, words)}`, matchOnDetail: true },
  );
  await chosen?.run?.();
}

/** Checks every letter of the open folders and lists them, those with most to do first. */
async function checkFolder(ask: (document: TextDocument) => Promise<SendOffAnswer | null>): Promise<void> {
  const checked = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Checking before sending', cancellable: true },
    async (progress, cancelled) => {
      const plainToo = letters().some(({ language }) => language === 'plaintext');
      const files = await workspace.findFiles(
        plainToo ? '**/*.{md,markdown,txt}' : '**/*.{md,markdown}',
        undefined,
        undefined,
        cancelled,
      );
      const choices: { readonly choice: Choice; readonly weight: number }[] = [];
      for (const [i, file] of files.sort((a, b) => a.path.localeCompare(b.path)).entries()) {
        if (cancelled.isCancellationRequested) return undefined;
        const name = workspace.asRelativePath(file);
        progress.report({ increment: 100 / files.length, message: `${i + 1} of ${files.length}: ${name}` });
        const document = await workspace.openTextDocument(file);
        const answer = await ask(document);
        if (!answer || answer.stance === 'not-a-notice') continue;
        const { stance, words, open } = answer;
        const run = async () =>
          offer((await window.showTextDocument(document)).document, (await ask(document)) ?? answer);
        const icon = open[0] ? icons[open[0].weight] : 'pass';
        choices.push({
          choice: {
            label: `$(${icon}) ${asWritten(name)}`,
            detail: `${stanceName(stance)}: ${verdict(stance, words)}`,
            run,
          },
          weight: open.length,
        });
      }
      return choices.sort((a, b) => b.weight - a.weight).map(({ choice }) => choice);
    },
  );
  if (!checked) return;
  const title = `Check before sending: ${count(checked.length, 'letter')} in this folder`;
  const chosen = await window.showQuickPick(checked, {
    title,
    matchOnDetail: true,
    placeHolder: 'Which one would you like to see?',
  });
  await chosen?.run?.();
}

const icons = { must: 'error', should: 'warning', gap: 'edit' } as const;

/** What is left to do, in a few words. */
function verdict(stance: string, words: string): string {
  if (!stanceName(stance)) return 'this text is not read as a notice, so nothing was checked';
  return words || 'nothing is open, as far as its own text shows';
}

async function copy(text: string, leftOut: readonly string[]): Promise<void> {
  await env.clipboard.writeText(text);
  const without = leftOut.length > 0 ? `, without ${leftOut.join(', ')}` : '';
  window.setStatusBarMessage(`$(check) The clean text is on the clipboard${without}`, 5000);
}

/** Asks where to, proposing a name beside the draft's, and never the draft itself. */
async function save(document: TextDocument, text: string): Promise<void> {
  const name = document.uri.path.replace(/(\.\w+)?$/, ' (to send)$1');
  const file = await window.showSaveDialog({
    title: 'Save a clean copy',
    defaultUri: document.isUntitled ? undefined : document.uri.with({ path: name }),
    filters: { Letters: ['md', 'txt'] },
  });
  if (!file || file.toString() === document.uri.toString()) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  await window.showTextDocument(await workspace.openTextDocument(file));
}

/** Text in a list, where `$(name)` would be drawn as an icon. */
function asWritten(text: string): string {
  return text.replaceAll('$(', '\\$(');
}

function range(start: { line: number; character: number }, end: { line: number; character: number }): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
