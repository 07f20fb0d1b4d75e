import { type Uri, window, workspace } from 'vscode';
import { bytesFrom } from '../../server/editor/base64.ts';
import type { WordFileAnswer } from '../../server/editor/protocol.ts';
import { nameOf, tell } from './wordFiles.ts';

/**
 * Asks where to put a new file of Word, puts it there, and says so. Never in the place of a file that it was made from.
 * @param proposed where it would stand by itself, if anywhere
 * @param sources what it was made from
 */
export async function saveNewFile(
  { bytes, words }: WordFileAnswer,
  title: string,
  proposed: Uri | undefined,
  sources: readonly Uri[],
): Promise<void> {
  const file = await window.showSaveDialog({ title, defaultUri: proposed, filters: { 'Word documents': ['docx'] } });
  if (!file) return;
  // Most disks take capital letters for small ones.
  const isSource = sources.some((source) => source.toString().toLowerCase() === file.toString().toLowerCase());
  if (isSource) return tell(file, { problem: 'this file is left as it is: give the new one another name' });
  await workspace.fs.writeFile(file, bytesFrom(bytes));
  void window.showInformationMessage(`Saved as ${nameOf(file)}${words && `: ${words.replace(/\.$/, '')}`}.`);
}
