import { commands, Disposable, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Problem,
  type WordCopyParams,
  type WordFileAnswer,
  wordCopyRequest,
} from '../../server/editor/protocol.ts';
import { saveNewFile } from './newFile.ts';
import { tell, wordFileMeant } from './wordFiles.ts';
import { bytesOf } from './wordLetter.ts';

/** By what a copy is made with, its title, and what is put behind the letter's name. */
const kinds = {
  comments: { title: 'Save a copy with comments', behind: ' (comments)' },
  suggestions: { title: 'Save a copy with suggested changes', behind: ' (suggestions)' },
} as const;

/** The commands that save a copy of a letter of Word with what is found in it. The letter's own file is left as it is. */
export function saveCopies(client: () => BaseLanguageClient): Disposable {
  async function save(chosen: unknown, kind: WordCopyParams['with']): Promise<void> {
    const file = await wordFileMeant(chosen);
    if (!file) return;
    const copy = await copyOf(client(), file, kind);
    if ('problem' in copy) return tell(file, copy);
    const { title, behind } = kinds[kind];
    await saveNewFile(copy, title, file.with({ path: file.path.replace(/\.\w+$/, `${behind}.docx`) }), [file]);
  }
  return Disposable.from(
    commands.registerCommand('section17.saveWithComments', (chosen?: unknown) => save(chosen, 'comments')),
    commands.registerCommand('section17.saveWithSuggestions', (chosen?: unknown) => save(chosen, 'suggestions')),
  );
}

async function copyOf(
  client: BaseLanguageClient,
  file: Uri,
  kind: WordCopyParams['with'],
): Promise<WordFileAnswer | Problem> {
  const bytes = await bytesOf(file);
  if (typeof bytes !== 'string') return bytes;
  const params: WordCopyParams = { uri: client.code2ProtocolConverter.asUri(file), bytes, with: kind };
  return client.sendRequest<WordFileAnswer | Problem>(wordCopyRequest, params);
}
