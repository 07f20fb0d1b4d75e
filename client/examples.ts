import { Uri, window, workspace } from 'vscode';

const examples = [
  { file: 'draft-ncnd.md', label: 'A draft to mend', description: 'neither confirm nor deny, with much to put right' },
  { file: 'ncnd-clean.md', label: 'A sound notice', description: 'neither confirm nor deny, section 31(3)' },
  { file: 'refusal-clean.md', label: 'A sound refusal', description: 'information withheld, sections 31(1) and 40(2)' },
];

/** Offers the example letters and opens the chosen one as an unsaved draft, so that it can be changed freely. */
export async function openExample(extension: Uri): Promise<void> {
  const chosen = await window.showQuickPick(examples, { placeHolder: 'Which letter would you like to see?' });
  if (!chosen) return;
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'examples', chosen.file));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}
