import { FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentParams, readFileRequest } from '../server/editor/protocol.ts';

/** No configuration is larger, in bytes. */
const largest = 2_000_000;

/** Lets the server read configuration where it cannot do so itself: in a browser, or where a folder stands on no disk. */
export function readFilesFor(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async ({ uri }: DocumentParams): Promise<string | null> => {
    const file = Uri.parse(uri);
    if (!file.path.endsWith('.json')) throw new Error('it is no configuration file');
    try {
      if ((await workspace.fs.stat(file)).size > largest) throw new Error(`it is larger than ${largest / 1e6} MB`);
      return new TextDecoder().decode(await workspace.fs.readFile(file));
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
      throw error;
    }
  });
}
