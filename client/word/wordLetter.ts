import { FileSystemError, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { base64Of } from '../../server/editor/base64.ts';
import {
  type Problem,
  type WordLetterAnswer,
  type WordLetterParams,
  wordLetterRequest,
} from '../../server/editor/protocol.ts';

/** No letter is larger, in bytes, whatever photographs it has. */
const largest = 50e6;

/** The bytes of a file in base64, or why they are not to be had. */
export async function bytesOf(file: Uri): Promise<string | Problem> {
  try {
    if ((await workspace.fs.stat(file)).size > largest)
      return { problem: `this file is larger than ${largest / 1e6} MB, and is no letter` };
    return base64Of(await workspace.fs.readFile(file));
  } catch (error) {
    const isGone = error instanceof FileSystemError && error.code === 'FileNotFound';
    return { problem: isGone ? 'there is no such file' : `it cannot be opened (${(error as Error).message})` };
  }
}

/**
 * The letter in a file of Word, or in one line why it cannot be read.
 * @param shownIn the document in which it is shown, if it is
 */
export async function readWordLetter(
  client: BaseLanguageClient,
  file: Uri,
  shownIn?: Uri,
): Promise<WordLetterAnswer | Problem> {
  const bytes = await bytesOf(file);
  if (typeof bytes !== 'string') return bytes;
  const params: WordLetterParams = { bytes, ...(shownIn && { shownIn: client.code2ProtocolConverter.asUri(shownIn) }) };
  return client.sendRequest<WordLetterAnswer | Problem>(wordLetterRequest, params);
}
