import { TabInputCustom, TabInputText, Uri, window } from 'vscode';
import { type Problem, wordScheme } from '../../server/editor/protocol.ts';

/** Whether the name of a file is that of a document of Word. */
export const isWordFile = ({ path }: Uri): boolean => /\.doc[xm]$/i.test(path);

/** The address under which the letter in a file is shown: it has the file's name, and holds its whole address. */
export const viewOf = (file: Uri): Uri => Uri.from({ scheme: wordScheme, path: file.path, query: file.toString() });

/** Whether a document only shows a letter of Word. */
export const isWordView = ({ scheme }: Uri): boolean => scheme === wordScheme;

/** The file whose letter a document shows; undefined for any other document. */
export function fileShownIn({ scheme, query }: Uri): Uri | undefined {
  return scheme === wordScheme && query !== '' ? Uri.parse(query) : undefined;
}

/** The name of a file, without its folders. */
export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * The file of Word that a command is meant for: the one it was chosen on, else the one that is open, else one that is asked
 * for. Undefined where none is chosen.
 * @param chosen what a menu gives: a file, or a document that shows its letter
 */
export async function wordFileMeant(chosen: unknown): Promise<Uri | undefined> {
  const place = chosen instanceof Uri ? chosen : openPlace();
  const file = place && (fileShownIn(place) ?? place);
  if (file && isWordFile(file)) return file;
  const [picked] =
    (await window.showOpenDialog({ title: 'A letter in Word', filters: { 'Word documents': ['docx', 'docm'] } })) ?? [];
  return picked;
}

/** What the active tab shows, whether the editor can read it or not. */
function openPlace(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof TabInputText || input instanceof TabInputCustom) return input.uri;
  return window.activeTextEditor?.document.uri;
}

/** Says why something cannot be done with a file. */
export function tell(file: Uri, { problem }: Problem): void {
  void window.showErrorMessage(`${nameOf(file)}: ${problem}.`);
}
