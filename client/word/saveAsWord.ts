import { commands, type Disposable, type TextDocument, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Problem,
  type SaveAsWordParams,
  saveAsWordRequest,
  type WordFileAnswer,
} from '../../server/editor/protocol.ts';
import { saveNewFile } from './newFile.ts';
import { isWordView, tell } from './wordFiles.ts';
import { bytesOf } from './wordLetter.ts';

const plain = { label: '$(file) On a plain page' };
const styled = {
  label: '$(file-symlink-file) In the Style of Another Word Document…',
  detail: 'with its pages, letterhead and styles; its text gives way to the letter',
};

/**
 * The command that saves the open letter as a new file of Word, as a house sets its letters where it has a template.
 * @param first what is to be done before the letter is looked at
 */
export function saveAsWord(client: () => BaseLanguageClient, first: () => Promise<void>): Disposable {
  return commands.registerCommand('section17.saveAsWord', async () => {
    await first();
    const document = window.activeTextEditor?.document;
    if (!document || isWordView(document.uri))
      return void window.showInformationMessage('Open the letter that is to be saved as a Word document.');
    const way = await window.showQuickPick([plain, styled], { title: 'Save as Word' });
    if (!way) return;
    const [template] = way === styled ? await askForTemplate() : [];
    if (way === styled && !template) return;
    const made = await wordFileOf(client(), document, template);
    if (!made) return;
    if ('problem' in made) return tell(template ?? document.uri, made);
    const sources = template ? [document.uri, template] : [document.uri];
    await saveNewFile(made, 'Save as Word', besides(document), sources);
  });
}

async function askForTemplate(): Promise<readonly Uri[]> {
  const filters = { 'Word documents and templates': ['docx', 'dotx', 'docm', 'dotm'] };
  return (await window.showOpenDialog({ title: 'A Word document or template of the house', filters })) ?? [];
}

async function wordFileOf(
  client: BaseLanguageClient,
  document: TextDocument,
  template: Uri | undefined,
): Promise<WordFileAnswer | Problem | null> {
  const bytes = template && (await bytesOf(template));
  if (bytes !== undefined && typeof bytes !== 'string') return bytes;
  const params: SaveAsWordParams = { uri: client.code2ProtocolConverter.asUri(document.uri), template: bytes };
  return client.sendRequest<WordFileAnswer | Problem | null>(saveAsWordRequest, params);
}

/** The place beside a letter that was saved, under its name. */
function besides({ uri, isUntitled }: TextDocument): Uri | undefined {
  return isUntitled ? undefined : uri.with({ path: uri.path.replace(/(?:\.\w+)?$/, '.docx') });
}
