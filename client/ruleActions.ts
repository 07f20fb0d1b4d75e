import { applyEdits, modify } from 'jsonc-parser';
import { ConfigurationTarget, commands, Disposable, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { showPage } from './rulePages.ts';

/** The commands about one rule that fixes lead to: its page, switching it off, a word that needs no explanation. */
export function ruleActions(extensionUri: Uri): Disposable {
  return Disposable.from(
    commands.registerCommand('section17.showRule', (rule: string) => showPage(extensionUri, `/rules/${rule}.md`)),
    commands.registerCommand('section17.switchOffRule', (rule: string, uri: string) => switchOff(rule, Uri.parse(uri))),
    commands.registerCommand('section17.acceptWord', (rule: string, uri: string, word: string) =>
      acceptWord(rule, Uri.parse(uri), word),
    ),
  );
}

/** Asks where a rule is to be switched off, and does it there. */
async function switchOff(rule: string, letter: Uri): Promise<void> {
  const settings = workspace.getConfiguration('section17', letter);
  const folder = workspace.getWorkspaceFolder(letter);
  const set = (target: ConfigurationTarget) => {
    const { globalValue, workspaceValue } = settings.inspect<Record<string, string>>('rules') ?? {};
    const before = target === ConfigurationTarget.Global ? globalValue : workspaceValue;
    return settings.update('rules', { ...before, [rule]: 'off' }, target);
  };
  const choices: (QuickPickItem & { readonly run: () => unknown })[] = [
    { label: 'In my settings', description: 'for all letters', run: () => set(ConfigurationTarget.Global) },
    ...(folder
      ? [
          {
            label: 'In the settings of this folder',
            description: 'in the editor alone',
            run: () => set(ConfigurationTarget.Workspace),
          },
          {
            label: 'In section17.json',
            description: 'for everybody who works on this folder, at the command line too',
            run: () => setInFile(Uri.joinPath(folder.uri, 'section17.json'), rule),
          },
        ]
      : []),
  ];
  const chosen = await window.showQuickPick(choices, { title: `Switch ${rule} off` });
  await chosen?.run();
}

/** Switches a rule off in a configuration file, which keeps its comments and its order; makes it where there is none. */
async function setInFile(file: Uri, rule: string): Promise<void> {
  const bytes = await workspace.fs.readFile(file).then(
    (read) => read,
    () => new Uint8Array(),
  );
  const text = new TextDecoder().decode(bytes) || '{}\n';
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const edits = modify(text, ['rules', rule], 'off', { formattingOptions });
  await workspace.fs.writeFile(file, new TextEncoder().encode(applyEdits(text, edits)));
}

/** Adds a word to those that a rule takes for known, in the person's settings. */
async function acceptWord(rule: string, letter: Uri, word: string): Promise<void> {
  const settings = workspace.getConfiguration('section17', letter);
  const before = settings.inspect<Record<string, { known?: string }>>('options')?.globalValue ?? {};
  const known = [...new Set([...(before[rule]?.known ?? '').split(/\s+/).filter(Boolean), word])].join(' ');
  await settings.update('options', { ...before, [rule]: { ...before[rule], known } }, ConfigurationTarget.Global);
}
