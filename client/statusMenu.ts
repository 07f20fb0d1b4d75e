import {
  ConfigurationTarget,
  commands,
  Disposable,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type IgnoredAnswer, ignoredRequest } from '../server/editor/protocol.ts';
import { isPlainText } from './documents.ts';
import type { Pause } from './pause.ts';

interface Choice extends QuickPickItem {
  readonly run?: () => unknown;
}

const levels = [
  ['must', 'Only what must be put right'],
  ['should', 'What must and what should be put right'],
  ['all', 'Also what could be better'],
] as const;

/** The menu of the status bar item: how much is shown, a pause for this letter, what is ignored in it. */
export function statusMenu(client: () => BaseLanguageClient, pause: Pause): Disposable {
  const letter = () => window.activeTextEditor?.document;
  return Disposable.from(
    commands.registerCommand('section17.showMenu', () => showMenu(letter(), pause)),
    commands.registerCommand('section17.pause', () => {
      const document = letter();
      if (document) pause.toggle(document);
    }),
    commands.registerCommand('section17.showIgnored', async () => {
      const document = letter();
      if (document) await showIgnored(client(), document);
    }),
  );
}

async function showMenu(document: TextDocument | undefined, pause: Pause): Promise<void> {
  const settings = workspace.getConfiguration('section17', document);
  const shown = settings.get('show');
  const apart = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });
  const paused = document !== undefined && pause.isPaused(document);
  const choices: Choice[] = [
    { label: '$(signpost) Guide me through what is open', run: () => commands.executeCommand('section17.guideMe') },
    {
      label: '$(list-unordered) List the problems',
      run: () => commands.executeCommand('workbench.actions.view.problems'),
    },
    { label: '$(checklist) See whether it can go out', run: () => commands.executeCommand('section17.showReadiness') },
    { label: '$(mail) Check before sending…', run: () => commands.executeCommand('section17.checkBeforeSending') },
    apart('shown in the letter'),
    ...levels.map(
      ([level, label]): Choice => ({
        label: `$(${level === shown ? 'check' : 'blank'}) ${label}`,
        run: () => settings.update('show', level, ConfigurationTarget.Global),
      }),
    ),
    apart('this letter'),
    {
      label: paused ? '$(debug-start) Resume checking' : '$(debug-pause) Pause checking',
      detail: paused ? undefined : 'Nothing is underlined until you resume, or close the window',
      run: () => commands.executeCommand('section17.pause'),
    },
    ...(document && isPlainText(document)
      ? [
          {
            label: '$(circle-slash) Stop checking this letter',
            detail: 'It is treated as ordinary plain text again',
            run: () => commands.executeCommand('section17.stopChecking'),
          },
        ]
      : []),
    { label: '$(eye-closed) Show what is ignored', run: () => commands.executeCommand('section17.showIgnored') },
    { label: '$(book) Show how it was read', run: () => commands.executeCommand('section17.showReading') },
  ];
  const chosen = await window.showQuickPick(choices, { title: 'Section 17' });
  await chosen?.run?.();
}

/** Lists what comments in a letter and the settings keep from being told, with the reasons, and goes to the comments. */
async function showIgnored(client: BaseLanguageClient, document: TextDocument): Promise<void> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const answer = await client.sendRequest<IgnoredAnswer | null>(ignoredRequest, { uri });
  const { comments = [], switchedOff = [] } = answer ?? {};
  const choices: Choice[] = [
    ...comments.map(
      ({ rules, reason, wholeFile, range: { start, end } }): Choice => ({
        label: rules.join(', ') || 'everything',
        description: wholeFile ? 'in the whole letter' : `line ${start.line + 1}`,
        detail: reason || 'no reason given',
        run: () =>
          window.showTextDocument(document, {
            selection: new Range(start.line, start.character, end.line, end.character),
          }),
      }),
    ),
    ...switchedOff.map(
      (rule): Choice => ({
        label: rule,
        description: 'switched off in the settings',
        run: () => commands.executeCommand('workbench.action.openSettings', 'section17.rules'),
      }),
    ),
  ];
  if (choices.length === 0) return void window.showInformationMessage('Nothing is ignored in this letter.');
  const chosen = await window.showQuickPick(choices, { title: 'Ignored in this letter', matchOnDetail: true });
  await chosen?.run?.();
}
