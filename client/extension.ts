import { commands, type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { showBalance } from './balance.ts';
import { copyForWord } from './copyForWord.ts';
import { letters } from './documents.ts';
import { openExample } from './examples.ts';
import { readFilesFor } from './files.ts';
import { registerGoTo } from './goTo.ts';
import { guideMe } from './guide.ts';
import { insertEverythingMissing } from './insertEverythingMissing.ts';
import { insertExemption } from './insertExemption.ts';
import { newNotice } from './newNotice.ts';
import { setNotice } from './noticeMark.ts';
import { pasteAsMarkdown } from './paste/pasteAsMarkdown.ts';
import { createPause } from './pause.ts';
import { plainText } from './plainText.ts';
import { showReadiness } from './readiness.ts';
import { readingPages } from './readingPage.ts';
import { askForReopened } from './reopened.ts';
import { ruleActions } from './ruleActions.ts';
import { openRulePages, rulePages } from './rulePages.ts';
import { checkBeforeSending } from './sendOff.ts';
import { showStatus } from './status.ts';
import { statusMenu } from './statusMenu.ts';
import { whenServerEnds } from './whenServerEnds.ts';
import { showWordLetters } from './word/letterViews.ts';
import { saveAsWord } from './word/saveAsWord.ts';
import { saveCopies } from './word/saveCopies.ts';
import { turnIntoMarkdown } from './word/turnIntoMarkdown.ts';

/**
 * Starts the server and registers everything that the extension offers; the same in every kind of host. It does not wait
 * for the server: what is asked of it before it has started is answered when it has.
 * @param create makes a client that is not started yet, for whatever way this host runs a server
 */
export function run(context: ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient): void {
  const pause = createPause(() => client);
  const options = () => ({
    documentSelector: letters(),
    errorHandler: whenServerEnds(),
    initializationOptions: { rulePages: rulePages(context), goTo: true, ruleCommands: true, outlinesMarkdown: true },
  });
  function made(): BaseLanguageClient {
    const client = create(options());
    readFilesFor(client);
    askForReopened(client);
    wordLetters.follow(client);
    pause.standBefore(client);
    return client;
  }
  const current = () => client;
  const wordLetters = showWordLetters(current);
  let client = made();

  /** Settles when the last start that was asked for is over: a client cannot be stopped while it starts. */
  let started = client.start();
  // The library tells the person of it, and whoever restarts the server starts from there.
  started.catch(() => {});
  function restart(): Promise<void> {
    const startAnew = async () => {
      await end(client);
      client = made();
      await client.start();
    };
    started = started.then(startAnew, startAnew);
    return started;
  }

  const plain = plainText(context, current, restart);
  /** Registers a command on the letter in the active editor. Who uses one on plain text wants it checked. */
  const onLetter = (command: string, run: () => unknown) =>
    commands.registerCommand(command, async () => {
      await plain.check();
      return run();
    });

  const pages = readingPages(current);
  const media = Uri.joinPath(context.extensionUri, 'media');
  context.subscriptions.push(
    { dispose: () => client.dispose() },
    pause,
    showStatus(current, pause),
    statusMenu(current, pause),
    showReadiness(current),
    showBalance(current, media, plain.check),
    guideMe(current, media, plain.check),
    copyForWord(current, media, plain.check),
    wordLetters,
    turnIntoMarkdown(current),
    saveCopies(current),
    saveAsWord(current, plain.check),
    plain,
    checkBeforeSending(current, wordLetters, plain.check),
    commands.registerCommand('section17.stopChecking', plain.stop),
    pasteAsMarkdown(),
    pages,
    openRulePages(context),
    ruleActions(context.extensionUri),
    registerGoTo(),
    commands.registerCommand('section17.newNotice', () => newNotice(client)),
    onLetter('section17.insertExemption', () => insertExemption(client)),
    onLetter('section17.insertEverythingMissing', () => insertEverythingMissing(client)),
    onLetter('section17.showReading', pages.show),
    onLetter('section17.markAsNotice', () => setNotice(true)),
    commands.registerCommand('section17.markAsNotANotice', () => setNotice(false)),
    commands.registerCommand('section17.openExample', () => openExample(context.extensionUri)),
    commands.registerCommand('section17.getStarted', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#section17.start`, false),
    ),
    commands.registerCommand('section17.restartServer', restart),
    workspace.onDidChangeConfiguration((change) => {
      // Which documents a client follows is settled when it starts.
      if (change.affectsConfiguration('section17.plainText')) void restart();
    }),
  );
}

/** Ends a client and its server, whatever state they are in. */
async function end(client: BaseLanguageClient): Promise<void> {
  if (!client.needsStop()) return;
  try {
    // One whose server ended starts again by itself, and cannot be stopped before it has.
    await client.start();
    await client.dispose();
  } catch {
    // A server that does not answer is ended by force, and is no reason against another one.
  }
}
