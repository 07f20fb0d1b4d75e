import * as vscode from 'vscode';

/** Waits until `look` gives something truthy, and gives that. Throws after `patience` milliseconds. */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  patience = 20_000,
): Promise<Exclude<T, undefined | null | false | 0 | ''>> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen) return seen as Exclude<T, undefined | null | false | 0 | ''>;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}`);
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Opens one of the example letters, which stand in the workspace under test. */
export async function openLetter(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens an unsaved draft. */
export async function openDraft(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Throws away what was typed and closes everything, without asking. */
export async function closeAll(): Promise<void> {
  for (const _group of vscode.window.tabGroups.all) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  // The next unsaved draft gets the name of the last: an answer about that one, still under way, would be taken for its.
  await pause(400);
}

/** What Section 17 says of a document at this moment. */
export function findingsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'section17');
}

/** Waits for findings, of one rule where it is named. */
export function findings(document: vscode.TextDocument, rule?: string): Promise<vscode.Diagnostic[]> {
  return until(`findings${rule ? ` of ${rule}` : ''}`, () => {
    const found = findingsIn(document).filter(({ code }) => rule === undefined || ruleOf(code) === rule);
    return found.length > 0 && found;
  });
}

/** The rule that a diagnostic names, with or without a link to its page. */
export function ruleOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The quick fixes on offer at a place, as the light bulb would list them. */
export async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** Waits until the server has read the letter in the active editor: until then silence means nothing. */
export async function readByServer(letter: vscode.TextDocument): Promise<string> {
  await vscode.commands.executeCommand('section17.showReading');
  const page = await until('the reading', () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.scheme === 'section17-reading' && document;
  });
  const text = page.getText();
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.window.showTextDocument(letter);
  return text;
}
