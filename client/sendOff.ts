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
import { type Problem, type SendOffAnswer, sendOffRequest } from '../server/editor/protocol.ts';
import { count, stanceName } from '../views/stance.ts';
import { letters } from './documents.ts';
import type { LetterViews } from './word/letterViews.ts';
import { isWordFile, isWordView, nameOf } from './word/wordFiles.ts';

interface Choice extends QuickPickItem {
  readonly run?: () => unknown;
}

type Ask = (document: TextDocument) => Promise<SendOffAnswer | null>;

/**
 * The commands that look over a letter, or a folder of them, before they go out.
 * @param first what is to be done before a letter is asked about
 */
export function checkBeforeSending(
  client: () => BaseLanguageClient,
  { open: openWord }: Pick<LetterViews, 'open'>,
  first: () => Promise<void>,
): Disposable {
  const ask: Ask = (document) => {
    const uri = client().code2ProtocolConverter.asUri(document.uri);
    return client().sendRequest<SendOffAnswer | null>(sendOffRequest, { uri });
  };
  return Disposable.from(
    commands.registerCommand('section17.checkBeforeSending', async () => {
      await first();
      const document = window.activeTextEditor?.document;
      const answer = document && (await ask(document));
      if (!answer) return void window.showInformationMessage('Open the letter that is to be sent, then check it.');
      await offer(document, answer);
    }),
    commands.registerCommand('section17.checkFolderBeforeSending', () => checkFolder(ask, openWord)),
  );
}

/** Lists the ways to take a clean copy of a letter, and what is open in it: first that where it is mended in Word. */
async function offer(
  document: TextDocument,
  { stance, words, hidden, open, clean, leftOut }: SendOffAnswer,
): Promise<void> {
  const choices = (all: SendOffAnswer['hidden']) =>
    all.map(
      ({ weight, toDo, range: { start, end } }): Choice => ({
        label: `$(${icons[weight]}) ${asWritten(toDo)}`,
        description: `line ${start.line + 1}`,
        run: () => window.showTextDocument(document, { selection: range(start, end) }),
      }),
    );
  const apart = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });
  const toDo = [
    ...(hidden.length > 0 ? [apart('what the file holds besides'), ...choices(hidden)] : []),
    ...(open.length > 0 ? [apart('still open'), ...choices(open)] : []),
  ];
  const without = leftOut.length > 0 ? `without ${leftOut.join(', ')}` : 'nothing in it is hidden';
  const chosen = await window.showQuickPick(
    isWordView(document.uri)
      ? [...toDo, apart('the letter in Word'), ...wordWays(document)]
      : [apart(without), ...cleanWays(document, clean, leftOut), ...toDo],
    { title: `Check before sending: ${verdict(stance, words)}`, matchOnDescription: true },
  );
  await chosen?.run?.();
}

/** The ways to take a clean copy of a draft. */
function cleanWays(document: TextDocument, clean: string, leftOut: readonly string[]): Choice[] {
  return [
    { label: '$(copy) Copy the clean text', description: 'to the clipboard', run: () => copy(clean, leftOut) },
    {
      label: '$(preview) Copy for Word and Outlook',
      description: 'with headings, lists and tables',
      run: () => runOn(document, 'section17.copyForWord'),
    },
    {
      label: '$(file) Save as Word…',
      description: 'as a document of its own',
      run: () => runOn(document, 'section17.saveAsWord'),
    },
    { label: '$(save) Save a clean copy…', description: 'in a file of its own', run: () => save(document, clean) },
  ];
}

/** What can be made of a letter of Word, which is mended in Word. */
function wordWays({ uri }: TextDocument): Choice[] {
  const way = (label: string, description: string, command: string): Choice => ({
    label,
    description,
    run: () => commands.executeCommand(command, uri),
  });
  return [
    way('$(comment) Save a copy with comments…', 'what is found, on its words', 'section17.saveWithComments'),
    way('$(edit) Save a copy with suggested changes…', 'to accept or reject', 'section17.saveWithSuggestions'),
    way('$(markdown) Turn into Markdown', 'as an unsaved draft', 'section17.turnIntoMarkdown'),
  ];
}

async function runOn(document: TextDocument, command: string): Promise<void> {
  await window.showTextDocument(document);
  await commands.executeCommand(command);
}

/** A letter of a folder as it is listed: what must be put right in it, and what is open in all. */
interface FolderLetter {
  readonly choice: Choice;
  readonly must: number;
  readonly open: number;
}

function unchecked(name: string, { problem }: Problem): FolderLetter {
  const choice = { label: `$(circle-slash) ${asWritten(name)}`, detail: `Not checked: ${problem}` };
  return { choice, must: 0, open: 0 };
}

/** Undefined for what is no letter. */
async function checkedLetter(name: string, document: TextDocument, ask: Ask): Promise<FolderLetter | undefined> {
  const answer = await ask(document);
  if (!answer || answer.stance === 'not-a-notice') return undefined;
  const { stance, words } = answer;
  const open = [...answer.open, ...answer.hidden];
  const icon = open[0] ? icons[open[0].weight] : 'pass';
  const choice = {
    label: `$(${icon}) ${asWritten(name)}`,
    detail: `${stanceName(stance)}: ${verdict(stance, words)}`,
    run: async () => offer((await window.showTextDocument(document)).document, (await ask(document)) ?? answer),
  };
  return { choice, must: open.filter(({ weight }) => weight === 'must').length, open: open.length };
}

/** Checks every letter of the open folders and lists them, those with most to do first. */
async function checkFolder(ask: Ask, openWord: LetterViews['open']): Promise<void> {
  const checked = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Checking before sending', cancellable: true },
    async (progress, cancelled) => {
      const plainToo = letters().some(({ language }) => language === 'plaintext');
      const files = await workspace.findFiles(
        plainToo ? '**/*.{md,markdown,docx,txt}' : '**/*.{md,markdown,docx}',
        undefined,
        undefined,
        cancelled,
      );
      const found: FolderLetter[] = [];
      // Word keeps a file of its own beside a letter that is open in it.
      const letterFiles = files.filter((file) => !nameOf(file).startsWith('~$'));
      for (const [i, file] of letterFiles.sort((a, b) => a.path.localeCompare(b.path)).entries()) {
        if (cancelled.isCancellationRequested) return undefined;
        const name = workspace.asRelativePath(file);
        progress.report({ increment: 100 / letterFiles.length, message: `${i + 1} of ${letterFiles.length}: ${name}` });
        const document = isWordFile(file) ? await openWord(file) : await workspace.openTextDocument(file);
        const letter = 'problem' in document ? unchecked(name, document) : await checkedLetter(name, document, ask);
        if (letter) found.push(letter);
      }
      return found.sort((a, b) => b.must - a.must || b.open - a.open).map(({ choice }) => choice);
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

const icons = { must: 'error', should: 'warning', could: 'info', gap: 'edit' } as const;

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
const asWritten = (text: string): string => text.replaceAll('$(', '\\$(');

function range(start: { line: number; character: number }, end: { line: number; character: number }): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
